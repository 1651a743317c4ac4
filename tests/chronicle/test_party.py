from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.party import Pair, fold, pair_of, two_names


def test_a_pair_is_alphabetical() -> None:
    assert pair_of("Mexico", "Bolivia") == Pair("Bolivia", "Mexico")


def test_a_pair_is_written_with_an_en_dash() -> None:
    assert str(pair_of("Mexico", "Bolivia")) == "Bolivia–Mexico"


def test_accents_do_not_change_the_order() -> None:
    assert pair_of("Uganda", "Åland").first == "Åland"


def test_a_party_is_no_pair_with_itself() -> None:
    with pytest.raises(ValueError, match="Chile"):
        pair_of("Chile", "Chile")


def test_the_other_party() -> None:
    assert pair_of("Chile", "Peru").other("Peru") == "Chile"


@pytest.mark.parametrize(("name", "inside"), [("Chile", True), ("Peru", True), ("Brazil", False)])
def test_membership(name: str, inside: bool) -> None:
    assert (name in pair_of("Chile", "Peru")) is inside


def test_fold_drops_accents_and_case() -> None:
    assert fold("Áñez ÉTÉ") == "anez ete"


@given(st.text())
def test_folding_twice_is_folding_once_for_ascii(text: str) -> None:
    plain = text.encode("ascii", "ignore").decode()
    assert fold(fold(plain)) == fold(plain)


@given(st.text(min_size=1), st.text(min_size=1))
def test_the_order_of_the_names_does_not_matter(a: str, b: str) -> None:
    if a != b:
        assert pair_of(a, b) == pair_of(b, a)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chile–Peru", ("Chile", "Peru")),
        (" Chile — Peru ", ("Chile", "Peru")),
        ("Chile - Peru", ("Chile", "Peru")),
        ("Chile-Peru", ("Chile", "Peru")),
        ("Guinea-Bissau–Mali", ("Guinea-Bissau", "Mali")),
        ("Guinea-Bissau-Mali", ("Guinea-Bissau", "Mali")),
        ("Atlantis-Avalon", ("Atlantis", "Avalon")),
        ("Atlantis-Avalon-Mali", None),
        ("Chile–", None),
        ("Chile–Chile", None),
        ("Chile", None),
    ],
)
def test_a_pair_is_read_with_a_dash_or_a_hyphen(text: str, names: tuple[str, str] | None) -> None:
    known = {"Chile", "Peru", "Mali", "Guinea", "Guinea-Bissau"}
    assert two_names(text, lambda one, other: {one, other} <= known) == names
