// Package specimen holds small explainers and the states in which every view is
// looked at: printed as golden files, shown in the gallery, tested for access.
// An explainer is its files by their names.
package specimen

// Town is a small explainer with every kind of relation, of block and of link,
// and with markup in every text that comes from outside.
var Town = map[string]string{
	"map.argdown": `===
title: A car-free square & <b>its</b> price?
deck: Two letters to the editor.
sources:
  a: {file: first.txt, publisher: "The <i>Post</i>", lang: en}
  b: {file: second.txt, title: Second letter}
===

[Free the square]: The square should be free of cars. #thesis {a: "The square should be free of cars", b: "the square should be car-free"}
  + [Only on Sundays]: It begins on Sundays only. #condition {a: "on Sundays only"}
  + [Air]: The air gets better. #reason {a: "The air gets better"}
    _ [Old figures]: The figures are old. {b: "the figures are old"}
  - [Shops]
  + [Buses]: Buses come every ten minutes. #proposal

# Counterpoint: Shopkeepers {isGroup: true}

[Shops]: Shops \<script>alert(1)\</script> lose custom. #counterpoint {a: "Shops lose custom", b: "shops lose customers"}
  - [Walkers buy]: Those who walk buy more. #reply
  >< [Buses]
`,
	"first.txt": "A square for people\n\nThe square should be free of cars, on Sundays only. The air gets better, says the council.\n\n" +
		"The square on a <em>sunny</em> day. (photo credit: ANNA LEE)\n\nShops lose custom & some will close. That is what they say – loudly.\n",
	"second.txt": "We think that the square should be car-free. The air gets better, says the council.\n" +
		"It is true that shops lose customers and some will close. That is what they say — loudly. <script>alert(2)</script> But the figures are old.\n",
}

// Alone is an explainer of one text.
var Alone = map[string]string{"map.argdown": "===\ntitle: One text\nsources: {a: {file: a.txt}}\n===\n\n[A]: It rains. {a: \"It rains\"}\n  + [B]: Wet. {a: wet}\n", "a.txt": "It rains and it is wet.\n"}

// Same is an explainer of two texts without a difference.
var Same = map[string]string{
	"map.argdown": "===\ntitle: Printed twice\nsources: {a: {file: a.txt}, b: {file: b.txt}}\n===\n\n[A]: It rains. {a: \"It rains\"}\n",
	"a.txt":       "It rains and it is wet.\n", "b.txt": "It rains and it is wet.\n",
}

// Apart is an explainer of two texts that have nothing in common, and of a map
// without a tour.
var Apart = map[string]string{
	"map.argdown": "===\ntitle: Nothing shared\nsources: {a: {file: a.txt}, b: {file: b.txt}}\n===\n\n[A]: It rains. #thesis {a: \"It rains\"}\n  - [B]: The sun shines. #objection {b: \"sun shines\"}\n",
	"a.txt":       "It rains and it is wet.\n", "b.txt": "Today the sun shines upon us all.\n",
}

// Turned is an explainer in a language that runs from right to left, with a text
// in one that does not.
var Turned = map[string]string{
	"map.argdown": "===\ntitle: כיכר ללא מכוניות?\nlang: he\nsources:\n  a: {file: first.txt, lang: he}\n  b: {file: second.txt, lang: en}\n===\n\n" +
		"[הכיכר]: הכיכר צריכה להיות נקייה ממכוניות. #thesis {a: \"הכיכר צריכה להיות נקייה ממכוניות\"}\n  - [החנויות]: החנויות יפסידו לקוחות. #objection {b: \"shops lose customers\"}\n    - [הולכי רגל]: הולכי רגל קונים יותר. #reply\n",
	"first.txt":  "הכיכר צריכה להיות נקייה ממכוניות. האוויר ישתפר.\n",
	"second.txt": "It is true that shops lose customers.\n",
}

// Moved is an explainer of two texts of which the second has a paragraph moved.
var Moved = map[string]string{
	"map.argdown": "===\ntitle: Moved\nsources: {a: {file: a.txt}, b: {file: b.txt}}\n===\n\n[A]: It rains in the town. {a: \"It rains in the town\"}\n",
	"a.txt":       "It rains in the town today, they say.\n\nThe river has come over its banks near the mill.\n\nNobody has seen the ferry since noon on Monday.\n\nThe bakers of the old market have closed their shops.\n",
	"b.txt":       "The bakers of the old market have closed their shops.\n\nIt rains in the town today, they say.\n\nThe river has come over its banks near the mill.\n\nNobody has seen the ferry since noon on Monday.\n",
}

// Three is an explainer of three texts.
var Three = map[string]string{
	"map.argdown": "===\ntitle: Three texts\nsources: {a: {file: a.txt}, b: {file: b.txt}, c: {file: c.txt}}\n===\n\n[A]: It rains in the town today. {c: \"It rains in the town today\"}\n\n[B]: No quote.\n  - [A]\n",
	"a.txt":       "It rains in the town today, they say.\n", "b.txt": "It rains in the town today they say.\n", "c.txt": "It rains in the town today, they say.\n",
}

// All are these explainers by their names.
var All = map[string]map[string]string{"town": Town, "alone": Alone, "same": Same, "apart": Apart, "moved": Moved, "turned": Turned, "three": Three}
