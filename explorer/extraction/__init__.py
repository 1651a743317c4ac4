"""From a Document to Mentions: dates, parties, kinds, titles."""
