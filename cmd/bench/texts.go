//go:build !js

package main

import (
	"fmt"
	"io"

	"counterpoint/app/edition"
)

// readTable tells how fast files become sentences.
func readTable(to io.Writer) error {
	t := table{title: "Reading: a megabyte of text into blocks and sentences", heads: []string{"text", "native", "native, processor", "WebAssembly", "MB/s, processor", "allocations"}}
	names := []string{essays}
	for _, s := range edition.Samples {
		names = append(names, s.Name)
	}
	for _, name := range names {
		r, w, err := both("read/" + name)
		if err != nil {
			return err
		}
		t.add(name, seconds(r.Wall), seconds(r.CPU), seconds(w.Wall), fmt.Sprintf("%.1f", r.Numbers["bytes"]/r.CPU/1e6), count(float64(r.Allocs)))
	}
	t.note("Wanted: 20 MB/s natively.")
	return t.write(to)
}

// both measures a case natively and in WebAssembly.
func both(name string) (r, w reading, err error) {
	if r, err = native(name); err != nil {
		return r, w, err
	}
	w, err = wasm(name)
	return r, w, err
}

// linkTable tells how fast and how well sentences are linked.
func linkTable(to io.Writer) error {
	t := table{title: "Linking: sentences of a text with those of an edited version", heads: []string{
		"text", "native", "processor", "WebAssembly", "processor", "allocated", "allocations", "memory, native", "WebAssembly",
		"distances by words", "by characters", "precision", "recall", "F1",
	}}
	taken := map[string]reading{}
	for _, name := range []string{essays, "2000/0", "2000/15", "2000/30", "20000/0", "20000/15", "20000/30"} {
		r, w, err := both("link/" + name)
		if err != nil {
			return err
		}
		taken[name] = r
		t.add(titleOf(name), seconds(r.Wall), seconds(r.CPU), seconds(w.Wall), seconds(w.CPU), megabytes(r.Bytes), count(float64(r.Allocs)),
			megabytes(r.Memory), megabytes(w.Memory), count(r.Numbers["words"]), count(r.Numbers["characters"]),
			share(r.Numbers["precision"]), share(r.Numbers["recall"]), share(r.Numbers["f1"]))
	}
	t.note("Growth from 2,000 to 20,000 sentences, processor: %.1f, %.1f and %.1f times at 0, 15 and 30 %%. Wanted: 12 at most; 20,000 in 2 s natively, 6 s in WebAssembly, 150 MB; F1 .985.",
		taken["20000/0"].CPU/taken["2000/0"].CPU, taken["20000/15"].CPU/taken["2000/15"].CPU, taken["20000/30"].CPU/taken["2000/30"].CPU)
	t.note("Memory is what the program has taken from the system in the end, both texts and what is known of them included.")
	return t.write(to)
}

// titleOf names an edition in words.
func titleOf(name string) string {
	if name == essays {
		return "the two essays"
	}
	n, noise := sizes(name)
	return fmt.Sprintf("%d × %d, up to %d %% changed", n, n, noise)
}

// hostileTable tells how long texts take that tempt a linker.
func hostileTable(to io.Writer) error {
	t := table{title: "Hostile texts: read, linked, compared, whole", heads: []string{"texts", "native", "processor", "allocated", "memory", "links", "a reader would draw"}}
	for _, h := range hostiles {
		r, err := native("whole/" + h.name)
		if err != nil {
			return err
		}
		t.add(h.name, seconds(r.Wall), seconds(r.CPU), megabytes(r.Bytes), megabytes(r.Memory), count(r.Numbers["links"]), h.links)
	}
	t.note("Wanted: 3 s natively. Reading, what each text repeats and what differs inside each link are part of it.")
	return t.write(to)
}

// distanceTable tells what a distance costs.
func distanceTable(to io.Writer) error {
	t := table{title: "One distance: agnivade/levenshtein beside bit vectors", heads: []string{
		"strings", "agnivade", "bit vectors", "agnivade, WebAssembly", "bit vectors, WebAssembly", "fastest-levenshtein, node", "mean distance",
	}}
	for _, length := range lengths {
		for _, changed := range changes {
			name := fmt.Sprintf("%d/%d", length, changed)
			a, aw, err := both("distance/agnivade/" + name)
			if err != nil {
				return err
			}
			m, mw, err := both("distance/myers/" + name)
			if err != nil {
				return err
			}
			f, err := fastest(name)
			if err != nil {
				return err
			}
			if m.Numbers["sum"] != a.Numbers["sum"] || f.Wall > 0 && f.Numbers["sum"] != a.Numbers["sum"] {
				return fmt.Errorf("%s: the distances differ", name)
			}
			t.add(fmt.Sprintf("%d characters, up to %d %% of the words changed", length, changed), seconds(a.Wall), seconds(m.Wall),
				seconds(aw.Wall), seconds(mw.Wall), seconds(f.Wall), fmt.Sprintf("%.1f", a.Numbers["sum"]/stringPairs))
		}
	}
	t.note("Bit vectors are the floor. All algorithms found the same distances.")
	return t.write(to)
}
