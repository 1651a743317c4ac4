"""Who did what: the predicates of a sentence with their subjects, as learned from sentences read by hand."""
