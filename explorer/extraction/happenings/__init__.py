"""Dated happenings of sentences, and mentions made of them.

- ``tellings``, ``drafts``, ``deed``: the clauses of a sentence with the date of each, and their words
- ``times``, ``offsets``, ``countedfrom``, ``terms``, ``comparisons``, ``lives``, ``figures``,
  ``background``, ``standing``, ``reliedon``, ``lasting``: what a date is of
- ``spanends``: what ended a stretch of time
- ``undated``, ``othertimes``, ``ownwords``: which clauses tell no happening of the date before them
- ``headedlists``, ``reckonings``: dates in brackets behind items that one noun heads, or behind a date
- ``headed``, ``entries``, ``boxrows``, ``followups``: dates that stand above a happening or in the one
  before
- ``listedpapers``, ``listedterms``, ``listedvisits``, ``visited``, ``visitrows``, ``above``: what only a
  list, its lead or its heading says
- ``named``, ``otherparties``, ``twopersons``, ``nations``, ``trades``: who has a hand in it
- ``guests``, ``guestlands``, ``hosts``, ``strangers``, ``inland``, ``grounds``: who came to whom, and where
  it happened
- ``narrative``: the cue words of narrative prose
- ``mentions``, ``weights``: passage, date, parties, kind and title put together, and how much it weighs
"""
