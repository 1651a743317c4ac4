"""What is built is told with a title of the work on it, or of its parts."""

import pytest

TOLD = [
    (
        "A Finnish firm was to lay the Turku railway, but money was short, and work was abandoned in 1879.",
        "Work on the Turku railway abandoned",
    ),
    (
        "Olvi announced a plant at Kobe; production began in May 2016.",
        "Production at the plant at Kobe begins",
    ),
    (
        "The airport of Turku was to be extended, the second runway being opened in May 2019.",
        "Second runway of the airport of Turku opened",
    ),
    (
        "The Kobe dam was built by Finns. The first turbine did not turn until January 2004.",
        "First turbine of the Kobe dam turns",
    ),
    (
        "The contract for the Grand Turku Dam was awarded, and work started in 2011.",
        "Work on the Grand Turku Dam starts",
    ),
    # two things, one of several, only a place, or none of which that is said
    ("The refinery at Kobe was built with the mill at Turku. Production began in 1975.", "Production begins"),
    ("A dam was one of several dams there. Work began in 1978.", "Work begins"),
    ("Ana Paz spoke at the stadium. Work stopped in 1990.", "Work stops"),
    ("The railway to Kobe was dear. Production began in 1975.", "Production begins"),
]


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_what_is_built_or_worked(told, text, title):
    assert told(text).mentions[-1].title == title
