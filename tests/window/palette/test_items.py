from __future__ import annotations

from explorer.window.palette.items import MOST_RECENT, MOST_SHOWN, Item, ranked, with_recent


def item(text: str, place: str = "", *, enabled: bool = True) -> Item:
    return Item(f"key {text}", text, place, lambda: None, enabled=enabled)


ROWS = [item("Zoom in", "View"), item("Zoom out", "View"), item("Fit all", "View"), item("Quit", "File")]


def texts(query: str, *recent: str) -> list[str]:
    return [found.item.text for found in ranked(ROWS, query, [f"key {text}" for text in recent])]


def test_without_words_the_order_is_that_of_the_menus() -> None:
    assert texts("") == ["Zoom in", "Zoom out", "Fit all", "Quit"]


def test_without_words_what_was_chosen_last_goes_first() -> None:
    assert texts("", "Quit", "Fit all") == ["Quit", "Fit all", "Zoom in", "Zoom out"]


def test_among_equals_what_was_chosen_last_goes_first() -> None:
    assert texts("zoom", "Zoom out") == ["Zoom out", "Zoom in"]


def test_a_key_that_is_no_more_is_passed_over() -> None:
    assert texts("", "Gone")[0] == "Zoom in"


def test_what_cannot_be_done_goes_last() -> None:
    rows = [item("Zoom in", enabled=False), item("A zoom")]
    assert [found.item.text for found in ranked(rows, "zoom", ())] == ["A zoom", "Zoom in"]


def test_among_equals_what_leads_to_more_events_goes_first() -> None:
    rows = [Item("a", "Aria – Bo", "", str, events=2), Item("b", "Aria – Bora", "", str, events=80)]
    assert [found.item.key for found in ranked(rows, "aria", ())] == ["b", "a"]


def test_the_letters_typed_are_told() -> None:
    assert ranked(ROWS, "fit", ())[0].letters == (0, 1, 2)


def test_where_folding_moves_letters_none_are_told() -> None:
    assert ranked([item("Ma\u0301laga")], "mal", ())[0].letters == ()


def test_the_list_has_an_end() -> None:
    assert len(ranked([item(f"row {n}") for n in range(500)], "row", ())) == MOST_SHOWN


def test_what_is_chosen_again_moves_to_the_front() -> None:
    assert with_recent(("a", "b"), "b") == ("b", "a")
    assert len(with_recent([str(n) for n in range(40)], "x")) == MOST_RECENT


def test_a_screen_reader_hears_words_place_and_keys() -> None:
    row = Item("fit", "Fit all", "View", lambda: None, "Ctrl+0", enabled=False)
    assert row.words == "Fit all, View, Ctrl+0, not available now"
