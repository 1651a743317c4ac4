"""PDF written directly: shapes as operators, marks drawn once, fonts with only the glyphs that are used."""
