"""What pronouns and nouns behind "the" mean: the phrases before them that may be meant, and which it is.

- ``phrases``, ``naming``, ``roles``, ``candidate``: the noun phrases of a sentence, and what they name
- ``asked``, ``candidates``: what a pronoun asks for, and what it may mean
- ``binding``, ``unfit``, ``surely``: what it cannot mean by grammar and by its kind, and what it surely means
- ``features``, ``weights``, ``meaning``: which of the rest it means, as learned
- ``besides``, ``oftwo``: the name beside a phrase, by which it is told, and which "the latter" is
- ``definites``, ``papersmade``: what "the treaty" means, and whether it had been made before
- ``onlynames``: the only name of a noun, also in another section
- ``fullnames``, ``hanging``: what a phrase calls a thing besides its noun, and the phrases behind that
- ``deeds``, ``deednouns``: what nouns of deeds mean of the clauses before, and which verbs tell such a deed
- ``deedwords``, ``deedaims``, ``deedpronouns``: what a title says of it
- ``deedsapart``: where it is not sure that the deed told is the one meant
- ``kinds``: what "the ship" means where only a tanker, or "the company" where only a firm's name, is told of
- ``likenouns``: which other noun has told what they mean
- ``towards``: deeds that one does only towards another
"""
