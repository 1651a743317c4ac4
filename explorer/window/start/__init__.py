"""The window before it has its parts."""
