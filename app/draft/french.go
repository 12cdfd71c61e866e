package draft

import "counterpoint/app/dossier"

func french() language {
	return language{
		tag:   "fr",
		aside: []string{"même si", "comme si", "à propos"},
		cues: []cue{
			{dossier.Objection, []string{
				"détracteurs", "opposants", "oppose", "opposent", "s'oppose", "s'opposent", "opposition", "sceptique*", "scepticisme", "controvers*",
				"craint", "craignent", "redout*", "dénonc*", "contest*", "objection*", "trop cher",
			}},
			{dossier.Reply, []string{"^mais", "^pourtant", "^or", "^néanmoins"}},
			{dossier.Concession, []string{"certes", "bien sûr", "il est vrai", "sans doute", "^bien que", "compréhensible*"}},
			{dossier.Condition, []string{"^si", "s'il", "s'ils", "que si", "à condition", "à moins", "pourvu que", "sous … conditions", "sous … condition", "tant que", "uniquement avec"}},
			{dossier.Precedent, []string{"précédent", "précédents", "par le passé", "l'histoire", "d'autres villes", "il y a … ans"}},
			{dossier.Reason, []string{"parce que", "parce qu'*", "car", "raison", "raisons", "puisque", "puisqu'*", "c'est pourquoi", "afin"}},
			{dossier.Proposal, []string{"devrait", "devraient", "doit", "doivent", "faut", "faudrait", "pourrait", "pourraient", "propose*", "suggère*", "recommand*", "il est temps"}},
		},
		turns:    []string{"^cependant", "^toutefois"},
		leads:    []string{",", "le", "la", "les", "un", "une", "des", "mais", "certes", "pourtant", "cependant", "toutefois", "par", "exemple", "bien", "sûr", "si", "sous", "car"},
		fillers:  []string{"de", "du", "et", "ou", "à", "au", "aux", "en", "dans", "sur", "pour", "avec", "par", "est", "sont", "ne", "pas", "que", "qui", "ce", "cette"},
		question: "que propose-t-on, et qu’est-ce qui s’y oppose ?",
	}
}
