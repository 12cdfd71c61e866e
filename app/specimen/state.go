package specimen

// States are those of [Town] that each view is looked at in: fragments of an
// address, by names.
var States = map[string]string{
	"map":               "",
	"map-claim":         "claim=shops",
	"outline":           "view=outline",
	"outline-claim":     "view=outline&claim=old-figures",
	"compare":           "view=compare",
	"compare-claim":     "view=compare&claim=shops",
	"compare-sentence":  "s=a2",
	"compare-second":    "text=b",
	"compare-set-aside": "s=a4",
	"tour":              "tour=1",
	"tour-last":         "tour=5",
	"whatif":            "view=whatif",
	"whatif-rejected":   "view=whatif&reject=shops",
	"whatif-several":    "view=whatif&reject=air,only-on-sundays",
	"unknown":           "claim=nothing&s=z99",
	"map-folded":        "view=map&fold=shops&open=shops",
	"map-grouped":       "view=map&group=counterpoint-shopkeepers",
	"map-filtered":      "claim=shops&role=counterpoint,reply&in=all",
	"map-filtered-out":  "role=reply&in=all",
	"search":            "q=shops",
	"search-compare":    "view=compare&q=shops",
	"search-none":       "q=zebra",
	"compare-merged":    "text=a,b",
	"compare-changes":   "view=compare&only=changes",
	"compare-least":     "view=compare&least=0.75",
	"compare-apart":     "view=compare&scroll=apart",
}

// few are states of the explainers that show how little a view may hold.
var few = map[string]string{
	"map":       "",
	"map-claim": "claim=a",
	"compare":   "view=compare",
	"tour":      "tour=1",
	"tour-last": "tour=9",
	"whatif":    "view=whatif&reject=a",
}

// rightward are states of [Turned].
var rightward = map[string]string{
	"map":       "",
	"map-claim": "claim=הכיכר",
	"compare":   "view=compare",
	"whatif":    "view=whatif&reject=הולכי-רגל",
	"tour":      "tour=1",
}

// threefold are states of [Three].
var threefold = map[string]string{
	"map":            "",
	"compare":        "view=compare",
	"compare-pair":   "view=compare&pair=b,c",
	"compare-merged": "text=b,c",
	"tour-last":      "tour=9",
}

// StatesOf gives the states in which an explainer of [All] is looked at.
func StatesOf(name string) map[string]string {
	switch name {
	case "town":
		return States
	case "three":
		return threefold
	case "turned":
		return rightward
	}
	return few
}

// Shipped are states of the shipped explainer.
var Shipped = map[string]string{
	"map":              "",
	"map-claim":        "claim=eastern-europe-is-sceptical",
	"map-thesis":       "claim=thesis",
	"outline":          "view=outline",
	"compare":          "view=compare",
	"compare-claim":    "view=compare&claim=failure-to-engage-before-2022",
	"compare-reworded": "s=a39",
	"compare-split":    "s=a33",
	"compare-second":   "text=b",
	"tour":             "tour=1",
	"tour-middle":      "tour=5",
	"whatif":           "view=whatif",
	"whatif-rejected":  "view=whatif&reject=no-veto",
	"whatif-several":   "view=whatif&reject=no-veto,outrage-brings-no-stability",
}
