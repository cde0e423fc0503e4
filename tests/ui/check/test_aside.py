"""What can't be saved stays on the screen, and can be written to a file beside the journal."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from monitor.api import SaveCheck, StorageError
from tests.ui.check.conftest import OpenCheck
from tests.ui.fake_station import FakeStation
from ui.check.aside import places, written
from ui.check.screen import CheckScreen


def failed(open_check: OpenCheck, station: FakeStation, folder: Path) -> CheckScreen:
    """Return a form with two values whose saving met a full disk."""
    screen = open_check()
    QTest.keyClicks(screen.read.fields["sbp"], "132")
    QTest.keyClicks(screen.read.fields["dbp"], "84")
    screen._no_value("hr", "equipment")
    station.failure = StorageError("full")
    screen.foot.save_as_is.emit()
    screen._aside.places = lambda _data: (str(folder),)
    return screen


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_a_full_disk_says_what_is_still_there_and_offers_two_ways_out(
    open_check: OpenCheck, station: FakeStation, tmp_path: Path
) -> None:
    foot = failed(open_check, station, tmp_path).foot

    assert foot.bar._title.text() == "Not saved: the disk is full."
    assert foot.bar._sub.text().startswith("All 3 answers are still here.")
    assert foot.bar.main.label == "Save again"
    assert foot.aside.isVisible()
    assert not foot.throw_away.isVisible()


def test_the_answers_are_written_to_a_file_that_says_it_is_not_in_the_journal(
    open_check: OpenCheck, station: FakeStation, tmp_path: Path
) -> None:
    screen = failed(open_check, station, tmp_path)
    screen.foot.aside.click()
    assert screen.foot.where.chips.buttons[0].label == str(tmp_path)
    screen.foot.where.chips.buttons[0].click()
    screen.foot.where.save.click()

    (file,) = files(tmp_path)
    text = file.read_text(encoding="utf-8")
    assert text.startswith("NOT IN THE JOURNAL")
    for part in ("Chair 1", "FX-204-17", "Taken 2026-03-12", "Systolic", "132 mmHg", "84 mmHg"):
        assert part in text
    assert "not obtained, " in text
    assert screen.foot.bar._sub.text() == f"Written to {file}. It is not in the journal yet."


def test_the_form_stays_and_is_saved_as_soon_as_there_is_room(
    open_check: OpenCheck, station: FakeStation, tmp_path: Path
) -> None:
    screen = failed(open_check, station, tmp_path)
    screen.foot.where.told.emit(str(tmp_path))
    assert screen.read.fields["sbp"].text() == "132"

    station.failure = None
    screen.foot.save_as_is.emit()

    assert [type(c) for _, c in station.executed][-1] is SaveCheck


def test_a_folder_that_takes_no_file_is_said_and_stays_typed(
    open_check: OpenCheck, station: FakeStation, tmp_path: Path
) -> None:
    screen = failed(open_check, station, tmp_path)
    away = str(tmp_path / "not-there")
    screen.foot.where.told.emit(away)

    assert screen.foot.where.isVisible()
    assert screen.foot.where.title.text() == (
        "Not written: no such file or directory. Choose another"
    )
    assert screen.foot.where.text.text() == away
    assert files(tmp_path) == []


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    written(tmp_path / "one.txt", "first")

    with pytest.raises(FileExistsError):
        written(tmp_path / "one.txt", "second")

    assert (tmp_path / "one.txt").read_text(encoding="utf-8") == "first"


def test_once_it_is_stored_the_foot_is_as_always(
    open_check: OpenCheck, station: FakeStation, tmp_path: Path
) -> None:
    screen = failed(open_check, station, tmp_path)
    station.failure = None
    QTest.keyClicks(screen.read.fields["rr"], "14")

    assert not screen.foot.aside.isVisible()
    assert screen.foot.throw_away.isVisible()


def test_some_folder_is_always_offered(qapp: object, tmp_path: Path) -> None:
    found = places(tmp_path)

    assert found
    assert len(found) <= 3
