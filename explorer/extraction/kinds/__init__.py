"""Kinds of happenings, by cue words and by what was learned."""
