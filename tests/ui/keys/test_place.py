"""The folder for backups: tried at once, and a second tap on the disk of the data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake
from ui.bridge import Bridge
from ui.keys.place import BackupPlace


@pytest.fixture
def bridge() -> Bridge:
    return bridge_to()


@pytest.fixture
def place(qtbot: QtBot, bridge: Bridge) -> Iterator[BackupPlace]:
    made = BackupPlace(bridge)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    bridge.finish()  # no folder is tried any more


def type_(qtbot: QtBot, place: BackupPlace, folder: Path | str) -> None:
    place.set_text(str(folder))
    place.try_now()
    qtbot.waitUntil(lambda: place.note.text() != "trying…")


def test_a_folder_on_another_disk_is_taken_at_once(
    qtbot: QtBot, place: BackupPlace, tmp_path: Path
) -> None:
    with qtbot.waitSignal(place.accepted) as taken:
        type_(qtbot, place, tmp_path)

    assert taken.args == [str(tmp_path)]
    assert place.note.text().startswith("reached, ")
    assert place.missing == ""


def test_the_disk_of_the_data_takes_a_second_tap(
    qtbot: QtBot, bridge: Bridge, place: BackupPlace, tmp_path: Path
) -> None:
    fake(bridge).keeping.one_disk = True

    with qtbot.assertNotEmitted(place.accepted):
        type_(qtbot, place, tmp_path)
    assert place.missing == "Backup: on the disk of the data, one failure loses both"

    with qtbot.waitSignal(place.accepted):
        Hands().tap(place.anyway)
    assert (place.folder, place.missing) == (str(tmp_path), "")


def test_a_folder_that_cannot_be_written_is_named_with_its_reason(
    qtbot: QtBot, place: BackupPlace, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()

    type_(qtbot, place, tmp_path / "file" / "folder")

    assert place.note.text() == "can’t write there: not a directory. Choose another"
    assert place.missing == "Backup: a folder that can be used"


def test_an_emptied_field_means_no_backups(
    qtbot: QtBot, place: BackupPlace, tmp_path: Path
) -> None:
    type_(qtbot, place, tmp_path)

    with qtbot.waitSignal(place.accepted) as taken:
        place.set_text("")
        place.try_now()

    assert taken.args == [""]


def test_what_is_typed_over_a_running_trial_is_tried_afterwards(
    qtbot: QtBot, place: BackupPlace, tmp_path: Path
) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    place.set_text(str(first))
    place.try_now()
    place.set_text(str(second))

    qtbot.waitUntil(lambda: place.folder == str(second))


def test_the_folder_in_force_is_shown_and_a_typed_one_stays(
    qtbot: QtBot, place: BackupPlace
) -> None:
    place.show_folder("/mnt/nas")
    assert place.text == "/mnt/nas"

    QTest.keyClicks(place.edit, "-2")
    place.show_folder("/mnt/other")

    assert place.text == "/mnt/nas-2"
