"""Sentences and their clauses: where each begins, what it hangs on, and what its words are."""
