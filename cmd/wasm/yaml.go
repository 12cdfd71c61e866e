package main

// yaml keeps the reading of text into nodes. It leaves out the writing, and
// the reading into values of Go with its regular expressions, times and
// reflection.
var yaml = module{
	path:    "go.yaml.in/yaml/v3",
	version: "v3.0.6",
	dir:     ".",
	stubs:   "yaml",
	files: map[string]change{
		"parserc.go":      {},
		"readerc.go":      {},
		"scannerc.go":     {},
		"yamlh.go":        {},
		"yamlprivateh.go": {},

		// the memory of the writer
		"apic.go": {without: []string{
			"yaml_emitter_initialize", "yaml_emitter_delete", "yaml_string_write_handler", "yaml_writer_write_handler",
			"yaml_emitter_set_output_string", "yaml_emitter_set_output_writer", "yaml_emitter_set_encoding",
			"yaml_emitter_set_canonical", "yaml_emitter_set_indent", "yaml_emitter_set_width",
			"yaml_emitter_set_unicode", "yaml_emitter_set_break",
		}},
		// reading into values of Go
		"decode.go": {only: []string{
			"parser", "newParserFromReader", "parser.init", "parser.expect", "parser.peek", "parser.fail",
			"parser.anchor", "parser.parse", "parser.node", "parser.parseChild", "parser.document", "parser.alias",
			"parser.scalar", "parser.sequence", "parser.mapping",
		}},
		// the same, and fields of structs; decoder.go.txt
		"yaml.go": {only: []string{
			"handleErr", "yamlError", "failf", "Kind", "DocumentNode", "Style", "TaggedStyle", "Node",
		}},

		"resolve.go":  {gone: true}, // tags.go.txt
		"emitterc.go": {gone: true},
		"encode.go":   {gone: true},
		"sorter.go":   {gone: true},
		"writerc.go":  {gone: true},
	},
}
