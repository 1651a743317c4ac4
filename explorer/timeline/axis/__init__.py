"""The axis: days and pixels, ticks, and breaks where it leaves days out."""
