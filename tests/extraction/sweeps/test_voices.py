"""Passives are told with their subject wherever date and agent stand, also those put in front of it."""

import pytest

THINGS = (("the port of Turku", "Port of Turku"), ("two ships", "Two ships"))
DONE = (("sold", "sold"), ("handed over", "handed over"), ("set up", "set up"))
TEMPLATES = (
    "In May 1985 {o} {be} {p}.",
    "{O} {be} {p} in May 1985.",
    "{O} {be} finally {p} in May 1985.",
    "{O} had been {p} in May 1985.",
    "{O}, long a bone of contention, {be} {p} in May 1985.",
    "Also {p} in May 1985 {be} {o}.",
    "Following protests, {o} {be} {p} in May 1985.",
)


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("done", DONE)
def test_a_passive_is_told_of_its_subject(told, template, thing, done):
    be = "were" if thing[0] == "two ships" else "was"
    capital = thing[0][0].upper() + thing[0][1:]
    text = template.format(o=thing[0], O=capital, be=be, p=done[0])
    assert [one.title.replace(" finally", "") for one in told(text).mentions] == [f"{thing[1]} {done[1]}"]


@pytest.mark.parametrize("where", ["on Ana Paz", "for new talks"])
def test_one_named_between_commas_calls_on_another(told, where):
    assert (
        told(f"The envoy, Aino Holm, called {where} in May 1985.").mentions[0].title
        == f"Envoy Aino Holm calls {where}"
    )
