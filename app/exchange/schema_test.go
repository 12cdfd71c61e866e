package exchange_test

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"slices"
	"sort"
	"strings"
	"testing"

	"counterpoint/app/dossier"
)

// schema is what the test knows of JSON Schema: enough for our own.
type schema struct {
	Type       string             `json:"type"`
	Ref        string             `json:"$ref"`
	Properties map[string]*schema `json:"properties"`
	Required   []string           `json:"required"`
	Items      *schema            `json:"items"`
	Enum       []any              `json:"enum"`
	Const      any                `json:"const"`
	Minimum    *float64           `json:"minimum"`
	Maximum    *float64           `json:"maximum"`
	Defs       map[string]*schema `json:"$defs"`
}

func readSchema(t *testing.T) *schema {
	t.Helper()
	data, err := os.ReadFile("../../docs/dossier.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var s schema
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// follow gives what a schema refers to.
func (s *schema) follow(top *schema) *schema {
	if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
		return top.Defs[name]
	}
	return s
}

// check tells where a value is not as a schema says.
func (s *schema) check(top *schema, at string, v any) []string {
	s = s.follow(top)
	var wrong []string
	if s.Enum != nil && !slices.Contains(s.Enum, v) || s.Const != nil && s.Const != v {
		wrong = append(wrong, fmt.Sprintf("%s is %v", at, v))
	}
	switch v := v.(type) {
	case map[string]any:
		for _, name := range s.Required {
			if _, ok := v[name]; !ok {
				wrong = append(wrong, at+" lacks "+name)
			}
		}
		for name, value := range v {
			if s.Properties[name] == nil {
				wrong = append(wrong, at+" has "+name)
				continue
			}
			wrong = append(wrong, s.Properties[name].check(top, at+"."+name, value)...)
		}
		return wrong
	case []any:
		if s.Type != "array" {
			return append(wrong, at+" is a list")
		}
		for i, value := range v {
			wrong = append(wrong, s.Items.check(top, fmt.Sprintf("%s[%d]", at, i), value)...)
		}
	case float64:
		if s.Type != "number" && s.Type != "integer" && s.Const == nil || s.Minimum != nil && v < *s.Minimum || s.Maximum != nil && v > *s.Maximum {
			wrong = append(wrong, fmt.Sprintf("%s is %v", at, v))
		}
	case string:
		if s.Type != "string" && s.Enum == nil {
			wrong = append(wrong, at+" is a text")
		}
	case bool:
		if s.Type != "boolean" {
			wrong = append(wrong, at+" is a truth value")
		}
	default:
		wrong = append(wrong, at+" is null")
	}
	return wrong
}

// The dossier is as its schema says, lists that are empty included.
func TestSchemaHolds(t *testing.T) {
	top := readSchema(t)
	empty := dossier.Dossier{Version: dossier.Version, Claims: []dossier.Claim{{Role: dossier.Thesis}}, Sources: []dossier.Source{{}}}
	e := small(t)
	e.Dossier = &empty
	for _, e := range []string{first(export(t, "json", shipped(t))), first(export(t, "json", small(t))), first(export(t, "json", e))} {
		var v any
		if err := json.Unmarshal([]byte(e), &v); err != nil {
			t.Fatal(err)
		}
		for _, wrong := range top.check(top, "dossier", v) {
			t.Error(wrong)
		}
	}
}

func first(text string, _ []dossier.Problem) string { return text }

// The schema tells every field of the dossier and no other, and which of them
// may be left out.
func TestSchemaIsWhole(t *testing.T) {
	top := readSchema(t)
	fields(t, top, top, reflect.TypeFor[dossier.Dossier]())
}

func fields(t *testing.T, top, s *schema, of reflect.Type) {
	t.Helper()
	for of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer {
		if s = s.follow(top); of.Kind() == reflect.Slice {
			s = s.Items
		}
		of = of.Elem()
	}
	if of.Kind() != reflect.Struct {
		return
	}
	s = s.follow(top)
	var want, required []string
	for i := range of.NumField() {
		name, option, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		want = append(want, name)
		if option == "" {
			required = append(required, name)
		}
		if s.Properties[name] == nil {
			t.Errorf("%s.%s is not in the schema", of.Name(), name)
			continue
		}
		fields(t, top, s.Properties[name], of.Field(i).Type)
	}
	var got []string
	for name := range s.Properties {
		got = append(got, name)
	}
	sort.Strings(got)
	sort.Strings(want)
	if !slices.Equal(got, want) || !slices.Equal(s.Required, required) {
		t.Errorf("%s has %q, of these always %q; the schema says %q and %q", of.Name(), want, required, got, s.Required)
	}
}
