"""From events to shapes: a draw list of plain values; knows no Qt."""
