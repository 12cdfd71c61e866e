//go:build !js

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"counterpoint/cmd/chrome"
)

// lighthousePackages judge pages as search engines do.
var lighthousePackages = []string{"lighthouse@12.8.2"}

// verdict is what is read of Lighthouse's report.
type verdict struct {
	Categories map[string]struct{ Score float64 }
	Audits     map[string]struct {
		Title        string
		Score        *float64
		NumericValue float64
	}
}

// lighthouseRuns are how often a page is judged; the best counts, since a busy
// machine makes it worse.
const lighthouseRuns = 2

// lighthouseTable tells Lighthouse's scores of each page, as for a phone.
func lighthouseTable(to io.Writer) error {
	dir := fetched("lighthouse", lighthousePackages...)
	if dir == "" {
		return nil
	}
	all, err := contenders()
	if err != nil {
		return err
	}
	t := table{title: "Lighthouse 12.8, mobile", heads: []string{"page", "performance", "accessibility", "best practices", "SEO", "FCP", "LCP", "CLS", "TBT"}}
	for _, c := range all {
		var best verdict
		for range lighthouseRuns {
			v, err := judged(dir, hosted(c.folder).URL+"/"+c.page)
			if err != nil { // it loses its browser now and then
				t.note("%s: a run failed: %.200s", c.name, err)
				continue
			}
			if best.Categories == nil || v.Categories["performance"].Score > best.Categories["performance"].Score {
				best = v
			}
		}
		if best.Categories == nil {
			t.add(append([]string{c.name}, strings.Split("––––––––", "")...)...)
			continue
		}
		score := func(name string) string { return fmt.Sprintf("%.0f", 100*best.Categories[name].Score) }
		ms := func(name string) string { return seconds(best.Audits[name].NumericValue / 1e3) }
		t.add(c.name, score("performance"), score("accessibility"), score("best-practices"), score("seo"), ms("first-contentful-paint"),
			ms("largest-contentful-paint"), fmt.Sprintf("%.3f", best.Audits["cumulative-layout-shift"].NumericValue), ms("total-blocking-time"))
		for name, a := range best.Audits {
			if a.Score != nil && *a.Score < .5 && missed[name] {
				t.note("%s fails: %s", c.name, a.Title)
			}
		}
	}
	return t.write(to)
}

// missed are the audits that take points and are worth a line when they fail.
var missed = map[string]bool{
	"is-crawlable": true, "color-contrast": true, "target-size": true, "errors-in-console": true, "meta-description": true, "document-title": true,
	"html-has-lang": true, "link-name": true, "button-name": true, "heading-order": true, "image-alt": true, "label": true, "viewport": true, "canonical": true,
}

// judged runs Lighthouse once.
func judged(dir, address string) (verdict, error) {
	var v verdict
	file, err := chrome.File()
	if err != nil {
		return v, err
	}
	report, err := filepath.Abs(filepath.Join(dir, "report.json"))
	if err != nil {
		return v, err
	}
	cmd := exec.Command(filepath.Join("node_modules", ".bin", "lighthouse"), address, "--quiet", "--output=json", "--output-path="+report,
		"--only-categories=performance,accessibility,best-practices,seo",
		"--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CHROME_PATH="+file)
	if out, err := cmd.CombinedOutput(); err != nil {
		return v, fmt.Errorf("lighthouse: %w\n%s", err, out)
	}
	data, err := os.ReadFile(report)
	if err != nil {
		return v, err
	}
	return v, json.Unmarshal(data, &v)
}
