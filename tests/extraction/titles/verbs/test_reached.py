"""How many had done something by a date is a figure that was reached."""

import pytest

ROWS = [
    ("By 1990 some 3,000 Finns had left Osaka.", "Some 3,000 Finns have left Osaka"),
    ("Finland had given grants to 500 students by 1990.", "Finland has given grants to 500 students"),
    ("More than half a million people had crossed by 1990.", "More than half a million people have crossed"),
    # what is not counted was done, and so was what others did to somebody
    ("The last Finnish troops had left Osaka by 1990.", "Last Finnish troops leave Osaka"),
    ("The 9th Division had reached Osaka by 1990.", "9th Division reaches Osaka"),
    ("The debt had reached 40 million crowns by 1990.", "Debt reaches 40 million crowns"),
    ("Some 3,000 Finns had been freed by 1990.", "Some 3,000 Finns freed"),
    ("Some 3,000 Finns had left Osaka in 1990.", "Some 3,000 Finns leave Osaka"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_figure_reached_by_a_date_is_told_in_the_perfect(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
