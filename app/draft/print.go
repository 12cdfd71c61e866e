package draft

import (
	"fmt"
	"strings"
	"unicode"

	"counterpoint/app/dossier"
)

// printer writes the draft.
type printer struct {
	out      strings.Builder
	sources  []dossier.Source
	language string
}

func (p *printer) line(format string, args ...any) {
	fmt.Fprintf(&p.out, format+"\n", args...)
}

// frontmatter writes the title, the sources and what there is to fill in.
func (p *printer) frontmatter(headline, question string) {
	p.line("===")
	if headline != "" {
		question = headline + ": " + question
	}
	p.line("title: %s", quoted(capital(question)))
	p.line("deck: %s", quoted("Say in one sentence what there is to see here."))
	p.line("lang: %s", p.language)
	p.line("sources:")
	for _, s := range p.sources {
		p.line("  %s:", s.Key)
		p.line("    file: %s", quoted(s.File))
		title := headlineOf(s)
		if title == "" {
			title = "Version " + strings.ToUpper(s.Key)
		}
		p.line("    title: %s", quoted(title))
		p.line("    lang: %s", p.language)
	}
	p.line("===\n")
}

// comment says what the file is and what to do with it.
func (p *printer) comment(found []guess) {
	p.line(`/*
A draft. The claims below are guesses from single words of the texts, such as
"should" for a proposal. Nobody has read them yet: correct them.

1. Write the thesis: what do the texts argue for?
2. Go through the claims. Delete what is none; say what is left in neutral words
   of your own. The tag after the claim is the part it plays: #proposal,
   #condition, #reason, #precedent, #objection, #counterpoint, #reply,
   #concession. Remove #draft when you are done with a claim.
3. Move each line of the list below the thesis under the claim that it bears on,
   two spaces deeper: + supports it, - challenges or answers it, _ attacks the
   step from its parent to its parent's parent.

A quote in braces must stand in its text word for word, and once. "a" is the
first text, "b" the second; a sentence that stands in both needs one quote.
*/
`)
	if len(found) == 0 {
		p.line("// No sentence was recognised. Write claims like the one below, each with a\n// quote behind it: {%s: \"a few words of the text\"}\n", p.sources[0].Key)
	}
}

// thesis writes the line that the author must write, and everything under it.
func (p *printer) thesis(found []guess) {
	p.line("[Thesis]: Write here in one sentence what the texts argue for. #thesis #draft")
	for i, g := range found {
		if g.answers >= 0 {
			continue
		}
		p.line("  %s [%s]", sign(g.role), g.title)
		for _, reply := range found {
			if reply.answers == i {
				p.line("    - [%s]", reply.title)
			}
		}
	}
}

// sign says how a role bears on the thesis.
func sign(r dossier.Role) string {
	if r == dossier.Objection {
		return "-"
	}
	return "+"
}

// sections writes the claims, role by role.
func (p *printer) sections(found []guess) {
	for _, role := range dossier.Roles {
		heading := headings[role]
		for _, g := range found {
			if g.role != role {
				continue
			}
			if heading != "" {
				p.line("\n# %s", heading)
				heading = ""
			}
			p.claim(g)
		}
	}
}

// headings name the sections.
var headings = map[dossier.Role]string{
	dossier.Proposal:   "Proposals",
	dossier.Condition:  "Conditions",
	dossier.Reason:     "Reasons",
	dossier.Precedent:  "Precedents",
	dossier.Objection:  "Objections",
	dossier.Reply:      "Replies",
	dossier.Concession: "Concessions",
}

func (p *printer) claim(g guess) {
	where := p.spot(spot{g.source, g.line})
	if len(g.also) > 0 {
		where += ", also " + p.spot(g.also[0])
	}
	p.line("\n// a guess, from \"%s\": %s", g.cue, where)
	p.line("[%s]: %s #%s #draft {%s: \"%s\"}", g.title, escaped(dossier.Plain(g.sentence)), g.role, p.sources[g.source].Key, g.quote)
}

func (p *printer) spot(s spot) string {
	return fmt.Sprintf("%s, line %d", p.sources[s.source].File, s.line)
}

// escaped gives words that Argdown reads as words.
func escaped(text string) string {
	var b strings.Builder
	runes := []rune(text)
	for i, r := range runes {
		inside := i+1 < len(runes) && !unicode.IsSpace(runes[i+1])
		switch {
		case unicode.IsControl(r):
			continue
		case strings.ContainsRune("\\@#*_[]<>(){}/=", r), (r == '.' || r == ':') && inside:
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// quoted gives a text as YAML.
func quoted(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
		case !unicode.IsPrint(r) && r != ' ':
			continue
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}
