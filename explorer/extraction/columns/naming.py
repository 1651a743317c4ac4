"""Names of states and bodies as they stand in a sentence."""

from __future__ import annotations

import re

from explorer.extraction.clauses.papernames import as_paper, is_mere_matter, paper_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.titles.word import plain_words


def with_article(name: str) -> str:
    """A name as it stands in a sentence: "the African Union", "the United States", "Peru"."""
    if name.lower().startswith("the ") or not name:
        return name
    head = re.split(r" (?:of|for|on|in|to|between|with) |, ", name, maxsplit=1)[0].split()
    led = len(name.split()) > 1 or head[-1] in _PLURALS
    return f"the {name}" if led and head[-1].lower() in _HEADS else name


_PLURALS = frozenset({"Netherlands", "Philippines", "Bahamas", "Maldives", "Comoros", "Gambia"})
_HEADS = word_set(
    """union organisation organization league council bank fund agency association community commission
    court nations conference group movement forum programme program committee federation alliance
    commonwealth confederation cooperation authority institute assembly secretariat centre center charter
    treaty convention agreement protocol pact accord accords memorandum covenant statute declaration
    republic states kingdom emirates islands netherlands philippines bahamas maldives comoros gambia see
    order principality sultanate emirate"""
)
"""Nouns that names take an article with."""


def office_named(words: str, office: str) -> str:
    """One of those whom a heading names, with whose they are ("ambassador of Peru"); else ``office``."""
    found = _SENT.fullmatch(words.strip(" :"))
    if found is None or found["office"].lower() != f"{office}s":
        return office
    return f"{office}{found['whose']}"


_SENT = re.compile(
    r"(?:List of (?:the )?)?(?P<office>[A-Za-z]+(?: [Cc]ommissioners)?)"
    r"(?P<whose>(?: (?:of|to|in|from) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}){1,2})"
)


def paper_named(cell: str, called: str) -> str:
    """A row's paper with the noun it is ``called`` by, where its cell only says what it is on."""
    words, noun = plain_words(cell.split()), paper_noun(called)
    return " ".join(word.text for word in as_paper(words, noun)) if noun and is_mere_matter(words) else cell
