"""Where the reader corrects events and reviews the doubtful ones."""
