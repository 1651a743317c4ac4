"""A short title of a main clause is told with the clause before it that bears their date."""

import pytest

BOTH = [
    (
        "When Chile closed the straits on 3 May 1921, Finland protested in Lima.",
        ["Chile closes the straits", "Finland protests in Lima when Chile closes the straits"],
    ),
    (
        "After the embassy had been burned in June 1955, Peru broke off relations.",
        ["Embassy burned", "Peru breaks off relations after the embassy is burned"],
    ),
    (
        "When Chile sent troops in May 1921, Peru sent ships.",
        ["Chile sends troops", "Peru sends ships when Chile sends troops"],
    ),
    (
        "After the liberals had come to power in June 1955, the harvests declined.",
        ["Liberals come to power", "Harvests decline after the liberals come to power"],
    ),
]
ALONE = [
    # A title that says enough, no room, the same subject, and a time of its own.
    (
        "When Chile closed the straits on 3 May 1921, Finland sent two ships with coal to Punta Arenas.",
        "Finland sends two ships with coal to Punta Arenas",
    ),
    (
        "After Peru had closed the straits in May 1921, Peru kept its ships in port.",
        "Peru keeps its ships in port",
    ),
    # A title that has lost who acts, and one that tells what this one tells already.
    ("Because it feared a raid in May 1921, Peru armed.", "Peru arms"),
    ("As it held the straits in May 1921, Peru won.", "Peru wins"),
    (
        "When Chile sent troops to Tacna in May 1921, Peru protested in Tacna.",
        "Peru protests in Tacna",
    ),
    # A further clause, and one of another date.
    ("When Chile closed the straits in May 1921, Peru gave way and Finland protested.", "Finland protests"),
    ("When Chile closed the straits, Finland protested in May 1921.", "Finland protests"),
    ("Although Chile closed the straits in May 1921, Finland said nothing.", "Finland says nothing"),
]
# The date is that of a clause or of a participle within a phrase, which tells no time.
PHRASES = [
    ("As an ally of the league that was formed in 1921, Finland protested.", "Finland protests"),
    ("As heir of the bank founded in 1921, Finland protested.", "Finland protests"),
    ("As part of the pact that was signed in 1921, Finland received a mine.", "Finland receives a mine"),
    ("As envoy, Paz, who landed in 1921, signed the pact.", "Pact between Finland and Japan signed"),
    ("When consul, Paz, who drowned in 1921, closed the school.", "School closed"),
    ("When consul of the state formed in 1921, Paz resigned.", "Paz resigns"),
    ("After months of talks, which had been slow, Finland gave way in 1921.", "Finland gives way"),
    ("Because of a strike that was called in 1921, Chile closed its port.", "Chile closes its port"),
    ("After a pact negotiated in 1921, Finland gave way.", "Finland gives way"),
]


@pytest.mark.parametrize(("text", "titles"), BOTH)
def test_a_main_clause_is_told_with_what_bears_its_date(told, text, titles):
    assert sorted(one.title for one in told(text).mentions) == sorted(titles)


@pytest.mark.parametrize(("text", "title"), [*ALONE, *PHRASES])
def test_other_titles_are_left_as_they_are(told, text, title):
    assert title in [one.title for one in told(text).mentions]
