"""Titles of what a state does to another name that one in an overview, where the words do not."""

import pytest

TITLES = [
    ("== Egypt ==\n\nEgypt broke off relations in 1967.", "Egypt breaks off relations with Malta"),
    ("== Egypt ==\n\nMalta closed its embassy in 1970.", "Malta closes its embassy in Egypt"),
    ("Norway cut off ties in 1940 over the islands.", "Norway cuts off ties with Malta over the islands"),
    ("Norway's president, Ana Paz, recalled her ambassador in 1991.",
     "Norway's president Ana Paz recalls her ambassador from Malta"),
    # the words say with whom, or a third state is named
    ("Norway broke off relations with them in 1941.", "Norway breaks off relations"),
    ("When Chile was attacked, Norway broke off relations in 1941.", "Norway breaks off relations"),
    ("Norway was to break off relations in 1941.", "Norway is to break off relations"),
    # a third state, or a place that may be anywhere, is named by the sentence, those before or the heading
    ("Chile broke off relations with Peru in 1907; Norway broke off relations in 1908.",
     "Norway breaks off relations"),
    ("Peru's ruler fell in 1911. Norway reopened its embassy in 1917.", "Norway reopens its embassy"),
    ("Chile sent aid. It was a dry year. Norway resumed relations in 1917.", "Norway resumes relations"),
    ("In Darfur a revolt began. Norway closed its embassy in 1918.", "Norway closes its embassy"),
    ("== Peru ==\n\nNorway recalled its envoy in 1990.", "Norway recalls its envoy"),
    ("== Peru and Chile ==\n\nNorway recalled its envoy in 1990.", "Norway recalls its envoy"),
    # war is mostly declared on a third one
    ("Norway declared war in 1940.", "Norway declares war"),
    # nobody knows whose minister it was
    ("The minister broke off relations in 1941.", "Minister breaks off relations"),
    ("Norway opened its embassy in Cairo in 1970.", "Norway opens its embassy in Cairo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_an_overview_tells_with_whom(told, text, title):
    assert told(text, "Foreign relations of Malta").mentions[-1].title == title


def test_an_article_about_two_need_not_tell_it(told):
    assert told("Finland recalled its envoy in 1990.").mentions[-1].title == "Finland recalls its envoy"


LEFT = [
    ("Finnish troops withdrew in 1901.", "Finnish troops withdraw from Peru"),
    ("The last Finnish soldiers left in 1903.", "Last Finnish soldiers leave Peru"),
    (
        "The Peruvian troops were withdrawn in 1906 after a vote.",
        "Peruvian troops withdrawn from Finland after a vote",
    ),
    # where they were is told, or may be anywhere
    ("Finnish troops withdrew to Kobe in 1904.", "Finnish troops withdraw to Kobe"),
    ("Chilean troops withdrew in 1907.", "Chilean troops withdraw"),
    ("Finland sent ships to Chile. Finnish troops withdrew in 1908.", "Finnish troops withdraw"),
    ("Finnish troops had held Kobe. Finnish troops left it in 1908.", "Finnish troops leave Kobe"),
    ("Finnish troops withdrew their guns in 1909.", "Finnish troops withdraw their guns"),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_troops_leave_the_other_of_two(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[-1].title == title


def test_foreign_troops_leave_the_state_of_an_overview(told):
    told_of = told("A truce was agreed through the OAS. Peruvian troops were withdrawn in 1991.",
                   "Foreign relations of Malta")  # fmt: skip
    assert told_of.mentions[-1].title == "Peruvian troops withdrawn from Malta"


WARS = [
    ("Peru broke with the Axis in May 1942 and declared war in 1945.", "Peru declares war on the Axis"),
    ("Peru cut its ties with the Turku League and later declared war in 1945.",
     "Peru declares war on the Turku League"),
    ("Peru broke with the Axis in May 1942, and Finland declared war in 1945.", "Finland declares war"),
    ("Peru agreed with the Axis in May 1942 and declared war in 1945.", "Peru declares war"),
    ("Peru broke with the Axis in May 1942 and declared war on Chile in 1945.", "Peru declares war on Chile"),
    ("Peru declared war in 1945.", "Peru declares war"),
    ("Peru broke with the Axis and declared war in 1942, and Chile declared war in 1945.",
     "Chile declares war"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), WARS)
def test_war_is_declared_on_whom_one_broke_with_just_before(told, text, title):
    assert told(text, "Finland–Peru relations").mentions[-1].title == title
