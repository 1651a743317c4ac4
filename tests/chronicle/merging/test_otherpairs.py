"""What other states do stays apart; lists and leads tell again what the prose tells."""

from pathlib import Path

import pytest

from explorer.chronicle.merging.merge import merge
from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_document


def told(folder: Path, *texts: str) -> list[set[str]]:
    """The passages of each event that articles of these texts tell, but of those with a single one."""
    mentions = []
    for number, text in enumerate(texts):
        path = folder / f"{number}.md"
        path.write_text(text, encoding="utf-8")
        mentions += extract(read_document(path, path.name).document, load_lexicon()).mentions
    return [{one.quote for one in event.mentions} for event in merge(mentions) if len(event.mentions) > 1]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ghana became independent in 1957.", "Malaya became independent in 1957."),
        ("Ghana joined the United Nations in 1957.", "Malaya joined the United Nations in 1957."),
        ("Ghana held elections in 1956.", "Malaya held elections in 1956."),
        ("Ghana closed its border in 1964.", "Malaya closed its border in 1964."),
        ("Ghana became a republic on 1 July 1960.", "Malaya became a republic in 1960."),
    ],
)
def test_what_two_states_do_each_in_an_article_of_its_own_stays_apart(
    tmp_path: Path, one: str, two: str
) -> None:
    first = f"# Ghana–United Kingdom relations\n\n{one}\n"
    second = f"# Malaya–United Kingdom relations\n\n{two}\n"
    assert not told(tmp_path, first, second)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Ghana joined the United Nations in 1957.", "In 1957, Ghana joined the United Nations."),
        ("Togo closed its border in 1964.", "In 1964, Togo closed its border."),
    ],
)
def test_what_a_state_does_is_one_in_the_articles_of_all_its_pairs(
    tmp_path: Path, one: str, two: str
) -> None:
    first = f"# Ghana–Togo relations\n\n{one}\n"
    second = f"# {'Ghana' if 'Ghana' in two else 'Togo'}–Nigeria relations\n\n{two}\n"
    assert len(told(tmp_path, first, second)) == 1


OVERVIEW = """# Foreign relations of Nepal

## China

By the Treaty of Betrawati, signed on 5 October 1792, Nepal and China ended their war.

## Organisations

Nepal was admitted to the United Nations on 14 December 1955, together with Finland.

## Chronology

{}
"""


@pytest.mark.parametrize("item", ["1792 – Treaty of Betrawati", "1955 – Membership of the United Nations"])
def test_an_item_of_an_overview_may_leave_out_with_whom(tmp_path: Path, item: str) -> None:
    assert len(told(tmp_path, OVERVIEW.format(f"- {item}"))) == 1


@pytest.mark.parametrize("item", ["1792 – Treaty of Kuti", "1955 – Membership of the Colombo Plan"])
def test_an_item_of_an_overview_about_something_else_stays_apart(tmp_path: Path, item: str) -> None:
    assert not told(tmp_path, OVERVIEW.format(f"- {item}"))


def test_a_summary_tells_again_what_the_article_tells(tmp_path: Path) -> None:
    text = """# Chad–Sudan relations

Chad and Sudan mended their quarrel in February 2010.

## Later years

Relations were restored on 9 February 2010.
"""
    assert len(told(tmp_path, text)) == 1


def test_two_chapters_of_an_article_tell_two_happenings(tmp_path: Path) -> None:
    text = """# Chad–Sudan relations

## Early years

Chad and Sudan mended their quarrel in February 2010.

## Later years

Relations were restored on 9 February 2010.
"""
    assert not told(tmp_path, text)


BY_YEAR = """# Chile–Ecuador relations

A treaty of commerce was signed in Quito on 4 May 1931.

Little came of it, and both sides knew.

In 1975 the {} was replaced by a new one.
"""


def test_the_treaty_of_a_year_is_the_one_that_is_told_of(tmp_path: Path) -> None:
    assert len(told(tmp_path, BY_YEAR.format("treaty of 1931"))) == 1


@pytest.mark.parametrize("other", ["convention of 1931", "treaty of 1931 on extradition"])
def test_a_paper_of_a_year_by_another_name_or_matter_is_another(tmp_path: Path, other: str) -> None:
    assert not told(tmp_path, BY_YEAR.format(other))


def test_a_summit_of_two_guests_is_one_in_prose_and_list(tmp_path: Path) -> None:
    text = """# Foreign relations of Malta

## United States

George Bush met Mikhail Gorbachev off Marsaxlokk on 2–3 December 1989.

## Chronology

- December 1989 – Summit of Bush and Gorbachev
"""
    assert len(told(tmp_path, text)) == 1
