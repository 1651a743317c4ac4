"""Which events a reader asks for."""
