package source

// german is the vocabulary of German prose.
var german = vocabulary{
	never: `
		Dr Prof Hr Fr Hrn Frl St Sen Gen Hl hl Dipl Ing Mag Bgm z.B Z.B z.Z z.Zt Z.T u.Ä o.Ä med phil jur kath evang ev s
		röm vgl v n Univ em dgl d.h i.e u.a o.g s.o s.u v.a z.T i.d.R m.E u.U bzw ca evtl ggf inkl exkl sog vs gem bspw insb
		zzgl lt geb gest verh zit ders dies Hrsg hrsg Ltd Mr Mrs rd abzgl einschl ausschl entspr ehem gegr ggü grds jew mind
		max min bes bez betr ebd dt engl frz lat österr schweiz russ ukr i.A i.V m.a.W z.Hd wg zw stellv Stellv Vors Verf
		Präs Abg Min.-Präs`,
	numeral: "Nr Nrn Art Abs Abb Bd Bde S Kap Ziff Tab Rn Rz Anm Str Tel Lit Az Jg H Sp Fn",
	opener: `
		usw etc usf u.s.w Co Inc jun sen Mio Mrd Tsd Jh Jhd n.Chr v.Chr Chr Std Min Sek Jan Feb Apr Jun Jul Aug Sept Sep Okt
		Nov Dez Mo Di Mi Do Sa So al a.D e.V i.R p.a u.v.m u.a.m tägl mtl`,
	opens: `
		der die das den dem des ein eine einen einem einer er sie es wir ihr ich du man dieser diese dieses diesen diesem
		jener jene jenes sein seine ihre unser unsere mein meine hier dort da dann damals doch aber und oder denn weil wenn
		als ob dass obwohl während nachdem bevor seit bis in im am an auf aus bei beim mit nach von vom vor zu zum zur für
		gegen ohne um unter über durch trotz wegen was wer wie wo warum wann welche welcher auch nur noch schon so deshalb
		daher darum dabei dazu dafür dagegen damit danach jedoch allerdings außerdem zudem zwar vielleicht heute gestern
		morgen jetzt nun viele manche einige alle jeder jede jedes kein keine nicht nichts niemand ist sind war waren hat
		haben kann soll muss wird ja nein immer nie eines beide andere inzwischen schließlich zunächst später bereits sogar
		statt stattdessen trotzdem dennoch somit also natürlich sicher`,
	speaks:   "sagte sagt fragte fragt rief antwortete schrieb meinte erklärte",
	street:   "str", // Hauptstr. 5
	ordinals: true,
}
