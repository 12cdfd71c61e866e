package state

import (
	"reflect"
	"testing"
)

// Every state has an address, and the address gives the state back.
func TestFragments(t *testing.T) {
	for fragment, m := range map[string]Model{
		"view=map":                  {View: Map},
		"claim=no-veto":             {View: Map, Claim: "no-veto"},
		"view=outline":              {View: Outline},
		"view=outline&claim=thesis": {View: Outline, Claim: "thesis"},
		"view=compare":              {View: Compare},
		"view=compare&claim=thesis": {View: Compare, Claim: "thesis"},
		"s=a12":                     {View: Compare, Sentence: "a12"},
		"text=b":                    {View: Compare, Text: "b"},
		"view=whatif":               {View: WhatIf},
		"tour=3":                    {View: Tour, Step: 3},
		"view=whatif&reject=a,b":    {View: WhatIf, Rejected: []string{"a", "b"}},

		"text=a,b":                {View: Compare, Text: "a,b"},
		"text=a,b&change=3":       {View: Compare, Text: "a,b", Change: 3},
		"view=compare&least=0.75": {View: Compare, Least: 75},
		"s=b4&pair=b,c&least=0.35&only=changes&scroll=apart": {View: Compare, Sentence: "b4", Pair: "b,c", Least: 35, Only: true, Apart: true},
		"claim=thesis&reject=a,b":                            {View: Map, Claim: "thesis", Rejected: []string{"a", "b"}},
		"s=a12&q=%C3%BCber%20%26%20more":                     {View: Compare, Sentence: "a12", Query: "über & more"},
		"tour=2&reject=a&q=veto":                             {View: Tour, Step: 2, Rejected: []string{"a"}, Query: "veto"},
		"view=whatif&reject=a&q=veto":                        {View: WhatIf, Rejected: []string{"a"}, Query: "veto"},
	} {
		if got := m.Fragment(); got != fragment {
			t.Errorf("%+v has the fragment %q, want %q", m, got, fragment)
		}
		if got := FromFragment("#" + fragment); !reflect.DeepEqual(got, m) {
			t.Errorf("%q reads as %+v, want %+v", fragment, got, m)
		}
	}
}

// What an address cannot mean is left out; what the browser encoded is read.
func TestForeignFragments(t *testing.T) {
	for fragment, want := range map[string]Model{
		"":                           {View: Map},
		"view=nothing&x=1":           {View: Map},
		"claim=%C3%BCber":            {View: Map, Claim: "über"},
		"claim=100%":                 {View: Map, Claim: "100%"},
		"view=whatif&reject=a,,a,b,": {View: WhatIf, Rejected: []string{"a", "b"}},
		"view=whatif&claim=a":        {View: WhatIf},
		"claim%3Dthesis%26q%3Dveto":  {View: Map, Claim: "thesis", Query: "veto"},
		"q=100%&q2=x":                {View: Map, Query: "100%"},
		"reject=a":                   {View: Map, Rejected: []string{"a"}},
		"tour=-1":                    {View: Tour, Step: 1},
		"tour=2&view=map":            {View: Tour, Step: 2},
		"view=compare&least=7":       {View: Compare},
		"view=compare&least=0.6":     {View: Compare},
		"view=compare&least=NaN":     {View: Compare},
		"text=a&change=2":            {View: Compare, Text: "a"},
	} {
		if got := FromFragment(fragment); !reflect.DeepEqual(got, want) {
			t.Errorf("%q reads as %+v, want %+v", fragment, got, want)
		}
	}
}

func TestUpdate(t *testing.T) {
	m := Update(Model{}, Started{Fragment: "claim=thesis"})
	if want := (Model{View: Map, Claim: "thesis", Live: true}); !reflect.DeepEqual(m, want) {
		t.Errorf("started: %+v", m)
	}
	m = Update(m, Navigated{Fragment: "s=a3"})
	if want := (Model{View: Compare, Sentence: "a3", Live: true}); !reflect.DeepEqual(m, want) {
		t.Errorf("navigated: %+v", m)
	}
	m = Update(m, PressedEscape{})
	if want := (Model{View: Compare, Live: true}); !reflect.DeepEqual(m, want) {
		t.Errorf("escaped: %+v", m)
	}
	m = Update(Update(m, Navigated{Fragment: "tour=3&reject=a"}), Typed{}.With("veto"))
	if got := Update(m, PressedEscape{}).Fragment(); got != "view=map&reject=a&q=veto" {
		t.Errorf("escaped from the tour: %s", got)
	}
	m = Update(Model{}, Started{Fragment: "view=map", Lang: "de"})
	for _, msg := range []Msg{Navigated{Fragment: "claim=thesis"}, PressedEscape{}, Navigated{Fragment: "view=whatif&reject=a"}} {
		if m = Update(m, msg); m.Lang != "de" {
			t.Errorf("the language is lost: %+v", m)
		}
	}
	if m = m.Rejecting("b"); m.Lang != "de" {
		t.Errorf("the language is lost: %+v", m)
	}
}

// What the reader does in Compare stays while sentences are selected.
func TestComparing(t *testing.T) {
	m := running(FromFragment("s=a3"), "")
	for _, step := range []struct {
		msg  Msg
		want string
	}{
		{MovedSlider{}.With("75"), "s=a3&least=0.75"},
		{ChoseChanges{}.With("true"), "s=a3&least=0.75&only=changes"},
		{ChoseScrolling{}.With("false"), "s=a3&least=0.75&only=changes&scroll=apart"},
		{PressedEscape{}, "view=compare&least=0.75&only=changes&scroll=apart"},
		{ChosePair{}.With("b,c"), "view=compare&pair=b,c&least=0.75&only=changes&scroll=apart"},
		{MovedSlider{}.With("60"), "view=compare&pair=b,c&only=changes&scroll=apart"},
		{MovedSlider{}.With("5"), "view=compare&pair=b,c&least=0.35&only=changes&scroll=apart"},
	} {
		if m = Update(m, step.msg); m.Fragment() != step.want {
			t.Errorf("%#v: %s, want %s", step.msg, m.Fragment(), step.want)
		}
	}
	if !m.Live {
		t.Error("the program stopped")
	}
}

// A claim stays selected from view to view, and so do rejections.
func TestWith(t *testing.T) {
	m := Model{View: Map, Claim: "thesis"}
	if got := m.With(Compare).Fragment(); got != "view=compare&claim=thesis" {
		t.Error(got)
	}
	m = m.Rejecting("a").Rejecting("b")
	if got := m.Fragment(); got != "view=whatif&reject=a,b" {
		t.Error(got)
	}
	if got := m.Rejecting("a").Fragment(); got != "view=whatif&reject=b" {
		t.Error(got)
	}
	if got := m.With(Map).Fragment(); got != "view=map&reject=a,b" {
		t.Error(got)
	}
}

// FuzzFromFragment: any address gives a state whose own address reads back.
func FuzzFromFragment(f *testing.F) {
	f.Add("view=whatif&reject=a,b")
	f.Add("claim=%C3%BCber&view=outline")
	f.Fuzz(func(t *testing.T, fragment string) {
		m := FromFragment(fragment)
		once := FromFragment(m.Fragment())
		if again := FromFragment(once.Fragment()); !reflect.DeepEqual(once, again) {
			t.Errorf("%q: %+v, then %+v", fragment, once, again)
		}
	})
}
