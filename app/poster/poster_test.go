package poster

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"counterpoint/app/dossier"
	"counterpoint/app/pipeline"
	"counterpoint/seeds"
)

func drawn(t *testing.T, d *dossier.Dossier) (image.Image, []byte) {
	t.Helper()
	data, err := PNG(d)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if size := picture.Bounds().Size(); size != image.Pt(Width, Height) {
		t.Fatalf("the picture is %v", size)
	}
	return picture, data
}

// inked counts the pixels of a part of a picture that are not paper.
func inked(picture image.Image, part image.Rectangle) int {
	n := 0
	for y := part.Min.Y; y < part.Max.Y; y++ {
		for x := part.Min.X; x < part.Max.X; x++ {
			if picture.At(x, y) != color.Color(paper) {
				n++
			}
		}
	}
	return n
}

var (
	left  = image.Rect(0, 0, int(wordsTo), Height)
	right = image.Rect(int(mapLeft), 0, Width, Height)
	ridge = image.Rect(int(wordsTo)+1, 0, int(mapLeft)-1, Height) // between words and map
)

// The shipped explainers: words to the left, the map to the right, nothing of
// either in between, and the same bytes again.
func TestPosterOfTheSeeds(t *testing.T) {
	for _, name := range append([]string{""}, seeds.Examples()...) {
		read := pipeline.Read(seeds.Read)
		if name != "" {
			read = seeds.Folder(name)
		}
		d, _ := pipeline.Build(read)
		picture, data := drawn(t, &d)
		if inked(picture, left) < 5000 || inked(picture, right) < 20000 || inked(picture, ridge) > 0 {
			t.Errorf("%q has %d pixels of words, %d of map, %d between", name, inked(picture, left), inked(picture, right), inked(picture, ridge))
		}
		if _, again := drawn(t, &d); !bytes.Equal(data, again) {
			t.Errorf("%q is drawn otherwise again", name)
		}
	}
}

// What the fonts cannot write is not written as boxes: the map stands alone.
func TestPosterWithoutLetters(t *testing.T) {
	d, _ := pipeline.Build(seeds.Read)
	for _, title := range []string{"应该禁止汽车吗？", "هل يجب", "", " "} {
		d.Title = title
		picture, _ := drawn(t, &d)
		if inked(picture, left) < 5000 {
			t.Errorf("%q: the map does not begin at the left", title)
		}
	}
	d.Title, d.Claims[0].Title = "Title", "应该"
	drawn(t, &d)
}

// Whatever is in a dossier, a picture comes of it.
func TestPosterOfLittleAndMuch(t *testing.T) {
	drawn(t, &dossier.Dossier{Title: "Nothing"})
	d, _ := pipeline.Build(seeds.Read)
	d.Title = strings.Repeat("Donaudampfschifffahrt", 20)
	d.Deck = strings.Repeat("very long words ", 200)
	for range 30 {
		d.Sources = append(d.Sources, dossier.Source{Key: "z", Title: d.Title})
	}
	if picture, _ := drawn(t, &d); inked(picture, ridge) > 0 {
		t.Error("the words reach into the map")
	}
}

func TestIcon(t *testing.T) {
	for _, side := range []int{192, 512} {
		data, err := IconPNG(side)
		if err != nil {
			t.Fatal(err)
		}
		picture, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		at := func(x, y int) color.Color { return picture.At(x*side/64, y*side/64) }
		if picture.Bounds().Dx() != side || at(2, 2) != color.Color(ink) || at(20, 32) != color.Color(paper) || at(45, 22) != color.Color(hex(0x8ab4f0)) {
			t.Errorf("the icon of %d is not the one of the shapes", side)
		}
	}
	if svg := string(IconSVG()); strings.Count(svg, "<rect") != len(iconShapes) {
		t.Errorf("the drawing has other shapes:\n%s", svg)
	}
}
