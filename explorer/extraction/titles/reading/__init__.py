"""Which clause a title is of: the words of a telling, and its clauses with what each takes from elsewhere.

- ``wording``: the words of a telling in their plain order; ``asclauses``: the clauses among them
- ``predicated``, ``fronted``: the clause that a date dates, as its sentence was read
- ``ingforms``: whose deed a form in -ing beside a main clause tells
- ``nodeeds``: which of its clauses cannot be told by themselves
- ``readsubjects``, ``contentread``: what that reading sees that the words of a telling do not show
- ``planned``: what became of what was planned, and what "when" only says of
- ``relativeread``, ``gaps``, ``antecedentread``, ``nounparts``, ``chained``: clauses that hang on a noun
- ``held``: subjects within what belongs to a verb
- ``leadingto``: what leads to a relative word
- ``whichfits``: the one of two nouns that the verb behind "which" fits
- ``farsubjects``: the noun before "which" where another was read as its subject
- ``resumed``: the main clause that goes on behind a relative one
- ``datedbywhich``: which of them is of the date of its noun
- ``interrupted``: items that a relative clause parts from their date
- ``sodone``: what "to do so" stands for
- ``opened``: whether "that" opens what is said
- ``inturn``, ``twotold``, ``ofeach``: which of several a date is of
- ``grown``, ``times``, ``turns``: which of two figures, and which of so many times or things
- ``carried``, ``sharers``: what a clause takes over from those before it
"""
