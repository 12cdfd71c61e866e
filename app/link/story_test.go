package link_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
)

// paragraphs makes a source of paragraphs, sentences parted by bars.
func paragraphs(key string, texts ...string) dossier.Source {
	s := dossier.Source{Key: key}
	n := 0
	for _, text := range texts {
		b := dossier.Block{Kind: dossier.Body}
		for sentence := range strings.SplitSeq(text, "|") {
			n++
			b.Sentences = append(b.Sentences, dossier.Sentence{ID: fmt.Sprint(key, n), Text: strings.TrimSpace(sentence)})
		}
		s.Blocks = append(s.Blocks, b)
	}
	return s
}

// told gives links in short: kind, sentences of A, sentences of B, direction.
func told(links []dossier.Link) []string {
	var all []string
	for _, l := range links {
		s := fmt.Sprintf("%s %s %s", l.Kind, strings.Join(l.A, "+"), strings.Join(l.B, "+"))
		if l.Moved {
			s += " " + l.Direction
		}
		all = append(all, s)
	}
	return all
}

func TestPair(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b []string
		want []string
	}{
		{"nothing at all", nil, nil, nil},
		{"nothing on one side", []string{"One sentence."}, nil, nil},
		{"the same bytes", []string{"One sentence here."}, []string{"One sentence here."}, []string{"identical a1 b1"}},
		{"another line break", []string{"One\nsentence  here."}, []string{"One sentence here."}, []string{"identical a1 b1"}},
		{"another dash", []string{"It rained – all day."}, []string{"It rained — all day."}, []string{"format a1 b1"}},
		{"a closed acronym", []string{"The U.S. and the E.U. agree."}, []string{"The US and the EU agree."}, []string{"format a1 b1"}},
		{"capitals", []string{"THE TRAM is late again."}, []string{"The tram is late again."}, []string{"format a1 b1"}},
		{"a number with a comma", []string{"It cost 20,000 crowns."}, []string{"It cost 20000 crowns."}, []string{"format a1 b1"}},
		{
			"another currency",
			[]string{"The new bridge over the river will cost €5 million."},
			[]string{"The new bridge over the river will cost $5 million."},
			[]string{"reworded a1 b1"},
		},
		{"marks only", []string{"* * *"}, []string{"* * *"}, nil},
		{
			"a word changed",
			[]string{"The council will decide on the tram next week."},
			[]string{"The council will vote on the tram next week."},
			[]string{"reworded a1 b1"},
		},
		{
			"split in two",
			[]string{"The tram was stopped by the council in spring, which the mayor called a grave mistake."},
			[]string{"The tram was stopped by the council in spring. | The mayor called it a grave mistake."},
			[]string{"split a1 b1+b2"},
		},
		{
			"split in three",
			[]string{"The bakery closed in March, the butcher followed in summer, and the library shut its doors in autumn."},
			[]string{"The bakery closed in March. | The butcher followed in summer. | The library shut its doors in autumn."},
			[]string{"split a1 b1+b2+b3"},
		},
		{
			"merged",
			[]string{"Nobody asked the farmers upstream. | They will lose their meadows when the dam is built."},
			[]string{"Nobody asked the farmers upstream, who will lose their meadows when the dam is built."},
			[]string{"merged a1+a2 b1"},
		},
		{
			"cut elsewhere",
			[]string{"The harbour is too shallow for modern ferries, and dredging it would take years. | The money is better spent on the railway."},
			[]string{"The harbour is too shallow for modern ferries. | Dredging it would take years, and the money is better spent on the railway."},
			[]string{"reworded a1+a2 b1+b2"},
		},
		{
			"a stranger does not join",
			[]string{"The council will decide on the tram to the harbour next week."},
			[]string{"The council will decide on the tram next week. | Children play football behind the church."},
			[]string{"reworded a1 b1"},
		},
		{
			"less than most, but in order",
			[]string{"The council will decide on the tram to the harbour and the new market hall next week."},
			[]string{"The council will decide on the tram next week."},
			[]string{"partial a1 b1"},
		},
		{
			"a sentence quoted in another",
			[]string{"Trams are the future of every crowded city.", "Rain is expected tomorrow."},
			[]string{"As the mayor put it in her long speech at the opening of the exhibition on Sunday, trams are the future of every crowded city, and whoever doubts that should take the bus to work for a week.", "Bread got dearer."},
			[]string{"partial a1 b1"},
		},
		{
			"a clause put first",
			[]string{"When the snow melts in April, the lower meadows stand under water for weeks."},
			[]string{"The lower meadows stand under water for weeks when the snow melts in April."},
			[]string{"partial a1 b1"},
		},
		{
			"a phrase that both happen to use",
			[]string{"As the strike at the port drags on, exporters of fruit are looking for other ways to reach their customers abroad."},
			[]string{"Nobody in the ministry wanted to answer our questions about the new law as the strike at the port drags on."},
			nil,
		},
		{
			"short and different",
			[]string{"The war did not have to happen.", "It was avoidable.", "The mayor said so when it was late, and was not heard."},
			[]string{"It was inevitable.", "Nobody saw it coming, and nobody was ready.", "That it was long is true."},
			nil,
		},
		{
			"repeats, each with the nearest",
			[]string{"Yes.", "No.", "Yes.", "Perhaps."},
			[]string{"Perhaps.", "Yes.", "No.", "Yes."},
			[]string{"identical a1 b2", "identical a2 b3", "identical a3 b4", "identical a4 b1 earlier"},
		},
		{
			"fewer repeats stay with their neighbours",
			[]string{"Why?", "The first reason is money.", "Why?", "The second reason is time."},
			[]string{"Why?", "The second reason is time."},
			[]string{"identical a3 b1", "identical a4 b2"},
		},
		{
			"moved to the end",
			[]string{"Bees need flowers.", "Trams need rails.", "Boats need water.", "Kites need wind."},
			[]string{"Trams need rails.", "Boats need water.", "Kites need wind.", "Bees need flowers."},
			[]string{"identical a1 b4 later", "identical a2 b1", "identical a3 b2", "identical a4 b3"},
		},
		{
			"Chinese",
			[]string{"市议会下周将就新电车线路进行表决。", "今天天气很好。", "图书馆的藏书量在过去十年里增加了一倍。"},
			[]string{"图书馆的藏书量在过去二十年里增加了一倍。", "市议会将于下周就新电车线路进行投票。", "孩子们在河边放风筝。"},
			[]string{"reworded a1 b2 later", "reworded a3 b1"},
		},
		{
			"German",
			[]string{"Der Stadtrat hat die Straßenbahn im Frühjahr gestoppt, was die Bürgermeisterin einen Fehler nannte."},
			[]string{"Der Stadtrat hat die Straßenbahn im Frühjahr gestoppt. | Die Bürgermeisterin nannte es einen Fehler."},
			[]string{"split a1 b1+b2"},
		},
		{"German capitals", []string{"DIE STRASSE IST GESPERRT."}, []string{"Die Straße ist gesperrt."}, []string{"format a1 b1"}},
		{
			"Russian",
			[]string{"Городской совет примет решение о трамвае на следующей неделе."},
			[]string{"Городской совет проголосует о трамвае на следующей неделе."},
			[]string{"reworded a1 b1"},
		},
		{
			"Hindi",
			[]string{"नगर परिषद अगले सप्ताह ट्राम पर निर्णय लेगी।"},
			[]string{"नगर परिषद अगले सप्ताह ट्राम पर मतदान करेगी।"},
			[]string{"reworded a1 b1"},
		},
		{
			"Arabic",
			[]string{"سيقرر مجلس المدينة بشأن الترام الأسبوع المقبل."},
			[]string{"سيصوت مجلس المدينة بشأن الترام الأسبوع المقبل."},
			[]string{"reworded a1 b1"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := told(link.Pair(paragraphs("a", c.a...), paragraphs("b", c.b...), link.Options{}))
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestRepeats(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"nothing said again", []string{"Trams need rails. | Boats need water."}, nil},
		{
			"a caption printed twice, once with its credit",
			[]string{"The mayor opens the new tram line. (photo: J. Doe)", "The mayor opens the new tram line. | (photo: J. Doe)"},
			[]string{"split a1 a2+a3"},
		},
		{
			"three times, each linked to the next",
			[]string{"Why?", "Bees need flowers.", "Why?", "Trams need rails.", "why"},
			[]string{"identical a1 a3", "format a3 a5"},
		},
		{
			"a claim said again",
			[]string{
				"The bridge will cost more than anyone in the council admits.", "Trams need rails. | Boats need water.",
				"So let me say it once more: the bridge will cost far more than anyone in the council admits.",
			},
			[]string{"reworded a1 a4"},
		},
		{
			"a phrase said again is no repeat",
			[]string{
				"As the strike at the port drags on, exporters of fruit are looking for other ways to reach their customers abroad.",
				"Nobody in the ministry wanted to answer our questions about the new law as the strike at the port drags on.",
			},
			nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := paragraphs("a", c.text...)
			s.Blocks[0].Kind = dossier.Caption // takes part all the same
			if got := told(link.Repeats(s, link.Options{})); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestPairLeavesOutBlocksSetAside(t *testing.T) {
	a := paragraphs("a", "The mayor opens the new tram line.", "The tram is late again.")
	b := paragraphs("b", "The tram is late again.", "The mayor opens the new tram line.")
	a.Blocks[0].Kind = dossier.Caption
	got := told(link.Pair(a, b, link.Options{}))
	if want := []string{"identical a2 b1"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
