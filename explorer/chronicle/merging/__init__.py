"""One event from several accounts.

- ``merge``: the events that mentions tell, and what each then says; ``differing``: how its accounts differ
- ``links``, ``buckets``, ``grouping``: which mentions are compared, and which are joined
- ``outlines``, ``traits``, ``compared``: what of a mention is compared; ``stems``, ``named``: words, names
- ``likeness``, ``visits``, ``summing``, ``retelling``: how alike two are, by words or as the only ones in
  question; ``wording``: what they have in common
- ``deeds``, ``synonyms``, ``persons``, ``guests``, ``matters``, ``papers``: what is done, by whom, who went
  to whom, and what papers are about
"""
