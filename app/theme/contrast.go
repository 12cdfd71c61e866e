package theme

import (
	"math"
	"strconv"
	"strings"
)

// contrast is the ratio of two colours by WCAG 2.2, from 1 to 21; not ok when
// one of them is not written as #rgb or #rrggbb.
func contrast(a, b string) (ratio float64, ok bool) {
	x, y := luminance(a), luminance(b)
	if x < 0 || y < 0 {
		return 0, false
	}
	return (max(x, y) + .05) / (min(x, y) + .05), true
}

// luminance is the relative luminance of a colour by WCAG 2.2, from 0 to 1; -1
// when it cannot be told.
func luminance(colour string) float64 {
	digits, ok := strings.CutPrefix(colour, "#")
	if len(digits) == 3 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	rgb, err := strconv.ParseUint(digits, 16, 32)
	if !ok || len(digits) != 6 || err != nil {
		return -1
	}
	return .2126*linear(rgb>>16) + .7152*linear(rgb>>8&255) + .0722*linear(rgb&255)
}

// linear undoes the gamma of sRGB.
func linear(channel uint64) float64 {
	c := float64(channel) / 255
	if c <= .04045 {
		return c / 12.92
	}
	return math.Pow((c+.055)/1.055, 2.4)
}
