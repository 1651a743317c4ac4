"""Words that say what a paper between states is about, and name no place or person."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set

PAPER_MATTERS = word_set(
    """peace friendship amity commerce navigation cooperation co-operation alliance extradition trade
    economic partnership free investment fisheries boundary border maritime defence defense security
    cultural air services transport double taxation mutual assistance non-aggression neutrality good
    neighbourliness neighbourly basic general framework comprehensive strategic joint customs visa
    technical scientific military legal protection promotion avoidance agreement treaty convention
    protocol accord pact memorandum understanding and of the relations settlement arbitration conciliation
    agricultural agriculture aviation bilateral civil commercial consular criminal currency debt degrees
    development diplomatic education educational elimination energy environment environmental
    establishment evasion exemption field financial fiscal fishing goods health holders investments loan
    loans matters media monetary passports persons police postal prevention prisoners reciprocal
    recognition science sentenced sport sports students taxes technology tourism trademarks training
    transfer visas waiver whaling youth"""
)
"""Words, also in capitals, that say what a paper is about: "Treaty of Peace and Friendship"."""


def is_matter(word: str) -> bool:
    """Whether a word of a paper's name says what it is about, and names no place or person."""
    return word[0].islower() or word[0].isdigit() or word.strip("(),").lower() in PAPER_MATTERS
