"""Events from rows of tables."""
