"""Events and sources as data, in the formats of other programs."""
