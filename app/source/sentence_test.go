package source

import (
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// story is a text with a stroke where a sentence should end.
type story struct{ lang, text string }

func TestSentences(t *testing.T) {
	for name, stories := range map[string][]string{
		"en": englishStories, "de": germanStories, "fr": frenchStories, "ru": russianStories, "zh": chineseStories,
		"ar": arabicStories, "he": hebrewStories, "es": otherStories, "und": capitallessStories,
	} {
		for _, s := range stories {
			checkStory(t, story{name, s})
		}
	}
}

// checkStory reads a story without its strokes and wants the sentences that
// the strokes part.
func checkStory(t *testing.T, s story) {
	t.Helper()
	var want []string
	for _, sentence := range strings.Split(s.text, "|") {
		want = append(want, dossier.Plain(sentence))
	}
	got := read(s.lang, strings.ReplaceAll(s.text, "|", ""))
	if !slices.Equal(got, want) {
		t.Errorf("%s\n got %s\nwant %s", s.lang, strings.Join(got, " | "), strings.Join(want, " | "))
	}
}

var englishStories = []string{
	// abbreviations and titles
	"The U.S. and the U.K. agreed. |They signed in D.C. on Monday.",
	"President Biden met Sen. Chuck Schumer and Rep. Adam Smith. |Gov. Newsom was absent.",
	"He moved to the U.S. |He never came back.",
	"The U.S. Congress passed it. |The U.S. Senate did not.",
	"U.S. President Donald Trump spoke to Gen. Mark Milley at 10 a.m. Eastern time.",
	"It was signed by Dr. J. R. Smith, Jr. and Prof. Lee.",
	"Lt. Gen. Ben Hodges disagreed. |Maj. Gen. Smith did not.",
	"Apple Inc. announced a loss. |Tesla Inc. followed.",
	"He works for Goldman Sachs & Co. |She does not.",
	"They sell apples, pears, etc. |The shop closes at 6 p.m. |It opens at 8 a.m. sharp.",
	"See fig. 3 and pp. 12–14 for details. |Cf. vol. II, ch. 4.",
	"He said no. |Then he left. |She said no. |I stayed.",
	"Question No. 5 was hard. |Answer no. 7 was not.",
	"Washington vs. Moscow is the wrong frame, e.g. in Syria, i.e. the Middle East.",
	"The meeting is on Jan. 5 at St. Mary's Church. |It ended in Dec. |The next one is in Feb. 2026.",
	"He holds a Ph.D. in history. |She has an M.A. |They met at Oxford.",
	"The sun. |The moon.",
	"They sat. |Nobody spoke.",
	"The work of Jones et al. was ignored. |It mattered.",
	"Mr. and Mrs. Smith arrived.",
	"MR. SMITH WENT TO WASHINGTON. |HE STAYED.",
	"She lives on Elm St. |It is quiet.",
	"The envoy, Lt. Gen. (ret.) Keith Kellogg, came. |He left (at 5 p.m.). |Nobody saw it.",
	"The Treaty of St. Petersburg, signed by Adm. Rickover, failed.",
	"Former Vice-Adm. Jones spoke. |Ex-Sen. Bob Corker did too.",
	"Roe v. Wade was overturned. |Brown v. Board of Education was not.",

	// initials and single letters
	"George W. Bush met John F. Kennedy's nephew. |J. K. Rowling wrote it. |C.S. Lewis did not.",
	"We chose plan B. |The others chose plan A. |It failed.",
	"“What do you want?” Mr. Putin asked. |“At 5 p.m. I leave.”",
	"It was you and I. |They knew.",
	"Harry S. Truman ended it. |Franklin D. Roosevelt had begun it.",
	"It lost World War I. |Germany lost World War II. |Then came peace.",

	// numbers, money, times
	"Prices rose 3.5 percent. |They fell in 2019. |In 2020. they rose.",
	"It cost $5.99. |Nobody paid.",
	"The war began in 2014. |10 years later it goes on.",
	"About 300 people came. |40 of them stayed.",
	"Version 2.0 is out. |Get it at 10.30 a.m. on 3.5.2024.",
	"The vote was 52–48. |The bill passed.",
	"He ran it in 9.58. |No one was faster.",

	// quotations
	"“We will win,” he said. |“We must.”",
	"“Why now?” she asked. |“Why not?” he said.",
	"“Is this the end?” President Trump asked. |Nobody answered.",
	"“Is this the end?” |Nobody answered.",
	"He called it “a disaster.” |Others agreed.",
	"He called it a “disaster”. |Others agreed.",
	"She said: “It is over. |We lost.” |He wept.",
	"'It is late,' he said. |'Go home.'",
	"\"Stop!\" he cried. |\"Now!\"",
	"‘What is truth?’ said jesting Pilate.",
	"“No,” said Mr. Smith. |“Never.”",
	"He asked, “Who?” and left.",
	"The word “why?” is short.",
	"“I came. |I saw. |I conquered,” he said.",
	"«We agree.» |«They do not.»",
	"“Sanctions work.”|“They do not.”",

	// dashes, ellipses, brackets
	"Yet, the failure contributed to the war – which was avoidable. |Now it is late.",
	"He paused… |Then he spoke.",
	"He paused … and spoke.",
	"The law … the United States had passed was void. |It fell.",
	"“I don’t know…” |She left.",
	"Well... maybe. |Or not... |Who knows?",
	"He wrote: “The states […] agree.” |They did not.",
	"The text [...] |The end was lost. |It was found.",
	"It failed (as in 2014). |It was tried again.",
	"It failed (see p. 5). |Dr. No agreed (cf. Smith et al. 2014).",
	"It failed. |(It was tried again.) |Nobody cared.",
	"He left (nobody knew why. He never said.) and returned.",
	"Peace is possible (Smith 2014, p. 12). |War is not (ibid.).",
	"The claim is old.[1] |It was refuted.[2][3] |Still it lives.",
	"The claim is old.¹ |It was refuted.²³ |Still it lives.",
	"The claim is old.12 |It was refuted.",
	"He resigned – finally! – and left.",
	"Never again! |Never!",
	"Really?! |Yes.",
	"Is it war? or peace?",

	// addresses, names with marks, missing spaces
	"Write to jane.doe@example.com. |She answers.",
	"See www.example.com/a.html?b=1. |It is there.",
	"Visit https://example.com/A.Html?Query=Yes! |Now.",
	"He works at Yahoo! and she at Booking.com. |Both left.",
	"The plan failed.|Nobody knew why.",
	"Node.js and ASP.NET are old. |U.S.-Russia talks are new.",
	"The file is called Main.Go.Txt and it is long.",

	// other
	"NATO was founded in 1949. |Its members: 32.",
	"Russia, China, etc., agreed.",
	"What if it fails? |What then?",
	"SKEPTICISM TOWARD such an approach is understandable. |IT IS COMMON.",
	"One. |Two. |Three.",
	"He said that “the U.S. |They left.",
	"- First point. |It matters.",
}

var germanStories = []string{
	"Das entschied das Gericht (2 BvR 197/83). |Im 4. Jh. v. Chr. war es anders.",
	"Es kostet 3,50. |Merkel zahlt.",
	"Am 24. Februar 2022 begann der Krieg. |Er dauert an.",
	"Das war im 19. Jahrhundert. |Heute ist es anders.",
	"Kaiser Wilhelm II. dankte ab. |Der 9. November war ein Samstag.",
	"Das gilt z. B. für Polen, d. h. für die NATO. |Das gilt u. a. auch für Litauen.",
	"Das gilt z.B. für Polen. |Es gilt immer.",
	"Prof. Dr. Müller sprach mit Hrn. Meier. |Der schwieg.",
	"Es kostete 5 Mio. Euro. |Das war viel.",
	"„Das ist gut.“ |Er ging.",
	"„Kommst du?“, fragte sie. |„Nein.“",
	"„Kommst du?“ fragte Anna. |Er nickte.",
	"Siehe Art. 5 Abs. 2. |Die Regel ist klar.",
	"Sie kaufte Äpfel, Birnen usw. |Dann ging sie.",
	"Um 10.30 Uhr kam er an. |Um 11 Uhr ging er.",
	"Er wohnt in der Hauptstr. 5. |Sie nicht.",
	"Der Westen – so Merkel – habe versagt. |Das stimmt nicht.",
	"Wir trafen Dr. med. Meyer. |Z. T. kam er zu spät. |Er ist z. Z. krank.",
	"Das steht auf S. 23, s. vorherige Anmerkung. |S. Müller schrieb sie.",
	"Vgl. S. 12 ff. und Bd. 3. |Die Quelle ist alt.",
	"Es kostet rd. 4 Mio. Euro, d. h. mind. 40 Euro je Kopf. |Das ist viel.",
	"Der ehem. Minister und der stellv. Vorsitzende schwiegen. |Der Zins liegt bei 3 Prozent p. a. |Er steigt.",
}

var frenchStories = []string{
	"« C’est une guerre ! », répondit M. Zelensky. |« Nous la gagnerons. » |Elle dure.",
	"J.-Y. Le Drian a parlé. |La France aussi.",
	"M. Macron a parlé. |Mme Le Pen s’est tue.",
	"Le 5 févr. 2022, M. Poutine a reçu M. Macron. |Il n’a rien promis.",
	"« Pourquoi ? » demanda-t-il. |« Parce que. »",
	"« C’est fini. » |Il partit.",
	"Il a dit : « Non ! » |Elle est partie.",
	"L’O.T.A.N. existe depuis 1949. |L’U.R.S.S. n’existe plus.",
	"Voir p. 12, art. 5, etc. |La règle est claire.",
	"Avant J.-C. déjà, on se battait. |On se bat encore.",
	"J.-P. Sartre l’a écrit. |S. de Beauvoir aussi.",
	"Est-ce possible ? |Oui.",
	"Elle hésita… |Puis elle parla.",
	"Le livre paraît aux éd. Gallimard, coll. Blanche. |Il coûte 20 euros.",
}

var russianStories = []string{
	"В 2014 г. Россия присоединила Крым. |Это произошло в марте.",
	"В. В. Путин назвал её «операцией». |Это ответил В. А. Зеленский.",
	"Крым вошёл в состав РФ. |10 лет прошло.",
	"А. С. Пушкин родился в Москве. |Он умер в Петербурге.",
	"Это стоило 5 млн руб. и заняло 3 г. |Затем всё изменилось.",
	"Они купили хлеб, молоко и т. д. |Потом ушли.",
	"Они купили хлеб и т.п. |Иван ушёл.",
	"Т. е. это так, т. к. иначе нельзя. |Да.",
	"«Почему?» — спросил он. |«Потому».",
	"— Нет, — сказал он. |— Не хочу.",
	"— Что? — спросил он. |— Ничего.",
	"Он живёт на ул. Ленина, д. 5. |Она нет.",
	"См. рис. 3 на стр. 12. |Там всё ясно.",
	"Это было в XIX в. |Потом началась война.",
	"Он сказал: «Нет». |Она ушла.",
	"Скорость 90 км/ч. |Объём 5 куб. м. |Это пгт. Брагиновка, г. Волгоград.",
	"Уважаемый проф. Семёнов! |Приходите к г-ну Иванову.",
	"Девочка кричала: «Не видали маму?». |Никто не ответил.",
	"Он замолчал… |Потом заговорил.",
	"Пришли все, в т. ч. Иванов и зам. Петрова. |Потом ушли.",
}

var chineseStories = []string{
	"战争仍在继续。|西方必须做出选择。|这可能吗？|是的！",
	"他说：“我们同意。”|她没有回答。",
	"“你好。”|“再见。”",
	"北约（成立于1949年）扩大了。|俄罗斯反对。",
	"我们看《摔跤吧！爸爸》好吗？|好！",
	"价格是3.5元。|很便宜。",
}

var arabicStories = []string{
	"الحرب مستمرة. |هل السلام ممكن؟ |نعم!",
	"قال د. أحمد إن الحرب انتهت. |لم يصدقه أحد.",
}

var hebrewStories = []string{
	"\u200Fהמלחמה נמשכת.\u200F |\u200Fהשלום רחוק.",
	"המלחמה נמשכת. |האם השלום אפשרי? |כן!",
	"ראש הממשלה אמר: \"לא.\" |הוא עזב.",
}

var otherStories = []string{
	"La guerra continúa. |¿Es posible la paz? |¡Sí!",
	"El Dr. García llegó. |Nadie habló.",
	"El Sr. Pérez vive en EE.UU. desde 1990.",
}

// Scripts that have no capitals, or do not use them.
var capitallessStories = []string{
	"युद्ध जारी है। |क्या शांति संभव है? |हाँ!",
	"ომი გრძელდება. |მშვიდობა შორს არის? |არა, ახლოა! |ასე თქვა ქალაქის მერმა.",
	"전쟁은 계속된다. |평화는 가능한가? |그렇다!",
	"戦争は続いている。|平和は可能か？|「はい。」|彼は去った。",
	"جنگ ادامه دارد. |آیا صلح ممکن است؟ |بله!",
	"პარიზი, ლონდონი და ბერლინი. |სამი ქალაქი.",
	"ጦርነቱ ቀጥሏል። |ሰላም ይቻላል?",
	"No\u00A0break\u202Fspaces\u00A0here.\u00A0|Zero\u200Bwidth.\u200B |Soft\u00ADhyphens.",
}
