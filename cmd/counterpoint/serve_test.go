package main

import (
	"bufio"
	"html"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"counterpoint/app/imprint"
)

// served starts the command with a port and gives the address that it prints.
// It is interrupted at the end, and has to end well.
func served(t *testing.T, port int, args ...string) string {
	t.Helper()
	command := exec.Command("counterpoint", append([]string{"serve", "--port", strconv.Itoa(port)}, args...)...)
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := command.Process.Signal(os.Interrupt); err != nil {
			t.Error(err)
		}
		if err := command.Wait(); err != nil {
			t.Errorf("serve ended with %v after an interrupt", err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("serve printed no address: %v", err)
	}
	return strings.TrimSpace(line)
}

func get(t *testing.T, address string) (*http.Response, string) {
	t.Helper()
	answer, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, string(body)
}

func TestServe(t *testing.T) {
	address := served(t, 0)
	page, body := get(t, address)
	if page.StatusCode != http.StatusOK || page.Header.Get("Content-Type") != "text/html; charset=utf-8" || page.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("the page comes with %s and %v", page.Status, page.Header)
	}
	_, rest, _ := strings.Cut(body, `href="site-`)
	style, _, _ := strings.Cut(rest, `"`)
	sheet, _ := get(t, address+"site-"+style)
	if sheet.StatusCode != http.StatusOK || sheet.Header.Get("Content-Type") != "text/css; charset=utf-8" || !strings.Contains(sheet.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("the style sheet comes with %s and %v", sheet.Status, sheet.Header)
	}
	if again, _ := get(t, address+"index.html"); again.Request.URL.Path != "/" {
		t.Errorf("index.html leads to %s", again.Request.URL)
	}
	for _, name := range []string{"nothing", ".counterpoint.json", "../main.go", "%2e%2e/main.go"} {
		if answer, _ := get(t, address+name); answer.StatusCode != http.StatusNotFound {
			t.Errorf("%s comes with %s", name, answer.Status)
		}
	}
}

// serve answers with every file of a site as a host does: with its type, and the
// policy that a page carries; and with the page for what is missing.
func TestServeTheFolder(t *testing.T) {
	address := served(t, 0)
	for name, kind := range map[string]string{
		"embed.html": "text/html; charset=utf-8", "404.html": "text/html; charset=utf-8", "embed.js": "text/javascript; charset=utf-8",
		"manifest.json": "application/json", "app.webmanifest": "application/manifest+json", "robots.txt": "text/plain; charset=utf-8",
		"poster.png": "image/png", "poster.svg": "image/svg+xml", "icon.svg": "image/svg+xml", "icon-192.png": "image/png", "icon-512.png": "image/png",
	} {
		answer, body := get(t, address+name)
		h := answer.Header
		if answer.StatusCode != http.StatusOK || h.Get("Content-Type") != kind || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Access-Control-Allow-Origin") != "*" || body == "" {
			t.Errorf("%s comes with %s, %d bytes and %v", name, answer.Status, len(body), h)
		}
		if policy := h.Get("Content-Security-Policy"); strings.HasPrefix(kind, "text/html") && !strings.Contains(body, `content="`+html.EscapeString(policy)+`"`) {
			t.Errorf("%s carries another policy than %q", name, policy)
		}
	}
	lost, body := get(t, address+"lost/and/found")
	if lost.StatusCode != http.StatusNotFound || !strings.Contains(body, "<h1>There is nothing at this address</h1>") {
		t.Errorf("a missing address comes with %s and\n%s", lost.Status, body)
	}
	if _, page := get(t, address); strings.Contains(page, "data-worker") {
		t.Error("what is looked at is kept for reading offline")
	}
}

func TestServeWhereThePortIsTaken(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	address := served(t, taken.Addr().(*net.TCPAddr).Port)
	if page, _ := get(t, address); page.StatusCode != http.StatusOK {
		t.Errorf("%s answers %s", address, page.Status)
	}
}

func TestMediaTypes(t *testing.T) {
	for name, want := range map[string]string{
		"index.html": "text/html; charset=utf-8",
		"a.css":      "text/css; charset=utf-8",
		"boot.js":    "text/javascript; charset=utf-8",
		"app.wasm":   "application/wasm",
		"a.bin":      "application/octet-stream",
	} {
		if got := imprint.MediaType(name); got != want {
			t.Errorf("%s is served as %s, want %s", name, got, want)
		}
	}
}
