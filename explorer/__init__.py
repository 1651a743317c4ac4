"""Bilateral Explorer: the history of relations between countries, read from articles."""

__version__ = "0.1.0"
