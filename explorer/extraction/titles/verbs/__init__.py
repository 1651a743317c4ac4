"""What a title tells of its subject: the verb as headlines have it, and what belongs behind it.

- ``verbgroup``, ``ownverb``: the verb in the present tense, and which of two is the clause's own
- ``tails``, ``relatedphrases``, ``behindasides``, ``lastwords``, ``hangings``, ``onetime``: what follows
  the verb
- ``pointed``: an article for the "that" which points at an object
- ``listends``: how a list goes on there
- ``shorter``, ``leaner``, ``clausecuts``: the same in fewer words
- ``plainer``, ``existing``, ``begun``, ``followed``, ``lasting``: roundabout predicates told as what happened
- ``inoffice``: until when somebody held an office or was at a place
- ``particles``: particles right behind their verb
- ``bydate`` with ``since``, ``sincewhen``, ``anew``, ``reached``: what words before a date make of its clause
- ``became``, ``intobeing``: what had come to be so, had first been done, or was so no longer, for ``since``
- ``until``: whether a date surely ends what is told
- ``ofpapers``: what "it" is of which something is said that only papers do or suffer
"""
