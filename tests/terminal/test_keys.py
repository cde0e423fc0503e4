"""`chairside key`, `backup`, `restore` and `open-export`: what they do and what they say."""

import io
import sys
from contextlib import closing
from pathlib import Path

import pytest

from monitor import cli
from monitor.bootstrap import open_station
from monitor.journal.files import FolderLock
from monitor.journal.sqlcipher import KEY, LOCK
from monitor.keys import slots, vault
from monitor.ports import STATION
from monitor.terminal.kept import who
from monitor.trail import rows
from tests.planted import NAME, found, plant

PHRASE = "three owls over Fernhollow"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config) -> None:
    cheap = slots.Cost(memory_kib=1024, passes=1, lanes=1)
    monkeypatch.setattr(slots.wrap_for_passphrase, "__kwdefaults__", {"cost": cheap})
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")
    monkeypatch.setattr("monitor.record.export.cache_folder", lambda: fonts)
    monkeypatch.setattr("monitor.record.fonts.cache_folder", lambda: fonts)


class Shell:
    """Runs the command in this process, with lines on its standard input."""

    def __init__(self, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch) -> None:
        self._capsys = capsys
        self._patch = patch

    def __call__(self, *words: object, typed: str = "") -> tuple[int, str, str]:
        self._patch.setattr(sys, "stdin", io.StringIO(typed))
        status = cli.main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    return Shell(capsys, monkeypatch)


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "data"
    plant(folder, tmp_path / "session.jsonl")
    capsys.readouterr()
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def code_on(page: Path) -> str:
    """Read the nine groups off a sheet, as somebody would off paper."""
    import pypdfium2

    with pypdfium2.PdfDocument(page) as document:
        text = document[0].get_textpage().get_text_bounded()
    rows = ["".join(line.split()) for line in text.splitlines()]
    packed = "".join(row for row in rows if len(row) == 15 and row[0] in "147")
    return " ".join(packed[start + 1 : start + 5] for start in range(0, len(packed), 5))


def sheet(shell: Shell, data: Path, page: Path) -> str:
    """Make a recovery sheet and prove nothing; return its code."""
    assert shell("key", "sheet", "--out", page, "--data-dir", data, typed="none\n")[0] == 0
    return code_on(page)


def test_status_says_what_keeps_the_key_and_what_is_missing(shell: Shell, data: Path) -> None:
    status, out, err = shell("key", "status", "--data-dir", data)

    assert (status, err) == (0, "")
    assert "The data key is kept by: Key file" in out
    assert "Recovery sheet: none" in out
    assert "Last backup: none was ever made" in out


def test_a_passphrase_from_the_terminal_guards_every_command(shell: Shell, data: Path) -> None:
    wrap = ("key", "wrap", "--with", "passphrase", "--data-dir", data)
    status, out, _ = shell(*wrap, typed=f"{PHRASE}\n{PHRASE}\n")
    assert status == 0
    assert "Every start of Chairside now waits" in out

    assert shell("sessions", "--data-dir", data, typed="wrong\n") == (
        2, "", "Not opened: that does not open it. Nothing was changed.\n",
    )  # fmt: skip
    assert NAME in shell("sessions", "--data-dir", data, typed=f"{PHRASE}\n")[1]
    assert shell(
        "key", "wrap", "--with", "file", "--data-dir", data, typed=f"{PHRASE}\n"
    )[0] == 0  # fmt: skip
    assert NAME in shell("sessions", "--data-dir", data)[1]


def told(folder: Path, key: bytes | None = None) -> list[tuple[str, str, str]]:
    """Return what stands in the log of keys: kind, person, details; oldest first."""
    with closing(open_station(folder, read_only=True, key=key)) as station:
        entries = station.journal.read(STATION)
        found = [(row.kind, row.person, row.details) for row in rows(entries, str)]
    return [row for row in found if row[0].startswith(("key_", "recovery_"))]


def test_each_change_of_the_key_stands_in_the_log_by_the_computers_user(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    wrap = ("key", "wrap", "--data-dir", data, "--with")
    page = tmp_path / "sheet.pdf"
    assert shell(*wrap, "passphrase", typed=f"{PHRASE}\n{PHRASE}\n")[0] == 0
    assert shell(*wrap, "file", typed=f"{PHRASE}\n")[0] == 0
    code = sheet(shell, data, page)
    (data / KEY).unlink()
    assert shell("key", "recover", "--data-dir", data, typed=code + "\n")[0] == 0

    assert told(data) == [
        ("key_protected", who(), "how: passphrase"),
        ("key_protected", who(), "how: file"),
        ("recovery_sheet_made", who(), ""),
        ("key_recovered", who(), "how: file"),
    ]
    assert code not in str(told(data))


def test_what_is_refused_leaves_no_entry_and_a_proof_leaves_its_own(
    shell: Shell, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrap = ("key", "wrap", "--with", "passphrase", "--data-dir", data)
    assert shell(*wrap, typed=f"{PHRASE}\n{PHRASE}!\n")[0] == 2
    assert shell("key", "recover", "--data-dir", data, typed="AAAA\n")[0] == 2
    assert told(data) == []

    monkeypatch.setattr(vault, "make_code", lambda *_: tuple("ABCDEFGHJ"))
    monkeypatch.setattr(vault, "note_proof", lambda _folder: None)
    out = tmp_path / "sheet.pdf"
    assert shell("key", "sheet", "--out", out, "--data-dir", data, typed="J\n")[0] == 0

    assert [kind for kind, _, _ in told(data)] == ["recovery_sheet_made", "recovery_sheet_proved"]


def test_two_passphrases_that_differ_change_nothing(shell: Shell, data: Path) -> None:
    wrap = ("key", "wrap", "--with", "passphrase", "--data-dir", data)

    status, _, err = shell(*wrap, typed=f"{PHRASE}\n{PHRASE}!\n")

    assert (status, err) == (2, "The two differ. Nothing was changed. Type both again.\n")
    assert (data / KEY).exists()


def test_a_running_app_is_not_changed_beneath(shell: Shell, data: Path) -> None:
    lock = FolderLock(data / LOCK)
    status, _, err = shell("key", "wrap", "--with", "file", "--data-dir", data)
    lock.release()

    assert status == 3
    assert err.startswith("Another Chairside has this data open. Nothing was changed.")


def test_the_sheet_recovers_data_whose_key_file_is_gone(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    code = sheet(shell, data, tmp_path / "sheet.pdf")
    (data / KEY).unlink()
    assert shell("sessions", "--data-dir", data)[0] == 3

    status, out, _ = shell("key", "recover", "--data-dir", data, typed=code.lower() + "\n")

    assert status == 0
    assert "The data are open again" in out
    assert NAME in shell("sessions", "--data-dir", data)[1]


def test_a_slip_in_the_code_names_its_group(shell: Shell, data: Path, tmp_path: Path) -> None:
    code = sheet(shell, data, tmp_path / "sheet.pdf").split()
    code[2] = code[2][:3] + ("X" if code[2][3] != "X" else "Y")

    status, _, err = shell("key", "recover", "--data-dir", data, typed=" ".join(code) + "\n")

    assert (status, err) == (
        2, "Not opened: look again at group 3 on the sheet. Nothing was changed.\n",
    )  # fmt: skip


def test_a_sheet_is_never_written_over_a_file_and_shows_no_code_on_the_terminal(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    page = tmp_path / "sheet.pdf"
    _, out, err = shell("key", "sheet", "--out", page, "--data-dir", data, typed="none\n")
    assert not any(group in out + err for group in code_on(page).split())
    assert "counts as not printed" in out

    assert shell("key", "sheet", "--out", page, "--data-dir", data)[0] == 2


def test_a_backup_is_brought_back_with_the_sheet(
    shell: Shell, data: Path, shelf: Path, tmp_path: Path
) -> None:
    code = sheet(shell, data, tmp_path / "sheet.pdf")
    status, out, _ = shell("backup", "--to", shelf, "--data-dir", data)
    assert status == 0
    backup = Path(out.splitlines()[0])
    assert "Same disk as the data: one failure loses both." in out
    new = tmp_path / "new"

    none = tmp_path / "none"  # another computer: nothing of this station is there
    status, out, err = shell("restore", backup, "--to", new, "--data-dir", none, typed=code + "\n")

    assert (status, err) == (0, "")
    assert "every chain checked" in out
    assert NAME in shell("sessions", "--data-dir", new)[1]
    assert "whole and unchanged" in shell("verify", "--data-dir", new)[1]


def test_a_backup_is_made_beside_a_running_app(shell: Shell, data: Path, shelf: Path) -> None:
    station = open_station(data)
    status, _, err = shell("backup", "--to", shelf, "--data-dir", data)
    station.close()

    assert (status, err) == (0, "")


def test_restoring_over_something_is_refused(shell: Shell, data: Path, shelf: Path) -> None:
    backup = shell("backup", "--to", shelf, "--data-dir", data)[1].splitlines()[0]

    status, _, err = shell("restore", backup, "--to", data, "--data-dir", data)

    assert status == 3
    assert err.startswith("Not restored: there is something in that place.")


@pytest.mark.parametrize("harm", ["cut", "changed"])
def test_a_harmed_backup_is_refused_with_a_sentence(
    shell: Shell, data: Path, shelf: Path, tmp_path: Path, harm: str
) -> None:
    backup = Path(shell("backup", "--to", shelf, "--data-dir", data)[1].splitlines()[0])
    content = bytearray(backup.read_bytes())
    if harm == "cut":
        del content[-100:]
    else:
        content[-100] ^= 1
    backup.write_bytes(content)

    status, _, err = shell("restore", backup, "--to", tmp_path / "new", "--data-dir", data)

    said = {"cut": "the end of the file is missing", "changed": "was damaged or changed"}
    assert status == 4
    assert said[harm] in err
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("words", [("restore", "x", "--to", "y"), ("open-export", "x.sealed")])
def test_a_file_that_is_not_there_is_said(shell: Shell, words: tuple[str, ...]) -> None:
    status, _, err = shell(*words)

    assert status == 2
    assert "There is no file x" in err


def test_a_sealed_record_holds_no_word_of_the_patient_and_opens_again(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    station = open_station(data)
    station.change_settings("nobody yet", exports_sealed=True)
    station.close()
    out = tmp_path / "records"

    status, listed, err = shell("export", "S1", "--pdf", "--csv", "--out", out, "--data-dir", data)

    assert (status, err) == (0, "")
    sealed_pdf, sealed_csv = (Path(line) for line in listed.splitlines())
    assert (sealed_pdf.suffixes, sealed_csv.suffixes) == ([".pdf", ".sealed"], [".csv", ".sealed"])
    assert found(out) == []
    status, opened, _ = shell("open-export", sealed_pdf, "--data-dir", data)
    assert status == 0
    assert Path(opened.strip()) == sealed_pdf.with_suffix("")
    assert shell("verify", opened.strip())[0] == 0
    assert shell("open-export", sealed_pdf, "--data-dir", data)[0] == 3  # it is there already


def test_a_sealed_record_opens_elsewhere_with_the_sheet(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    code = sheet(shell, data, tmp_path / "sheet.pdf")
    station = open_station(data)
    station.change_settings("nobody yet", exports_sealed=True)
    station.close()
    out = tmp_path / "records"
    listed = shell("export", "S1", "--csv", "--out", out, "--data-dir", data)[1]

    status, opened, _ = shell(
        "open-export", listed.strip(), "--with", "code", "--data-dir", tmp_path / "none",
        typed=code + "\n",
    )  # fmt: skip

    assert status == 0
    assert b"sbp" in Path(opened.strip()).read_bytes()


def test_a_backup_is_no_export_and_the_other_way_round(
    shell: Shell, data: Path, shelf: Path, tmp_path: Path
) -> None:
    backup = shell("backup", "--to", shelf, "--data-dir", data)[1].splitlines()[0]

    status, _, err = shell("open-export", backup, "--out", tmp_path / "x", "--data-dir", data)

    assert status == 4
    assert "Use the other command" in err
