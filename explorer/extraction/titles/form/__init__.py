"""The form of a title: where it may end, what it loses where it is cut, and whether it reads as a headline.

- ``fitting``, ``losses``, ``articles``, ``subjectcuts``: where a title may be cut, and what that costs
- ``lastwords``: words that point on and may end it all the same
- ``frames``, ``ordering``, ``anticipating``: what verbs ask for behind them, and where it stands
- ``judging``, ``unsound``, ``unsaid``: why a finished title is doubtful
- ``tidying``: the last touch, to its spacing, its quotation marks and its first letter
- ``preferring``: which of two titles has the better form, as it was learned

Nothing here knows what a title is about; all of it looks at words and how they stand.
"""
