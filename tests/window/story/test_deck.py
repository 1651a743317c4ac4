from __future__ import annotations

from explorer.chronicle.party import pair_of
from explorer.window.story.deck import Deck, account_words
from tests.window.make import KINDS, LETTERS, TREATY
from tests.window.story.samples import MANY, place


def test_a_slide_tells_date_title_kind_pair_source_and_place() -> None:
    slide = Deck(MANY, [place("signed"), place("letters")], KINDS).slide(1)
    told = slide.when, slide.title, slide.where, slide.source, slide.place
    assert told == ("3 May 1901", LETTERS.title, "Aria–Bora", "Aria and Bora · History", (2, 2))
    assert slide.kind is KINDS["relations"]


def test_a_screen_reader_hears_the_event_its_place_and_the_passage() -> None:
    spoken = Deck(MANY, [place("letters")], KINDS).slide(0).spoken
    assert spoken.startswith("3 May 1901: Envoys exchange letters. Relations, 1 of 1. ")
    assert "Their envoys exchanged letters on 3 May 1901." in spoken
    assert spoken.endswith("Aria and Bora · History")


def test_where_accounts_differ_is_told() -> None:
    assert account_words(TREATY) == "Sources differ: 1950 (Bora abroad) · 1951 (Bora abroad)"
    assert account_words(LETTERS) == ""


def test_the_passage_of_the_thread_shown_is_quoted() -> None:
    deck = Deck(MANY, [place("treaty")], KINDS, pairs={pair_of("Aria", "Cana")})
    assert deck.slide(0).where == "Aria–Bora · Aria–Cana"


def test_a_story_may_go_back_in_time_and_still_knows_its_ends() -> None:
    deck = Deck(MANY, [place("visit"), place("signed")], KINDS)
    assert deck.ends == ("1871", "1960")
    assert deck.days[0][0] > deck.days[1][0]
