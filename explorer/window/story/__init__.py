"""Story mode: events one after another, in big type, for a talk."""
