"""The tree of countries and their partners."""
