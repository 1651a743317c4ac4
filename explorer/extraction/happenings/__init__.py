"""Dated happenings of sentences, and mentions made of them."""
