package dossier

// Pause is called between pieces of work that take about a millisecond each, so
// that a page which does the work goes on answering. None does nothing.
type Pause func()

// Now pauses.
func (p Pause) Now() {
	if p != nil {
		p()
	}
}
