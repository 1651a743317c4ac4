"""What MediaWiki templates say: dates, names and wrapped text; all others (notes, notices) say nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from explorer.reading.wiki.tokens import Span, WikiSource

_NAMED = re.compile(r"\s*([\w -]{1,60}?)\s*=")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_YEAR = re.compile(r"[-−]?\d{1,4}")


@dataclass(frozen=True, slots=True)
class Template:
    """A call of a template: its name in lower case and the spans of its arguments in the source."""

    name: str
    source: WikiSource
    positional: tuple[Span, ...]
    named: Mapping[str, Span]

    def text(self, index: int) -> str:
        """An argument by position as it stands, without the space around it; "" when it is missing."""
        return self.of(self.positional[index]) if index < len(self.positional) else ""

    def of(self, span: Span) -> str:
        """What stands in a span, without the space around it."""
        return self.source.text[span[0] : span[1]].strip()


Said = str | tuple[Span, ...]
"""What a template says: words of its own, or arguments that are shown, one after the other."""

_Rule = Callable[[Template], Said]


def parse_template(source: WikiSource, start: int, end: int) -> Template:
    """The call between the double braces at ``start`` and ``end``."""
    parts = list(source.split(start + 2, end - 2, r"\|"))
    head = source.text[parts[0][0] : parts[0][1]]
    name, colon, _ = head.partition(":")
    name = " ".join(name.replace("_", " ").lower().removeprefix("template ").split())
    positional: list[Span] = []
    if colon:  # a parser function: its first argument follows the colon
        positional.append((parts[0][0] + head.index(":") + 1, parts[0][1]))
    named: dict[str, Span] = {}
    for first, last in parts[1:]:
        match = _NAMED.match(source.text, first, last)
        if match is None:
            positional.append((first, last))
        elif match[1].isdigit():
            positional.append((match.end(), last))
        else:
            named[match[1].lower()] = (match.end(), last)
    return Template(name, source, tuple(positional), named)


def said(template: Template) -> Said:
    """What a template says in running text; "" for those that say nothing there."""
    rule = _RULES.get(template.name)
    if rule is None and template.name.startswith("lang-"):
        rule = _argument(0)
    return rule(template) if rule is not None else ""


def is_infobox(template: Template) -> bool:
    """Whether a template is a box of keys and values."""
    return template.name.startswith("infobox") or template.name.endswith(" infobox")


def _argument(index: int) -> _Rule:
    """A rule that shows one argument; -1 is the last."""

    def show(template: Template) -> Said:
        count = len(template.positional)
        return (template.positional[index],) if -count <= index < count else ""

    return show


def _all(template: Template) -> Said:
    return template.positional


def is_quotation(template: Template) -> bool:
    """Whether a template sets off a quotation from the text around it."""
    return _RULES.get(template.name) is quoted


def is_entry(template: Template) -> bool:
    """Whether a template is a happening of a timeline, which stands by itself."""
    return _RULES.get(template.name) is _entry


def quoted(template: Template) -> tuple[Span, ...]:
    """What a template quotes."""
    for name in ("text", "quote", "1"):
        if name in template.named:
            return (template.named[name],)
    return template.positional[:1]


def _fixed(words: str) -> _Rule:
    return lambda template: words


def _word(template: Template, before: str) -> str:
    """A year or the like with a word before it; a second one makes it a range."""
    first, second = template.text(0), template.text(1)
    return f"{before}{first} – {before}{second}" if second else f"{before}{first}"


def _circa(template: Template) -> Said:
    return _word(template, "c. ") if template.text(0) else ""


def _floruit(template: Template) -> Said:
    return _word(template, "fl. ") if template.text(0) else ""


def _reign(template: Template) -> Said:
    first, second = template.text(0), template.text(1)
    return "r. " + "–".join(year for year in (first, second) if year) if first else ""


def written_date(year: str, month: str, day: str) -> str:
    """A date in words of its parts as digits; "" without a year. The year -43 is 44 BC, by ISO 8601."""
    if not _YEAR.fullmatch(year):
        return ""
    number = int(year.replace("−", "-"))
    words = str(number) if number > 0 else f"{1 - number} BC"
    name = _month(month)
    if not name:
        return words
    return f"{int(day)} {name} {words}" if day.isdecimal() and 1 <= int(day) <= 31 else f"{name} {words}"


def _month(text: str) -> str:
    """The name of a month by its number or its name, which may be cut to three letters or more; else ""."""
    if text.isdecimal():
        return _MONTHS[int(text) - 1] if len(text) < 3 and 1 <= int(text) <= 12 else ""
    start = text.rstrip(".").capitalize()
    return next((name for name in _MONTHS if len(start) > 2 and name.startswith(start)), "")


def _date(template: Template) -> Said:
    first, month, last = template.text(0), template.text(1), template.text(2)
    day_first = len(first) < 3 <= len(last) and last.isdecimal()
    words = written_date(last, month, first) if day_first else written_date(first, month, last)
    return words or template.positional[:1]


def _dates(template: Template) -> Said:
    first, second = (written_date(*(template.text(at + i) for i in range(3))) for at in (0, 3))
    return f"{first} – {second}" if first and second else first


def _as_of(template: Template) -> Said:
    words = written_date(template.text(0), template.text(1), template.text(2))
    return f"{'since' if 'since' in template.named else 'as of'} {words}" if words else ""


def _old_style(template: Template) -> Said:
    new, year, old = template.text(0), template.text(1), template.text(2)
    return f"{new} [O.S. {old}] {year}" if old else f"{new} {year}"


def _ship(template: Template) -> Said:
    return f"{template.name.upper()} {template.text(0)}"


def _prefixed(before: str) -> _Rule:
    return lambda template: f"{before}{template.text(0)}"


def _amount(template: Template) -> Said:
    count = 4 if template.text(1) in ("-", "–", "to", "and", "by", "x") else 2
    words = filter(None, map(template.text, range(count)))
    return " ".join(_UNITS_WRITTEN.get(word, word) for word in words)


_UNITS_WRITTEN = {
    "t": "tonnes",
    "l": "litres",
    "ha": "hectares",
    "nmi": "miles",
    "kn": "knots",
    "in": "inches",
}
"""Units that are cut so short in templates that they could be taken for words."""


def _name(template: Template) -> Said:
    return " ".join(text for text in map(template.text, range(2)) if text)


def _fraction(template: Template) -> Said:
    parts = [template.of(part) for part in template.positional[:3]]
    return (
        f"{' '.join(parts[:-2])} {'/'.join(parts[-2:])}".strip() if len(parts) > 1 else f"1/{''.join(parts)}"
    )


def _entry(template: Template) -> Said:
    """A happening of a timeline and its date, which are arguments by name or by place."""
    named = tuple(template.named[name] for name in ("date", "event") if name in template.named)
    return named or template.positional


def _rules(rows: Sequence[tuple[_Rule, str]]) -> dict[str, _Rule]:
    return {name: rule for rule, names in rows for name in names.split("; ")}


_RULES = _rules(
    (
        (_circa, "circa; c.; ca; ca.; c"),
        (_floruit, "floruit; fl.; fl"),
        (_reign, "reign; r."),
        (
            _date,
            "start date; end date; start-date; end-date; dts; date; datetime; date table sorting; iso date",
        ),
        (
            _date,
            "birth date; birth date and age; birth-date; birth-date and age; bda; dob; birth year and age",
        ),
        (_date, "death date; death date and age; death-date; death-date and age; dda; death year and age"),
        (
            _date,
            "start date and age; end date and age; start date and years ago; film date; release date; dtsh",
        ),
        (_dates, "start and end dates; start-end dates; date range"),
        (_as_of, "as of; asof"),
        (_old_style, "oldstyledate; oldstyledatedy; oldstyledateny; old style date"),
        (
            _argument(0),
            "nowrap; nobr; small; smaller; big; large; nobold; nobold; noitalic; em; strong; center; abbr",
        ),
        (
            _argument(0),
            "abbrlink; tooltip; ill; interlanguage link; flag; flagcountry; flagu; country; fontcolor",
        ),
        (
            _argument(0),
            "nts; number table sorting; ntsh; formatnum; plainlist; flatlist; endplainlist; visible anchor",
        ),
        (
            _argument(0),
            "country data; flag country; nowrap begin; mvar; var; midsize; allow wrap; avoid wrap; sic",
        ),
        (
            _argument(1),
            "lang; langx; transl; transliteration; color; colour; resize; font; script; translation",
        ),
        (_argument(-1), "sort; sortname link; nihongo2; hover title; term"),
        (
            _all,
            "collapsible list; vlist; ubl; unbulleted list; hlist; bulleted list; cslist; ordered list",
        ),
        (
            quoted,
            "quote; blockquote; cquote; quotation; bquote; centered quote; rquote; quote box; verse",
        ),
        (
            _ship,
            "hms; uss; ss; rms; hmas; hmcs; ara; ins; arm; sms; hnlms; hdms; hswms; hnoms; bap; usns; mv",
        ),
        (_amount, "convert; cvt"),
        (_name, "sortname; ship; sclass; annotated ship"),
        (_fraction, "frac; fraction; sfrac"),
        (
            _entry,
            "timeline-event; timeline event; timeline-item; timeline item; timeline-entry; timeline entry",
        ),
        (_entry, "timeline row; timeline-row"),
        (
            _argument(0),
            "no wrap; nobreak; smallcaps; sc; sup; sub; superscript; subscript; nihongo; annotated link",
        ),
        (_prefixed("US$"), "us$; usd"),
        (_prefixed("€"), "euro; eur; €"),
        (_prefixed("£"), "gbp; £; pound sterling"),
        (_fixed("–"), "ndash; en dash; endash; –"),
        (_fixed(" – "), "snd; spnd; spaced ndash; spaced en dash; dash; sndash"),
        (_fixed("—"), "mdash; em dash; emdash; —"),
        (_fixed(" — "), "spaced mdash; spaced em dash"),
        (_fixed(" "), "nbsp; space; thinsp; hair space; pad; zwsp; clear; -; br; br0"),
        (_fixed("'"), "'; `; ' \"; '-"),
        (_fixed("|"), "!"),
        (_fixed("="), "="),
        (_fixed(" · "), "·; •; middot; dot; bullet"),
    )
)
