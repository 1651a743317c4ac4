"""What pronouns mean: the phrases before them that may be meant, and which of these it is, as learned.

``deeds`` finds in the clauses before what nouns of deeds mean ("the attack"), ``deednouns`` which verbs tell
such a deed, and ``deedwords`` says in a title's words what it was done to and who did it.
"""
