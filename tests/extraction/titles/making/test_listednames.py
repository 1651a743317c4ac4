"""Each date in brackets behind a name of a list is told with that name."""

import pytest

LISTS = [
    (
        "Finland joined the World Bank (1954), the IAEA (1957) and the WTO (1995).",
        ["Finland joins the World Bank", "Finland joins the IAEA", "Finland joins the WTO"],
    ),
    (
        "Relations were established with both Ghana (1957) and Togo (1961).",
        ["Relations established with Ghana", "Relations established with Togo"],
    ),
    (
        "Honorary consulates were opened in Cusco (1990) and in Tacna (May 1995).",
        ["Honorary consulate opened in Cusco", "Honorary consulate opened in Tacna"],
    ),
    (
        "Further bridges were completed at Kemi (2006) and Oulu (2011), and a dam was built in 2015.",
        [
            "Further bridge completed at Kemi",
            "Further bridge completed at Oulu",
            "Dam built",
        ],
    ),
    (
        "Finland sent troops to Mali (2013) and Chad (2015).",
        ["Finland sends troops to Mali", "Finland sends troops to Chad"],
    ),
    (
        "The battles include the Battle of the Hook (28 May 1953) and the Battle of Turku (23 July 1953).",
        ["Battle of the Hook", "Battle of Turku"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), LISTS)
def test_a_date_of_a_list_has_the_name_before_it(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


OTHERS = [
    # two dates of one place
    (
        "Bridges were completed at Kemi (2006, 2011).",
        ["Bridges completed at Kemi", "Bridges completed at Kemi"],
    ),
    # a counted subject stays as it is
    (
        "Two bridges were completed at Kemi (2006) and Oulu (2011).",
        ["Two bridges completed at Kemi", "Two bridges completed at Oulu"],
    ),
    # another clause
    (
        "A school was opened in Kemi (1990), and Peru closed its embassy in Helsinki (1995).",
        ["School opened in Kemi", "Peru closes its embassy in Helsinki"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), OTHERS)
def test_other_dates_in_brackets_keep_what_they_tell(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
