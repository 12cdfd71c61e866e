package source

import (
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// A page is told line by line: the kind, a stroke, the text. Lines without a
// kind are blank lines of the file.
var pages = map[string]string{
	"a web page with everything": `
heading|OPINION

headline|Why the West should talk to Moscow

deck|Diplomacy is not appeasement. It is how wars end.

credit|By Jane Q. Doe and John van Roe
credit|February 20, 2025 at 3:38 pm
credit|5 min read

caption|A soldier walks past a ruined house in Kharkiv, Ukraine, on Monday. Photograph: Sergey Kozlov/EPA

body|KYIV — The war has lasted for three years, and nobody knows how it will end. The West must choose.

advert|Sign up for our daily newsletter

body|Some say that talking to Moscow is treason. They are wrong, as the history of the Cold War shows again and again.

advert|Read more: How the Cold War ended

heading|The lessons of Helsinki

body|In 1975, thirty-five states signed the Helsinki Final Act. It recognised borders and rights alike, and it helped.

caption|FILE PHOTO: Leonid Brezhnev in Helsinki in 1975. REUTERS/Lehtikuva/File Photo

advert|ADVERTISEMENT
advert|Story continues below advertisement

heading|What now?

body|The next step is a summit. Nobody should expect too much of it, but everybody should expect that it takes place.

bio|Jane Doe is a professor of history at the University of Oslo and the author of “Cold Peace.” She lives in Bergen.

bio|The views expressed in this article are the author’s own.

advert|Related articles
advert|Subscribe
credit|© 2025 The Daily Planet
`,
	"one line a paragraph": `
headline|Russia, too, belongs to Europe
body|Integrating Russia into a security order may sound treacherous as the war rages on. It is not.
body|But security is built on pragmatism. If the goal is to prevent wars, then difficult discussions must take place.
body|The photo (credit: nobody) that went around the world showed two men in a room. They did not speak to each other.
body|Subscribe to no doctrine: that was his rule, and it served the country well for more than thirty years.
body|Support for Ukraine must go on. Join us, said the president to the others, and nobody did.
body|Read more closely, the treaty says nothing about enlargement. That is what historians have found since.
body|By Monday the army had left. By Tuesday it was back.
body|Photo opportunities are no policy. Images fade.
body|Vladimir Putin is not a professor. He is a former officer, and thinks like one.
`,
	"no headline": `
body|The war has lasted for three years, and nobody knows how it will end. The West must choose.
body|It should choose peace, since the alternative is a war without an end and without a purpose.
bio|The writer is a fellow of the Institute of Peace.
`,
	"a caption above its credit, and again without": `
headline|The case for peace

body|The war has lasted for three years, and nobody knows how it will end. The West must choose.

caption|Flags of NATO fly in Brussels
credit|(photo credit: REUTERS/JOHANNA GERON)

body|It should choose peace, since the alternative is a war without an end and without a purpose.

caption|Flags of NATO fly in Brussels

body|It should choose peace, since the alternative is a war without an end and without a purpose, he said.
`,
	"a German page": `
heading|Gastbeitrag

headline|Warum der Westen reden muss

credit|Von Max Mustermann
credit|Aktualisiert am 24. Februar 2025, 10.30 Uhr

body|Der Krieg dauert nun drei Jahre, und niemand weiß, wie er enden wird. Der Westen muss sich entscheiden.

caption|Soldaten in der Nähe von Charkiw. Foto: dpa/Kay Nietfeld

heading|Die Lehren von Helsinki

body|Im Jahr 1975 unterzeichneten fünfunddreißig Staaten die Schlussakte. Sie half, weil alle sie brauchten.

advert|Lesen Sie auch: Wie der Kalte Krieg endete

body|Nun braucht es einen Gipfel. Niemand sollte zu viel erwarten, aber alle sollten erwarten, dass er stattfindet.

bio|Der Autor ist Professor für Geschichte in Bonn.
`,
	"a French page": `
heading|Tribune

headline|Pourquoi l’Occident doit parler à Moscou

credit|Par Jean Dupont
credit|Publié le 24 février 2025 à 10h30

body|La guerre dure depuis trois ans, et personne ne sait comment elle finira. L’Occident doit choisir.

advert|Lire aussi : Comment la guerre froide a pris fin

caption|Des soldats près de Kharkiv. © Sergey Kozlov/AFP

body|Il faut un sommet. Personne ne doit en attendre trop, mais tout le monde doit attendre qu’il ait lieu.

bio|L’auteur est professeur d’histoire à Lyon.
`,
	"a Russian page": `
heading|Мнение

headline|Почему Запад должен говорить с Москвой

credit|24 февраля 2025, 10:30

body|Война длится уже три года, и никто не знает, чем она закончится. Запад должен сделать выбор.

advert|Читайте также: Как закончилась холодная война

caption|Солдаты под Харьковом. Фото: Сергей Козлов/ТАСС

body|Нужна встреча в верхах. Никто не должен ждать слишком многого, но все должны ждать, что она состоится.

bio|Иван Петров — политолог, автор книги «Холодный мир».
`,
	"a Chinese page": `
headline|西方为什么必须与莫斯科对话

body|战争已经持续了三年，没有人知道它将如何结束。西方必须做出选择，因为别的道路只会通向更多的战争。

body|下一步是举行一次峰会。没有人应该期望太多，但是每个人都应该期望它能够举行，并且带来一点点希望。
`,
	"an interview": `
headline|“We must talk”: a conversation with a diplomat

heading|What went wrong after 1991?

body|We thought that history was over. It was not, and those who had been humiliated did not forget it at all.

body|“Is that so?” people ask me.

body|It is. I have seen it in Moscow, in Kyiv and in Tbilisi, and I would say it again to anybody who asks.
`,
	"what only looks like furniture": `
headline|The road to 2022

deck|How the West and Russia lost each other, told in four dates

body|The story begins with hope. Few remember it, since what came after was so different from what had been promised.

heading|November 9, 1989

body|The wall came down by accident. Sign up for history, a poster said, and history came to those who had waited.

heading|By Land and Sea

body|Join our alliance, said the West. Get your own, said the East, and so it went on for more than thirty years.

heading|Copyright and the state

body|Read more closely, the treaties say nothing of the kind. “More: nothing at all,” as one of the authors put it.

heading|Sputnik

body|Nobody knew what it meant. Follow the money, they said; support the weak, they said; and nobody did either.
`,
	"a name beside a date": `
headline|The road to peace

credit|Jane Q. Doe
credit|21 May 2024

body|The story begins with hope. Few remember it, since what came after was so different from what had been promised.

advert|READ MORE How the Cold War ended
advert|Subscribe to The Atlantic
advert|Join our WhatsApp channel for the latest headlines, every morning.

caption|Soldiers near Kharkiv in May 2024. imago images

body|The story ends with war. Few foresaw it, since what came before was so different from what had been feared.
`,
	"a list stays body": `
headline|What a framework needs

body|A framework for security in Europe needs more than good will. Four things come to mind before all others:

body|Military hotlines

body|Force reductions near borders

body|Transparency about troop movements

body|Inspections

body|None of these is new. All of them were agreed upon before, and all of them were given up when they mattered.
`,
	"verse stays body": `
body|Two roads diverged in a wood, and I
body|I took the one less traveled by
body|And that has made all the difference
`,
}

func TestKinds(t *testing.T) {
	for name, page := range pages {
		kinds, file := tell(page)
		s, problems := Read("a", "page.txt", "en", []byte(file))
		if len(problems) > 0 || len(s.Blocks) != len(kinds) {
			t.Errorf("%s: %v, %d blocks instead of %d", name, problems, len(s.Blocks), len(kinds))
			continue
		}
		for i, b := range s.Blocks {
			if b.Kind != kinds[i] {
				t.Errorf("%s: %s instead of %s: %q", name, b.Kind, kinds[i], s.Text[b.Start:b.End])
			}
		}
	}
}

// tell parts the kinds of a page from its text.
func tell(page string) (kinds []dossier.BlockKind, file string) {
	var lines []string
	for _, line := range strings.Split(strings.TrimSpace(page), "\n") {
		kind, text, found := strings.Cut(line, "|")
		if found {
			kinds = append(kinds, dossier.BlockKind(kind))
		}
		lines = append(lines, text)
	}
	return kinds, strings.Join(lines, "\n")
}
