"""The command line: what it does, what it says, and with which exit status."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from monitor import cli
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.sqlcipher import DATABASE, KEY, SqlcipherJournal, open_journal
from monitor.ports import Batch, Entry, StorageError
from monitor.resources import resource
from monitor.service import STREAM
from tests.e2e.sessions import BASELINE, line, opening, whole, write

Run = tuple[int, str, str]


class Shell:
    """Runs the command in this process and keeps what it printed."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: object) -> Run:
        status = cli.main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return write(tmp_path / "session.jsonl", whole())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def entries(data: Path, name: str = "S1") -> list[Entry]:
    with open_journal(data, zone="UTC", read_only=True) as journal:
        return list(journal.read(STREAM + name))


# replay: what comes out -------------------------------------------------------------------


def test_a_replay_prints_its_result_as_one_json_object(shell: Shell, session: Path) -> None:
    status, out, err = shell("replay", session)

    found = json.loads(out)
    assert (status, err) == (0, "")
    assert found["session"] == "S1"
    assert found["closed"] is True
    assert found["refused"] == []
    assert found["slots"][0]["label"] == "baseline"
    (alert, *_) = found["alerts"]
    assert (alert["limit"], alert["value"]) == ("sbp-high-critical", 186)


def test_the_result_goes_into_a_file_and_nothing_is_printed(
    shell: Shell, session: Path, tmp_path: Path
) -> None:
    status, out, _ = shell("replay", session, "--json", tmp_path / "out.json")

    assert (status, out) == (0, "")
    assert json.loads((tmp_path / "out.json").read_text())["closed"] is True


def test_the_record_of_a_replay_is_the_one_that_the_archive_exports(
    shell: Shell,
    session: Path,
    data: Path,
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> None:
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr("monitor.record.export.cache_folder", lambda: fonts)
    pdf = data.parent / "record.pdf"
    assert shell("replay", session, "--data-dir", data, "--pdf", pdf) == (0, "", "")

    status, out, err = shell("export", "S1", "--data-dir", data, "--out", data.parent / "records")

    exported = Path(out.strip())
    assert (status, err) == (0, "")
    assert exported.parent == data.parent / "records"
    assert exported.read_bytes() == pdf.read_bytes()
    assert pdf.read_bytes().startswith(b"%PDF-")


@pytest.fixture
def kept_fonts(monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> None:
    """The record's fonts, made once and not once a test."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")
    monkeypatch.setattr("monitor.record.export.cache_folder", lambda: fonts)


def test_a_record_is_written_in_the_language_asked_for(
    shell: Shell, session: Path, data: Path, tmp_path: Path, kept_fonts: None
) -> None:
    shell("replay", session, "--data-dir", data)

    german, english = (
        shell("export", "S1", "--data-dir", data, "--out", tmp_path / name, *more)
        for name, more in (("de", ("--language", "de")), ("en", ()))
    )

    assert (german[0], german[2]) == (0, "")
    for (_, path, _), language in ((german, "de"), (english, "en")):
        with pikepdf.open(path.strip()) as record:
            assert record.Root.Lang == language
    assert shell("verify", german[1].strip())[0] == 0


def test_an_export_says_which_characters_it_could_not_write_and_where(
    shell: Shell, data: Path, tmp_path: Path, kept_fonts: None
) -> None:
    patient = {"mrn": "1", "name": "李 Wei", "birth_date": "1970-01-01", "sex": "female"}
    lines = [opening(patient=patient), *whole()[1:]]
    shell("replay", write(tmp_path / "li.jsonl", lines), "--data-dir", data)

    status, _, err = shell("export", "S1", "--data-dir", data, "--out", tmp_path)

    assert status == 0
    assert err == "No font here has U+674E (Patient): the record writes it as [U+674E].\n"


def test_a_language_without_words_is_refused(shell: Shell, data: Path) -> None:
    with pytest.raises(SystemExit):
        shell("export", "S1", "--data-dir", data, "--language", "xx")


def test_a_record_that_does_not_say_what_the_journal_says_is_not_written(
    shell: Shell, session: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from monitor.record import export

    def unequal(*_args: object, **_more: object) -> bytes:
        raise export.NotEqualError(())

    monkeypatch.setattr(export, "document", unequal)
    pdf = tmp_path / "record.pdf"

    replayed = shell("replay", session, "--data-dir", data, "--pdf", pdf)
    exported = shell("export", "S1", "--data-dir", data, "--out", tmp_path)

    for status, out, err in (replayed, exported):
        assert (status, out) == (4, "")
        assert err.startswith("The PDF does not say what the journal says, so it was not written.")
    assert f"The session is saved in {data}." in replayed[2]
    assert not list(tmp_path.glob("*.pdf"))


def test_a_replay_alone_leaves_no_file_behind(
    shell: Shell, session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))

    shell("replay", session)

    assert sorted(tmp_path.rglob("*")) == before


def test_a_byte_order_mark_and_blank_lines_change_nothing(
    shell: Shell, session: Path, tmp_path: Path
) -> None:
    marked = tmp_path / "marked.jsonl"
    marked.write_bytes(b"\xef\xbb\xbf" + session.read_bytes().replace(b"\n", b"\r\n\r\n"))

    assert shell("replay", marked) == shell("replay", session)


def test_the_same_session_gives_the_same_journal_in_memory_and_on_disk(
    shell: Shell, session: Path, data: Path
) -> None:
    _, in_memory, _ = shell("replay", session)
    _, on_disk, _ = shell("replay", session, "--data-dir", data)

    assert in_memory == on_disk
    stored = entries(data)
    head = json.loads(on_disk)["journal"]
    assert (len(stored), stored[-1].sha256) == (head["entries"], head["head"])


# replay: what is refused ------------------------------------------------------------------

MALFORMED: dict[str, tuple[Any, int]] = {
    "not JSON": ([opening(), "{"], 2),
    "an unknown action": ([opening(), line(1, "dance")], 2),
    "an unknown field": ([opening(), line(1, "start", mood="good")], 2),
    "an unknown measure": ([opening(), line(1, "check", values={"glow": 1})], 2),
    "a wrong type": ([opening(), line(1, "check", values={"sbp": "120"})], 2),
    "an impossible value": ([opening(), line(1, "check", values={"spo2": 101})], 2),
    "time going back": ([opening(), line(5, "wait"), line(4, "wait")], 3),
    "an empty file": ([], 1),
}


@pytest.mark.parametrize("lines,number", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_line_is_named_and_nothing_is_written(
    shell: Shell, tmp_path: Path, data: Path, lines: list[Any], number: int
) -> None:
    bad = write(tmp_path / "bad.jsonl", [_plain(each) for each in lines])
    out = tmp_path / "out.json"

    status, printed, err = shell("replay", bad, "--data-dir", data, "--json", out, "--lenient")

    assert (status, printed) == (2, "")
    assert err.startswith(f"line {number}: ")
    assert not data.exists()
    assert not out.exists()


def _plain(each: Any) -> Any:
    """`wait` is nobody's deed."""
    if isinstance(each, dict) and each["do"] == "wait":
        return {key: value for key, value in each.items() if key != "by"}
    return each


def test_a_file_that_is_not_utf_8_is_malformed_at_its_line(
    shell: Shell, session: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(session.read_bytes().splitlines(keepends=True)[0] + b'{"text": "\xff"}\n')

    assert shell("replay", bad) == (2, "", "line 2: not UTF-8\n")


def test_a_file_that_is_not_there_is_bad_input(shell: Shell, tmp_path: Path) -> None:
    status, out, err = shell("replay", tmp_path / "nowhere.jsonl")

    assert (status, out) == (2, "")
    assert "nowhere.jsonl: No such file or directory. Nothing was recorded." in err


def test_what_the_rules_refuse_ends_the_run_with_line_and_reason(
    shell: Shell, tmp_path: Path, data: Path
) -> None:
    bad = write(tmp_path / "bad.jsonl", [opening(), line(5, "pause")])

    status, out, err = shell("replay", bad, "--data-dir", data)

    assert (status, out) == (2, "")
    assert err == "line 2: Not recorded: no infusion is running.\n"
    assert not data.exists()


def test_a_lenient_replay_lists_what_was_refused_and_goes_on(shell: Shell, tmp_path: Path) -> None:
    lines = [opening(), line(5, "pause"), line(6, "note", text="went on")]

    status, out, _ = shell("replay", write(tmp_path / "l.jsonl", lines), "--lenient")

    found = json.loads(out)
    assert status == 0
    assert found["refused"] == [
        {"line": 2, "do": "pause", "reason": "Not recorded: no infusion is running."}
    ]
    assert found["closed"] is False


# replay: into a data folder ---------------------------------------------------------------


def test_a_replayed_session_is_in_the_archive_sealed_and_verifiable(
    shell: Shell, session: Path, data: Path
) -> None:
    shell("replay", session, "--data-dir", data)

    status, out, _ = shell("sessions", "--data-dir", data)
    assert status == 0
    assert out == "S1  2026-03-12 14:00  chair 1  Closed  Pat Ient, 1970-01-01, 1\n"
    assert shell("verify", "--data-dir", data)[0] == 0
    assert shell("verify", "S1", "--data-dir", data)[0] == 0
    station = open_station(data)
    assert station.clinic.at_chair == {}
    station.close()


def test_a_session_that_is_there_already_is_refused_and_nothing_is_added(
    shell: Shell, session: Path, data: Path, tmp_path: Path
) -> None:
    shell("replay", session, "--data-dir", data)
    before = entries(data)

    status, out, err = shell("replay", session, "--data-dir", data, "--json", tmp_path / "o.json")

    assert (status, out) == (2, "")
    assert err == "line 1: Not opened: there is a session with that name already.\n"
    assert entries(data) == before
    assert not (tmp_path / "o.json").exists()


def test_open_sessions_take_the_free_chairs_until_there_is_none(
    shell: Shell, tmp_path: Path, data: Path
) -> None:
    for number in range(1, 7):
        lines = [opening(f"S{number}"), line(1, "check", values=BASELINE)]
        assert shell("replay", write(tmp_path / "s.jsonl", lines), "--data-dir", data)[0] == 0

    status, _, err = shell(
        "replay", write(tmp_path / "s.jsonl", [opening("S7")]), "--data-dir", data
    )

    assert status == 2
    assert err == "line 1: Not opened: this chair has an open session. Choose another chair.\n"
    station = open_station(data)
    assert {c: s.session.id for c, s in station.clinic.at_chair.items()} == {
        n: f"S{n}" for n in range(1, 7)
    }
    station.close()


def test_a_session_does_not_move_onto_another_ones_chair(
    shell: Shell, tmp_path: Path, data: Path
) -> None:
    shell("replay", write(tmp_path / "a.jsonl", [opening("A")]), "--data-dir", data)
    moves = [
        opening("B"),
        line(1, "move", chair=1),
        line(2, "move", chair=9),
        line(3, "move", chair=4),
    ]
    moving = write(tmp_path / "b.jsonl", moves)

    status, _, err = shell("replay", moving, "--data-dir", data)
    assert (status, err[:8]) == (2, "line 2: ")
    assert entries(data, "B") == []

    status, out, _ = shell("replay", moving, "--data-dir", data, "--lenient")
    assert [refused["line"] for refused in json.loads(out)["refused"]] == [2, 3]
    assert "chair 4  Before the start" in shell("sessions", "--data-dir", data)[1]


def test_progress_names_each_entry_once_it_is_durable(
    shell: Shell, session: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    durable: list[int] = []
    append = SqlcipherJournal.append

    def note(journal: SqlcipherJournal, batches: tuple[Batch, ...]) -> tuple[Entry, ...]:
        stored = append(journal, batches)
        durable.append(journal.head(STREAM + "S1").length)
        return stored

    monkeypatch.setattr(SqlcipherJournal, "append", note)

    _, out, _ = shell(
        "replay", session, "--data-dir", data, "--progress", "--json", data.parent / "o.json"
    )

    count = len(entries(data))
    assert out == "".join(f"ok {number}\n" for number in range(1, count + 1))
    assert durable[-1] == count
    assert len(durable) > len(whole())


def test_progress_without_a_data_folder_writes_a_journal_that_is_gone_afterwards(
    shell: Shell, session: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))

    status, out, _ = shell("replay", session, "--progress", "--json", tmp_path / "o.json")

    assert status == 0
    assert out.startswith("ok 1\nok 2\n")
    assert list(folder.iterdir()) == []


def test_a_disk_that_fills_up_on_the_way_leaves_a_session_that_goes_on(
    shell: Shell, session: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = SqlcipherJournal.append
    calls = iter(range(1000))

    def fills_up(journal: SqlcipherJournal, batches: tuple[Batch, ...]) -> tuple[Entry, ...]:
        if next(calls) == 5:
            raise StorageError("full", "No space left on device")
        return append(journal, batches)

    monkeypatch.setattr(SqlcipherJournal, "append", fills_up)
    status, out, err = shell(
        "replay", session, "--data-dir", data, "--json", data.parent / "o.json"
    )
    monkeypatch.undo()

    stored = entries(data)
    assert (status, out) == (3, "")
    assert err.startswith(
        f"The disk is full. The session is saved up to entry {len(stored)}, and goes on from there."
    )
    assert not (data.parent / "o.json").exists()
    station = open_station(data)
    station.staff.add_person(name="Chi Charge", role="charge_nurse", pin_hash="-", by="Chi Charge")
    station.execute(1, cmd.WriteNote(by="Chi Charge", text="taken up again"))
    station.close()
    assert shell("verify", "--data-dir", data)[0] == 0


# protocols --------------------------------------------------------------------------------


def test_an_edited_protocol_takes_the_place_of_the_one_that_the_file_names(
    shell: Shell, tmp_path: Path
) -> None:
    text = resource("protocols/ketamine-pain.toml")
    edited = tmp_path / "mine.toml"
    edited.write_text(
        text.replace('id = "ketamine-pain"', 'id = "mine"').replace(
            "first = [5, 10]", "first = [10]"
        )
    )
    lines = [opening(), line(5, "check", values=BASELINE), line(10, "start")]
    lines.append({**line(18, "wait")})
    file = write(tmp_path / "s.jsonl", [_plain(each) for each in lines])

    _, shipped, _ = shell("replay", file)
    status, out, _ = shell("replay", file, "--protocol", edited)

    assert status == 0
    assert json.loads(out)["protocol"]["id"] == "mine"
    assert "T+5" in shipped
    assert "T+5" not in out


def test_a_protocol_with_mistakes_is_refused_line_by_line(
    shell: Shell, session: Path, tmp_path: Path
) -> None:
    text = resource("protocols/ketamine-pain.toml")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(
        text.replace("grace_min = 2", 'grace_min = "two"').replace("value = 180", "value = 9999")
    )

    checked = shell("protocol", "check", wrong)
    used = shell("replay", session, "--protocol", wrong)

    assert checked == used
    status, out, err = checked
    assert (status, out) == (2, "")
    assert len(err.splitlines()) >= 2
    for problem in err.splitlines():
        name, number, rest = problem.split(":", 2)
        assert name == str(wrong)
        assert number.isdecimal()
        assert rest.strip().endswith(".")


def test_a_protocol_without_mistakes_is_fit_for_use(shell: Shell, tmp_path: Path) -> None:
    good = tmp_path / "good.toml"
    good.write_text(resource("protocols/ketamine-pain.toml"))

    assert shell("protocol", "check", good) == (
        0,
        f"{good}: fit for use (ketamine-pain 1.0.0).\n",
        "",
    )


def test_a_protocol_that_is_not_toml_or_not_there_is_bad_input(
    shell: Shell, tmp_path: Path
) -> None:
    (tmp_path / "no.toml").write_text("a = = 1")

    assert shell("protocol", "check", tmp_path / "no.toml")[2].startswith(f"{tmp_path}/no.toml:1: ")
    assert shell("protocol", "check", tmp_path / "gone.toml")[0] == 2


# data folders that cannot be used ---------------------------------------------------------


@pytest.mark.parametrize("command", [("sessions",), ("verify",), ("export", "S1")])
def test_a_folder_without_data_is_named_and_not_made(
    shell: Shell, data: Path, command: tuple[str, ...]
) -> None:
    status, out, err = shell(*command, "--data-dir", data)

    assert (status, out) == (2, "")
    assert err == (
        f"There is no Chairside data in {data}. Nothing was changed. Check --data-dir.\n"
    )
    assert not data.exists()


def test_a_session_nobody_knows_is_bad_input(shell: Shell, session: Path, data: Path) -> None:
    shell("replay", session, "--data-dir", data)

    for command in ("verify", "export"):
        status, out, err = shell(command, "S9", "--data-dir", data)
        assert (status, out) == (2, "")
        assert err.startswith("There is no session S9. Nothing was changed.")


def test_a_second_program_on_the_same_data_is_told_so(
    shell: Shell, session: Path, data: Path
) -> None:
    station = open_station(data)

    status, out, err = shell("replay", session, "--data-dir", data)

    assert (status, out) == (3, "")
    assert err.startswith("Another Chairside has this data open. Nothing was recorded. Close it")
    assert shell("sessions", "--data-dir", data) == (0, "There are no sessions yet.\n", "")
    station.close()


def test_a_damaged_data_file_is_a_storage_problem(shell: Shell, session: Path, data: Path) -> None:
    shell("replay", session, "--data-dir", data)
    file = data / DATABASE
    content = bytearray(file.read_bytes())
    content[len(content) // 2 :] = os.urandom(len(content) - len(content) // 2)
    file.write_bytes(content)

    status, out, err = shell("verify", "--data-dir", data)

    assert (status, out) == (3, "")
    assert "Nothing was changed." in err


def test_a_lost_key_and_a_key_for_everybody_are_storage_problems(
    shell: Shell, session: Path, data: Path
) -> None:
    shell("replay", session, "--data-dir", data)
    (data / KEY).chmod(0o644)
    status, _, err = shell("sessions", "--data-dir", data)
    assert status == 3
    assert err.startswith("Others on this computer can read the key file.")

    (data / KEY).unlink()
    assert shell("sessions", "--data-dir", data)[0] == 3


def test_a_folder_that_cannot_be_written_to_is_a_storage_problem(
    shell: Shell, session: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*_args: object) -> None:  # modes mean nothing to root, who may run this
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("monitor.journal.sqlcipher.FolderLock", read_only)

    status, out, err = shell("replay", session, "--data-dir", data)

    assert (status, out) == (3, "")
    assert err.startswith("The folder can't be written to. Nothing was recorded.")
    assert "Permission denied" in err


def test_a_data_folder_that_is_a_file_is_a_storage_problem(
    shell: Shell, session: Path, tmp_path: Path
) -> None:
    status, out, err = shell("replay", session, "--data-dir", session)

    assert (status, out) == (3, "")
    assert "Nothing was recorded." in err


def test_a_result_that_cannot_be_written_says_what_is_saved(
    shell: Shell, session: Path, data: Path, tmp_path: Path
) -> None:
    nowhere = tmp_path / "nowhere" / "out.json"

    status, _, err = shell("replay", session, "--json", nowhere)
    assert status == 3
    assert err == (
        f"{nowhere} was not written: No such file or directory."
        " Nothing was recorded. Choose another place.\n"
    )

    status, _, err = shell("replay", session, "--json", nowhere, "--data-dir", data)
    assert status == 3
    assert f"The session is saved in {data}. Choose another place." in err
    assert entries(data)


def test_tampering_is_told_entry_by_entry(
    shell: Shell, session: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell("replay", session, "--data-dir", data)
    read = SqlcipherJournal.read

    def shortened(journal: SqlcipherJournal, stream: str, *, after: int = 0) -> Iterator[Entry]:
        found = list(read(journal, stream, after=after))
        yield from found[:-1] if stream == STREAM + "S1" else found

    monkeypatch.setattr(SqlcipherJournal, "read", shortened)

    status, out, err = shell("verify", "--data-dir", data)

    count = len(entries(data)) + 1
    assert (status, out) == (4, "The station's own entries: whole and unchanged.\n")
    assert err == (
        f"Session S1, entry {count}: it is missing; the entries end before the place that was"
        " sealed. Restore a copy from before.\n"
    )


# the command itself -----------------------------------------------------------------------


def test_help_names_every_command_and_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])

    assert caught.value.code == 0
    text = capsys.readouterr().out
    for word in ("demo", "replay", "sessions", "export", "verify", "protocol", "exit status"):
        assert word in text
    for number in (0, 2, 3, 4):
        assert f"\n  {number}  " in text


@pytest.mark.parametrize(
    "words",
    [["fly"], ["replay"], [], ["replay", "x", "--hold", "-1"], ["replay", "x", "--hold", "a"]],
)
def test_a_command_that_does_not_exist_is_bad_input(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(words)

    assert caught.value.code == 2
    assert "usage: chairside" in capsys.readouterr().err


@pytest.mark.parametrize("display", ["", ":0"])
def test_the_demo_is_a_process_of_its_own_and_a_tour_without_a_display(
    display: str, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def run(command: list[str], **_more: Any) -> subprocess.CompletedProcess[bytes]:
        started.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", "")

    status, out, _ = shell("demo")

    assert status == 0
    last = ["--demo"] if display else ["--tour", "out/"]
    assert started == [[sys.executable, "-m", "ui", *last]]
    assert ("There is no display here" in out) is not bool(display)


def test_a_reader_that_has_seen_enough_is_no_error(session: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} -m monitor.cli replay {session} | head -n 1"

    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)

    assert done.stdout == "{\n"
    assert done.stderr == ""


def test_a_command_that_is_stopped_says_nothing_more(
    shell: Shell, session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_args: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("monitor.terminal.replays.replay", stopped)

    assert shell("replay", session) == (130, "", "")


def test_numbers_stay_exact_on_the_way_to_the_disk(
    shell: Shell, tmp_path: Path, data: Path
) -> None:
    lines = [opening(), line(1, "check", values={**BASELINE, "temp": 36.1})]

    shell("replay", write(tmp_path / "s.jsonl", lines), "--data-dir", data)

    station = open_station(data)
    view = station.chair(1)
    station.close()
    assert view is not None
    assert view.latest["temp"].value == Decimal("36.1")


# monitoring forms -------------------------------------------------------------------------


def devices(until: int, *more: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a course of devices that is open at minute `until`, with `more` after it."""
    order = {"dose_mg": 56, "planned_min": 120, "prescriber": "Dr X"}
    return [
        opening(protocol="esketamine-nasal", order=order),
        line(5, "check", values=BASELINE),
        line(10, "start", mg=28, lot="A7"),
        {name: said for name, said in line(until, "wait").items() if name != "by"},
        *more,
    ]


def test_the_forms_are_listed_with_their_day_and_written_one_by_one(
    shell: Shell, tmp_path: Path, data: Path
) -> None:
    shell("replay", write(tmp_path / "d.jsonl", devices(20)), "--data-dir", data)

    status, out, err = shell("rems", "--data-dir", data)
    assert (status, err) == (0, "")
    assert re.fullmatch(r"S1  (due|OVERDUE since) 2026-03-19  .*\n", out)

    status, out, _ = shell("rems", "S1", "--data-dir", data, "--out", tmp_path / "out")
    (page,) = (tmp_path / "out").iterdir()
    assert (status, out) == (0, f"{page}\n")
    assert re.fullmatch(r"2026-03-12_S1_draft_[0-9-]+_form[.]pdf", page.name)
    assert page.read_bytes()[:5] == b"%PDF-"


def test_a_form_that_was_sent_is_listed_as_sent(shell: Shell, tmp_path: Path, data: Path) -> None:
    end = [
        line(131, "close", disposition="transferred", reason="ward"),
        line(140, "report_sent", how="fax"),
    ]
    shell("replay", write(tmp_path / "d.jsonl", devices(130, *end)), "--data-dir", data)

    assert "S1  sent 2026-03-12  " in shell("rems", "--data-dir", data)[1]


def test_a_session_without_a_form_has_no_page(shell: Shell, session: Path, data: Path) -> None:
    shell("replay", session, "--data-dir", data)

    assert shell("rems", "--data-dir", data) == (0, "No session has a monitoring form.\n", "")
    status, _, err = shell("rems", "S1", "--data-dir", data)
    assert (status, "has no monitoring form" in err) == (2, True)
    status, _, err = shell("rems", "S9", "--data-dir", data)
    assert (status, "There is no session S9" in err) == (2, True)


# protocols --------------------------------------------------------------------------------


def test_two_protocols_are_compared_number_by_number(shell: Shell, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(resource("protocols/ketamine-pain.toml").replace("= 160", "= 165", 1), "utf-8")

    assert shell("protocol", "compare", "ketamine-pain", mine) == (
        0,
        "limit sbp-high-caution value: 160 -> 165\n",
        "",
    )
    same = shell("protocol", "compare", mine, mine)
    assert same == (0, "The two have the same content.\n", "")


def test_a_protocol_that_cannot_be_used_is_not_compared(shell: Shell, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text("format = 1\n", "utf-8")

    status, out, err = shell("protocol", "compare", "ketamine-pain", mine)

    assert (status, out) == (2, "")
    assert f"{mine}:1:" in err


def test_the_schema_is_printed_as_it_ships(shell: Shell) -> None:
    assert shell("protocol", "schema") == (0, resource("protocols/schema.json"), "")
