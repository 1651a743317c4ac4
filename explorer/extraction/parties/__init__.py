"""Which parties a text names, and between which of them something happens.

- ``parties``, ``naming``, ``eras``, ``courts``, ``bodies``, ``statehood``, ``placed``: names of states and
  bodies in a text
- ``people``, ``ties``: persons, and the state that the text ties each to
- ``context``, ``leading``, ``twosome``, ``topics``: whose relations an article, a section, a paragraph is
  about
- ``pairs``: the pair of a happening, with ``overview``, ``narrowed``, ``alone``, ``joint``, ``membership``,
  ``others``, ``unbound``, ``thetwo`` and ``resuming`` for articles on one country or none, ``receivers`` for
  who is acted upon, and ``thirds``, ``bystanders`` and ``inserted`` for parties that it is not between
"""
