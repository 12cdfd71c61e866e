package state

import (
	"reflect"
	"testing"
)

// Equal looks at every field of a model.
func TestEqualLooksAtEveryField(t *testing.T) {
	for i := range reflect.TypeFor[Model]().NumField() {
		field := reflect.TypeFor[Model]().Field(i)
		if field.Type.Kind() != reflect.Struct {
			holdsApart(t, field.Name, i)
			continue
		}
		for j := range field.Type.NumField() {
			holdsApart(t, field.Type.Field(j).Name, i, j)
		}
	}
}

func holdsApart(t *testing.T, name string, index ...int) {
	t.Helper()
	var a, b, c Model
	fill(reflect.ValueOf(&a).Elem().FieldByIndex(index))
	fill(reflect.ValueOf(&b).Elem().FieldByIndex(index))
	if a.Equal(c) || c.Equal(a) || !a.Equal(b) {
		t.Errorf("models that differ by %s alone: equal to the empty one %v, to its like %v", name, a.Equal(c), a.Equal(b))
	}
}

// fill gives a field a value that is not the usual one.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(3)
	case reflect.Float64:
		v.SetFloat(3)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	default:
		panic(v.Kind())
	}
}
