"""Titles of what a noun tells: items of lists, rows of tables, papers, and dates inside a noun phrase.

- ``nominals``: titles of noun phrases, and words as text
- ``nounverbs``, ``doneto``: nouns of happenings, and the clauses that tell the same
- ``datedphrases``, ``datednouns``, ``whosenouns``, ``owndates``, ``secondplaces``, ``asides``,
  ``entering``: nouns with a date of their own
- ``oldernouns``, ``governors``: those that are older than their clause, and prepositions of several words
- ``nountitles``, ``besideverbs``, ``olderdeeds``: whether a noun's title replaces that of a clause or
  follows it
- ``papers``, ``subjectnouns``, ``subjectdates``: agreements, and dates that are of the subject
- ``datingfrom``: what something dates from
- ``missionplaces``: missions told once for several towns
- ``thingsdone``, ``thingsbefore``, ``takingplace``: what was done to what one has or is named before, and
  what took place, by its verb
- ``leads``: what leads up to a clause, told of whom that is about
- ``matches``: rows of tables of matches
- ``rows``, ``handbook``, ``entryleads``: rows of tables, and entries of handbooks with what leads them
"""
