"""Keys, what they do, and where they are told."""
