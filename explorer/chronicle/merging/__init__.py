"""One event from several accounts."""
