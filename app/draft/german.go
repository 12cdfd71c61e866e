package draft

import "counterpoint/app/dossier"

func german() language {
	return language{
		tag:   "de",
		aside: []string{"auch wenn", "selbst wenn", "als ob", "wie wenn"},
		cues: []cue{
			{dossier.Objection, []string{
				"kritiker*", "gegner*", "skep*", "umstritten*", "befürcht*", "kritisier*", "widersprech*", "einwand", "einwände", "lehnen … ab", "lehnt … ab",
				"ablehn*", "protest*", "warnen", "warnt", "zu teuer",
			}},
			{dossier.Reply, []string{"^aber", "^doch", "^dennoch", "^trotzdem", "^gleichwohl"}},
			{dossier.Concession, []string{"zwar", "natürlich", "gewiss", "sicherlich", "zugegeben", "freilich", "^obwohl", "verständlich"}},
			{dossier.Condition, []string{"wenn", "falls", "sofern", "vorausgesetzt", "solange", "unter … bedingungen", "unter … bedingung", "unter der voraussetzung", "nur mit"}},
			{dossier.Precedent, []string{"präzedenz*", "in der vergangenheit", "schon einmal", "vorbild*", "andere städte", "anderen städten", "vor … jahren"}},
			{dossier.Reason, []string{"weil", "denn", "^da", "grund", "gründe", "deshalb", "daher", "darum", "damit"}},
			{dossier.Proposal, []string{"soll", "sollen", "sollte", "sollten", "könnte", "könnten", "muss", "müssen", "müsste", "müssten", "vorschlag*", "schlagen … vor", "schlägt … vor", "brauchen", "es ist zeit"}},
		},
		turns:    []string{"^allerdings", "^jedoch", "^hingegen", "^dagegen"},
		leads:    []string{",", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "aber", "doch", "allerdings", "zum", "beispiel", "natürlich", "zwar", "wenn", "falls", "unter", "weil"},
		fillers:  []string{"und", "oder", "von", "zu", "in", "im", "auf", "an", "am", "für", "mit", "bei", "ist", "sind", "nicht", "als"},
		question: "was wird vorgeschlagen, und was spricht dagegen?",
	}
}
