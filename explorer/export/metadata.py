"""What a figure says about itself, in the RDF that SVG and PDF carry alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from explorer.export.manifest import NAMESPACE, TAG
from explorer.export.scene import Figure

# What XML 1.0 allows in a document: https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Namespaces of Dublin Core and of Adobe's XMP specification, part 1 (ISO 16684-1).
_NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "explorer": NAMESPACE,
}

_TERMS = {"Software": "xmp:CreatorTool", "Source": "dc:source", "Range": "dc:coverage"}


def allowed(text: str) -> str:
    """``text`` without the characters that XML cannot hold."""
    return _FORBIDDEN.sub("", text)


def clean(text: str) -> str:
    """``text`` as the content of an XML element: escaped, without what XML cannot hold."""
    return escape(allowed(text))


def rdf(figure: Figure) -> str:
    """The figure's title, description and metadata as an ``rdf:RDF`` element."""
    return "".join(_rdf(figure))


def _rdf(figure: Figure) -> Iterator[str]:
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    yield f'<rdf:RDF {spaces}>\n<rdf:Description rdf:about="">\n'
    for term, text in (("dc:title", figure.title), ("dc:description", figure.description)):
        yield f'<{term}><rdf:Alt><rdf:li xml:lang="x-default">{clean(text)}</rdf:li></rdf:Alt></{term}>\n'
    for name, value in figure.metadata:
        if name in _TERMS:
            yield f"<{_TERMS[name]}>{clean(value)}</{_TERMS[name]}>\n"
    if figure.manifest:
        yield f"<{TAG}>{clean(figure.manifest)}</{TAG}>\n"
    yield "</rdf:Description>\n</rdf:RDF>\n"


def xmp_packet(figure: Figure) -> bytes:
    """The metadata as an XMP packet for PDF; without a date, so that it is the same tomorrow."""
    packet = f"""<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
{rdf(figure)}</x:xmpmeta>
<?xpacket end='w'?>"""
    return packet.encode("utf-8")
