"""The events of the view as a table."""
