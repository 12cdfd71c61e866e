package link_test

import (
	"slices"
	"strings"
	"testing"

	"counterpoint/app/link"
)

// versions are texts of our own in two versions each, with the links that a
// reader would draw. The sentences of a paragraph are parted by bars.
var versions = []struct {
	name string
	a, b string
	want []string
}{
	{
		name: "the library",
		a: `Close the library? Not on our watch
For ninety years the reading room on Canal Street has been open to anyone who could find the door. | It survived a war, two floods and a fire. | It may not survive this budget.
The council says that the building costs too much to heat. | That is true. | It is also beside the point, because nobody has ever asked what it would cost to lose it.
Last winter 412 people a day came through its doors, according to the librarians' own count. | Some came for books; many came because it was warm. | A city that sells the only warm room open to all has given up on something.
The mayor has promised a digital library instead. | I use one myself, and I like it. | But a child who has no desk at home cannot sit down in an app.
There is a way out. | The university needs space for its evening classes, and it is ready to pay rent. | With that money, the roof and the heating could be repaired within five years. | All it takes is for the council to pick up the phone.
The writer taught history at the Canal Street school for thirty years.`,
		b: `For ninety years, the reading room on Canal Street was open to anyone who could find the door. | It survived a war, two floods, and a fire. | Now it may fall to a spreadsheet.
There is a way out that costs the council nothing. | The university, which needs space for its evening classes, is ready to pay rent. | With that money the roof could be repaired within three years, and the heating within five.
The council says the building costs too much to heat, which is true. | But nobody has ever asked what it would cost to lose it.
Last winter, 412 people a day came through its doors, according to the librarians' own count. | Some came for books. | Many came because it was warm.
Opponents call this nostalgia. | They say that the mayor's digital library will be open day and night.
A child who has no desk at home cannot sit down in an app. | A town that closes its doors at night is not thereby asleep.
All it takes is a phone call.
Maria Holt taught history at the Canal Street school for thirty years.`,
		want: []string{
			"reworded a2 b1", "format a3 b2",
			"merged a5+a6 b7", "reworded a7 b8", // the council's costs
			"format a8 b9", "split a9 b10+b11",
			"reworded a13 b14",
			"partial a14 b4 earlier", "reworded a15 b5 earlier", "partial a16 b6 earlier", // the way out
			"reworded a18 b17",
		},
	},
	{
		name: "a speech in German",
		a: `Meine Damen und Herren, vor hundert Jahren floss durch diese Stadt noch ein Bach. | Dann hat man ihn zugeschüttet, um Platz für Autos zu schaffen. | Wir wollen ihn zurückholen.
Ein offener Bach kühlt die Straßen im Sommer um bis zu drei Grad. | Er nimmt bei Starkregen das Wasser auf, das heute in den Kellern steht. | Und er ist schön, was in dieser Debatte niemand laut zu sagen wagt.
Gewiss, die Bauarbeiten werden zwei Jahre dauern. | Die Geschäfte in der Mühlgasse fürchten um ihre Kundschaft, und ich nehme diese Sorge ernst. | Doch als in der Nachbarstadt der Bach geöffnet wurde, stiegen die Umsätze schon im ersten Jahr.
Ich bitte Sie um Ihre Stimme.`,
		b: `Vor hundert Jahren floss durch unsere Stadt noch ein Bach. | Dann schüttete man ihn zu, um Platz für Autos zu schaffen. | Nun soll er zurückkehren.
Die Bauarbeiten werden zwei Jahre dauern. | Die Geschäfte in der Mühlgasse fürchten um ihre Kundschaft. | Diese Sorge nehme ich ernst. | Doch als in der Nachbarstadt der Bach geöffnet wurde, stiegen die Umsätze schon im ersten Jahr.
Ein offener Bach kühlt die Strassen im Sommer um bis zu drei Grad. | Er nimmt bei Starkregen das Wasser auf, das heute in den Kellern steht. | Und schön ist er auch.
Wer dagegen ist, möge sagen, wohin das Wasser sonst soll.`,
		want: []string{
			"reworded a1 b1", "reworded a2 b2",
			"format a4 b8 later", "identical a5 b9 later",
			"reworded a7 b4", "split a8 b5+b6", "identical a9 b7",
		},
	},
	{
		name: "a comment in Chinese",
		a: `这座城市需要更多的自行车道。 | 去年有三百多名骑车人在事故中受伤，其中大多数发生在没有自行车道的路口。 | 市政府却说没有钱。
事实上，修一公里自行车道的费用还不到修一公里公路的十分之一。 | 而且骑车的人越多，医院的负担就越轻。
我每天骑车上班已经二十年了，从来没有像今年这样害怕过。`,
		b: `我骑车上班已经二十年了，却从来没有像今年这样害怕过。
去年有三百多名骑车人在事故中受伤。 | 其中大多数发生在没有自行车道的路口。 | 市政府说，没有钱修路。
修一公里自行车道的费用，还不到修一公里公路的十分之一。 | 骑车的人越多，空气就越干净。
天气预报说明天有雨。`,
		want: []string{
			"split a2 b2+b3", "reworded a3 b4",
			"reworded a4 b5", "partial a5 b6",
			"reworded a6 b1 earlier",
		},
	},
}

func TestVersions(t *testing.T) {
	for _, v := range versions {
		t.Run(v.name, func(t *testing.T) {
			a, b := paragraphs("a", strings.Split(v.a, "\n")...), paragraphs("b", strings.Split(v.b, "\n")...)
			links := link.Pair(a, b, link.Options{})
			if got := told(links); !slices.Equal(got, v.want) {
				inA, inB := sentences(a), sentences(b)
				for k, l := range links {
					t.Logf("%s %.3f: %q and %q", got[k], l.Similarity, texts(inA, l.A), texts(inB, l.B))
				}
				t.Errorf("got %q, want %q", got, v.want)
			}
		})
	}
}

func texts(in map[string]string, ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, in[id])
	}
	return strings.Join(all, " ")
}
