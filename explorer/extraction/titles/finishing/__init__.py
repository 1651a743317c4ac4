"""A finished title with what it leaves out: found again in its sentence, or told by the words before.

- ``completing``: the steps below in their order
- ``fuller``, ``matters``, ``apposed``, ``bothnamed``, ``joined``: what words before or a name beside tell
- ``whereabouts``, ``building``: where "there" is, and what "work began" was on
- ``thin``, ``described``, ``secondverbs``, ``papercontents``: short titles with what else their sentence says
- ``bypapers``: the paper by which something was done
- ``successors``: a successor or colleague by his own name
- ``restrictive``: the clause that says which one "the" means
- ``pointing``: what pronouns behind its subject mean
- ``standing``, ``wholephrases``: where a title stands in its sentence, and how much of that it has room for
"""
