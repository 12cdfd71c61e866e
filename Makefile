# run     build everything and show the explainer: needs Go alone
# build   bin/counterpoint, and the explainer as a site in dist/
# test    every test, with what the tests need; fuzzes a little
# check   formatting, vet, staticcheck, dead code, documentation, golden files
# golden  write the golden files anew
# fuzz    every fuzz target for FUZZTIME
# bench   tables of speed, links found, weight and answers, beside what else there is
#         (TABLES="link page" prints these alone); benchmarks: those of the tests
# gallery every state of every view, and pictures of them, in dist-gallery/
# release binaries of counterpoint for six platforms in dist-release/

FUZZTIME ?= 30s
DIR ?=
TABLES ?=

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := run
.PHONY: run build release program modules test test-js browser parents check golden fuzz bench benchmarks gallery bin/counterpoint

WASM := env GOOS=js GOARCH=wasm
ASSETS := cmd/counterpoint/assets

run: bin/counterpoint
	bin/counterpoint serve $(DIR)

build: bin/counterpoint
	bin/counterpoint build $(DIR) -o dist

# The program for the browser goes into the binary, so it comes first.
program:
	go run ./cmd/wasm -packed -o $(ASSETS)

bin/counterpoint: program
	go build -trimpath -o bin/counterpoint ./cmd/counterpoint

# The same sources and the same Go give the same bytes: no paths, no time, no
# state of the working copy in them.
release: program
	rm -rf dist-release
	mkdir dist-release
	for platform in linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do
		system=$${platform%/*} processor=$${platform#*/} end=
		if [ $$system = windows ]; then end=.exe; fi
		CGO_ENABLED=0 GOOS=$$system GOARCH=$$processor go build -trimpath -buildvcs=false -ldflags='-s -w -buildid=' -o dist-release/counterpoint-$$system-$$processor$$end ./cmd/counterpoint
	done
	cd dist-release
	sha256sum counterpoint-* > SHA256SUMS
	cat SHA256SUMS

test: modules browser parents program
	go test -timeout 30m ./... # browsers are slow on a small machine
	$(MAKE) --no-print-directory test-js
	$(MAKE) --no-print-directory fuzz FUZZTIME=1s

# What is pure is tested as js/wasm too, under node; web has its tests in a real
# browser. Go's runner hands the environment on and refuses a long one: it gets
# a short one.
test-js:
	@if ! command -v node > /dev/null; then echo 'node is not here: js/wasm tests are left out'; exit 0; fi
	packages=$$($(WASM) go list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./app/...)
	if [ -z "$$packages" ]; then exit 0; fi
	$(WASM) go test -exec "env -i PATH=$$PATH HOME=$$HOME $$(go env GOROOT)/lib/wasm/go_js_wasm_exec" $$packages

modules:
	go mod download

# Browser tests need a Chromium; Debian's is installed where none is found.
browser:
	@for name in chromium chromium-browser google-chrome google-chrome-stable; do
		if command -v $$name > /dev/null; then exit 0; fi
	done
	if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi
	$$sudo apt-get update -qq
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends chromium

# The scripts that newsrooms put around frames, in which tests show the site, and
# axe, which looks at it for readers who cannot.
PARENTS := pym.js@1.3.2 @newswire/frames@1.0.0 @nprapps/sidechain@1.1.5 iframe-resizer@4.4.5 @iframe-resizer/parent@5.5.9 @open-iframe-resizer/core@2.1.0 axe-core@4.14.1
parents:
	@if [ "$$(cat .cache/npm/installed 2> /dev/null)" = '$(PARENTS)' ]; then exit 0; fi
	if ! command -v npm > /dev/null; then
		if [ -n "$${CI:-}" ]; then echo 'npm is not here'; exit 1; fi
		echo 'npm is not here: tests in pages of other scripts are left out'; exit 0
	fi
	mkdir -p .cache/npm
	npm install --prefix .cache/npm --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error $(PARENTS)
	echo '$(PARENTS)' > .cache/npm/installed

check: golden
	@fail=0
	say() { echo "$$1"; sed 's/^/  /' <<< "$$2"; fail=1; }
	found=$$(go tool gofumpt -l $$(git ls-files -co --exclude-standard '*.go')); [ -z "$$found" ] || say 'not formatted by gofumpt:' "$$found"
	go vet ./... || fail=1
	$(WASM) go vet ./... || fail=1
	go tool staticcheck ./... || fail=1
	staticcheck=$$(go tool -n staticcheck); $(WASM) $$staticcheck ./... || fail=1
	found=$$(.ci/deadcode); [ -z "$$found" ] || say 'dead code:' "$$found"
	found=$$(go list -f '{{if not .Doc}}{{.ImportPath}}{{end}}' ./...); [ -z "$$found" ] || say 'packages without documentation:' "$$found"
	found=$$(git status --porcelain); [ -z "$$found" ] || say 'git status is not clean after make golden:' "$$found"
	exit $$fail

golden:
	@packages=$$(grep -rl --include='*_test.go' 'flag.Bool("update"' . | xargs -r -n1 dirname | sort -u)
	if [ -n "$$packages" ]; then go test $$packages -update; fi

# Go may take the end of the time for a failure (golang/go#75804): a target that
# says so, and names no input that fails, is run again.
fuzz:
	@go test -list '^Fuzz' ./... | awk '/^Fuzz/ { names[n++] = $$1 } /^ok/ { for (i = 0; i < n; i++) print $$2, names[i]; n = 0 }' |
	while read -r package name; do
		for try in 1 2 3; do
			if said=$$(go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1s $$package < /dev/null 2>&1 | tee >(cat >&2)); then break; fi
			if [ $$try = 3 ] || grep -q 'Failing input' <<< "$$said" || ! grep -q '^ *context deadline exceeded' <<< "$$said"; then exit 1; fi
		done
	done

bench: program
	go run ./cmd/bench $(TABLES)

# What is shown is looked at: open dist-gallery/index.html, and the pictures.
gallery:
	go run ./cmd/gallery -o dist-gallery -pictures

benchmarks:
	go test -run '^$$' -bench . -benchmem ./...
