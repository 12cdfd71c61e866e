package edition

import "strings"

// Sample is a paragraph as essays have them, to measure reading by.
type Sample struct{ Name, Lang, Text string }

// Samples are paragraphs in several languages, and one that is hard-wrapped as
// books are.
var Samples = []Sample{
	{
		"German", "de",
		"Am 24. Februar 2022 begann der Krieg, und niemand weiß, wie er enden wird. Prof. Dr. Müller hat ihn z. B. einen Irrtum der Geschichte genannt; das überzeugt nicht. " +
			"„Wir müssen reden“, sagte die Ministerin am Dienstag, „auch wenn es schwerfällt.“ Der Westen hat – so viel ist sicher – lange gezögert, ehe er half. Nun hilft er.\n\n",
	},
	{
		"French", "fr",
		"La guerre dure depuis trois ans, et personne ne sait comment elle finira. M. Macron l’a dit à plusieurs reprises, p. ex. à Varsovie : il faudra parler un jour. " +
			"« Nous y sommes prêts », répondit le ministre, « mais pas à n’importe quel prix. » L’Occident a longtemps hésité avant d’aider l’Ukraine ; il l’aide désormais.\n\n",
	},
	{
		"Russian", "ru",
		"В 2014 г. началась война, и никто не знает, чем она закончится. Проф. А. С. Иванов назвал её ошибкой истории, т. е. случайностью; это звучит неубедительно. " +
			"«Нам нужно говорить, — сказала министр во вторник, — даже если это трудно». Запад долго колебался, прежде чем помочь. Теперь он помогает.\n\n",
	},
	{
		"Chinese", "zh",
		"战争已经持续了三年，没有人知道它将如何结束。西方必须做出选择，因为别的道路只会通向更多的战争。" +
			"部长在星期二说：“我们必须谈判。”下一步是举行一次峰会，没有人应该期望太多。\n\n",
	},
	{
		"hard-wrapped", "en",
		"The summer had been dry, and the wells in the village were low. No\none spoke of it. Nobody in the house had heard the clock, since the\n" +
			"wind was in the chimney and the old man was telling his story again.\nHe never finished it. The others knew how such things ended.\n\n",
	},
}

// Repeated gives the sample over and over, up to so many bytes.
func (s Sample) Repeated(bytes int) string { return strings.Repeat(s.Text, bytes/len(s.Text)) }
