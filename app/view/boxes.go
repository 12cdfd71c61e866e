package view

import (
	"strings"

	"counterpoint/app/state"
)

// flow is how an element lays out what is in it.
type flow int

const (
	inlined flow = iota // in a line of text
	stacked             // below each other
	row                 // beside each other, as many as fit
	beside              // in columns of one width
	planned             // as the plan of the map says
	hidden              // not at all
)

// box is what the style sheet says of an element, in CSS pixels: y and x are
// all that margins, borders and paddings add to its height and take from its
// width.
type box struct {
	flow       flow
	y, x       float64
	max, least float64 // of the width; 0 for none
	gap        float64 // between what is in it
	below      float64 // between it and the row above, where it begins a new one
	size, line float64 // of its letters, 0 as around it
	bold, full bool    // full: a row of its own
}

// box finds the lengths of an element: those of its tag, then of its classes.
func (g guess) box(n Node) box {
	if n.Tag == "" {
		return box{}
	}
	b := tags[n.Tag]
	for class := range strings.FieldsSeq(classes(n)) {
		if own, ok := g.class(class); ok {
			b = own
		}
	}
	switch {
	case g.shut(n):
		b.flow = hidden
	case n.Tag == "h2" && g.model.View == state.Tour:
		b.size = 24
	case n.Tag == "p" && classed(n, "role"):
		b = box{flow: stacked, y: 16, size: 13, bold: true}
	case n.Tag == "h1":
		b.size = min(max(22, 16+.019*g.width), 32)
	case g.wide && classed(n, "argument") && g.model.View != state.Outline:
		b = box{flow: planned}
	}
	return b
}

// class finds the lengths of a class.
func (g guess) class(name string) (box, bool) {
	if g.wide {
		if b, ok := wideBoxes[name]; ok {
			return b, true
		}
	}
	b, ok := boxes[name]
	return b, ok
}

// shut reports whether an element waits for being chosen.
func (g guess) shut(n Node) bool {
	c := classes(n)
	has := func(word string) bool { return classed(n, word) }
	switch {
	case c == "":
		return n.Tag == "svg"
	case has("detail"), has("note"), has("step"):
		if g.wide && has("detail") {
			return true // beside the map or over it
		}
		return !has("open") && !(has("step") && g.model.Step == 0 && strings.Contains(c, "first"))
	case has("view"):
		return g.away(c)
	case has("whatif"):
		return g.model.View != state.WhatIf
	case has("text"):
		return g.wide && has("away") || !g.wide && !has("shown")
	case has("texts"):
		return g.x.merging(g.model)
	case has("merged"):
		return !g.x.merging(g.model)
	case has("jump"):
		return has("by-change") != g.x.merging(g.model)
	default:
		return false
	}
}

// away reports whether a section belongs to another view.
func (g guess) away(c string) bool {
	switch g.model.View {
	case state.Compare:
		return !strings.Contains(c, "compare")
	case state.Tour:
		return !strings.Contains(c, "tour")
	default:
		return !strings.Contains(c, "argument")
	}
}

// tags are the elements without a class of their own.
var tags = map[string]box{
	"div": {flow: stacked}, "main": {flow: stacked}, "header": {flow: stacked}, "nav": {flow: stacked}, "section": {flow: stacked},
	"article": {flow: stacked}, "footer": {flow: stacked}, "ul": {flow: stacked}, "ol": {flow: stacked}, "li": {flow: stacked}, "p": {flow: stacked},
	"blockquote": {flow: stacked}, "form": {flow: stacked}, "label": {}, "details": {flow: stacked}, "summary": {flow: stacked, y: 8, size: 13, line: 1.54},
	"h1": {flow: stacked, y: 8, max: 704, line: 1.15, bold: true},
	"h2": {flow: stacked, y: 10, size: 20, line: 1.25, bold: true},
	"h3": {flow: stacked, y: 22, size: 13, bold: true},
	"h4": {flow: stacked, line: 1.4, bold: true},
}

// boxes are the classes on a narrow screen.
var boxes = map[string]box{
	"explorer": {flow: stacked}, "skip": {flow: hidden}, "heard": {flow: hidden}, "place": {flow: hidden}, "notice": {flow: hidden}, "bars": {flow: hidden},
	"lines": {flow: hidden}, "column-names": {flow: hidden}, "keys": {flow: hidden}, "legend": {flow: hidden}, "twig": {flow: hidden}, "welcome": {flow: hidden}, "ribbons": {flow: hidden}, "singles": {flow: hidden}, "none": {flow: hidden}, "unsaid": {flow: hidden},

	"top":      {flow: stacked, y: 26, x: 32},
	"kicker":   {flow: stacked, size: 13},
	"deck":     {flow: stacked, max: 736},
	"sources":  {flow: row, y: 10, gap: 18, size: 14},
	"badge":    {x: 10, least: 20},
	"shortcut": {flow: stacked, y: 24, x: 26, size: 14},
	"menu":     {flow: stacked},
	"tabs":     {flow: row, y: 2},
	"search":   {flow: stacked, y: 56},
	"tab":      {flow: stacked, y: 24, x: 20, bold: true},
	"foot":     {flow: stacked, y: 81, x: 32, size: 13},

	"argument":    {flow: stacked, y: 16, x: 32},
	"mapbar":      {flow: row, gap: 20},
	"filters":     {flow: stacked, size: 13},
	"showing":     {flow: stacked, size: 14, full: true},
	"keys-button": {flow: stacked, y: 6, x: 18, size: 13, line: 20. / 13},
	"canvas":      {flow: stacked, max: 736},
	"item":        {flow: stacked, y: 8},
	"also":        {flow: stacked, y: 8},
	"ref":         {flow: stacked, y: 8, size: 13},
	"depth1":      {flow: stacked, x: 20}, "depth2": {flow: stacked, x: 20}, "depth3": {flow: stacked, x: 20}, "depth4": {flow: stacked, x: 20}, "depth5": {flow: stacked, x: 20},
	"node":  {flow: stacked},
	"card":  {flow: stacked, y: 19, x: 28},
	"line":  {flow: row, gap: 6, size: 13, line: 20. / 13},
	"role":  {bold: true},
	"where": {bold: true},
	"group": {flow: stacked, full: true, bold: true, line: 16. / 12},
	"says":  {flow: stacked, size: 14, line: 20. / 14},
	"fold":  {flow: stacked, y: 2, x: 28, size: 13, line: 28. / 13, bold: true},

	"detail":  {flow: stacked, y: 50, x: 38},
	"stands":  {flow: stacked, size: 13},
	"quote":   {flow: stacked, y: 12, x: 15},
	"cite":    {flow: stacked, size: 13, bold: true},
	"words":   {flow: stacked, y: 2, line: 1.5},
	"minis":   {flow: stacked, gap: 6},
	"mini":    {flow: stacked, y: 14, x: 25, size: 13, line: 20. / 13},
	"actions": {flow: row, y: 16, gap: 8},
	"button":  {flow: stacked, y: 14, x: 26, size: 13, line: 20. / 13, bold: true},

	"whatif": {flow: stacked, y: 50, x: 38},
	"said":   {flow: stacked, x: 15, gap: 6, size: 15},
	"tour":   {flow: stacked, y: 40, x: 48, max: 736},
	"dots":   {flow: stacked, y: 28},

	"bar":       {flow: stacked, y: 17, x: 32, gap: 6, size: 13},
	"switches":  {flow: row, gap: 4},
	"switch":    {flow: stacked, y: 16, x: 14, bold: true, line: 20. / 13},
	"beside":    {flow: hidden},
	"pickers":   {flow: row, y: 4, gap: 8, bold: true},
	"desk":      {flow: stacked, size: 13},
	"jump":      {flow: row, y: 27, x: 32},
	"tools":     {flow: row, y: 13, x: 32, gap: 20, below: 4},
	"together":  {flow: hidden},
	"least":     {flow: stacked, y: 13, least: 300, bold: true},
	"searching": {flow: hidden}, "stop-search": {flow: hidden},
	"key-texts":    {flow: row, gap: 16},
	"counts":       {flow: stacked},
	"only-changes": {flow: stacked, y: 13, x: 24, bold: true},
	"texts":        {flow: stacked, y: 32, x: 32},
	"merged":       {flow: stacked, y: 32, x: 32, max: 768, size: 17, line: 1.6},
	"overview":     {flow: hidden}, "same-fold": {flow: hidden},
	"stretch":   {flow: stacked},
	"way":       {size: 16},
	"text":      {flow: stacked, size: 17, line: 1.6},
	"name":      {flow: hidden},
	"para":      {flow: stacked, y: 14},
	"marks":     {flow: row, y: 4},
	"margin":    {flow: stacked, least: 24, size: 16, line: 1.5},
	"set-aside": {flow: stacked, y: 14},
	"note":      {flow: stacked, y: 46, x: 33, gap: 8, size: 14, line: 1.5},
}

// wideBoxes are the classes that a wide screen lays out otherwise.
var wideBoxes = map[string]box{
	"top":      {flow: stacked, y: 36, x: 48},
	"tabs":     {flow: row, y: 18, x: 48, gap: 4},
	"search":   {flow: hidden},
	"tab":      {flow: stacked, y: 16, x: 28, bold: true},
	"foot":     {flow: stacked, y: 81, x: 48, size: 13},
	"mapbar":   {flow: row, y: 16, x: 32, gap: 20, size: 13, line: 20. / 13},
	"legend":   {flow: row, gap: 20, size: 13, line: 20. / 13},
	"bar":      {flow: row, y: 21, x: 48, gap: 20, size: 13},
	"switches": {flow: row, gap: 4},
	"switch":   {flow: stacked, y: 14, x: 22, bold: true, line: 20. / 13},
	"beside":   {flow: stacked, y: 14, x: 22, bold: true, line: 20. / 13},
	"one":      {flow: hidden},
	"desk":     {flow: row, y: 13, x: 48, gap: 20, size: 13},
	"jump":     {flow: stacked, y: 13, least: 200},
	"tools":    {flow: stacked, least: 600},
	"fold":     {flow: hidden},
	"texts":    {flow: beside, y: 32, x: 48, max: 1344, gap: 132},
	"merged":   {flow: stacked, y: 32, x: 100, max: 768, size: 17, line: 1.6},
	"name":     {flow: stacked, y: 8, bold: true, size: 15},
	"para":     {flow: stacked, y: 14, x: 52},
	"marks":    {flow: hidden},
}
