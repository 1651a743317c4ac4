"""A page's lines are set apart as the page sets them apart, and marks of footnotes go."""

from dataclasses import dataclass

from explorer.reading.pdflines import lay_out


@dataclass
class Sheet:
    """A page put together line by line: each character is half as wide as its type is high."""

    text: str = ""
    places: tuple[tuple[float, float, float], ...] = ()

    def line(self, words: str, x: float, y: float, size: float = 10.0, end: str = "\r\n") -> "Sheet":
        width = size / 2
        places = tuple((x + at * width, y, size) for at in range(len(words)))
        return Sheet(self.text + words + end, (*self.places, *places, *((0.0, 0.0, 0.0),) * len(end)))

    def origin(self, index: int) -> tuple[float, float]:
        return self.places[index][:2]

    def right(self, index: int) -> float:
        return self.places[index][0] + self.places[index][2] / 2

    def size(self, index: int) -> float:
        return self.places[index][2]


def laid_out(sheet: Sheet) -> str:
    return lay_out(sheet.text, sheet)


THREE = Sheet().line("In 1905 Oslo and", 0, 100).line("Bergen met and", 0, 88).line("talked in June", 0, 76)


def test_lines_of_a_paragraph_stay_below_one_another():
    assert laid_out(THREE) == "In 1905 Oslo and\nBergen met and\ntalked in June"


def test_a_paragraph_begins_where_the_page_leaves_room():
    assert laid_out(THREE.line("Later", 0, 50)).endswith("talked in June\n\nLater")


def test_larger_type_stands_apart():
    assert laid_out(THREE.line("Later years", 0, 64, size=14)).endswith("June\n\nLater years")


def test_a_sentence_goes_on_in_the_next_column():
    assert laid_out(THREE.line("of the year.", 200, 100)).endswith("talked in June\nof the year.")


def test_a_column_that_ends_with_its_sentence_ends_its_paragraph():
    sheet = THREE.line("of the year.", 0, 64).line("Then they left.", 200, 100)
    assert laid_out(sheet).endswith("of the year.\n\nThen they left.")


def test_a_raised_figure_amid_a_line_goes():
    sheet = THREE.line("in the year 1905", 0, 64, end="").line("3", 80, 68, size=7, end="")
    assert laid_out(sheet.line(" they met.", 84, 64)).endswith("in the year 1905 they met.")


def test_a_raised_figure_that_broke_a_line_goes_and_the_line_goes_on():
    sheet = THREE.line("in 1905.", 0, 64).line("1", 41, 68, size=7, end="").line(" They met.", 45, 64)
    assert laid_out(sheet).endswith("in 1905. They met.")


def test_the_number_of_a_footnote_stays():
    sheet = THREE.line("1", 0, 24, size=5, end="").line(" See the letters of 1906.", 3, 20, size=8)
    assert laid_out(sheet).endswith("\n\n1 See the letters of 1906.")


def test_figures_of_the_size_of_their_line_stay():
    assert "1905" in laid_out(THREE)


def test_a_word_divided_at_the_end_of_a_line_keeps_a_hyphen():
    sheet = Sheet().line("the sepa\ufffe", 0, 100).line("ration of", 0, 88).line("both", 0, 76)
    assert laid_out(sheet) == "the sepa-\nration of\nboth"


def test_a_page_of_one_line_is_that_line():
    assert laid_out(Sheet().line("Oslo", 0, 100)) == "Oslo"


def test_a_page_without_text_is_empty():
    assert laid_out(Sheet(" \r\n", ((0.0, 0.0, 0.0),) * 3)) == ""
