from __future__ import annotations

from explorer.chronicle.columns import NO_CHOICE, ColumnChoice, header_key


def test_tables_with_the_same_columns_in_another_order_are_alike() -> None:
    assert header_key(["Year", "Event"]) == header_key(["Event", "Year", ""])
    assert header_key(["Year", "Event"]) != header_key(["Year"])


def test_what_was_chosen_for_a_header_counts_for_it_alone() -> None:
    choice = NO_CHOICE.with_known(["Year", "What"], {"date": "Year"})
    assert choice.of(["What", "Year"]) == {"date": "Year"}
    assert choice.of(["Year", "Event"]) == {}


def test_what_is_chosen_for_all_goes_before_what_is_known_of_a_header() -> None:
    choice = ColumnChoice({"date": "Born"}).with_known(["Year"], {"date": "Year", "kind": ""})
    assert choice.of(["Year"]) == {"date": "Born", "kind": ""}


def test_a_stamp_tells_choices_apart() -> None:
    one, other = ColumnChoice({"date": "Year"}), ColumnChoice({"date": "Born"})
    assert one.stamp == ColumnChoice({"date": "Year"}).stamp
    assert one.stamp != other.stamp
    assert NO_CHOICE.stamp == ""
