"""Words of sources stay words wherever they are shown: what looks like HTML in a tooltip is HTML to Qt."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A text for a tooltip or a message that is shown as it stands, markup in it included."""
    if "<" not in text:
        return text
    return f"<qt>{escape(text, quote=False)}</qt>".replace("\n", "<br>")
