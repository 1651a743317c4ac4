"""Bookmarks: made, listed, and drawn as ribbons."""
