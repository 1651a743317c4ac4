"""Views of the chronicle: taken, shown, gone back to."""
