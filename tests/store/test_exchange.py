from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import (
    Change,
    Correction,
    Corrections,
    Passage,
    passages_of,
)
from explorer.chronicle.corrections.ledger import Act, Ledger, Verdict
from explorer.chronicle.corrections.uniting import united
from explorer.cli import main
from explorer.errors import DONE, FAILURE, FAULTS, USAGE, InputError
from explorer.store import places
from explorer.store.exchange import hand_out, read_corrections, take_in, taken_from, to_be_known, told
from explorer.store.journal import Journal
from explorer.store.lines import HEAD, line_of, row_of
from tests.window.make import CHRONICLE, LETTERS, TREATY

DOCUMENTS = {document.name: document for document in CHRONICLE.documents}
TITLED = Correction("1", "edit", passages_of(LETTERS, DOCUMENTS), (Change("title", ("Letters",)),))
HIDDEN = Correction("2", "hide", passages_of(TREATY, DOCUMENTS))


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "corrections.jsonl"
    monkeypatch.setattr(places, "journal_path", lambda: place)
    return place


def ledger(*corrections: Correction) -> Ledger:
    return Ledger(Corrections(corrections))


def journal_of(path: Path, *corrections: Correction) -> None:
    journal = Journal(path)
    journal.open()
    journal.add_all(corrections)
    journal.close()


def test_handed_out_wiped_and_taken_in_they_give_the_same_chronicle(path: Path, tmp_path: Path) -> None:
    journal_of(path, TITLED, HIDDEN)
    assert main(["corrections", "export", str(tmp_path / "out.jsonl")]) == DONE
    path.unlink()
    assert main(["corrections", "import", str(tmp_path / "out.jsonl")]) == DONE
    assert main(["corrections", "export", str(tmp_path / "again.jsonl")]) == DONE
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()
    made, _ = read_corrections(path)
    assert corrected(CHRONICLE, made.standing) == corrected(CHRONICLE, Corrections((TITLED, HIDDEN)))


def test_the_journal_itself_is_not_written_over(path: Path) -> None:
    journal_of(path, TITLED)
    kept = path.read_bytes()
    assert main(["corrections", "export", str(path)]) == FAILURE
    assert path.read_bytes() == kept


def test_an_article_whose_only_event_is_hidden_is_no_fault(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from explorer.extraction.load import load_chronicle

    (tmp_path / "war.txt").write_text(ARTICLE)
    (event,) = load_chronicle([tmp_path / "war.txt"]).events
    hand_out(ledger(Correction("1", "hide", passages_of(event, {}))), tmp_path / "mine.jsonl")
    call = ["events", str(tmp_path / "war.txt"), "--corrections", str(tmp_path / "mine.jsonl")]
    assert main(call) == DONE
    assert capsys.readouterr() == ("", "")


def test_taking_in_twice_adds_nothing(path: Path) -> None:
    journal = Journal(path)
    journal.open()
    assert take_in(ledger(TITLED), journal).added == 1
    assert take_in(ledger(TITLED), journal).added == 0


def test_own_events_of_another_machine_come_to_what_is_open(path: Path, tmp_path: Path) -> None:
    theirs = Correction("1", "own", scope="/nowhere/at/all")
    here = Correction("2", "own", scope=str(tmp_path))
    journal = Journal(path)
    journal.open()
    take_in(ledger(theirs, here), journal, "/articles")
    assert [one.scope for one in journal.corrections.made] == ["/articles", str(tmp_path)]


def test_a_place_that_cannot_even_be_looked_for_is_none_of_ours(path: Path) -> None:
    theirs = Correction("1", "own", scope="/x" * 5000)
    journal = Journal(path)
    journal.open()
    take_in(ledger(theirs), journal, "/articles")
    assert [one.scope for one in journal.corrections.made] == ["/articles"]


def test_a_list_of_corrections_does_nothing_to_a_terminal() -> None:
    passage = Passage("one\x1b[2J.txt", "They \x07met\u202e.")
    printed = "\n".join(told(Correction("1\x1b]0;x", "hide", (passage,), by="\x9bA")))
    assert printed == "1]0;x  hide    A\n    one[2J.txt: “They met.”"


def test_what_is_to_be_known_of_a_union_does_nothing_to_a_terminal() -> None:
    one = replace(HIDDEN, id="\x1b[2Jone")
    unions = (
        united(ledger(one), Ledger(verdicts=(Verdict(one.id, False, "2027"),))),
        united(Ledger(verdicts=(Verdict(one.id, False, "2027"),)), ledger(one)),
    )
    said = [line for union in unions for line in to_be_known(union)]
    assert [line.partition(" ")[0] for line in said] == ["[2Jone"] * 2


def test_events_added_to_other_articles_are_not_printed_with_these(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "war.txt").write_text(ARTICLE)
    (tmp_path / "elsewhere").mkdir()
    here, other, anywhere = str(tmp_path / "war.txt"), str(tmp_path / "elsewhere"), "/nowhere/at/all"
    made = [
        Correction(
            scope[-4:], "own", (), (Change("date", ("1880",)), Change("title", (scope[-4:],))), scope=scope
        )
        for scope in (here, other, anywhere)
    ]
    hand_out(ledger(*made), tmp_path / "mine.jsonl")
    assert main(["events", here, "--corrections", str(tmp_path / "mine.jsonl")]) == DONE
    printed = capsys.readouterr().out
    assert [f'"title": "{one.id}"' in printed for one in made] == [True, False, True]


def test_a_list_tells_passages_and_changes(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal_of(path, TITLED)
    assert main(["corrections", "list"]) == DONE
    printed = capsys.readouterr().out
    assert LETTERS.mentions[0].quote in printed
    assert "title: Letters" in printed


def test_a_conflict_is_listed(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal_of(path, TITLED)
    other = Correction("9", "edit", TITLED.passages, (Change("title", ("Post",)),))
    hand_out(ledger(other), tmp_path / "theirs.jsonl")
    assert main(["corrections", "import", str(tmp_path / "theirs.jsonl")]) == DONE
    assert "9 says otherwise than 1; 9 decides" in capsys.readouterr().err


def test_what_was_taken_back_does_not_come_again_with_the_same_file(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hand_out(ledger(TITLED, HIDDEN), tmp_path / "theirs.jsonl")
    assert main(["corrections", "import", str(tmp_path / "theirs.jsonl")]) == DONE
    journal = Journal(path)
    journal.open()
    journal.revert(TITLED.id, "2026-05")
    journal.close()
    assert main(["corrections", "import", str(tmp_path / "theirs.jsonl")]) == DONE
    assert "1 was taken back here, and stays so" in capsys.readouterr().err
    made, _ = read_corrections(path)
    assert made.standing.made == (HIDDEN,)


def test_what_the_other_person_says_anew_is_taken_in(path: Path) -> None:
    journal_of(path, TITLED)
    journal = Journal(path)
    journal.open()
    journal.revert(TITLED.id, "2026-05")
    anew = replace(TITLED, id="3", made="2026-06")
    assert take_in(ledger(TITLED, anew), journal).new == (anew,)


def test_what_was_taken_back_is_handed_out_without_its_words(path: Path, tmp_path: Path) -> None:
    journal_of(path, TITLED)
    journal = Journal(path)
    journal.open()
    journal.revert(TITLED.id, "2026-05")
    hand_out(journal.ledger, tmp_path / "out.jsonl")
    _, line = (tmp_path / "out.jsonl").read_text().splitlines()
    assert line == '{"op": "revert", "id": "1", "made": "2026-05"}'


def test_taken_in_it_is_taken_back_there_too(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal_of(path, TITLED, HIDDEN)
    gone = Ledger(verdicts=(Verdict(TITLED.id, False, "2026-05"),))
    hand_out(gone, tmp_path / "theirs.jsonl")
    assert main(["corrections", "import", str(tmp_path / "theirs.jsonl")]) == DONE
    assert "1 was taken back there, and is taken back here too" in capsys.readouterr().err
    made, _ = read_corrections(path)
    assert made == Ledger(Corrections((HIDDEN,)), gone.verdicts)


def test_a_ledger_is_read_as_it_was_handed_out(tmp_path: Path) -> None:
    verdicts = (Verdict("1", True, "2026-05"), Verdict("7", False, "2026-04"))
    handed = Ledger(Corrections((TITLED, HIDDEN)), verdicts)
    hand_out(handed, tmp_path / "out.jsonl")
    assert read_corrections(tmp_path / "out.jsonl") == (handed, ())


def test_a_file_that_holds_none_is_refused(path: Path, tmp_path: Path) -> None:
    (tmp_path / "song.txt").write_text("La la\n")
    with pytest.raises(InputError, match="holds no corrections"):
        read_corrections(tmp_path / "song.txt")
    assert main(["corrections", "import", str(tmp_path / "song.txt")]) == FAILURE


def test_a_file_is_asked_for(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corrections", "export"]) == USAGE
    assert "needs a file" in capsys.readouterr().err


ARTICLE = "Chile–Peru relations\n\nOn 5 April 1879 Chile declared war on Peru.\n"


def test_events_are_printed_with_the_corrections_of_a_file(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from explorer.extraction.load import load_chronicle

    (tmp_path / "war.txt").write_text(ARTICLE)
    (event,) = load_chronicle([tmp_path / "war.txt"]).events
    made = Correction("1", "edit", passages_of(event, {}), (Change("title", ("War of the Pacific",)),))
    gone = Correction("2", "hide", passages_of(LETTERS, {}))
    hand_out(ledger(made, gone), tmp_path / "mine.jsonl")
    call = ["events", str(tmp_path / "war.txt"), "--corrections", str(tmp_path / "mine.jsonl")]
    assert main(call) == FAULTS
    printed = capsys.readouterr()
    assert '"title": "War of the Pacific"' in printed.out
    assert "the passage of the correction 2 is gone" in printed.err


def sources(path: Path) -> list[str]:
    """From where the corrections of a journal were taken in, as it is read anew."""
    return [one.source for one in opened(path).corrections.made]


def opened(path: Path) -> Journal:
    journal = Journal(path)
    journal.open()
    journal.close()
    return journal


def take_in_file(file: Path, path: Path) -> None:
    journal = Journal(path)
    journal.open()
    theirs, _ = read_corrections(file)
    take_in(taken_from(theirs, file, path), journal)
    journal.close()


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    hand_out(ledger(HIDDEN), tmp_path / "ana.jsonl")
    return tmp_path / "ana.jsonl"


def test_what_was_taken_in_knows_from_which_file(path: Path, theirs: Path) -> None:
    journal_of(path, TITLED)
    take_in_file(theirs, path)
    assert sources(path) == ["", "ana.jsonl"]
    path.write_bytes(path.read_bytes() + b"torn")  # so that it is written anew
    assert sources(path) == sources(path) == ["", "ana.jsonl"]


def test_from_which_file_it_was_taken_in_is_handed_to_nobody(path: Path, theirs: Path) -> None:
    take_in_file(theirs, path)
    before = theirs.read_bytes()
    hand_out(opened(path).ledger, theirs)
    assert theirs.read_bytes() == before


def test_our_own_correction_that_is_handed_back_stays_ours(path: Path, theirs: Path) -> None:
    journal_of(path, HIDDEN)
    journal = Journal(path)
    journal.open()
    journal.revert(HIDDEN.id)
    journal.close()
    take_in_file(theirs, path)
    assert sources(path) == [""]


def test_other_words_under_the_id_of_one_we_undid_are_theirs(path: Path, theirs: Path) -> None:
    journal_of(path, replace(HIDDEN, act="confirm"))
    journal = Journal(path)
    journal.open()
    journal.revert(HIDDEN.id)
    journal.close()
    take_in_file(theirs, path)
    assert sources(path) == ["ana.jsonl"]


def test_an_earlier_state_that_is_taken_in_is_our_own(path: Path, theirs: Path) -> None:
    journal_of(path, TITLED)
    take_in_file(theirs, path)
    kept = path.with_name("corrections.backup-1.jsonl")
    kept.write_bytes(path.read_bytes())
    path.unlink()
    take_in_file(kept, path)
    assert sources(path) == ["", "ana.jsonl"]


def test_a_name_of_a_file_that_is_none_costs_no_correction(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    row = row_of(Act(TITLED.id, TITLED)) | {"from": ["a", 1]}
    path.write_bytes(line_of(HEAD) + line_of(row))
    assert sources(path) == [""]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    with pytest.raises(InputError, match="is no file"):
        read_corrections(tmp_path / "pipe.jsonl")
