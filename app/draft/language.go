package draft

import "counterpoint/app/dossier"

// language is what is known of a language: phrases that hint at the part that
// a sentence plays, in the notation of [phrase]. The first list with a phrase
// that stands in a sentence decides.
type language struct {
	tag      string
	aside    []string // not what they look like: "even if" is no condition
	cues     []cue
	turns    []string // an objection, or the reply to one that stands just before
	leads    []string // left out at the beginning and the end of titles
	fillers  []string // left out at the end of titles
	question string   // follows the headline in the title of the map
}

// cue is a list of phrases for a role.
type cue struct {
	role    dossier.Role
	phrases []string
}

var languages = [...]func() language{english, german, french}

// Languages lists the languages whose words are known, as BCP 47 tags.
func Languages() []string {
	var tags []string
	for _, l := range languages {
		tags = append(tags, l().tag)
	}
	return tags
}

// wordsOf finds a language; English when it is not known.
func wordsOf(tag string) language {
	for _, l := range languages {
		if l().tag == tag {
			return l()
		}
	}
	return english()
}
