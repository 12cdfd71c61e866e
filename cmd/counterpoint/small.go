package main

import (
	"path"

	"github.com/tdewolff/minify/v2"
	sheet "github.com/tdewolff/minify/v2/css"
	script "github.com/tdewolff/minify/v2/js"
)

// small gives a hand-written style sheet or script without remarks, white
// space and long names of what is within: a reader on a phone pays for them, and
// whoever wants to read them finds them in the sources. Other files stay as they are.
func small(name string, data []byte) ([]byte, error) {
	m := minify.New()
	m.Add(".css", &sheet.Minifier{})
	m.Add(".js", &script.Minifier{})
	out, err := m.Bytes(path.Ext(name), data)
	if err == minify.ErrNotExist {
		return data, nil
	}
	return out, err
}
