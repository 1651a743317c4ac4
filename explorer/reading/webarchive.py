"""The page in a web archive of one file (MHTML, RFC 2557), as browsers save it.

Offsets into such a file count in the page itself, as it was before it was packed.
"""

from __future__ import annotations

from email import message_from_bytes
from email.errors import MessageError
from email.message import Message

from explorer.errors import InputError
from explorer.reading.decoding import decode
from explorer.reading.unpacked import Unpacked

WEB_ARCHIVE = "multipart/related"
"""Media type of such a file."""

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def unpack_web_archive(data: bytes) -> Unpacked:
    """The source of the first page in a web archive; pictures and further frames are passed over.

    Raises InputError where the file is no such archive, or holds no page.
    """
    try:
        page = next((part for part in message_from_bytes(data).walk() if _is_page(part)), None)
    except (MessageError, RecursionError) as error:
        raise InputError("is a damaged web archive") from error
    if page is None:
        raise InputError("is a web archive without a page")
    packed = page.get_payload(decode=True)
    text = _told(packed, page.get_content_charset()) if isinstance(packed, bytes) else ""
    if not text.strip():
        raise InputError("is a web archive whose page is empty")
    return Unpacked(text)


def _is_page(part: Message) -> bool:
    return part.get_content_type() in _PAGES


def _told(packed: bytes, charset: str | None) -> str:
    """The text of a page in the encoding that its header names, else in the likeliest one."""
    try:
        return packed.decode(charset or "")
    except (LookupError, UnicodeDecodeError):
        return decode(packed, "").text
