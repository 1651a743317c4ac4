import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.mending import Mended
from explorer.reading.mojibake import find_mojibake


def mend(text: str) -> str:
    return Mended.whole(text).mend(find_mojibake(text)).text


ROWS = [
    # what stands in the file, what was meant
    ("1879â€“1883", "1879–1883"),
    ("EspaÃ±a", "España"),
    ("â€œpeaceâ€\x9d", "“peace”"),
    ("Chileâ€™s coast", "Chile’s coast"),
    ("CÃ©sar dâ€™Ivoire", "César d’Ivoire"),
    ("SÃ£o TomÃ©, GdaÅ„sk and Å»agaÅ„", "São Tomé, Gdańsk and Żagań"),
    ("in 1905\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u20ac\u01531907", "in 1905–1907"),
    ("the â€œDayâ€ of 1990", "the “Day” of 1990"),
    ("GarcÃa", "García"),
    ("5Â 000 men", "5 000 men"),
]

MEANT = [
    "“In 1990 José” said he",
    "CAFÉ”",
    "a map of SÃO PAULO",
    "Ångström, Ærø, Öland, Übersee",
    "Zürich – “Genève” – Łódź",
    "Đổi Mới began in 1986",
    "Москва, 1939",
    "“IRMÔ",
    "price: 5 £ or 3 €",
]


@pytest.mark.parametrize(("stands", "meant"), ROWS)
def test_misread_text_is_read_again(stands, meant):
    assert mend(stands) == meant


@pytest.mark.parametrize("text", MEANT)
def test_text_that_is_meant_stays(text):
    assert mend(text) == text


def test_a_closing_mark_after_a_capital_stays_even_in_a_misread_text():
    assert mend("â€“ â€“ “CAFÉ”") == "– – “CAFÉ”"


@given(st.text(alphabet=st.characters(codec="ascii"), max_size=60))
def test_ascii_is_never_touched(text):
    assert mend(text) == text


@given(st.text(alphabet="Bolívia, 1879–1883 “Peña” Łódź Ærø’s", min_size=2, max_size=30))
def test_what_was_misread_comes_back(text):
    # A sure case in front, so that rare letters are trusted as well.
    misread = ("– é " + text + " .").encode().decode("latin-1")
    assert mend(misread) == "– é " + text + " ."
