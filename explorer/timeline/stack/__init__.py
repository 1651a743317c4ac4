"""Threads stacked for comparison."""
