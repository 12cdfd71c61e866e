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
}
