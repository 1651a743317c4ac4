"""Entries of a chronology are told whatever their words; rows of figures and lone dates are not."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("entries", "dates"),
    [
        ("- 1909: Ogawa in Lapland\n- 1911: The house by the sea", ["1909", "1911"]),
        ("- 409 BC: Ogawa in Lapland\n- 310–307 BC: The house by the sea", ["-0408", "-0309/-0306"]),
        ("- 3 May 1909 – Ogawa in Lapland\n- June 1911 – The house by the sea", ["1909-05-03", "1911-06"]),
        ("- 1909: 3.2 million inhabitants\n- 1911: wool, 40 % of it", []),
        ("- 1909: Ogawa in Lapland\n- The house by the sea (1911)", []),
    ],
)
def test_entries_of_a_chronology(told, entries: str, dates: list[str]) -> None:
    assert [mention.date.edtf for mention in told(entries, "Finland and Japan").mentions] == dates
