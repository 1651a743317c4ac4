"""Words that say what a paper between states is about, and name no place or person."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set

PAPER_MATTERS = word_set(
    """peace friendship amity commerce navigation cooperation co-operation alliance extradition trade economic
    partnership free investment fisheries boundary border maritime defence defense security cultural air
    services transport double taxation mutual assistance non-aggression neutrality good neighbourliness
    neighbourly basic general framework comprehensive strategic joint customs visa technical scientific
    military legal protection promotion avoidance agreement treaty convention protocol accord pact memorandum
    understanding and of the relations partnership settlement arbitration conciliation"""
)
"""Words, also in capitals, that say what a paper is about: "Treaty of Peace and Friendship"."""
