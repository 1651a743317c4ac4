"""Titles of happenings, as a careful editor would head them."""
