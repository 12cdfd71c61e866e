package source

// french is the vocabulary of French prose.
var french = vocabulary{
	never: `
		M MM Mme Mmes Mlle Mlles Me Dr Pr Prof St Ste Mgr Gal Cel Cne p pp cf vol ex env éd vs c.-à-d c.à.d i.e p.ex ca dir
		trad bd av boul coll suiv prés gén min max c-à-d`,
	numeral: "no nos n° N° art fig chap al t tél al. paragr ill",
	opener:  "etc Cie Inc Ltd hab apr J.-C janv févr avr juil sept oct nov déc lat ibid op cit",
	opens: `
		le la les un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos mon
		ma mes c'est cela ceci celui celle ceux qui que quoi quand où comment pourquoi si comme mais et ou or donc car ni
		dans en au aux à sur sous avec sans pour par contre entre depuis pendant après avant dès selon malgré toutefois
		cependant pourtant néanmoins ainsi alors aussi puis ensuite enfin aujourd'hui hier demain tous toutes tout chaque
		plusieurs certains beaucoup peu rien personne aucun aucune l'un l'autre est sont oui non ne même plus quel quelle
		quels d'abord d'autres lorsque puisque parce afin quant voilà voici il-y-a ici là j'ai qu'il s'il`,
}
