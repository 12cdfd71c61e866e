package theme

// pair is a colour that is seen on another, and the contrast that it needs by
// WCAG 2.2: 4.5 for text (1.4.3), 3 for frames, lines and signs (1.4.11).
type pair struct {
	on, ground string
	least      float64
}

const (
	text = 4.5
	line = 3
)

// roles are the colours of claims; they are letters, frames and grounds.
var roles = []string{"--thesis", "--proposal", "--condition", "--reason", "--precedent", "--objection", "--counterpoint", "--reply", "--concession"}

// pairs lists what stands on what on the page.
func pairs() []pair {
	list := []pair{
		{"--paper", "--ink", text}, // what is pressed, the current tab
		{"--ink", "--amber", text},
		{"--ink", "--only", text},
		{"--ink", "--twin", text},
		{"--muted", "--only", text},
		{"--objection", "--amber", line},
	}
	for _, ground := range []string{"--paper", "--card"} {
		for _, on := range append([]string{"--ink", "--muted", "--hush-ink", "--accent"}, roles...) {
			list = append(list, pair{on, ground, text})
		}
		for _, on := range []string{"--border", "--hush", "--focus", "--amber-line"} {
			list = append(list, pair{on, ground, line})
		}
	}
	for _, on := range []string{"--version-a", "--version-b", "--version-c", "--version-d"} {
		list = append(list, pair{"--on-version", on, text})
	}
	return list
}
