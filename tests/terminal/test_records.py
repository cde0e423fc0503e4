"""Exporting and verifying from the command line: files, names, sentences, exit statuses."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from monitor import cli
from monitor.bootstrap import open_station
from monitor.journal.chain import Fault
from monitor.record import export
from monitor.record.told import FAULTS, SENTENCES
from monitor.record.verdict import Kind
from tests.e2e.sessions import whole, write
from tests.record.mutations import another_digit, attach, changed, rewrite, texts
from tests.record.pages import text_of

Run = tuple[int, str, str]


class Shell:
    """Runs the command over one data folder and keeps what it printed."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._data = data
        self._capsys = capsys

    def __call__(self, *words: object) -> Run:
        status = cli.main([*map(str, words), "--data-dir", str(self._data)])
        out, err = self._capsys.readouterr()
        return status, out, err


@pytest.fixture
def shell(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    pytestconfig: pytest.Config,
) -> Shell:
    """A station with one closed session, S1."""
    assert pytestconfig.cache is not None
    fonts = pytestconfig.cache.mkdir("record-fonts")  # made once, not once a test
    monkeypatch.setattr(export, "cache_folder", lambda: fonts)
    shell = Shell(tmp_path / "data", capsys)
    file = write(tmp_path / "s.jsonl", whole())
    assert shell("replay", file, "--json", tmp_path / "result.json")[0] == 0
    return shell


@pytest.fixture
def pdf(shell: Shell, tmp_path: Path) -> Path:
    """The record of S1."""
    status, out, _ = shell("export", "S1", "--out", tmp_path / "out")
    assert status == 0
    return Path(out.strip())


# export -----------------------------------------------------------------------------------


def test_each_form_is_a_file_of_its_own_with_one_name(shell: Shell, tmp_path: Path) -> None:
    status, out, err = shell("export", "S1", "--csv", "--pdf", "--fhir", "--out", tmp_path / "out")

    assert (status, err) == (0, "")
    names = [Path(line).name for line in out.splitlines()]
    assert names == [
        "2026-03-12_S1.pdf",
        "2026-03-12_S1.fhir.json",
        "2026-03-12_S1.csv",
    ]
    assert sorted(names) == sorted(path.name for path in (tmp_path / "out").iterdir())
    bundle = json.loads((tmp_path / "out" / names[1]).read_bytes())
    assert bundle["resourceType"] == "Bundle"
    assert (tmp_path / "out" / names[2]).read_text().startswith("session,mode,check,")


def test_only_what_was_asked_for_is_written(shell: Shell, tmp_path: Path) -> None:
    shell("export", "S1", "--csv", "--out", tmp_path / "out")

    assert [path.name for path in (tmp_path / "out").iterdir()] == ["2026-03-12_S1.csv"]


def test_files_go_to_the_records_folder_unless_told(shell: Shell, tmp_path: Path) -> None:
    _, out, _ = shell("export", "S1")

    assert Path(out.strip()) == tmp_path / "data" / "records" / "2026-03-12_S1.pdf"


@pytest.mark.parametrize("pattern", ["{date}_{mrn}_{record}.pdf", "{date}_{mrn}_{record}"])
def test_files_are_called_by_the_pattern(shell: Shell, tmp_path: Path, pattern: str) -> None:
    _, out, _ = shell("export", "S1", "--csv", "--name", pattern, "--out", tmp_path / "out")

    assert Path(out.strip()).name == "2026-03-12_1_S1.csv"


@pytest.mark.parametrize(
    "pattern",
    [
        "{date}",
        "record",
        "{record}_{name}",
        "{record!r}",
        "{record:>9}",
        "../{record}",
        "{record",
        "{}{record}",
        "{record.__class__}",
        "a\n{record}",
    ],
)
def test_a_pattern_that_cannot_name_files_is_refused(
    shell: Shell, tmp_path: Path, pattern: str
) -> None:
    status, out, err = shell("export", "S1", "--name", pattern, "--out", tmp_path / "out")

    assert (status, out) == (2, "")
    assert err.startswith(f"--name {pattern}: ")
    assert err.endswith(". Nothing was written.\n")
    assert not (tmp_path / "out").exists()


@pytest.fixture
def archive(shell: Shell, tmp_path: Path) -> Path:
    """The clinic's archive folder, as the settings name it; it is not there yet."""
    with closing(open_station(tmp_path / "data", take_up=False)) as station:
        station.change_settings("", archive_dir=str(tmp_path / "archive"))
    return tmp_path / "archive"


def test_the_archive_gets_its_files_named_as_the_clinic_names_them(
    shell: Shell, archive: Path
) -> None:
    archive.mkdir()
    (archive / "2026-03-12_1_S1.pdf").write_bytes(b"another record")

    status, out, err = shell("export", "S1", "--archive", "--fhir", "--pdf")

    assert (status, err) == (0, "")
    names = [Path(line).name for line in out.splitlines()]
    assert names == ["2026-03-12_1_S1_2.pdf", "2026-03-12_1_S1.fhir.json"]
    assert (archive / "2026-03-12_1_S1.pdf").read_bytes() == b"another record"


def test_an_archive_that_cannot_be_reached_is_said_and_never_made(
    shell: Shell, archive: Path
) -> None:
    status, out, err = shell("export", "S1", "--archive")

    assert (status, out) == (3, "")
    assert "can't be reached. Nothing was written." in err
    assert not archive.exists()


def test_without_an_archive_folder_there_is_no_export_to_it(shell: Shell) -> None:
    status, out, err = shell("export", "S1", "--archive")

    assert (status, out) == (2, "")
    assert err.startswith("The settings name no archive folder. ")


def test_a_draft_is_of_an_open_session_and_says_so(shell: Shell, tmp_path: Path) -> None:
    file = write(tmp_path / "open.jsonl", whole("S2", close=False))
    assert shell("replay", file, "--json", tmp_path / "result.json")[0] == 0

    status, out, _ = shell("export", "S2", "--draft", "--out", tmp_path / "out")

    assert status == 0
    path = Path(out.strip())
    assert path.name == "2026-03-12_S2_draft_15-56-00.pdf"
    assert "DRAFT, not signed" in text_of(path.read_bytes())
    status, out, err = shell("export", "S1", "--draft", "--out", tmp_path / "out")
    assert (status, out) == (2, "")
    assert err.startswith("Session S1 is closed: ")
    assert list((tmp_path / "out").iterdir()) == [path]


def test_a_session_that_is_not_there_is_refused(shell: Shell) -> None:
    status, out, err = shell("export", "S9", "--csv")

    assert (status, out) == (2, "")
    assert err.startswith("There is no session S9. ")


# verify -----------------------------------------------------------------------------------


def test_a_whole_record_is_said_to_be_whole(shell: Shell, pdf: Path) -> None:
    status, out, err = shell("verify", pdf)

    assert (status, err) == (0, "")
    first, second = out.splitlines()
    assert first == f"{pdf} is whole and unchanged. Drawn again, it is the same. Not signed."
    assert second.startswith("Session S1, 44 journal entries, ")


def test_a_record_is_verified_without_any_data_folder(pdf: Path, tmp_path: Path) -> None:
    assert cli.main(["verify", str(pdf), "--data-dir", str(tmp_path / "nowhere")]) == 0
    assert not (tmp_path / "nowhere").exists()


def test_a_changed_reading_is_named_and_the_status_is_4(shell: Shell, pdf: Path) -> None:
    content = pdf.read_bytes()
    page, number, text = next(one for one in texts(content) if one[2] == "186/76")
    pdf.write_bytes(changed(content, rewrite(page, number, another_digit(text))))

    status, out, err = shell("verify", pdf)

    assert (status, out) == (4, "")
    assert err.startswith(f"{pdf}: page {page + 1}, All checks T+5 ")
    assert ": '286/76' stands where the journal has '186/76'.\n" in err
    assert "Do not rely on this file." in err.splitlines()[-1]


def test_a_changed_name_is_shown_beside_the_right_one(shell: Shell, pdf: Path) -> None:
    content = pdf.read_bytes()
    page, number, _ = next(one for one in texts(content) if one[2].startswith("Pat Ient"))
    pdf.write_bytes(changed(content, rewrite(page, number, "Mat Ient")))

    status, _, err = shell("verify", pdf)

    assert status == 4
    assert f"page {page + 1}: 'Mat Ient' stands where the journal has 'Pat Ient'" in err


def test_a_changed_journal_inside_is_named_by_its_entry(shell: Shell, pdf: Path) -> None:
    edit = attach("journal.json", lambda data: data.replace(b'"186"', b'"136"', 1))
    pdf.write_bytes(changed(pdf.read_bytes(), edit))

    status, _, err = shell("verify", pdf)

    assert status == 4
    assert "journal.json, entry " in err
    assert "the content was changed after it was written" in err


def test_a_page_that_is_gone_is_named(shell: Shell, pdf: Path) -> None:
    cut = changed(pdf.read_bytes(), lambda document: document.pages.__delitem__(1))
    pdf.write_bytes(cut)

    status, _, err = shell("verify", pdf)

    assert status == 4
    assert f"{pdf}: page 2 of 3 is missing." in err


def test_a_file_that_is_no_pdf_is_no_whole_record(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "notes.pdf").write_text("notes")

    status, _, err = shell("verify", tmp_path / "notes.pdf")

    assert status == 4
    assert "it is damaged, or no PDF" in err


def test_a_file_that_is_not_there_is_bad_input(shell: Shell, tmp_path: Path) -> None:
    status, out, err = shell("verify", tmp_path / "gone.pdf")

    assert (status, out) == (2, "")
    assert err.endswith(
        "gone.pdf: No such file or directory. Nothing was changed. Check the name.\n"
    )


def test_a_session_is_verified_by_its_name_and_has_the_hash_of_its_record(
    shell: Shell, pdf: Path
) -> None:
    status, out, _ = shell("verify", "S1")

    assert status == 0
    assert out.startswith("Session S1 is whole and unchanged. SHA-256 ")
    assert out.split()[-1] == shell("verify", pdf)[1].split()[-1]
    assert shell("verify")[0] == 0
    assert shell("verify", "S9")[0] == 2


def test_a_file_that_is_called_like_a_session_does_not_hide_it(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "S1").write_text("shopping")

    assert shell("verify", "S1")[0] == 0


def test_a_record_under_another_name_is_found_by_its_folder(shell: Shell, pdf: Path) -> None:
    renamed = pdf.rename(pdf.with_suffix(".old"))

    assert shell("verify", renamed)[0] == 0


def test_there_is_a_sentence_for_everything_that_can_be_wrong() -> None:
    assert SENTENCES.keys() | {"text", "chain"} == {kind.value for kind in Kind}
    assert FAULTS.keys() == {fault.value for fault in Fault}


def test_a_file_without_an_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from monitor.terminal import files

    monkeypatch.setattr(files, "MOST_BYTES", 2**20)
    long = tmp_path / "long.jsonl"
    long.write_bytes(b" " * (2**20 + 1))

    for words in (["replay", str(long)], ["protocol", "check", str(long)]):
        assert cli.main(words) == 2
        assert "longer than 1 MiB. Nothing was recorded." in capsys.readouterr().err
