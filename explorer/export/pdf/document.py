"""Figures as PDF, written directly: text stays text, the same figure gives the same bytes."""

from __future__ import annotations

import hashlib

from explorer.export.metadata import xmp_packet
from explorer.export.pdf.content import page_content
from explorer.export.pdf.fonts import Fonts
from explorer.export.pdf.objects import Objects, dictionary, number, reference, text_string
from explorer.export.pdf.resources import Resources
from explorer.export.pdf.runs import Typesetter
from explorer.export.scene import Figure

_ID_LENGTH = 16


def pdf_document(figure: Figure, typesetter: Typesetter) -> bytes:
    """All pages of a figure. Raises Unembeddable where a text has a font that no file can hold."""
    objects, resources, fonts = Objects(), Resources(), Fonts(typesetter)
    root, pages, shared = objects.begin(), objects.begin(), objects.begin()
    width, height = figure.sheet.points
    kids = []
    for page in figure.pages:
        content = page_content(page, height, width / page.width, resources, fonts)
        kids.append(
            {
                "Type": "/Page",
                "Parent": reference(pages),
                "MediaBox": f"[0 0 {number(width)} {number(height)}]",
                "Resources": reference(shared),
                "Contents": reference(objects.stream(content)),
            }
        )
    numbers = [objects.add(dictionary(kid)) for kid in kids]
    kid_list = f"[{' '.join(map(reference, numbers))}]"
    objects.tell(pages, dictionary({"Type": "/Pages", "Kids": kid_list, "Count": str(len(numbers))}))
    objects.tell(shared, resources.told(objects, fonts.write(objects)))
    packet = xmp_packet(figure)
    told = objects.stream(packet, {"Type": "/Metadata", "Subtype": "/XML"}, packed=False)
    catalogue = {
        "Type": "/Catalog",
        "Pages": reference(pages),
        "Metadata": reference(told),
        "Lang": text_string(figure.language),
        "ViewerPreferences": "<< /DisplayDocTitle true >>",
    }
    objects.tell(root, dictionary(catalogue))
    program = text_string(dict(figure.metadata).get("Software", ""))
    about = {"Title": text_string(figure.title), "Creator": program, "Producer": program}
    # An id made from what the figure says about itself, where others would draw one by lot.
    identity = hashlib.sha256(packet).digest()[:_ID_LENGTH]
    return objects.file(root, objects.add(dictionary(about)), identity)
