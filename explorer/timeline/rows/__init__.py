"""The rows of lanes, and what stands in which."""
