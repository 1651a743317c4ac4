"""The bands of a view: lanes, periods, and how relations stood."""
