"""Titles of happenings, as a careful editor would head them.

``titles`` is the entry; ``word``, ``headline``, ``finiteclause`` and ``heading`` hold what the folders share.
A title goes from ``reading`` (which clause it is of) by ``subjects`` and ``verbs``, or by ``nouns`` where no
clause tells it, to ``making`` and ``finishing``; ``form`` says on the way what a sound headline is.
"""
