package dossier

import "strings"

// Plain gives a sentence as it is read: every run of white space, line breaks
// included, as one space, none at the ends.
func Plain(text string) string { return strings.Join(strings.Fields(text), " ") }
