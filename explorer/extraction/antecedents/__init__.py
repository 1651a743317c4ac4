"""What pronouns mean: the phrases before them that may be meant, and which of these it is, as learned."""
