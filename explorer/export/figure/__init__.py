"""Figures as plain shapes and texts, before they are written."""
