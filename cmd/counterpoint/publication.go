package main

import (
	"fmt"
	"net/url"
	"strings"
	"time"
)

// publication is what an editor says about the site that is to be made.
type publication struct {
	address string // of the folder, "/" at the end; "" when it is not known
	updated string // day of the last change; "" when it is not told
	offline bool   // browsers keep the page; not while it is only looked at here
}

// published checks what the editor says.
func published(address, updated string) (publication, error) {
	at, err := folderAddress(address)
	if err != nil {
		return publication{}, err
	}
	if _, err := time.Parse(time.DateOnly, updated); updated != "" && err != nil {
		return publication{}, fail("", fmt.Sprintf("--updated %q is no day", updated), "write it as 2026-03-01")
	}
	return publication{at, updated, true}, nil
}

// folderAddress makes sure that an address is that of a folder on the web, and
// ends it with "/".
func folderAddress(address string) (string, error) {
	if address == "" {
		return "", nil
	}
	wrong := func(what, hint string) (string, error) {
		return "", fail("", fmt.Sprintf("--address %q %s", address, what), hint)
	}
	const like = "write the address that the folder will have, such as https://example.org/maps/square/"
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "":
		return wrong("is no address of the web", like)
	case u.User != nil:
		address = u.Redacted()
		return wrong("holds a name or a password", "leave out what stands before the @: the address is written into the site")
	case u.RawQuery != "" || u.ForceQuery || u.Fragment != "" || strings.HasSuffix(address, "#"):
		return wrong("goes on after the folder", "leave out what follows the ? or the #")
	case strings.HasSuffix(u.Path, ".html"):
		return wrong("is that of a page", "leave out the name of the file: the address of its folder is wanted")
	}
	if !strings.HasSuffix(u.Path, "/") {
		u = u.JoinPath("/")
	}
	return u.String(), nil
}
