"""What a reader corrected, and a chronicle with it."""
