package source

import (
	"strings"
	"testing"
)

// BenchmarkRead reads about a megabyte of the two essays, and hostile texts.
func BenchmarkRead(b *testing.B) {
	for name, text := range map[string]string{
		"essays":       essays(b),
		"one line":     strings.ReplaceAll(essays(b), "\n", " "),
		"German":       strings.Repeat(german, 1<<20/len(german)),
		"French":       strings.Repeat(french, 1<<20/len(french)),
		"Russian":      strings.Repeat(russian, 1<<20/len(russian)),
		"Chinese":      strings.Repeat(chinese, 1<<20/len(chinese)),
		"hard-wrapped": strings.Repeat(wrapped, 1<<20/len(wrapped)),
		"headings":     hostile["headings"],
		"brackets":     hostile["open and shut"],
		"dots":         hostile["spaced dots"],
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read("a", "essay.txt", tongues[name], []byte(text))
			}
		})
	}
}

// tongues are the languages of the texts that are not English.
var tongues = map[string]string{"German": "de", "French": "fr", "Russian": "ru", "Chinese": "zh"}

// Paragraphs as long as those of essays.
const (
	german = "Am 24. Februar 2022 begann der Krieg, und niemand weiß, wie er enden wird. Prof. Dr. Müller hat ihn z. B. einen Irrtum der Geschichte genannt; das überzeugt nicht. " +
		"„Wir müssen reden“, sagte die Ministerin am Dienstag, „auch wenn es schwerfällt.“ Der Westen hat – so viel ist sicher – lange gezögert, ehe er half. Nun hilft er.\n\n"
	french = "La guerre dure depuis trois ans, et personne ne sait comment elle finira. M. Macron l’a dit à plusieurs reprises, p. ex. à Varsovie : il faudra parler un jour. " +
		"« Nous y sommes prêts », répondit le ministre, « mais pas à n’importe quel prix. » L’Occident a longtemps hésité avant d’aider l’Ukraine ; il l’aide désormais.\n\n"
	russian = "В 2014 г. началась война, и никто не знает, чем она закончится. Проф. А. С. Иванов назвал её ошибкой истории, т. е. случайностью; это звучит неубедительно. " +
		"«Нам нужно говорить, — сказала министр во вторник, — даже если это трудно». Запад долго колебался, прежде чем помочь. Теперь он помогает.\n\n"
	chinese = "战争已经持续了三年，没有人知道它将如何结束。西方必须做出选择，因为别的道路只会通向更多的战争。部长在星期二说：“我们必须谈判。”下一步是举行一次峰会，没有人应该期望太多。\n\n"
	wrapped = "It was a bright cold day in April, and the clocks were striking\nthirteen. Nobody in the house had heard them, since the wind was in\nthe chimney and the old man was telling his story again. He never\nfinished it. The others knew how such things ended.\n\n"
)

// essays gives the two essays, repeated up to about a megabyte.
func essays(tb testing.TB) string {
	tb.Helper()
	var all strings.Builder
	for _, file := range []string{"000_7e1c8a80ad99e6d3.txt", "001_678ff22bc9b2b16d.txt"} {
		all.WriteString(seed(tb, "a", file).Text)
		all.WriteByte('\n')
	}
	return strings.Repeat(all.String(), 1<<20/all.Len())
}
