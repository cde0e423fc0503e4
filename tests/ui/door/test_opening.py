"""What a start does that could not open its data at once."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from ui.door import opening
from ui.door.opening import NotOpenedError, Opening, kind_of
from ui.door.window import DoorWindow


class Disk:
    """Opens after the failures it was given; what it was opened with is kept."""

    def __init__(
        self, app: QApplication, *failures: Exception, keys: tuple[bytes, ...] = ()
    ) -> None:
        self._app = app
        self._failures = [*failures]
        self._keys = [*keys]
        self.opened_with: list[bytes | None] = []
        self.asked: list[bool] = []
        self.seen: list[str] = []

    def attempt(self, key: bytes | None) -> str:
        self.opened_with.append(key)
        if self._failures:
            raise self._failures.pop(0)
        return "open"

    def ask(self, _app: QApplication, phrase: bool) -> bytes | None:
        self.asked.append(phrase)
        return self._keys.pop(0) if self._keys else None

    def hand(self, deed: Callable[[DoorWindow], object]) -> None:
        """Do `deed` to each window that comes."""

        def look() -> None:
            for window in QApplication.topLevelWidgets():
                if isinstance(window, DoorWindow) and window.isVisible():
                    self.seen.append(window.kind)
                    deed(window)

        self._timer = QTimer(self._app)
        self._timer.timeout.connect(look)
        self._timer.start(0)

    def go_on(self, failed: Exception, folder: Path | None = None) -> str:
        start = Opening(self.attempt, self.ask, lambda: self._app, folder=folder)
        try:
            return start.go_on(failed)
        finally:
            if hasattr(self, "_timer"):
                self._timer.stop()
                self._timer.deleteLater()


def again(window: DoorWindow) -> None:
    window.again.click()


def test_what_waits_for_a_passphrase_asks_for_it(qtbot: QtBot, qapp: QApplication) -> None:
    disk = Disk(qapp, keys=(b"key",))

    assert disk.go_on(StorageError("locked")) == "open"
    assert (disk.asked, disk.opened_with) == ([True], [b"key"])


def test_closing_the_question_is_told_apart_from_closing_the_window(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with pytest.raises(NotOpenedError) as closed:
        Disk(qapp).go_on(StorageError("keystore"))
    assert closed.value.asked

    disk = Disk(qapp)
    disk.hand(lambda window: window.leave.click())
    with pytest.raises(NotOpenedError) as closed:
        disk.go_on(StorageError("full"))
    assert not closed.value.asked
    assert disk.opened_with == []


def test_a_key_that_was_typed_is_kept_while_the_disk_is_in_the_way(
    qtbot: QtBot, qapp: QApplication
) -> None:
    disk = Disk(qapp, StorageError("full"), keys=(b"key",))
    disk.hand(again)

    assert disk.go_on(StorageError("locked")) == "open"
    assert disk.seen[0] == "full"
    assert disk.opened_with == [b"key", b"key"]


def test_each_try_collects_what_the_tries_before_left_behind(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[bool] = []
    monkeypatch.setattr(opening, "collect_if_due", lambda: collected.append(True))
    disk = Disk(qapp, StorageError("full"), StorageError("full"))
    disk.hand(again)

    assert disk.go_on(StorageError("full")) == "open"
    assert len(collected) == len(disk.opened_with) == 3


def test_a_typed_key_that_does_not_fit_is_asked_for_anew(qtbot: QtBot, qapp: QApplication) -> None:
    disk = Disk(qapp, StorageError("wrong_key"), StorageError("locked"), keys=(b"another", b"key"))
    disk.hand(again)

    assert disk.go_on(StorageError("locked")) == "open"
    assert disk.opened_with == [b"another", None, b"key"]


def test_a_fault_that_nobody_foresaw_has_a_window_too_and_its_words_stay_out_of_the_log(
    qtbot: QtBot,
    qapp: QApplication,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    disk = Disk(qapp)
    disk.hand(again)

    assert disk.go_on(ValueError("Pat Patient")) == "open"
    assert disk.seen[0] == "fault"
    assert "ValueError" in caplog.text
    assert "Pat" not in caplog.text
    assert capsys.readouterr().err.startswith("Not opened: a fault in Chairside stopped it. ")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, "full"), (errno.EDQUOT, "full"), (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"), (errno.EPERM, "read_only"), (errno.EIO, "io"),
    ],
)  # fmt: skip
def test_what_the_system_says_has_its_kind(code: int, kind: str) -> None:
    assert kind_of(OSError(code, "said")) == kind


def test_data_that_were_there_are_waited_for_and_not_begun_anew(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "chairside.db").write_bytes(b"here")
    disk = Disk(qapp)
    left: list[int] = []

    def unplugged(window: DoorWindow) -> None:
        (tmp_path / "chairside.db").unlink(missing_ok=True)
        window.again.click()
        left.append(len(disk.opened_with))
        (tmp_path / "chairside.db").write_bytes(b"back")
        window.again.click()

    disk.hand(unplugged)

    assert disk.go_on(StorageError("io"), tmp_path) == "open"
    assert (left, len(disk.opened_with)) == ([0], 1)
