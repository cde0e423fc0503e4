"""Where copies go: set by who leads, tried at once, and said where it fails."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Delivery, Refusal, Refused, SaveCheck
from tests.ui.fake_station import PEOPLE
from tests.ui.test_keeper import BY, FakeWays
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui.forms.folders import Tried
from ui.settings.fields import TextSetting
from ui.settings.ways import Reached, WaysScreen, reach
from ui.widgets.buttons import Button

NURSE, CHARGE = PEOPLE


def at_ways(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int] = REGULAR, person: int = 1
) -> tuple[Opened, WaysScreen]:
    shown = open_window(qtbot, room(), size=size)
    shown.station.ways = FakeWays()
    shown.station.data_dir = tmp_path / "data"
    shown.station.data_dir.mkdir()
    shown.bridge.sign_in(PEOPLE[person])
    shown.window.show_screen("ways")
    screen = shown.window.current()
    assert isinstance(screen, WaysScreen)
    return shown, screen


def types(setting: TextSetting, text: str) -> None:
    setting.box.edit.setFocus()
    setting.box.edit.selectAll()
    QTest.keyClicks(setting.box.edit, text)
    QTest.keyClick(setting.box.edit, Qt.Key.Key_Return)


def tap(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


@pytest.mark.parametrize("field", ["archive", "paper"])
def test_a_folder_is_tried_saved_and_used_at_once(qtbot: QtBot, tmp_path: Path, field: str) -> None:
    shown, screen = at_ways(qtbot, tmp_path)
    setting: TextSetting = getattr(screen, field)

    types(setting, str(tmp_path))

    qtbot.waitUntil(lambda: bool(shown.station.changes))
    assert shown.station.changes == [{setting.field: str(tmp_path)}]
    assert "same disk as the data: one failure loses both. Saved 14:32" in setting.box.note.text()
    qtbot.waitUntil(lambda: shown.bridge.keeper._job is None)
    assert isinstance(shown.station.ways, FakeWays)
    assert shown.station.ways.deliveries == 1


def test_a_folder_that_is_not_there_is_not_made_and_not_saved(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_ways(qtbot, tmp_path)

    types(screen.archive, str(tmp_path / "unplugged"))

    qtbot.waitUntil(lambda: bool(screen.archive.trouble))
    words = "can’t write there: no such folder. Choose another"
    assert screen.archive.trouble == words
    assert shown.station.changes == []
    assert not (tmp_path / "unplugged").exists()
    assert screen.archive.value == str(tmp_path / "unplugged")
    assert screen.foot.main.label == "Go to what is not saved"


def test_a_folder_is_taken_away_without_being_tried(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_ways(qtbot, tmp_path)
    shown.station.settings = replace(shown.station.settings, paper_dir="/mnt/paper")
    shown.bridge.refresh()

    screen.paper.box.edit.setFocus()
    screen.paper.box.edit.clear()
    QTest.keyClick(screen.paper.box.edit, Qt.Key.Key_Return)

    assert shown.station.changes == [{"paper_dir": ""}]


def test_a_pattern_that_names_no_file_is_refused_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_ways(qtbot, tmp_path)
    shown.station.refusal = Refused(Refusal.PATTERN_UNUSABLE, why="without {record} it won’t do")

    types(screen.pattern, "all.pdf")

    said = "Not changed: files can't be named so: without {record} it won’t do."
    assert screen.pattern.trouble == said
    assert screen.pattern.value == "all.pdf"


def test_a_nurse_reads_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_ways(qtbot, tmp_path, person=0)

    assert all(setting.box.edit.isReadOnly() for setting in screen.settings)
    types(screen.archive, str(tmp_path))

    assert shown.station.changes == []
    assert screen.archive.value == ""


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (str, ("", True)),
        (lambda folder: str(folder / "a"), ("no such folder", False)),
        (lambda _folder: "relative", ("a full path is needed", False)),
        (lambda _folder: "/dev/shm", ("", False)),
    ],
    ids=["there", "missing", "relative", "another-disk"],
)
def test_what_a_folder_answers(
    tmp_path: Path, answer: Callable[[Path], str], found: tuple[str, bool]
) -> None:
    folder = answer(tmp_path)
    if folder == "/dev/shm" and not Path(folder).is_dir():
        pytest.skip("there is no second disk here")

    assert reach(tmp_path, folder) == Reached(problem=found[0], same_disk=found[1])


def test_a_folder_that_cannot_be_written_is_told_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    read_only = Tried(problem="read-only")
    monkeypatch.setattr("ui.settings.ways.try_folder", lambda _folder: read_only)

    assert reach(tmp_path, str(tmp_path)).problem == "read-only"
    assert reach(tmp_path, str(tmp_path / "file")).problem == "no such folder"


# what is said -----------------------------------------------------------------------------


def test_copies_that_fail_are_said_on_the_bar_and_here_and_raise_no_alarm(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_ways(qtbot, tmp_path)
    ways = shown.station.ways
    assert isinstance(ways, FakeWays)
    shown.station.settings = replace(shown.station.settings, paper_dir="/mnt/paper")
    shown.bridge.refresh()
    bar = shown.window.bar
    assert not bar.copies.isVisible()
    ways.full = OSError(28, "No space left on device")
    alerts = [tab.accessibleName() for tab in bar.tabs]

    assert shown.bridge.execute(1, SaveCheck(by=BY))
    qtbot.waitUntil(lambda: bool(shown.bridge.keeper.pages_trouble))
    shown.bridge.refresh()

    words = "Pages of open sessions are not kept in /mnt/paper: no space left on device."
    assert bar.copies.isVisible()
    assert bar.copies.accessibleName() == f"{words} All entries are saved."
    assert screen.pages.text() == f"{words} All entries are saved."
    assert [tab.accessibleName() for tab in bar.tabs] == alerts
    ways.full = None
    tap(screen.again)
    qtbot.waitUntil(lambda: bool(ways.kept))
    qtbot.waitUntil(lambda: not screen.again.isVisible())
    shown.bridge.refresh()
    assert not bar.copies.isVisible()
    assert screen.pages.text() == "Kept after each check."


def test_the_sign_on_the_bar_leads_here_and_back_to_the_settings(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_ways(qtbot, tmp_path)
    shown.bridge.keeper.delivery = Delivery(waiting=1, why="No route to host", folder="/mnt/a")
    shown.window.show_chair(1)
    shown.bridge.refresh()

    tap(shown.window.bar.copies)

    assert shown.window.screen_name == "ways"
    words = "1 record waits for /mnt/a: no route to host."
    assert screen.waiting.text().startswith(words)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.window.screen_name == "settings"


def test_the_settings_lead_here(qtbot: QtBot, tmp_path: Path) -> None:
    shown, _ = at_ways(qtbot, tmp_path)
    shown.window.show_screen("settings")

    tap(shown.window.made("settings").ways)

    assert shown.window.screen_name == "ways"


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_nothing_is_cut_at_either_size(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    shown, screen = at_ways(qtbot, tmp_path, size)
    keeper = shown.bridge.keeper
    keeper.delivery = Delivery(waiting=2, why="No route to host", folder="/mnt/archive/records")
    keeper.pages_trouble = "No space left on device"
    shown.bridge.refresh()
    for name in ("ways", "settings", "chair", "board"):
        shown.window.show_screen(name, 1 if name == "chair" else 0)
        qtbot.wait(1)
        assert clipped(shown.window) == []
        assert shown.window.size().toTuple() == size
    del screen


def test_how_long_records_are_kept_is_chosen_here_by_who_leads(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shown, screen = at_ways(qtbot, tmp_path, COMPACT)
    chips = {button.label: button for button in screen.retention.keep.findChildren(Button)}
    assert clipped(shown.window) == []

    tap(chips["15"])

    assert shown.station.changes == [{"retention_years": 15}]


def test_a_nurse_reads_how_long_records_are_kept(qtbot: QtBot, tmp_path: Path) -> None:
    shown, screen = at_ways(qtbot, tmp_path, person=0)

    tap(next(b for b in screen.retention.keep.findChildren(Button) if b.label == "15"))

    assert shown.station.changes == []
