"""Which parties an article is about whose title does not say so."""

import pytest

from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document

RIVALS = (
    "Peru and Chile have been rivals since 1836. War began in 1879. Lima fell in 1881. Peace came in 1883."
)
GUEST = (
    "Peru lies between Chile and Brazil. Peru and Chile signed a pact in 1929, Peru and Japan one in 1961."
)
OFTEN = "In 1879 Chile attacked Peru. In 1881 Chile took Lima. In 1883 Peru ceded land to Chile."
MANY = """Peru attacked Chile in 1701. Spain declared war on Peru.

Peru lost Kobe to Japan in 1702. Japan met Spain. Brazil stood by.

Turku fell in 1703. Chile and Japan made peace. Italy left the war."""
TRIREMES = (
    "In 264 BC Rome took a port in Italy. In 262 BC Carthage sent ships. In 256 BC Carthage lost to Rome."
    " In 241 BC Rome made peace with Carthage. In 238 BC Rome took Sardinia from Carthage, and in 237 BC"
    " the ports of Italy were closed to Carthage."
)
ROWS = [
    ("A long rivalry", RIVALS, {"Chile", "Peru"}),
    ("Chile and the men of the north", RIVALS, {"Chile", "Peru"}),
    ("Foreign relations of Peru", RIVALS, {"Peru"}),
    ("Peru among others", GUEST, {"Peru"}),
    ("A war of many", MANY, set()),
    ("The war of the triremes", TRIREMES, {"Carthage", "Rome"}),
    (
        "Greco-Persian Wars",
        "In 490 BC the fleet came. In 480 BC it came again.",
        {"Achaemenid Empire", "Greece"},
    ),
    ("Greco-Persian relations", "An envoy came in 1902. He left in 1903.", {"Greece", "Iran"}),
    ("The nitrate coast of Peru", f"{OFTEN} In 1929 Peru and Chile made peace.", {"Chile", "Peru"}),
    ("The Turku Bay dispute", "Lima claimed it in 1902. A Chilean ship came in 1903.", {"Chile", "Peru"}),
    ("The Turku Bay dispute", "Lima claimed it. Chile and Spain denied it in 1903.", set()),
    ("Turku Bay", "Lima claimed it in 1902. A Chilean ship came in 1903.", set()),
    (
        "A guest of Peru",
        "In 1901 Peru met Chile. In 1902 Peru met Japan. In 1903 Peru met Spain. In 1904 Peru met Italy.",
        {"Peru"},
    ),
]


@pytest.mark.parametrize(("title", "text", "expected"), ROWS)
def test_the_text_tells_what_its_title_leaves_open(lexicon, title, text, expected):
    document = read_text_document(f"= {title} =\n\n{text}\n", "a.txt")
    assert set(source_of(document, lexicon).context.title) == expected
