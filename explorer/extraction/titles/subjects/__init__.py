"""Whom a title is about: the subject in full and shortened, and what stands in for it.

- ``actors``, ``offices``, ``demonstratives``: what a subject is called, from its full form to its shortest
- ``both``, ``pointers``, ``meanings``: whom "the two", "it" and "they" mean
- ``partnered``: what tells with whom, where only a heading does
- ``subjectread``: the words of a subject as its sentence was read
"""
