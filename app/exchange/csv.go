package exchange

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"
	"unicode/utf8"

	"counterpoint/app/dossier"
)

// Tables are comma-separated values as RFC 4180 has them: a line of names
// first, lines ended by CR LF. A cell that a spreadsheet would take for a
// formula, because it begins with = + - @ or their full-width forms, a tab or
// a line break, gets an apostrophe in front (OWASP, "CSV Injection").

// writeClaims writes a table with a line for each claim.
func writeClaims(d *dossier.Dossier) []byte {
	rows := [][]string{{"id", "title", "text", "role", "group", "tags", "stands in", "bears on", "quotes"}}
	bearsOn := make([][]string, len(d.Claims))
	for _, r := range d.Relations {
		bearsOn[r.From] = append(bearsOn[r.From], says(d, r))
	}
	for i, c := range d.Claims {
		group := ""
		if c.Group >= 0 {
			group = d.Groups[c.Group].Title
		}
		var quotes []string
		for _, a := range c.Anchors {
			quotes = append(quotes, sourceKey(d.Sources[a.Source])+": "+said(d, a))
		}
		rows = append(rows, []string{
			c.ID, c.Title, c.Text, string(c.Role), group, strings.Join(c.Tags, " "),
			stands(d, c), strings.Join(bearsOn[i], "\n"), strings.Join(quotes, "\n"),
		})
	}
	return table(rows)
}

// writeLinks writes a table with a line for each two runs of near-duplicate
// sentences.
func writeLinks(d *dossier.Dossier) []byte {
	rows := [][]string{{"first text", "second text", "kind", "similarity", "moved", "first sentences", "second sentences", "first words", "second words", "words", "shared words", "longest shared run"}}
	texts := map[string]string{}
	for _, s := range d.Sources {
		for _, b := range s.Blocks {
			for _, sentence := range b.Sentences {
				texts[sentence.ID] = dossier.Plain(sentence.Text)
			}
		}
	}
	join := func(ids []string) string {
		var list []string
		for _, id := range ids {
			list = append(list, texts[id])
		}
		return strings.Join(list, " ")
	}
	for _, p := range d.Pairs {
		for _, l := range p.Links {
			rows = append(rows, []string{
				sourceKey(d.Sources[p.A]), sourceKey(d.Sources[p.B]), string(l.Kind), strconv.FormatFloat(l.Similarity, 'f', 3, 64), l.Direction,
				strings.Join(l.A, " "), strings.Join(l.B, " "), join(l.A), join(l.B),
				strconv.Itoa(l.Words), strconv.Itoa(l.Matched), strconv.Itoa(l.Run),
			})
		}
	}
	return table(rows)
}

// table prints rows.
func table(rows [][]string) []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	for _, row := range rows {
		for i := range row {
			row[i] = inert(row[i])
		}
		_ = w.Write(row) // into memory: it cannot fail
	}
	w.Flush()
	return b.Bytes()
}

// inert is a cell that is no formula.
func inert(cell string) string {
	if first, _ := utf8.DecodeRuneInString(cell); strings.ContainsRune("=+-@＝＋－＠\t\r\n", first) {
		return "'" + cell
	}
	return cell
}
