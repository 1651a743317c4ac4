"""A web page as a list of tokens in which every element knows where it ends, and where its content is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate

from explorer.reading.html.tokens import Token, tokens

_CONTENT = (
    # where the content of a page is, the surest sign first: the element's name or "", attribute, value
    ("", "class", "mw-parser-output"),
    ("", "id", "mw-content-text"),
    ("", "itemprop", "articleBody"),
    ("article", "", ""),
    ("", "class", "entry-content"),
    ("", "class", "post-content"),
    ("", "class", "article-body"),
    ("", "class", "story-body"),
    ("main", "", ""),
    ("", "role", "main"),
    ("body", "", ""),
)
_LEAST_SIBLING = 0.2  # of the longest element of its sort; what holds less is a teaser
_LEAST_SHARE = 0.3  # of the page's text; what holds less is not taken for its content

_P_ENDS = (
    "address article aside blockquote center details div dl fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul"
)
_IMPLIED = (
    # elements whose opening closes others, what they close, and what stops the search for it
    (_P_ENDS, "p", "table td th li dd div section article main body button blockquote caption"),
    ("li", "li", "ul ol menu"),
    ("dt dd", "dt dd", "dl"),
    ("tr", "tr", "table"),
    ("td th", "td th", "tr table"),
    ("thead tbody tfoot", "thead tbody tfoot", "table"),
    ("option optgroup", "option", "select"),
)
_CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(closed.split()), frozenset(barriers.split()))
    for names, closed, barriers in _IMPLIED
    for name in names.split()
}
_SEARCHED = 30  # open elements looked through for one to be closed

_DROPPED_NAMES = (
    "nav footer aside header form button select figure dialog menu object video audio canvas map datalist"
    " embed applet frameset head"
)
_DROPPED = frozenset(_DROPPED_NAMES.split())
_KEPT = frozenset({"html", "body", "main", "article"})
_ROLE_NAMES = "navigation banner contentinfo complementary search note dialog menu toolbar alert"
_DROPPED_ROLES = frozenset(_ROLE_NAMES.split())
_FURNITURE_NAME = re.compile(
    r"nav(?:bar|box|igation|frame|head|content)?|vertical-navbox|side-?bar|toc|toccolours|mw-editsection|editsection"
    r"|references?|reflist|references-small|noprint|catlinks|printfooter|mw-jump-link|hatnote|dablink|rellink"
    r"|metadata|[amcfto]mbox|mbox-small|stub|thumb|thumbinner|thumbcaption|gallery|gallerybox|breadcrumbs?|menu"
    r"|footer|site-footer|site-header|masthead|cookies?|cookie-(?:banner|notice|bar)|consent|share|sharing|social"
    r"|social-(?:share|links|media)|share-buttons?|ads?|advert|advertisement|banner-ad|comments?|comment-list|related"
    r"|related-(?:posts|articles|links|content)|newsletter|newsletter-signup|pagination|pager|sistersitebox|portalbox"
    r"|authority-control|mw-empty-elt|siteSub|contentSub|jump-to-nav|mw-navigation|mw-panel|mw-head|mw-footer|skip-link"
    r"|skip-to-content|visually-hidden|sr-only|screen-reader-text|byline|author-bio|tags|tag-list|promo|popup|modal"
    r"|site-?notice|sig|signature|post-signature|(?:foot|end)notes?|Mso(?:Footnote|Endnote)Text|MsoHeader|MsoFooter",
    re.IGNORECASE,
)
_FURNITURE_WORD = (
    r"(?:nav|navigation|breadcrumbs?|cookies?|consent|gdpr|comments?|related|recommended|newsletters?|subscribe"
    r"|subscription|ads?|adverts?|advertisement|advertising|sponsored|promos?|share|sharing|social|footer|sidebar"
    r"|masthead|toolbar|trending|popular|most-read|most-popular|byline|author|tags|caption|disqus|teasers?"
    r"|pull-?quotes?|copyright|colophon|disclaimer|comment-body|topbar|timestamp"
    r"|(?:publish(?:ed)?|modified|updated|posted)-(?:on|date))"
)
_PLACE_WORD = (
    r"(?:site|page|main|inline|top|bottom|global|primary|secondary|left|right|post|article|entry|story)"
)
_SHAPE_WORD = (
    r"(?:section|area|widget|container|wrapper|wrap|list|items?|box|bar|banner|notice|block|links|stories|posts"
    r"|articles|news|content|module|panel|slot|unit|signup|form|buttons?|icons|tools|popup|modal|overlay|meta"
    r"|info|bio|name|card|menu|inner|outer|thread|feed)"
)
_FURNITURE_PART = re.compile(
    rf"(?:{_PLACE_WORD}[-_]{{1,2}})?{_FURNITURE_WORD}(?:[-_]{{1,2}}(?:{_FURNITURE_WORD}|{_SHAPE_WORD})){{0,3}}",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?:[a-z]+[-_])?(?:published|modified|updated|posted)", re.IGNORECASE)
_INLINE = frozenset({"span", "time", "abbr", "small"})
"""What a class says of when a page was published, and elements within a line; a block may be the text."""
_BYLINE = re.compile(r"(?:[\w-]+[-_])?(?:byline|author)(?:[-_](?:date|meta|info|line|name))?", re.IGNORECASE)
_BYLINE_LENGTH = 120  # characters
_BULK = 0.5  # of the page's text; an element that holds more is no part of the furniture, whatever its class
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.I | re.S
)


def is_html(start: str) -> bool:
    """Whether a text that begins so is a web page."""
    return _START.match(start) is not None


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The tokens of a page.

    ``ends[i]`` is the index of the token that ends the element ``i`` opens; ``lengths[i]`` counts the
    characters of text before the token ``i``, and its last entry all of them.
    """

    source: str
    tokens: tuple[Token, ...]
    ends: tuple[int, ...]
    lengths: tuple[int, ...]

    def is_part(self, index: int) -> bool:
        """Whether an element is furniture by the words of its class or id, and not the bulk of the page."""
        token = self.tokens[index]
        if token.name in _KEPT or not token.attributes:
            return False
        if not _is_named_part(token):
            return False
        return self.lengths[self.ends[index]] - self.lengths[index] <= _BULK * self.lengths[-1]

    def content(self) -> tuple[int, int]:
        """The half-open range of the tokens that hold the page's content.

        That is the longest element of the surest sign. Where others of its sort are not much shorter, as on a
        page of several articles, it reaches from the first to the last of these; comments are none.
        """
        for name, attribute, value in _CONTENT:
            sizes = {index: self._size(index) for index in self._opening(name, attribute, value)}
            longest = max(sizes.values(), default=0)
            if not sizes or longest < _LEAST_SHARE * self.lengths[-1]:
                continue
            chosen = [
                index
                for index, size in sizes.items()
                if size == longest
                or (size >= _LEAST_SIBLING * longest and not _is_named_part(self.tokens[index]))
            ]
            return chosen[0], max(self.ends[index] for index in chosen)
        return 0, len(self.tokens)

    def _size(self, index: int) -> int:
        """How many characters of text an element holds."""
        return self.lengths[self.ends[index]] - self.lengths[index]

    def _opening(self, name: str, attribute: str, value: str) -> list[int]:
        return [
            index
            for index, token in enumerate(self.tokens)
            if token.kind == "open"
            and (not name or token.name == name)
            and (not attribute or value in token.attributes.get(attribute, "").split())
        ]


def parse_html(source: str) -> HtmlPage:
    """The tokens of a page and the elements they form; missing end tags are supplied as browsers do."""
    found = tuple(tokens(source))
    ends = list(range(len(found)))
    open_elements: list[int] = []
    counts: dict[str, int] = {}

    def close(index: int) -> None:
        inner = open_elements.pop()
        counts[found[inner].name] -= 1
        ends[inner] = index

    for index, token in enumerate(found):
        if token.kind == "open" and not token.is_void:
            for _ in range(_to_close(found, open_elements, token.name)):
                close(index)
            open_elements.append(index)
            counts[token.name] = counts.get(token.name, 0) + 1
        elif token.kind == "close" and counts.get(token.name):
            while found[open_elements[-1]].name != token.name:
                close(index)
            close(index)
    while open_elements:
        close(len(found))
    lengths = accumulate(
        (token.end - token.start if token.kind == "text" else 0 for token in found), initial=0
    )
    return HtmlPage(source, found, tuple(ends), tuple(lengths))


def is_dropped(token: Token) -> bool:
    """Whether an element is page furniture by its name, its role, its class, or because it is not shown."""
    if token.name in _KEPT:
        return False
    if token.name in _DROPPED:
        return True
    attributes = token.attributes
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if attributes.get("role") in _DROPPED_ROLES or _HIDDEN.search(attributes.get("style", "")):
        return True
    return any(_FURNITURE_NAME.fullmatch(name) is not None for name in _names(token))


def is_byline(page: HtmlPage, index: int) -> bool:
    """Whether an element says by its class who wrote the article, and is as short as if it said when."""
    if page.lengths[page.ends[index]] - page.lengths[index] > _BYLINE_LENGTH:
        return False
    return any(_BYLINE.fullmatch(name) is not None for name in _names(page.tokens[index]))


def _is_named_part(token: Token) -> bool:
    """Whether an element is furniture by the words of its class or id."""
    names = _names(token)
    if token.name in _INLINE and any(map(_STAMP.fullmatch, names)):
        return True
    return any(map(_FURNITURE_PART.fullmatch, names))


def _names(token: Token) -> list[str]:
    """The classes of an element and its id, but for a heading's, which only repeats its words.

    A section whose heading went because of ``id="References"`` would be told as part of the one before.
    """
    attributes = token.attributes
    classes = attributes.get("class", "").split()
    anchors = token.name in HEADINGS or "mw-headline" in classes
    return [*classes, *(() if anchors else attributes.get("id", "").split())][:20]


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def _to_close(found: tuple[Token, ...], open_elements: list[int], name: str) -> int:
    """How many open elements, from the innermost, the opening of ``name`` closes."""
    if name not in _CLOSES:
        return 0
    closed, barriers = _CLOSES[name]
    for depth, index in enumerate(reversed(open_elements[-_SEARCHED:]), start=1):
        if found[index].name in closed:
            return depth
        if found[index].name in barriers:
            return 0
    return 0
