"""Happenings told by a noun, as clauses."""

import pytest

ROWS = [
    ("In 1999 talks began after the resignation of Hugo Roca on 3 May 1990.", "Hugo Roca resigns"),
    ("After the dissolution of parliament in May 1990, talks began in 1999.", "Parliament dissolved"),
    ("After the failure of the mission of May 1990, talks began in 1999.", "Mission fails"),
    ("- Dissolution of parliament, 3 May 1990.", "Parliament dissolved"),
    ("- Killing of two Finns by a guard, 3 May 1990.", "Guard kills two Finns"),
    ("- Anna Holm's sudden death, 3 May 1990.", "Anna Holm dies"),
    ("- Japanese recognition of Estonia, 3 May 1990.", "Japan recognises Estonia"),
    ("- Finland's entry into the war, 3 May 1990.", "Finland enters the war"),
    ("- Attack by Finland on Osaka, 3 May 1990.", "Finland attacks Osaka"),
    ("- Anna Holm's visit to Osaka, 3 May 1990.", "Anna Holm visits Osaka"),
    (
        "- Meeting between Anna Holm and Hugo Roca in Osaka, 1990.",
        "Anna Holm and Hugo Roca meet in Osaka",
    ),
    ("- Finland's refusal to sign the treaty, May 1990.", "Finland refuses to sign the treaty"),
    ("- Morales' resignation, May 1990.", "Morales resigns"),
    ("- Renewal of the treaty with Finland, May 1990.", "Treaty with Finland renewed"),
    ("- Bombardment of Osaka by its garrison, May 1990.", "Osaka bombarded by its garrison"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_a_noun_tells_is_told_by_its_verb(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_the_name_of_an_agreement_stays_one(told):
    text = "- Memorandum of Understanding for the Creation of a Mechanism for Trade (2017)"
    assert [one.title for one in told(text).mentions] == ["Memorandum for Trade signed"]


def test_what_an_agreement_is_about_is_not_told_as_done(told):
    titles = [one.title for one in told("- Arrangement on the return of refugees (May 1990).").mentions]
    assert titles == ["Arrangement on the return of refugees"]


@pytest.mark.parametrize("lead", ["No", "Any", "Few", "Neither", "Another"])
def test_what_may_not_have_happened_is_told_by_no_verb(told, lead):
    mentions = told(f"- {lead} closure of the port, 1990.").mentions
    assert "Port closed" not in [one.title for one in mentions]


def test_what_was_done_to_none_is_told_by_no_verb(told):
    mentions = told("After the closure of any port in May 1990, talks began in 1999.").mentions
    assert "Any port closed" not in [one.title for one in mentions]


@pytest.mark.parametrize("lead", ["The", "A", "Their"])
def test_an_article_is_no_part_of_what_was_done(told, lead):
    assert [one.title for one in told(f"- {lead} closure of the port, 1990.").mentions] == ["Port closed"]


PHRASES_BEHIND = [
    ("- Victory of Finland over Japan, May 1990.", "Finland defeats Japan"),
    ("- Intervention of Japan against Finland, May 1990.", "Japan intervenes against Finland"),
    ("- Rebellion of Oulu against Japan, May 1990.", "Oulu rebels against Japan"),
    ("- Loss of Oulu to Finland, May 1990.", "Oulu lost to Finland"),
    ("- Election of Holm to parliament, May 1990.", "Holm elected to parliament"),
    ("- End of the ban on Japan, May 1990.", "Ban on Japan ends"),
    ("- End of the war with Japan, May 1990.", "War with Japan ends"),
    ("- Failure of talks between Japan and Finland, May 1990.", "Talks fail between Japan and Finland"),
]


@pytest.mark.parametrize(("text", "title"), PHRASES_BEHIND)
def test_a_second_preposition_goes_with_the_verb_or_with_what_lasted(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


UNSURE = [
    "Sale of Finland to Japan of ships",
    "Loss of the island to Finland",
    "Premature collapse of Japan",
    "Averted collapse of Japan",
    "End of the conference on trade",
]


@pytest.mark.parametrize("phrase", UNSURE)
def test_where_it_is_not_sure_what_happened_the_phrase_stays(told, phrase):
    assert [one.title for one in told(f"- {phrase}, May 1990.").mentions] == [phrase]


def test_an_offer_to_somebody_is_no_offer_to_do(told):
    found = told("After Finland's offer to Japan in 1990, talks began.").mentions
    assert found[0].title == "Finland's offer to Japan"
