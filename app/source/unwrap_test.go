package source

import (
	"slices"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// paragraphsOf gives the blocks of a file, each on one line.
func paragraphsOf(lang, file string) []string {
	s, _ := Read("a", "essay.txt", lang, []byte(file))
	var all []string
	for _, b := range s.Blocks {
		all = append(all, dossier.Plain(s.Text[b.Start:b.End]))
	}
	return all
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, file string
		want       []string
	}{
		{"one line a paragraph", "The war goes on.\nThe West must choose.\n", []string{"The war goes on.", "The West must choose."}},
		{"blank lines", "The war goes on.\n \t\nThe West\u00A0must choose.", []string{"The war goes on.", "The West must choose."}},
		{"line ends of every kind", "One.\r\nTwo.\rThree.\u2028Four.\u2029Five.\fSix.", []string{"One.", "Two.", "Three.", "Four.", "Five.", "Six."}},
		{"a byte order mark", "\uFEFFThe war goes on.", []string{"The war goes on."}},
		{"a sentence cut by mistake", "The war in Ukraine\ngoes on. The West\nmust choose.", []string{"The war in Ukraine goes on. The West must choose."}},
		{"a list of words", "Flour\nsugar\nsalt", []string{"Flour", "sugar", "salt"}},
		{
			"a book", `
It was a bright cold day in April, and the clocks were
striking thirteen. Winston Smith, his chin nuzzled into his
breast in an effort to escape the vile wind, slipped quickly
through the glass doors of Victory Mansions.
   The hallway smelt of boiled cabbage and old rag mats. At
one end of it a coloured poster, too large for indoor
display, had been tacked to the wall.

  CHAPTER II

It depicted simply an enormous face. The lift was seldom
working:
  - it had been built before the war, and the current was
    cut off during daylight hours;
  - nobody had repaired it.
He went on slowly.
`,
			[]string{
				"It was a bright cold day in April, and the clocks were striking thirteen. Winston Smith, his chin nuzzled into his breast in an effort to escape the vile wind, slipped quickly through the glass doors of Victory Mansions.",
				"The hallway smelt of boiled cabbage and old rag mats. At one end of it a coloured poster, too large for indoor display, had been tacked to the wall.",
				"CHAPTER II",
				"It depicted simply an enormous face. The lift was seldom working:",
				"- it had been built before the war, and the current was cut off during daylight hours;",
				"- nobody had repaired it.",
				"He went on slowly.",
			},
		},
		{
			"a book with an odd long line", strings.Repeat("The war goes on, and nobody knows how it will end, or when,\nsaid the old man and shut the door.\n\n", 9) +
				"This line is so long that it must have been added by somebody else, much later, and for no reason.\nTrue.",
			append(
				slices.Repeat([]string{"The war goes on, and nobody knows how it will end, or when, said the old man and shut the door."}, 9),
				"This line is so long that it must have been added by somebody else, much later, and for no reason.", "True.",
			),
		},
		{
			"verse inside a book", `
He used to recite it on long evenings by the fire, when the
others had gone to bed and the wind was in the chimney, and
nobody ever asked him where he had it from or what it meant:

    Under the spreading chestnut tree
    I sold you and you sold me
    There lie they, and here lie we

He never finished the last line of it, and the others never
asked for it either, since they knew how such things ended.
`,
			[]string{
				"He used to recite it on long evenings by the fire, when the others had gone to bed and the wind was in the chimney, and nobody ever asked him where he had it from or what it meant:",
				"Under the spreading chestnut tree",
				"I sold you and you sold me",
				"There lie they, and here lie we",
				"He never finished the last line of it, and the others never asked for it either, since they knew how such things ended.",
			},
		},
		{
			"wrapped Chinese", `
战争已经持续了三年，没有人知道它将如何结
束。西方必须做出选择，因为别的道路只会通
向更多的战争。下一步是举行一次峰会。没有
人应该期望太多。

但是每个人都应该期望它能够举行。
`,
			[]string{
				"战争已经持续了三年，没有人知道它将如何结束。西方必须做出选择，因为别的道路只会通向更多的战争。下一步是举行一次峰会。没有人应该期望太多。",
				"但是每个人都应该期望它能够举行。",
			},
		},
	} {
		if got := paragraphsOf("en", c.file); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.name, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}
