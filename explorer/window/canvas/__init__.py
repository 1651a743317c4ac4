"""The timeline on the screen: its scene, what paints it, and what the hands do on it."""
