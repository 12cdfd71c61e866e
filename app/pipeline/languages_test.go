package pipeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/link"
	"counterpoint/app/pipeline"
	"counterpoint/app/source"
)

// languages are texts in two versions as they lie in files, with the sentences
// that they are cut into and the links that a reader would draw. What a full
// stop means depends on the language that a source names.
var languages = []struct {
	lang   string
	a, b   string
	na, nb int // sentences
	want   []string
}{
	{
		lang: "de",
		a: `Der Bach kommt zurück

Am 3. Oktober entscheidet der Rat über den Mühlbach, der seit dem 19. Jahrhundert in einem Rohr fließt. Dr. Lena Vogt vom Umweltamt nennt ihn z. B. die beste Klimaanlage der Stadt. „Er kühlt die Gassen um drei Grad“, sagte sie am Montag.

Die Arbeiten kosten rd. 4 Mio. Euro und dauern zwei Jahre. Das ist viel Geld für eine Stadt, die ihre Schulen kaum heizen kann.

Gewiss, die Händler fürchten um ihre Kundschaft. Doch in der Nachbarstadt stiegen die Umsätze schon im ersten Jahr.
`,
		b: `Am 3. Oktober entscheidet der Rat über den Mühlbach. Seit dem 19. Jahrhundert fließt er in einem Rohr. „Er kühlt die Gassen um 3 Grad“, sagte Dr. Lena Vogt vom Umweltamt am Montag.

Doch in der Nachbarstadt stiegen die Umsätze schon im ersten Jahr, und die Händler fürchten zu Unrecht um ihre Kundschaft.

Die Arbeiten kosten rd. 5 Mio. Euro und dauern zwei Jahre.
`,
		na: 8, nb: 5,
		want: []string{"split a2 b1+b2", "partial a4 b3", "reworded a5 b5 later", "partial a8 b4"},
	},
	{
		lang: "fr",
		a: `M. Delmas, maire depuis 2014, veut rouvrir la ligne de tram fermée en févr. 1958. « Nous avons trop attendu ! » lança-t-il devant le conseil. Mme Roche, son adjointe, promet que les travaux dureront moins de trois ans.

Les commerçants de la rue J.-B. Clément n’y croient pas. Ils rappellent qu’en 2006, p. ex., le chantier de la place avait duré deux fois plus longtemps que prévu.

Il faut pourtant choisir. Une ville qui ne bouge plus finit par se vider.
`,
		b: `M. Delmas, maire depuis 2014, souhaite rouvrir la ligne de tram fermée en février 1958. Mme Roche promet que les travaux dureront moins de trois ans.

Les commerçants de la rue J.-B. Clément n’y croient pas : ils rappellent qu’en 2006 le chantier de la place avait duré deux fois plus longtemps que prévu.

« Nous avons trop attendu », lança-t-il devant le conseil. Une ville qui ne bouge pas finit par se vider.
`,
		na: 7, nb: 5,
		want: []string{"reworded a1 b1", "format a2 b4 later", "reworded a3 b2", "merged a4+a5 b3", "reworded a7 b5"},
	},
	{
		lang: "ru",
		a: `В 1936 г. на ул. Садовой открыли читальный зал, и с тех пор он не закрывался ни на один день. Проф. А. С. Лебедев, который проработал в нём тридцать лет, называет его сердцем города. «Здесь учились все, — говорит он, — т. е. и те, кто теперь его закрывает».

Мэрия утверждает, что отопление здания обходится в 3 млн руб. в год. Это правда. Но никто не посчитал, во что обойдётся городу потеря зала.

Университет готов платить за аренду. На эти деньги крышу можно починить за пять лет.
`,
		b: `Университет готов платить аренду. На эти деньги крышу можно починить за три года, а отопление — за пять лет.

В 1936 г. на ул. Садовой открыли читальный зал. С тех пор он не закрывался ни на один день. Проф. А. С. Лебедев называет его сердцем города.

Мэрия утверждает, что отопление здания обходится в 4 млн руб. в год. Но никто не посчитал, во что обойдётся потеря зала городу.
`,
		na: 8, nb: 7,
		want: []string{"split a1 b3+b4", "partial a2 b5", "reworded a4 b6", "reworded a6 b7", "reworded a7 b1 earlier", "reworded a8 b2 earlier"},
	},
	{
		lang: "zh",
		a: `老城需要一座图书馆，而不是又一个停车场。去年有六万多人在阅览室里读书，其中一半是没有书桌的学生！市长说：“我们会建一个数字图书馆。”可是手机不能代替一张安静的桌子。

修缮屋顶需要3.5亿元，分五年支付。这笔钱还不到新停车场费用的三分之一。
`,
		b: `修缮屋顶需要3.5亿元，分三年支付。这笔钱还不到停车场费用的三分之一。

去年有六万多人在阅览室里读书。其中一半是没有书桌的学生。市长说：“我们会建一座数字图书馆。”天气越来越冷了。
`,
		na: 6, nb: 6,
		want: []string{"split a2 b3+b4 later", "reworded a3 b5 later", "reworded a5 b1", "reworded a6 b2"},
	},
}

func TestLanguages(t *testing.T) {
	for _, c := range languages {
		t.Run(c.lang, func(t *testing.T) {
			a, _ := source.Read("a", "first.txt", c.lang, []byte(c.a))
			b, _ := source.Read("b", "second.txt", c.lang, []byte(c.b))
			inA, inB := texts(a), texts(b)
			if len(inA) != c.na || len(inB) != c.nb {
				t.Errorf("cut into\n%s\n%s", strings.Join(inA, "\n"), strings.Join(inB, "\n"))
			}
			_, pairs := pipeline.Link([]dossier.Source{a, b}, link.Options{})
			if got := told(pairs[0].Links); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// What is an abbreviation in one language ends a sentence in another.
func TestAbbreviationsGoByTheLanguageOfTheSource(t *testing.T) {
	for _, c := range []struct{ lang, other, text string }{
		{"de", "en", "Das galt bis zum 3. Oktober und danach nie mehr."},
		{"fr", "en", "Le livre paraît aux éd. Gallimard à Paris."},
		{"ru", "en", "Он родился на ул. Ленина в Москве."},
		{"en", "fr", "They met Gen. Milley at noon."},
	} {
		own, _ := source.Read("a", "a.txt", c.lang, []byte(c.text))
		other, _ := source.Read("a", "a.txt", c.other, []byte(c.text))
		if n, m := len(texts(own)), len(texts(other)); n != 1 || m != 2 {
			t.Errorf("%q is %d sentences in %s and %d in %s", c.text, n, c.lang, m, c.other)
		}
	}
}

// texts are the sentences of a source.
func texts(s dossier.Source) []string {
	var all []string
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			all = append(all, sentence.Text)
		}
	}
	return all
}

// told gives links in short: kind, sentences of A, sentences of B, direction.
func told(links []dossier.Link) []string {
	var all []string
	for _, l := range links {
		s := fmt.Sprintf("%s %s %s %s", l.Kind, strings.Join(l.A, "+"), strings.Join(l.B, "+"), l.Direction)
		all = append(all, strings.TrimSpace(s))
	}
	return all
}
