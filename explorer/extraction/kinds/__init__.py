"""Kinds of happenings, by cue words and by what was learned.

- ``assess``: the kind of a stretch of text, with what its list and heading say
- ``kinds``, ``cuetable``, ``actions``, ``leanings``, ``senses``: the cue words, and which of them decide
- ``learned``, ``traits``: the kind as it was learned, and what words are known by there
- ``titled``: the kind once there is a title, with what its words and the headings above it add
"""
