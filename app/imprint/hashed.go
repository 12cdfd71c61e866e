package imprint

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"
)

// hashLength is how much of a hash a name holds, in hexadecimal digits: 48
// bits.
const hashLength = 12

// Hashed gives a file a name that holds a hash of its content: a file of that
// name never changes.
func Hashed(name string, data []byte) string {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	return strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:])[:hashLength] + ext
}

// IsHashed reports whether a name holds a hash.
func IsHashed(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	at := strings.LastIndexByte(stem, '-')
	return len(stem)-at-1 == hashLength && strings.Trim(stem[at+1:], "0123456789abcdef") == ""
}
