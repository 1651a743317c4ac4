"""From a file to a Document, each character mapped back to the file."""
