from __future__ import annotations

import re
import zlib

from explorer.export.pdf.objects import Objects, number, text_string


def test_an_object_may_be_told_after_others() -> None:
    objects = Objects()
    first = objects.begin()
    objects.add("<< /Other true >>")
    objects.tell(first, "<< /First true >>")
    assert b"1 0 obj\n<< /First true >>\nendobj" in objects.file(first, first, b"\x01")


def test_a_stream_is_packed_and_tells_its_length() -> None:
    objects = Objects()
    objects.stream(b"many words " * 20)
    data = objects.file(1, 1, b"\x01")
    start = data.index(b"stream\n") + 7
    length = int(re.findall(rb"/Length (\d+)", data)[0])
    assert zlib.decompress(data[start : start + length]) == b"many words " * 20


def test_a_stream_may_be_left_to_be_found_by_its_words() -> None:
    objects = Objects()
    objects.stream(b"a manifest", packed=False)
    assert b"a manifest" in objects.file(1, 1, b"\x01")


def test_a_text_is_told_in_utf_16_after_its_mark() -> None:
    assert text_string("Á") == "<FEFF00C1>"


def test_numbers_are_told_the_shortest_way() -> None:
    assert [number(value) for value in (1920.0, 0.126, 12345.678, -3)] == ["1920", "0.13", "12345.68", "-3"]
