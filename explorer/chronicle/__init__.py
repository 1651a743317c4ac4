"""What is known: dates, parties, documents, mentions, events and their indexes. Imports no other room."""
