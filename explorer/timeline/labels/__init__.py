"""Labels: what they say, how long they are, and where they stand."""
