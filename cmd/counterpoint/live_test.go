package main

import (
	"bufio"
	"context"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"counterpoint/app/dossier"
)

// builds reads the names of the builds that a live page is told.
func builds(t *testing.T, address string) func() string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(cancel)
	ask, err := http.NewRequestWithContext(ctx, http.MethodGet, address+liveEvents, nil)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := http.DefaultClient.Do(ask)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { answer.Body.Close() })
	lines := bufio.NewScanner(answer.Body)
	return func() string {
		for lines.Scan() {
			if build, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return build
			}
		}
		t.Fatal("the events ended")
		return ""
	}
}

// An author writes: a warning stands beside its claim, a mistake in place of
// the explainer, and the mend brings it back.
func TestServeFollowsTheAuthor(t *testing.T) {
	dir, argument := explained(t)
	address := served(t, 0, dir)
	next := builds(t, address)

	build := next()
	page, body := get(t, address)
	if page.StatusCode != http.StatusOK || !strings.Contains(body, `<script src="live.js" data-build="`+build+`" defer></script></head>`) {
		t.Errorf("the page comes with %s and without its script", page.Status)
	}
	if !strings.Contains(body, `id="live-problems">[]</script>`) {
		t.Error("the page tells of problems where there are none")
	}
	if script, _ := get(t, address+"live.js"); script.StatusCode != http.StatusOK || script.Header.Get("Content-Type") != "text/javascript; charset=utf-8" {
		t.Errorf("the script comes with %s and %v", script.Status, script.Header)
	}

	change(t, argument, "\"closed to cars\"}\n", "\"closed to cars\"}\n  - [Objection]: No.\n")
	if again := next(); again == build {
		t.Error("a change keeps the name of the build")
	}
	if _, body := get(t, address); !strings.Contains(body, `"what":"nothing answers the objection \"Objection\""`) || !strings.Contains(body, `"target":"claim=objection"}`) {
		t.Errorf("the warning is not on the page:\n%s", body)
	}

	change(t, argument, "closed to cars", "closed to <carts>")
	next()
	page, body = get(t, address)
	if page.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("a map with errors comes with %s", page.Status)
	}
	for _, words := range []string{
		"map.argdown:8:44</code> the quote &#34;closed to &lt;carts&gt;&#34; does not stand in &#34;one.txt&#34;",
		"<pre>[Thesis]: It should be closed. #thesis {a: &#34;closed to &lt;carts&gt;&#34;}\n" + strings.Repeat(" ", 43) + "^</pre>",
	} {
		if !strings.Contains(body, words) {
			t.Errorf("the page of mistakes lacks %q:\n%s", words, body)
		}
	}

	if err := os.Remove(argument); err != nil {
		t.Fatal(err)
	}
	next()
	if _, body := get(t, address); !strings.Contains(body, "cannot read &#34;map.argdown&#34;") {
		t.Error("a missing map is not told")
	}
	if err := os.WriteFile(argument, []byte("===\ntitle: Back\nsources:\n  a: {file: one.txt}\n===\n\n[Thesis]: It should be closed.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	next()
	if page, body := get(t, address); page.StatusCode != http.StatusOK || !strings.Contains(body, "<title>Back</title>") {
		t.Errorf("the mend comes with %s", page.Status)
	}
}

// A long line is cut around the mistake; a line that is not there is left out.
func TestLineOf(t *testing.T) {
	long := strings.Repeat("é", 200)
	for _, c := range []struct {
		text         string
		line, column int
		want, caret  string
	}{
		{"one\r\ntwo\r\n", 2, 3, "two", "  ^"},
		{"\ufeffone", 1, 1, "one", "^"},
		{"one", 1, 9, "one", "   ^"},
		{"one", 2, 1, "", ""},
		{"one", 0, 0, "", ""},
		{long, 1, 101, "…" + strings.Repeat("é", 2*around) + "…", strings.Repeat(" ", around+1) + "^"},
	} {
		line, caret := lineOf(c.text, dossier.Place{Line: c.line, Column: c.column})
		if line != c.want || caret != c.caret {
			t.Errorf("%d:%d of %q gives\n%s\n%s", c.line, c.column, c.text, line, caret)
		}
	}
}
