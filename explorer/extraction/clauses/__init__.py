"""Sentences and their clauses: where each begins, what it hangs on, and what its words are.

Words and forms
- ``tokens``, ``wordlists``, ``verbs``, ``view``: words with their places, and a sentence prepared for the
  rules
- ``sentences``, ``prepared``, ``hiding``: the sentences of a block, each prepared once
- ``pastforms``, ``actives``, ``attributive``, ``objects``, ``transitives``, ``hiddenverbs``,
  ``historical``, ``stating``, ``presentverbs``: which forms are finite verbs
- ``agreement``, ``persons``, ``bearers``, ``sexes``, ``things``: numbers, persons and things by their words

Borders
- ``clause``, ``clauses``, ``coordination``, ``joints``, ``grammar``, ``openings``: where clauses begin
- ``pieces``, ``pauses``, ``lists``, ``attributes``, ``series``, ``asides``, ``inner``: what commas part
- ``borders``, ``bordernames``, ``namedphrases``, ``eventnames``, ``joinednouns``: where a phrase or name
  ends
- ``phrases``, ``subjects``, ``ends``, ``lightnouns``, ``contents``: noun phrases, and what follows a verb

Dates
- ``dateowners``, ``dateditems``, ``timephrases``, ``timeshares``, ``relatives``: which clause a date
  belongs to

Clauses of unusual build
- ``framed``, ``clefts``, ``whatclefts``, ``inverted``, ``turned``: what is put first or behind "it was"
- ``interposed``, ``suspended``, ``interrupted``, ``partedphrases``, ``onceagain``: what an aside parts
- ``quoted``: the sentence of a quotation of several
- ``absolutes``, ``intheend``, ``participles``, ``ingforms``, ``helpedforms``, ``reduced``, ``described``,
  ``describedleads``, ``describedsubjects``: participles, forms in -ing and infinitives
- ``relativesubject``, ``actsmeant``, ``restrictives``, ``antecedents``, ``likened``, ``sharesof``:
  relative clauses
- ``nearest``: a second reading of a doubtful telling

What is left out
- ``sharing``, ``sharedverbs``, ``sharedgroups``, ``sharednouns``, ``shareditems``, ``gapped``,
  ``figures``, ``sums``, ``secondactors``: what an item shares with the one before it
- ``followers``, ``nextobjects``, ``nexttold``, ``somore``, ``ellipsis``: "followed by", "another", "a
  further 20"
- ``listing``, ``colonlists``, ``paperlists``, ``papernames``, ``paperwords``, ``paperdone``: items of
  lists, and papers
- ``pronouns``, ``onlyperson``, ``namedbehind``, ``standins``, ``doneso``, ``waslikewise``, ``doings``,
  ``answered``, ``askedfor``: words that stand for others, and deeds told as done
"""
