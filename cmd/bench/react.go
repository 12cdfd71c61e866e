//go:build !js

package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"counterpoint/cmd/chrome"
)

// reaction is something that a reader does with a control, over and over.
type reaction struct {
	name     string
	fragment string   // the state in which the control is there
	controls []string // selectors, the first one that finds something visible counts
	press    bool     // by the mouse, on one control after the other; else by keys on the first
	keys     []string
}

var reactions = []reaction{
	{"selecting a claim", "view=map", []string{`.card[href^="#claim="]`, `a[href^="#claim="]`}, true, nil},
	{"selecting a sentence", "view=compare", []string{`a[href^="#s="]`}, true, nil},
	{"changing the view", "view=map", []string{`nav a[href^="#view="]`, `a[href^="#view="]`}, true, nil},
	{"rejecting a claim", "view=whatif", []string{`.minis a`, `.whatif button`, `a[href*="reject="]`, `.doubt`}, true, nil},
	{"folding a branch", "view=map", []string{`.fold`, `button[aria-expanded]`, `[aria-expanded]`, `.argument summary`}, true, nil},
	{"sliding the similarity", "view=compare", []string{`input[type=range]`}, false, []string{kb.ArrowLeft, kb.ArrowRight}},
	{"typing in the search", "view=map", []string{`input[type=search]`}, false, strings.Split("security", "")},
	{"walking by arrow keys", "view=map", []string{`.card[tabindex="0"]`, `.card`}, false, []string{kb.ArrowRight, kb.ArrowDown, kb.ArrowLeft, kb.ArrowUp}},
	{"turning the tour", "tour=1", []string{`.step .next`}, true, nil},
}

// reactTable tells the interaction to next paint of what a reader does, once
// the program runs, on a processor four times slower.
func reactTable(to io.Writer) error {
	all, err := contenders()
	if err != nil {
		return err
	}
	b, err := chrome.Start()
	if err != nil {
		return err
	}
	defer b.Close()
	ours := all[0]
	h := hosted(ours.folder)
	t := table{title: "Interaction to next paint, processor 4 × slower, 1280 px", heads: []string{"what the reader does", "control", "frame, median", "slowest", "event timing, median", "slowest"}}
	for _, r := range reactions {
		control, frames, events, err := reacted(b, h.URL+"/"+ours.page+"#"+r.fragment, r)
		if err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		if control == "" {
			control = "not on the page"
		}
		t.add(slices.Concat([]string{r.name, control}, middleAndMost(frames), middleAndMost(events))...)
	}
	t.note("Wanted: 200 ms at most. Frame: from the press, as its event says, to the end of the page's work for the next frame. Event timing: to when the browser has it on the screen, in steps of 8 ms from 16 on; without a screen it sometimes hears of that only with the next frame but one, some 190 ms later.")
	return t.write(to)
}

// middleAndMost tells the median and the longest of durations in milliseconds.
func middleAndMost(durations []float64) []string {
	if len(durations) == 0 {
		return []string{"–", "–"}
	}
	slices.Sort(durations)
	return []string{fmt.Sprintf("%.0f ms", durations[len(durations)/2]), fmt.Sprintf("%.0f ms", durations[len(durations)-1])}
}

// times that something is done, one each pace: as fast as a hurried reader, and
// slow enough that an answer need not wait for the frames of the one before.
const (
	times = 12
	pace  = 400 * time.Millisecond
)

// reacted does one thing over and over and gives how long each answer took, by
// the page's own frames and by the browser's event timing.
func reacted(b *chrome.Browser, address string, r reaction) (control string, frames, events []float64, err error) {
	t, err := visit(b, address, 1280, 800, machines[0])
	if err != nil {
		return "", nil, nil, err
	}
	defer t.Close()
	if err := awake(t); err != nil {
		return "", nil, nil, err
	}
	for _, c := range r.controls {
		if ok, err := chrome.Value[bool](t, visible(c)+`.length > 0`); err == nil && ok {
			control = c
			break
		}
	}
	if control == "" {
		return "", nil, nil, nil
	}
	if err := do(t, r, control, 3); err != nil { // the first ones compile
		return control, nil, nil, err
	}
	err = errors.Join(t.Slowed(4), forget(t), do(t, r, control, times))
	if err == nil {
		events, err = chrome.Value[[]float64](t, `new Promise((done) => setTimeout(() => done([...__measure.events.values()]), 500))`)
	}
	if err == nil {
		frames, err = chrome.Value[[]float64](t, `__measure.frames`)
	}
	return control, frames, events, err
}

func forget(t *chrome.Tab) error {
	_, err := chrome.Value[bool](t, `(__measure.events.clear(), __measure.frames.length = 0, true)`)
	return err
}

// awake starts the program, by pointing at a control, and waits for it.
func awake(t *chrome.Tab) error {
	at, err := chrome.Value[[]float64](t, `__measure.middle(document.querySelector('.shortcut, .tab'))`)
	if err != nil {
		return err
	}
	move := chromedp.MouseEvent("mouseMoved", at[0], at[1])
	return errors.Join(t.Do(move), t.Until(`document.documentElement.dataset.program === 'live'`, 3*time.Minute))
}

func visible(selector string) string {
	return `[...document.querySelectorAll(` + fmt.Sprintf("%q", selector) + `)].filter((e) => e.checkVisibility())`
}

// do does it so many times.
func do(t *chrome.Tab, r reaction, control string, n int) error {
	if !r.press {
		if _, err := chrome.Value[bool](t, `(`+visible(control)+`[0].focus(), true)`); err != nil {
			return err
		}
	}
	for k := range n {
		var err error
		if r.press {
			err = press(t, fmt.Sprintf(`((all) => all[%d %% all.length])(%s)`, k, visible(control)))
		} else {
			err = t.Do(chromedp.KeyEvent(r.keys[k%len(r.keys)]))
		}
		if err != nil {
			return err
		}
		time.Sleep(pace)
	}
	return nil
}
