"""Dates as precisely as sources state them: reckoned, written, and told in words."""
