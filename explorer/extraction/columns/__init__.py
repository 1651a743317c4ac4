"""What the header of a table's column says happened on the dates below it.

- ``grid``, ``rows``, ``cells``: the cells of a table, and which words head each
- ``words``, ``saying``, ``happening``: what a header says, filled in by what stands around the table
- ``naming``, ``partners``: states and bodies as they stand in a sentence, and with whom a row's paper is
- ``wording``: the titles
"""
