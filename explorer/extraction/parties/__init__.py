"""Which parties a text names, and between which of them something happens."""
