"""Pictures and data to take away."""
