"""A finished title with what it leaves out: found again in its sentence, or told by the words before.

- ``completing``: the steps below in their order
- ``fuller``, ``matters``, ``apposed``, ``bothnamed``, ``joined``: what words before or a name beside tell
- ``describednames``, ``knownas``: the name for what describes it, or what is known by it
- ``talkedof``: what the talks were on that a paper ended
- ``inrows``, ``ones``, ``owners``: what "a third" and "one" stand for, and whose a subject is
- ``oneoftwo``, ``refusals``, ``remainders``: which "the latter" is, what was refused, of what "the rest" is
- ``deedmeant``: what "the attack" was on, as a clause before tells
- ``whereabouts``, ``building``: where "there" is, and what "work began" was on
- ``thin``, ``described``, ``secondverbs``, ``papercontents``: short titles with what else their sentence says
- ``toldonce``: without the second deed that the next title tells
- ``barenouns``, ``months``: which nouns are bare, and which capitals are those of dates
- ``inland``, ``nations``: where a coup or an earthquake happened, and whose a government or embassy is
- ``frontplaces``: the place before a comma that opens a clause
- ``grounds``: the town, country or island by its name
- ``guests``, ``counterparts``, ``tradebetween``, ``partnering``: whom a guest came to, and with whom
  something was done or is shared
- ``purposes``, ``units``: what a listed visit was for, and the currency of a sum
- ``occasions``, ``openings``: the happening or clause that bears the date and opens the sentence
- ``disasters``, ``memberships``: what sympathy and help are for, and what a state joins
- ``bypapers``: the paper by which something was done
- ``quotations``: what somebody said, in his own words
- ``successors``: a successor or colleague by his own name
- ``restrictive``: the clause that says which one "the" means
- ``pointing``, ``lastpronouns``: what pronouns behind its subject and behind its end mean
- ``standing``, ``wholephrases``: where a title stands in its sentence, and how much of that it has room for
"""
