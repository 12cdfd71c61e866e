//go:build !js

package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"counterpoint/app/dossier"
	"counterpoint/app/edition"
)

// What JavaScript programs would use for the same, under node.

//go:embed peers.mjs
var peersScript string

// peerPackages are compared with.
var peerPackages = []string{"diff@9.0.0", "diff-match-patch@1.0.5", "fastest-levenshtein@1.0.16"}

// peersTable tells how well and how fast the peers find the sentence pairs.
func peersTable(to io.Writer) error {
	dir := fetched("peers", peerPackages...)
	if dir == "" {
		return nil
	}
	t := table{title: "Peers under node on the same texts", heads: []string{"text", "by", "time", "precision", "recall", "F1"}}
	for _, name := range []string{essays, "2000/30"} {
		_, own, err := both("link/" + name)
		if err != nil {
			return err
		}
		t.add(titleOf(name), "Counterpoint, WebAssembly", seconds(own.Wall), share(own.Numbers["precision"]), share(own.Numbers["recall"]), share(own.Numbers["f1"]))
		var found []peer
		if err := script(dir, map[string]any{"task": "pairs", "texts": plain(editionOf(name))}, &found); err != nil {
			return err
		}
		for _, p := range found {
			t.add("", p.Name, seconds(p.Seconds), share(p.Precision), share(p.Recall), share(p.F1))
		}
	}
	t.note("diff and diff-match-patch say which stretches of the texts are the same: sentences of which half the shorter one is in such a stretch count as a pair. Both give up after 20 s, diff with nothing, diff-match-patch with a coarser answer. fastest-levenshtein compares all with all and takes the best pairs from .60 up; at 20,000 × 20,000 that is a hundred times the work of 2,000 × 2,000.")
	return t.write(to)
}

// peer is what a program of npm found.
type peer struct {
	Name                           string
	Seconds, Precision, Recall, F1 float64
}

// fastest takes the distances of a distance case with fastest-levenshtein.
func fastest(name string) (reading, error) {
	var r reading
	dir := fetched("peers", peerPackages...)
	if dir == "" {
		return r, nil
	}
	length, changed := sizes(name)
	err := script(dir, map[string]any{"task": "distances", "pairs": stringsOf(length, changed)}, &r)
	return r, err
}

// script runs the peers' script in a folder that has them.
func script(dir string, in, out any) error {
	file := filepath.Join(dir, "peers.mjs")
	if err := os.WriteFile(file, []byte(peersScript), 0o644); err != nil {
		return err
	}
	data, err := json.Marshal(in)
	if err != nil {
		return err
	}
	node := exec.Command("node", "peers.mjs")
	node.Dir, node.Stdin, node.Stderr = dir, strings.NewReader(string(data)), os.Stderr
	answer, err := node.Output()
	if err != nil {
		return fmt.Errorf("node peers.mjs: %w", err)
	}
	return json.Unmarshal(answer, out)
}

// plain is an edition as the script reads it.
func plain(e edition.Edition) map[string]any {
	same := [][2]string{}
	for p := range e.Same {
		same = append(same, p)
	}
	return map[string]any{"a": numbered(e.A), "b": numbered(e.B), "same": same}
}

// numbered gives the sentences of a source that take part, each with its id.
func numbered(s dossier.Source) [][2]string {
	var all [][2]string
	for _, b := range s.Blocks {
		for _, sentence := range b.Sentences {
			if !b.Kind.SetAside() {
				all = append(all, [2]string{sentence.ID, dossier.Plain(sentence.Text)})
			}
		}
	}
	return all
}
