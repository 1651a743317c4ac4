"""Golden rows of the reading tests: a text and the outline it must give.

A file holds cases: ``%% case NAME``, the text, ``%% outline``, and one line for each of: the title; the
named source, if any; every block as ``kind level path | text``, with `` <- lead`` where a lead introduces it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from explorer.chronicle.document import Block, Document

FOLDER = Path(__file__).parents[1] / "golden" / "reading"


@dataclass(frozen=True, slots=True)
class Case:
    name: str
    text: str
    outline: str


def load(file: str) -> list[Case]:
    cases = []
    for part in (FOLDER / file).read_text(encoding="utf-8").split("%% case ")[1:]:
        name, rest = part.split("\n", 1)
        text, _, outline = rest.partition("%% outline\n")
        cases.append(Case(name, text, outline))
    return cases


def dump(document: Document) -> str:
    lines = [f"title: {document.title}"]
    if document.source:
        lines.append(f"source: {document.source}")
    lines += [_block(document, block) for block in document.blocks]
    return "\n".join(lines) + "\n"


def _block(document: Document, block: Block) -> str:
    section = document.sections[block.section]
    line = f"{block.kind} {section.level} {' / '.join(section.path)} | {document.block_text(block)}"
    if block.lead is not None:
        line += f" <- {document.text[block.lead[0] : block.lead[1]]}"
    return line
