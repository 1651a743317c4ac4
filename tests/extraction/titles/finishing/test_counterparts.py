"""Titles of what a state does to another name that one in an overview, where the words do not."""

import pytest

TITLES = [
    ("== Egypt ==\n\nEgypt broke off relations in 1967.", "Egypt breaks off relations with Malta"),
    ("== Egypt ==\n\nMalta closed its embassy in 1970.", "Malta closes its embassy in Egypt"),
    ("Norway declared war in 1940 over the islands.", "Norway declares war on Malta over the islands"),
    ("Norway's president, Ana Paz, recalled her ambassador in 1991.",
     "Norway's president Ana Paz recalls her ambassador from Malta"),
    # the words say with whom, or a third state is named
    ("Norway broke off relations with them in 1941.", "Norway breaks off relations"),
    ("When Chile was attacked, Norway broke off relations in 1941.", "Norway breaks off relations"),
    ("Norway was to break off relations in 1941.", "Norway is to break off relations"),
    # nobody knows whose minister it was
    ("The minister broke off relations in 1941.", "Minister breaks off relations"),
    ("Norway opened its embassy in Cairo in 1970.", "Norway opens its embassy in Cairo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_an_overview_tells_with_whom(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


def test_an_article_about_two_need_not_tell_it(told):
    assert told("Finland recalled its envoy in 1990.").mentions[-1].title == "Finland recalls its envoy"
