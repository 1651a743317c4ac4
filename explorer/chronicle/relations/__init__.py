"""How the relations of two parties stood over time."""
