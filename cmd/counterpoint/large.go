package main

import "fmt"

// mostBytes is how large a text or a map may be: two megabytes are a book of
// a thousand pages, and two of them are linked within seconds.
const mostBytes = 2_000_000

// tooLarge is the error of a file with more bytes than that.
type tooLarge int64

func (t tooLarge) Error() string {
	return fmt.Sprintf("the file has %.1f MB, more than the %d MB that are read", float64(t)/1e6, mostBytes/1_000_000)
}

// Hint says what to do.
func (tooLarge) Hint() string { return "give a text that one can read, such as a chapter of it" }
