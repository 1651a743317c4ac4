"""Titles made of a clause, and which of them is taken.

- ``headlines``: the headlines of a batch of happenings
- ``candidates``, ``whole``, ``saying``, ``quoting``: titles a clause could have, each with its cost
- ``named``: what a noun, a bracket or a saying tells by itself
- ``asread``, ``framed``: the title of the clause that a date dates
- ``consequences``: what came of what was told before
- ``listednames``: each date behind a name of a list with its own name
- ``twice``: what two dates of a sentence would have alike
- ``spare``: what is said where no title fits
- ``choosing``, ``safer``: the cheapest title, and the safe one of a doubtful telling
- ``ofingform``: that of a form in -ing, with the subject of its main clause
- ``madethen``, ``ofparticiple``: that of what came about or was done at a date, where its clause says what is
  done with it or came of it
- ``wholesubjects``: that of what a list belongs to, for one about the end of the list
- ``comparing``, ``voices``: that of the rules, or that of the clause as its sentence was read
"""
