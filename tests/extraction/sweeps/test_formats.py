"""One happening is told alike in every list, table and chronology of a page."""

import pytest

from explorer.extraction.extract import extract
from explorer.reading.reader import read_text_document

ENTRIES = (
    ("Peru opened a bank in Turku", "Peru opens a bank in Turku"),
    ("Bridge over the river opened", "Bridge over the river open"),
    ("A bridge over the river was opened", "Bridge over the river opened"),
    ("Recall of the Finnish ambassador", "ambassador recalled"),
    ("Relations broken off by Peru", "Relations broken off by Peru"),
)
DATES = (("1985", "1985"), ("3 May 1985", "1985-05-03"), ("1985/86", "1985/1986"))
FORMS = {
    "wiki": (
        "== Chronology ==\n* {d}: {x}\n* 1991: Peru left the league.\n",
        "== Chronology ==\n* '''{d}''' {x}\n* '''1991''' Peru left the league.\n",
        "== Chronology ==\n;{d}\n:{x}\n;1991\n:Peru left the league.\n",
        '== Chronology ==\n{{| class="wikitable"\n! Date !! Event\n|-\n| {d} || {x}\n|}}\n',
    ),
    "md": (
        "# Finland–Peru relations\n\n## {d}\n\n{x}.\n\n## 1991\n\nPeru left the league.\n",
        "# Finland–Peru relations\n\n- **{d}** {x}\n- **1991** Peru left the league.\n",
        "# Finland–Peru relations\n\n| Date | Event |\n|---|---|\n| {d} | {x} |\n",
    ),
    "txt": (
        "Finland–Peru relations\n\n• {d} {x}\n• 1991 Peru left the league\n",
        "Finland–Peru relations\n\nThe two trade in fish.\n\n{d}\n\n{x}.\n\n1991\n\nPeru left the league.\n",
        "Finland–Peru relations\n\nDate | Event\n--- | ---\n{d} | {x}\n",
    ),
}


@pytest.mark.parametrize(
    ("ending", "form"), [(ending, form) for ending, all_ in FORMS.items() for form in all_]
)
@pytest.mark.parametrize(("written", "edtf"), DATES)
@pytest.mark.parametrize(("entry", "title"), ENTRIES)
def test_an_entry_is_told_in_every_form(lexicon, ending, form, written, edtf, entry, title):
    document = read_text_document(form.format(d=written, x=entry), f"Finland–Peru relations.{ending}")
    found = [one for one in extract(document, lexicon).mentions if one.date.edtf.startswith("1985")]
    assert [one.date.edtf for one in found] == [edtf]
    assert title in found[0].title


@pytest.mark.parametrize("line", ["1991 Bridge Street, Lima", "1900 New York Avenue is a tower in Lima."])
def test_the_number_of_a_house_opens_no_entry(lexicon, line):
    document = read_text_document(f"Finland–Peru relations\n\n{line}\n", "a.txt")
    assert extract(document, lexicon).mentions == ()
