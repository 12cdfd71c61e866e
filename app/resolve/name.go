package resolve

import (
	"strconv"
	"strings"
	"unicode"
)

// names gives claims and groups their ids: the title in lower case, letters and
// digits kept, anything else a hyphen; a number keeps equal ones apart.
type names map[string]bool

func (n names) id(title string) string {
	id := strings.Join(strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), "-")
	if id == "" {
		id = "claim"
	}
	free := id
	for i := 2; n[free]; i++ {
		free = id + "-" + strconv.Itoa(i)
	}
	n[free] = true
	return free
}
