package draft

import "counterpoint/app/dossier"

func english() language {
	return language{
		tag:   "en",
		aside: []string{"even if", "as if", "what if", "see if", "the opposite", "rather than"},
		cues: []cue{
			{dossier.Objection, []string{
				"critics", "opponents", "oppose*", "opposition", "sceptic*", "skeptic*", "controversial", "criticis*", "criticiz*",
				"objection*", "objects", "objected", "fear", "fears", "worry", "worries", "complain*", "reject*", "undermine*", "anathema", "too expensive",
			}},
			{dossier.Reply, []string{"^yet", "^but", "^still", "^nevertheless", "^nonetheless", "^even so"}},
			{dossier.Concession, []string{"of course", "admittedly", "granted", "it is true", "to be sure", "no doubt", "^although", "^though", "^while", "understandable"}},
			{dossier.Condition, []string{
				"if", "unless", "provided", "only if", "only when", "only after", "only with", "as long as", "so long as",
				"under … conditions", "under … condition", "on condition", "on the condition", "strict conditions",
			}},
			{dossier.Precedent, []string{"precedent*", "in the past", "has worked", "worked in", "other towns", "other cities", "history shows", "once before", "years ago"}},
			{dossier.Reason, []string{"because", "reason", "reasons", "offers", "^since", "would mean", "would help", "the longer", "the alternative", "as a result"}},
			{dossier.Proposal, []string{"should", "must", "could", "ought to", "propose*", "suggest*", "recommend*", "need to", "needs to", "it is time", "let us"}},
		},
		turns:    []string{"^however", "^on the other hand"},
		leads:    []string{",", "a", "an", "the", "for", "instance", "example", "of", "course", "but", "yet", "however", "now", "then", "also", "additionally", "so", "when", "while", "though", "although", "this", "if", "unless", "under", "because", "since"},
		fillers:  []string{"and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as", "is", "are", "that", "this", "it", "its", "would", "will", "be", "not"},
		question: "what is proposed, and what speaks against it?",
	}
}
