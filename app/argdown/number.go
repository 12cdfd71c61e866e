package argdown

import (
	"math"
	"strconv"
	"strings"
)

// number64 reads a number as YAML 1.2 writes it: decimal, with a fraction and
// an exponent, or a whole one behind 0b, 0o or 0x. One too large for a float
// is none.
func number64(text string) (float64, bool) {
	body, sign := text, 1.0
	if body != "" && (body[0] == '-' || body[0] == '+') {
		body = body[1:]
		if text[0] == '-' {
			sign = -1
		}
	}
	switch body {
	case ".inf", ".Inf", ".INF":
		return math.Inf(int(sign)), true
	case ".nan", ".NaN", ".NAN":
		return math.NaN(), len(body) == len(text)
	}
	if x, ok := based(body); ok {
		return sign * x, true
	}
	if !decimal(body, len(body) == len(text)) {
		return 0, false
	}
	x, err := strconv.ParseFloat(body, 64)
	if x != 0 {
		x *= sign
	}
	return x, err == nil
}

// based reads a whole number behind the sign of its base.
func based(body string) (float64, bool) {
	if len(body) < 3 || body[0] != '0' {
		return 0, false
	}
	base := map[byte]int{'b': 2, 'o': 8, 'x': 16}[body[1]]
	if base == 0 {
		return 0, false
	}
	n, err := strconv.ParseUint(body[2:], base, 64)
	return float64(n), err == nil
}

// decimal reports whether a text has the form 1, 1.5, 1., 1e5 or, where bare
// is true, .5.
func decimal(text string, bare bool) bool {
	i := skipDigits(text, 0)
	whole := i > 0
	if i < len(text) && text[i] == '.' {
		to := skipDigits(text, i+1)
		whole = whole || bare && to > i+1
		i = to
	}
	if i < len(text) && whole && (text[i] == 'e' || text[i] == 'E') {
		i++
		if i < len(text) && strings.IndexByte("+-", text[i]) >= 0 {
			i++
		}
		to := skipDigits(text, i)
		whole = to > i
		i = to
	}
	return whole && i == len(text)
}
