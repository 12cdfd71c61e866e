package argdown

import (
	"math"
	"strconv"
	"strings"
)

// number64 reads a number as YAML 1.2 writes it: decimal, 0b, 0o and 0x
// integers and floats, underscores between digits.
func number64(text string) (float64, bool) {
	body, negative := text, false
	if body != "" && (body[0] == '-' || body[0] == '+') {
		body, negative = body[1:], body[0] == '-'
	}
	x, ok := magnitude(strings.ToLower(body))
	if negative {
		x = -x
	}
	return x, ok && !strings.HasSuffix(text, "_")
}

func magnitude(body string) (float64, bool) {
	digits := strings.ReplaceAll(body, "_", "")
	switch {
	case body == ".inf":
		return math.Inf(1), true
	case body == ".nan":
		return math.NaN(), true
	case len(digits) < 1 || body[0] == '_':
		return 0, false
	case len(digits) > 2 && digits[0] == '0' && strings.IndexByte("box", digits[1]) >= 0:
		n, err := strconv.ParseUint(digits, 0, 64)
		return float64(n), err == nil
	}
	if strings.Trim(digits, "0123456789.e+-") != "" || digits[0] == 'e' || digits[0] == '+' || digits[0] == '-' || digits == "." {
		return 0, false
	}
	x, err := strconv.ParseFloat(digits, 64)
	return x, err == nil || math.IsInf(x, 0)
}
