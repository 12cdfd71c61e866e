//go:build !js

package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// table is rows of cells under heads. It is printed as Markdown with its columns
// in line, to be read in a terminal and pasted into a document.
type table struct {
	title string
	heads []string
	rows  [][]string
	notes []string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// note adds a line below the table.
func (t *table) note(format string, args ...any) {
	t.notes = append(t.notes, fmt.Sprintf(format, args...))
}

// write prints the table; the first column is aligned left, the others right.
func (t *table) write(to io.Writer) error {
	widths := make([]int, len(t.heads))
	for _, row := range append([][]string{t.heads}, t.rows...) {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell), 3)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %s\n\n", t.title)
	line(&b, t.heads, widths)
	for i, w := range widths {
		b.WriteString("|" + strings.Repeat("-", w+1))
		if i == 0 {
			b.WriteString("-")
		} else {
			b.WriteString(":")
		}
	}
	b.WriteString("|\n")
	for _, row := range t.rows {
		line(&b, row, widths)
	}
	for _, n := range t.notes {
		fmt.Fprintf(&b, "\n%s\n", n)
	}
	_, err := io.WriteString(to, b.String())
	return err
}

func line(b *strings.Builder, cells []string, widths []int) {
	for i, w := range widths {
		cell := ""
		if i < len(cells) {
			cell = cells[i]
		}
		space := strings.Repeat(" ", w-utf8.RuneCountInString(cell))
		if i == 0 {
			b.WriteString("| " + cell + space + " ")
		} else {
			b.WriteString("| " + space + cell + " ")
		}
	}
	b.WriteString("|\n")
}

// How numbers are written in a table.

func seconds(s float64) string {
	switch {
	case s == 0:
		return "–"
	case s < 1e-6:
		return fmt.Sprintf("%.0f ns", s*1e9)
	case s < 1e-3:
		return fmt.Sprintf("%.2f µs", s*1e6)
	case s < 1:
		return fmt.Sprintf("%.1f ms", s*1e3)
	}
	return fmt.Sprintf("%.2f s", s)
}

func megabytes(n uint64) string {
	if n == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func kilobytes(n float64) string { return fmt.Sprintf("%.1f kB", n/1e3) }

func share(x float64) string { return fmt.Sprintf("%.4f", x) }

func count(n float64) string { return fmt.Sprintf("%.0f", n) }
