"""A clause is told whole however lead-in, subject, object and date stand within each other."""

import pytest

LEADS = (
    "",
    "Because the harvest had failed, ",
    "Together with Malta, ",
    "According to the poet Ana Paz, ",
    "As a result, ",
    "With the support of the guilds, ",
    "Following weeks of protests by the miners, ",
)
SUBJECTS = (
    ("Finland's senate", "Finland's senate"),
    ("the government of Finland led by Juan Roca", "Government of Finland"),
    ("a bank which had been founded by monks", "Bank"),
    ("General Juan Roca, head of the guard,", "General Juan Roca"),
)
OBJECTS = (
    ("led Japan's first choir", "leads Japan's first choir"),
    ('praised a play called "Salt and Silk"', 'praises a play called "Salt and Silk"'),
    ("agreed to open a railway station", "agrees to open a railway station"),
    ("bought a villa known as the Pearl House", "buys a villa known as the Pearl House"),
)
DATES = ("{lead}in 1985 {subject} {deed}.", "{lead}{subject} {deed} in 1985.")
INTERPOSED = "{lead}{subject}, in 1985, {deed}."
ASIDES = (
    "In 1985, with the help of Malta, the Finnish league, which had split in 1958, {deed}.",
    "In 1985, although the king protested, the Finnish league, which had split in 1958, {deed}.",
    "After weeks of protests, in 1985 the Finnish league, which had split in 1958, {deed}.",
    "In 1985, following the coup of 1971, the Finnish league {deed}.",
    "Like its rivals, the Finnish league, which had split in 1958, {deed} in 1985.",
)


def cases():
    for lead in LEADS:
        for subject, name in SUBJECTS:
            for deed, told_as in OBJECTS:
                templates = DATES if subject.endswith(",") or "which" in subject else (*DATES, INTERPOSED)
                for template in templates if not lead or deed is OBJECTS[0][0] else templates[:1]:
                    yield template.format(lead=lead, subject=subject, deed=deed), f"{name} {told_as}"
    for template in ASIDES:
        for deed, told_as in OBJECTS:
            yield template.format(deed=deed), f"Finnish league {told_as}"


@pytest.mark.parametrize(("text", "title"), list(cases()))
def test_a_nested_clause_is_told_whole(told, text, title):
    titles = [one.title for one in told(text[0].upper() + text[1:]).mentions if one.date.edtf == "1985"]
    assert _plain(title) in map(_plain, titles)


def _plain(title):
    """A title without what it may leave out."""
    return title.replace(" a ", " ").replace(" led by Juan Roca", "")
