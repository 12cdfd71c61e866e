package main

import (
	"errors"
	"runtime"
	"strings"

	"counterpoint/app/state"
)

// address is where the state of the page stands for links and for Back.
type address interface {
	// fragment gives the part after "#", without it.
	fragment() string
	// lang gives the language that it asks for, empty for the explainer's own.
	lang() string
	// write makes the address say another fragment, as a new entry of the
	// history or in the place of the last one.
	write(fragment string, replace bool)
}

// reader is what the reader has chosen, and the address that says it.
type reader struct {
	address address
	model   state.Model
	known   string // the fragment that address and model agree on
}

// start begins with the address as it is.
func (r *reader) start() error {
	r.known = r.address.fragment()
	return r.hear(state.Started{Fragment: r.known, Lang: r.address.lang()})
}

// navigated answers a change of the address by a link, by Back or by Forward.
// Browsers tell it twice; news reports whether it was the first time.
func (r *reader) navigated() (news bool, err error) {
	fragment := r.address.fragment()
	if fragment == r.known {
		return false, nil
	}
	r.known = fragment
	return true, r.hear(state.Navigated{Fragment: fragment})
}

// hear answers a message: the model changes, and the address follows unless
// the message came from it. A failure leaves both as they were.
func (r *reader) hear(msg state.Msg) error {
	next, err := update(r.model, msg)
	if err != nil {
		return err
	}
	before := r.model.Fragment()
	r.model = next
	if after := next.Fragment(); !fromAddress(msg) && after != before {
		r.known = after
		r.address.write(after, passing(msg))
	}
	return nil
}

func update(m state.Model, msg state.Msg) (next state.Model, err error) {
	defer recovered(&err)
	return state.Update(m, msg), nil
}

// passing reports whether a message is one of many on the way to what the
// reader wants: Back does not lead through them.
func passing(msg state.Msg) bool {
	switch msg.(type) {
	case state.Typed, state.MovedSlider:
		return true
	}
	return false
}

// fromAddress reports whether a message says what the address already says.
func fromAddress(msg state.Msg) bool {
	switch msg.(type) {
	case state.Started, state.Navigated:
		return true
	}
	return false
}

// wellFormed escapes what stands alone of the "%" of an address: browsers leave
// it as it is, package url refuses it.
func wellFormed(address string) string {
	var b strings.Builder
	for i := range len(address) {
		b.WriteByte(address[i])
		if address[i] == '%' && (i+2 >= len(address) || !isHex(address[i+1]) || !isHex(address[i+2])) {
			b.WriteString("25")
		}
	}
	return b.String()
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// recovered turns a panic into an error that holds the stack. It stands in a
// defer.
func recovered(err *error) {
	if r := recover(); r != nil {
		*err = errors.New(reason(r) + "\n" + stack())
	}
}

// reason is what a panic says.
func reason(r any) string {
	switch r := r.(type) {
	case error:
		return r.Error()
	case string:
		return r
	default:
		return "panic"
	}
}

// stack is where it happened.
func stack() string {
	const most = 8 << 10
	b := make([]byte, most)
	return string(b[:runtime.Stack(b, false)])
}
