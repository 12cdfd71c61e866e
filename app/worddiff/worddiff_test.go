package worddiff

import (
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// show writes a diff in one line: [-deleted] {+inserted}, quiet ones with a ~.
func show(edits []dossier.Edit) string {
	var b strings.Builder
	for _, e := range edits {
		tilde := ""
		if e.Quiet {
			tilde = "~"
		}
		switch e.Op {
		case dossier.Equal:
			b.WriteString(e.Text)
		case dossier.Delete:
			b.WriteString("[" + tilde + "-" + e.Text + "]")
		case dossier.Insert:
			b.WriteString("{" + tilde + "+" + e.Text + "}")
		}
	}
	return b.String()
}

func TestDiff(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{
			"treaties written out",
			"Even at the height of US-Soviet tensions, diplomatic channels remained open, and arms control agreements – such as SALT, START, and the INF Treaty – helped manage competition.",
			"Even at the height of U.S.-Soviet tensions, diplomatic channels remained open, and arms control agreements — such as the Strategic Arms Limitation Treaty, the Strategic Arms Reduction Treaty and the Intermediate-Range Nuclear Forces Treaty — helped manage competition.",
			"Even at the height of [~-US-Soviet]{~+U.S.-Soviet} tensions, diplomatic channels remained open, and arms control agreements [~-–]{~+—} such as [-SALT]{+the Strategic Arms Limitation Treaty}, [-START,]{+the Strategic Arms Reduction Treaty} and the [-INF]{+Intermediate-Range Nuclear Forces} Treaty [~-–]{~+—} helped manage competition.",
		},
		{
			"treaties the other way round",
			"such as the Strategic Arms Limitation Treaty, the Strategic Arms Reduction Treaty and the Intermediate-Range Nuclear Forces Treaty",
			"such as SALT, START, and the INF Treaty",
			"such as [-the Strategic Arms Limitation Treaty]{+SALT}, [-the Strategic Arms Reduction Treaty]{+START,} and the [-Intermediate-Range Nuclear Forces]{+INF} Treaty",
		},
		{
			"a sentence rewritten around what it lists",
			"a purely adversarial stance – defined by sanctions, military deterrence, and strategic containment – will only entrench hostility and increase the likelihood of future conflicts.",
			"an exclusively adversarial approach — endless sanctions, military deterrence and strategic containment — increases the likelihood of future conflicts.",
			"[-a purely]{+an exclusively} adversarial [-stance – defined by]{+approach — endless} sanctions, military deterrence[~-,] and strategic containment [~-–]{~+—} [-will only entrench hostility and increase]{+increases} the likelihood of future conflicts.",
		},
		{
			"a clause made a sentence",
			"contributed to the Ukraine war – which was avoidable.",
			"contributed to the Ukraine war. It was avoidable.",
			"contributed to the Ukraine war[- – which]{+. It} was avoidable.",
		},
		{
			"a sentence added keeps its own full stop",
			"He has covered it for the past decade.",
			"He has covered it for the past decade. He is based in London.",
			"He has covered it for the past decade.{+ He is based in London.}",
		},
		{"capitals", "SKEPTICISM TOWARD such an approach", "Skepticism toward such an approach", "[~-SKEPTICISM TOWARD]{~+Skepticism toward} such an approach"},
		{"words run together", "other flash points, including Georgia", "other flashpoints, including Georgia", "other [~-flash points]{~+flashpoints}, including Georgia"},
		{"words run together beside a change", "other flash points were named", "other flashpoints are named", "other [~-flash points]{~+flashpoints} [-were]{+are} named"},
		{"a change beside words run together", "hot flash points", "cold flashpoints", "[-hot]{+cold} [~-flash points]{~+flashpoints}"},
		{"a comma less", "crisis prevention, and conflict resolution", "crisis prevention and conflict resolution", "crisis prevention[~-,] and conflict resolution"},
		{"another dash", "on the table – under strict conditions", "on the table — under strict conditions", "on the table [~-–]{~+—} under strict conditions"},
		{"a dash without its spaces", "agreements – such as", "agreements—such as", "agreements[~- – ]{~+—}such as"},
		{"a word more", "offers valuable precedent", "offers a valuable precedent", "offers {+a }valuable precedent"},
		{"a word less at the start", "A valuable precedent", "Valuable precedent", "[-A ][~-valuable]{~+Valuable} precedent"},
		{"a word more at the end", "help stabilise it", "help stabilise it soon", "help stabilise it{+ soon}"},
		{"dots of an acronym", "The US and the E.U. agree.", "The U.S. and the EU agree.", "The [~-US]{~+U.S.} and the [~-E.U.]{~+EU} agree."},
		{"an acronym at the end of a sentence", "the end of the U.S.", "the end of the US.", "the end of the [~-U.S.]{~+US.}"},
		{"an acronym with spaces", "by J. F. Kennedy", "by JF Kennedy", "by [~-J. F.]{~+JF} Kennedy"},
		{"a part of a compound is no word", "a stronger anti-Western bloc", "a stronger Western bloc", "a stronger [-anti-Western]{+Western} bloc"},
		{"a compound opened", "a Western-led order", "a Western led order", "a [~-Western-led]{~+Western led} order"},
		{"quotes", "\"Yes,\" he said", "‘Yes’, he said", "[~-\"]{~+‘}Yes[~-,\"]{~+’,} he said"},
		{"an apostrophe", "Russia's role", "Russia’s role", "[~-Russia's]{~+Russia’s} role"},
		{"next to nothing between two edits", "growth in exports fell", "decline in imports fell", "[-growth in exports]{+decline in imports} fell"},
		{"a comma between two edits", "growth, exports fell", "decline, imports fell", "[-growth]{+decline}, [-exports]{+imports} fell"},
		{"two insertions stay two", "back to cities", "right back to old cities", "{+right }back to {+old }cities"},
		{"a thousand with and without a comma", "1,000 tanks", "1000 tanks", "[~-1,000]{~+1000} tanks"},
		{"a number is changed by its point", "1.5 tanks, 2,5 guns", "15 tanks, 25 guns", "[-1.5]{+15} tanks, [-2,5]{+25} guns"},
		{"years", "in 2014-2022", "in 2014–2022", "in [~-2014-2022]{~+2014–2022}"},
		{"years are not one number", "in 2014-2022", "in 20142022", "in [-2014-2022]{+20142022}"},
		{"below zero", "at -5 degrees", "at 5 degrees", "at [--5]{+5} degrees"},
		{"signs that are read aloud", "5% to $10", "5 to €10", "5[-%] to [-$]{+€}10"},
		{"and written as a sign", "NATO and Russia", "NATO & Russia", "NATO [-and]{+&} Russia"},
		{"line breaks are spaces", "the\r\n  war", "the war", "the war"},
		{"German", "Die Maßnahme kostet 1,5 Millionen Euro, sagte er.", "Die Maßnahmen kosten 1,5 Millionen Euro, so der Minister.", "Die [-Maßnahme kostet]{+Maßnahmen kosten} 1,5 Millionen Euro, [-sagte er]{+so der Minister}."},
		{"German capitals", "EINE STRASSE", "Eine Straße", "[~-EINE STRASSE]{~+Eine Straße}"},
		{"French", "Selon l'OTAN, une architecture est « nécessaire ».", "Selon l’OTAN, l’architecture est \"nécessaire\".", "Selon [~-l'OTAN]{~+l’OTAN}, [-une architecture]{+l’architecture} est [~-« ]{~+\"}nécessaire[~- »]{~+\"}."},
		{"French thousands", "10\u202f000 chars", "10000 chars", "[~-10 000]{~+10000} chars"},
		{"Russian", "Россия не вернётся за стол переговоров — это ясно.", "РОССИЯ никогда не вернётся за стол переговоров – это очевидно.", "[~-Россия]{~+РОССИЯ} {+никогда }не вернётся за стол переговоров [~-—]{~+–} это [-ясно]{+очевидно}."},
		{"Chinese", "俄罗斯不会从欧洲大陆消失。", "俄罗斯不会简单地从欧洲消失.", "俄罗斯不会{+简单地}从欧洲[-大陆]消失[~-。]{~+.}"},
		{"Chinese, one character in between", "经济学研究很重要", "政治学批判很重要", "[-经济学研究]{+政治学批判}很重要"},
		{"nothing in common", "Yes.", "No!", "[-Yes.]{+No!}"},
		{"nothing at all", "", "", ""},
		{"nothing before", "", "A word", "{+A word}"},
		{"nothing after", "A word", "", "[-A word]"},
		{"bytes that are no text", "a \xff b", "a \xfe b", "a [-\xff]{+\xfe} b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := show(Diff(c.a, c.b)); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

// lawful reports how a diff of a and b breaks its promises.
func lawful(t *testing.T, a, b string) {
	t.Helper()
	edits := Diff(a, b)
	var oldText, newText strings.Builder
	for i, e := range edits {
		if e.Op != dossier.Insert {
			oldText.WriteString(e.Text)
		}
		if e.Op != dossier.Delete {
			newText.WriteString(e.Text)
		}
		if e.Text == "" || e.Op == dossier.Equal && e.Quiet {
			t.Errorf("edit %d of %q and %q is %+v", i, a, b, e)
		}
		if i > 0 && edits[i-1].Op == e.Op && edits[i-1].Quiet == e.Quiet {
			t.Errorf("edits %d and %d of %q and %q are both %s", i-1, i, a, b, e.Op)
		}
		if i > 0 && edits[i-1].Op == dossier.Insert && e.Op == dossier.Delete && edits[i-1].Quiet == e.Quiet {
			t.Errorf("edit %d of %q and %q inserts before it deletes", i-1, a, b)
		}
	}
	if got, want := oldText.String(), collapse(a); got != want {
		t.Errorf("old text is %q, want %q", got, want)
	}
	if got, want := newText.String(), collapse(b); got != want {
		t.Errorf("new text is %q, want %q", got, want)
	}
	uncut(t, textOf(a), edits, dossier.Insert)
	uncut(t, textOf(b), edits, dossier.Delete)
}

func textOf(s string) (t text) {
	t.read(collapse(s))
	return t
}

// uncut reports steps that begin or end inside a word of one side, which the
// steps with the other operation do not touch.
func uncut(t *testing.T, side text, edits []dossier.Edit, other dossier.Op) {
	t.Helper()
	inside := make(map[int]bool)
	for _, k := range side.tokens {
		for i := k.start + 1; i < k.end; i++ {
			inside[i] = true
		}
	}
	at := 0
	for _, e := range edits {
		if e.Op == other {
			continue
		}
		if inside[at] {
			t.Errorf("%q is cut inside a word before %q", side.bytes, side.bytes[at:])
		}
		at += len(e.Text)
	}
}

// A text against itself is one equal step, and against its capitals quiet.
func TestDiffOfNothing(t *testing.T) {
	for _, s := range []string{"a", "War – what for?", " spaces\taround\n", "1,5 Straße", "俄罗斯"} {
		edits := Diff(s, s)
		if len(edits) != 1 || edits[0].Op != dossier.Equal {
			t.Errorf("%q against itself is %s", s, show(edits))
		}
		for _, e := range Diff(s, strings.ToUpper(s)) {
			if e.Op != dossier.Equal && !e.Quiet {
				t.Errorf("%q against its capitals says %+v", s, e)
			}
		}
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("US-Soviet tensions, SALT, START, and the INF Treaty –", "U.S.-Soviet tensions, the Strategic Arms Treaty and the Nuclear Treaty —")
	f.Add("a. b", "a.  b. c")
	f.Add("l'OTAN 10 000 -5 1,5%", "l’OTAN 10000 5 1.5 $")
	f.Add("俄罗斯 e\u0301 \u200d\xff", "俄 é 👩\u200d👩")
	f.Add(" x", "x ")
	f.Fuzz(func(t *testing.T, a, b string) { lawful(t, a, b) })
}
