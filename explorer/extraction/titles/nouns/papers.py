"""Titles of agreements that no clause tells: dated by a participle, in brackets, or in force since a date."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.agreement import is_plural
from explorer.extraction.clauses.described import done_to, is_deed
from explorer.extraction.clauses.phrases import last_phrase
from explorer.extraction.clauses.standins import told_in_force
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nominals import AGREEMENT, as_text, as_words, is_agreement, noun_title
from explorer.extraction.titles.subjects.pointers import Pointers
from explorer.extraction.titles.word import Word, has_finite, lacks_all


def paper_in(words: Sequence[Word]) -> str:
    """An agreement dated by its participle where no headline fits: "divided by a treaty signed in Rome"."""
    done = next((at for at, word in enumerate(words) if at and word.lower in _MADE), 0)
    paper = [word for word in last_phrase(words[:done], whole=True) if word.lower not in DETERMINERS]
    if not paper or not AGREEMENT.match(paper[-1].text) or not any(word.dated for word in words[done:]):
        return ""
    end = next((at for at in range(done, len(words)) if words[at].dated), done)
    if any(word.comma for word in words[done:end]) or has_finite(words[done + 1 : end + 1]):
        return ""  # the date is of another clause
    return as_text([*paper, *words[done : end + 1]])


_MADE = word_set("signed concluded agreed ratified")


def signed_paper(paper: Sequence[Word], heading: Heading) -> str:
    """The title of a paper; in a list of papers what no word says to have been done was signed."""
    title = noun_title(paper, "agreement", "", heading.verbs, Pointers())
    last = title.rsplit(" ", 1)[-1].lower()
    done = heading.verbs.base_of_participle(last) is not None
    return title if done or not heading.listed or not title else f"{title} signed"


def paper_in_force(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """The title of an agreement of which a date only says since when it is in force."""
    if lacks_all(words, _FORCE):
        return ""
    subject = words_of(text, telling.view, *telling.subject) if telling.subject else []
    paper = told_in_force(words, _of_verb_before(text, telling, heading) or subject)
    if not paper:
        return ""
    name = as_text(paper).rstrip(",")
    comes = "come" if is_plural(name, heading.plurals, heading.singulars) else "comes"
    return f"{name} {comes} into force"


_FORCE = word_set("force")


def _of_verb_before(text: str, telling: Telling, heading: Heading) -> Sequence[Word]:
    """The paper of whose participle a telling goes on: "a pact, signed in May | and in force"."""
    if telling.verb is None or telling.view.tokens[telling.verb - 1].text != ",":
        return ()
    view, form = telling.view, telling.view.lower[telling.verb]
    paper = done_to(words_of(text, view, 0, telling.verb - 1), heading.verbs.sure_base(form))
    return [word._replace(comma=False) for word in paper] if is_deed(paper) else ()


def agreement_before(telling: Telling, words: Sequence[Word], heading: Heading) -> str:
    """An agreement whose year follows in brackets beside another verb: "the Treaty of X (1816) still …"."""
    if heading.kind != "agreement" or not telling.view.hidden[telling.at]:
        return ""
    dated = next((at for at, word in enumerate(words) if word.dated), None)
    if dated is None or not has_finite(words):
        return ""
    phrase = [word for word in last_phrase(words[: dated + 1], whole=True) if word.lower != "the"]
    text = as_text(phrase).rstrip(",")
    return (
        noun_title(as_words(text), "agreement", "", heading.verbs, Pointers()) if is_agreement(text) else ""
    )
