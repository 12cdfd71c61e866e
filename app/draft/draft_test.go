package draft_test

import (
	"os"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/draft"
	"counterpoint/app/link"
	"counterpoint/app/pipeline"
	"counterpoint/app/source"
)

// drafted gives the draft of some texts and what it builds to.
func drafted(t *testing.T, lang string, texts ...string) (string, dossier.Dossier, []dossier.Problem) {
	t.Helper()
	var sources []dossier.Source
	files := map[string]string{}
	for i, text := range texts {
		key := string(rune('a' + i))
		s, problems := source.Read(key, key+".txt", lang, []byte(text))
		if dossier.HasErrors(problems) {
			t.Skip("no text")
		}
		files[s.File] = text
		sources = append(sources, s)
	}
	sources, pairs := pipeline.Link(sources, link.Options{})
	files[pipeline.MapFile] = draft.Map(lang, sources, pairs)
	d, problems := pipeline.Build(func(name string) ([]byte, error) {
		if text, ok := files[name]; ok {
			return []byte(text), nil
		}
		return nil, os.ErrNotExist
	})
	return files[pipeline.MapFile], d, problems
}

// A sentence plays the part that its words hint at.
func TestRoles(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       dossier.Role // "" when it is no claim
	}{
		{"en", "The square should be closed to cars.", dossier.Proposal},
		{"en", "Under a few very strict conditions the bus may cross it.", dossier.Condition},
		{"en", "Even if it rains the market will be held.", ""},
		{"en", "Should the square be closed to cars?", ""},
		{"en", "Critics say that shops will lose their customers.", dossier.Objection},
		{"en", "However, many people come by car from the villages.", dossier.Objection},
		{"en", "Yet most customers come on foot already.", dossier.Reply},
		{"en", "Of course the first winter was hard.", dossier.Concession},
		{"en", "The town has one precedent of its own.", dossier.Precedent},
		{"en", "The air is better because fewer cars pass.", dossier.Reason},
		{"en", "The fountain stands in the middle.", ""},
		{"de", "Der Platz sollte für Autos gesperrt werden.", dossier.Proposal},
		{"de", "Die Gegner lehnen den ganzen Plan entschieden ab.", dossier.Objection},
		{"de", "Doch die meisten Kunden kommen zu Fuß.", dossier.Reply},
		{"de", "Auch wenn es regnet, ist der Platz voll.", ""},
		{"fr", "La place devrait être fermée aux voitures.", dossier.Proposal},
		{"fr", "Mais la plupart des clients viennent à pied.", dossier.Reply},
		{"fr", "Si le bus passe encore, la place reste ouverte.", dossier.Condition},
	} {
		_, d, problems := drafted(t, c.lang, c.text, "Nothing of the kind.")
		for _, p := range problems {
			t.Errorf("%q: %v", c.text, p)
		}
		var got dossier.Role
		if len(d.Claims) > 1 {
			got = d.Claims[1].Role
		}
		if got != c.want {
			t.Errorf("%q is drafted as %q, want %q", c.text, got, c.want)
		}
	}
}

// What answers an objection stands under it; other claims under the thesis.
func TestReplyStandsUnderItsObjection(t *testing.T) {
	text, _, _ := drafted(t, "en", "The square should be closed. Critics fear for the shops. However, most customers come on foot.", "Another text.")
	_, list, _ := strings.Cut(text, "#thesis #draft\n")
	list, _, _ = strings.Cut(list, "\n\n")
	if want := "  + [Square should be closed]\n  - [Critics fear for the shops]\n    - [Most customers come on foot]"; list != want {
		t.Errorf("the list is\n%s\nwant\n%s", list, want)
	}
}

// Near-duplicates give one claim, which stands in both texts.
func TestNearDuplicatesAreOneClaim(t *testing.T) {
	_, d, _ := drafted(t, "en",
		"The square in front of the town hall should be closed to cars on market days.",
		"The square in front of our town hall should be closed to cars on market days.")
	if len(d.Claims) != 2 || len(d.Claims[1].Anchors) != 2 || !d.Claims[1].Anchors[1].Carried {
		t.Errorf("the claims are %+v", d.Claims)
	}
}

// A quote grows until it stands once.
func TestQuoteStandsOnce(t *testing.T) {
	text, _, problems := drafted(t, "en",
		"We should close the square to cars on every Monday. We should close the square to cars on every Tuesday.", "Another text.")
	if len(problems) > 0 || !strings.Contains(text, `{a: "We should close the square to cars on every Monday"}`) {
		t.Errorf("%v in\n%s", problems, text)
	}
}

// Whatever the texts are, their draft builds without a problem.
func FuzzDraftHasNoProblem(f *testing.F) {
	f.Add("The <b>square</b> should be #closed [sic] at https://example.org/a_b_c {x: 1}.", "III.A. must: see :smile: and (cf. #3). \"If\" it *rains*, they could say // no.")
	f.Add("Critics say: “it must not…” be.\r\nBut it should!\r\n\r\nIf we could \\ go.", "=== ---\n- a list should be one\n+ of several\n--\n")
	f.Add("我们 should 必须\n必须 must 我们 could 应该", "co\u00ADoper\u200Bate should we\u2028must we \u00A0could\tthen")
	f.Add("Russia’s plan should be for Russia’s friends of old.", "It should be for Russia. It should be for Russia’s friends.")
	f.Fuzz(func(t *testing.T, a, b string) {
		text, _, problems := drafted(t, "en", a, b)
		for _, p := range problems {
			if p.Place.File == pipeline.MapFile {
				t.Errorf("%v in\n%s", p, text)
			}
		}
	})
}
