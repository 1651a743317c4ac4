"""From what is opened to what is shown."""
