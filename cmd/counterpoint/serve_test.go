package main

import (
	"bufio"
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
