"""The window that says why the data are not open, under a hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.forms.hands import Hands
from tests.ui.spoken_rules import broken
from tests.ui.spoken_tree import tree_of
from tests.ui.windows import COMPACT, REGULAR, clipped, place_of
from ui import language, theme
from ui.door import words
from ui.door.window import SMALL, DoorWindow

FOLDER = Path("/media/a disk of the clinic/with a long name/.local/share/chairside")
KINDS = (
    "busy", "full", "read_only", "damaged", "newer_format", "wrong_key", "loose_key", "io", "fault",
)  # fmt: skip


class Door:
    """Answers of a disk, the last one for ever; and the window that asks it."""

    def __init__(
        self, qtbot: QtBot, kind: str, *answers: str, folder: Path | None = FOLDER
    ) -> None:
        self.answers = [*answers]
        self.tries = 0
        self._kind = kind
        self._folder = folder
        self._qtbot = qtbot

    def open_it(self) -> str:
        self.tries += 1
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    def shown(
        self, size: tuple[int, int] = COMPACT, look: theme.ThemeName = theme.ThemeName.DAY
    ) -> DoorWindow:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, look, theme.density_for(size[0]))
        window = DoorWindow(self._kind, self.open_it, folder=self._folder)
        self._qtbot.addWidget(window)
        window.resize(*size)
        with self._qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window


def seen(window: DoorWindow) -> tuple[bool, bool]:
    """Return whether it has opened the data, and whether it is still there."""
    return window.done, window.isVisible()


@pytest.fixture(params=["en", "de", "es"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language.speak(qapp, request.param)
    yield request.param
    language.speak(qapp, "en")


@pytest.mark.parametrize("look", list(theme.ThemeName))
@pytest.mark.parametrize("size", [COMPACT, REGULAR, SMALL])
def test_no_sentence_is_cut_and_another_kind_moves_no_button(
    qtbot: QtBot, spoken: str, size: tuple[int, int], look: theme.ThemeName
) -> None:
    places = set()
    for kind in KINDS:
        window = Door(qtbot, kind, "io").shown(size, look)
        assert clipped(window) == [], kind
        assert window.rect().contains(place_of(window.again)), kind
        places.add(place_of(window.again).topLeft().toTuple())
        window.close()
    assert len(places) == 1


def test_each_kind_of_trouble_has_sentences_of_its_own() -> None:
    assert set(words.kinds()) == set(KINDS)
    assert len({words.said(kind).what for kind in KINDS}) == len(KINDS)
    assert len({words.said(kind).now for kind in KINDS}) == len(KINDS)
    assert words.said("of another world") == words.said("fault")
    assert {"busy", "full", "read_only", "io"} == words.PASSING


@pytest.mark.parametrize("kind", KINDS)
def test_it_never_says_that_something_was_typed_or_is_to_be_saved_again(kind: str) -> None:
    said = words.said(kind).line

    assert said.startswith("Not opened: ")
    assert "hanged nothing that was saved" in said or "that was saved was changed" in said
    assert "typed" not in said
    assert "save again" not in said


def test_practice_speaks_of_no_patients_and_no_paper(qtbot: QtBot) -> None:
    window = Door(qtbot, "full", "full", folder=None).shown()

    assert window.runs.text().startswith("This is practice")
    assert "paper" not in window.runs.text()
    assert "Folder" not in window.where.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_tries_again_without_a_tap(qtbot: QtBot, key: Qt.Key) -> None:
    door = Door(qtbot, "damaged", "")
    window = door.shown()
    QTest.keyClick(window.again, key)

    assert (door.tries, *seen(window)) == (1, True, False)


def test_a_tap_that_is_in_vain_is_said_and_what_changed_is_said_anew(qtbot: QtBot) -> None:
    door = Door(qtbot, "full", "full", "read_only", "")
    window = door.shown()
    Hands().tap(window.again)
    assert window.trying.text().startswith("Tried again: still not open. It is tried again")

    Hands().tap(window.again)
    assert window.what.text() == words.said("read_only").what
    assert seen(window) == (False, True)

    Hands().tap(window.again)
    assert seen(window) == (True, False)


def test_closing_it_is_not_opening(qtbot: QtBot) -> None:
    door = Door(qtbot, "full", "")
    window = door.shown()
    Hands().tap(window.leave)

    assert (door.tries, *seen(window)) == (0, False, False)
    assert not window._timer.isActive(), "closed, it tries no more"


@pytest.mark.parametrize("kind", KINDS)
def test_by_itself_it_tries_only_what_can_go_away(qtbot: QtBot, kind: str) -> None:
    window = Door(qtbot, kind, kind).shown()

    assert window._timer.isActive() is (kind in words.PASSING)
    assert ("by itself" in window.trying.text()) is (kind in words.PASSING)


def test_trying_by_itself_takes_no_focus_and_says_nothing_new(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = Door(qtbot, "full", "full")
    window = door.shown()
    elsewhere = QLineEdit()
    qtbot.addWidget(elsewhere)
    with qtbot.waitActive(elsewhere):
        elsewhere.show()
        elsewhere.activateWindow()
    elsewhere.setFocus()
    spoken: list[str] = []
    monkeypatch.setattr("ui.door.window.announce", lambda _w, said, **_more: spoken.append(said))

    window._timer.timeout.emit()

    assert door.tries == 1
    assert window._timer.isActive()
    assert elsewhere.hasFocus()
    assert not window.isActiveWindow()
    assert spoken == []


def test_nothing_is_tried_while_a_finger_is_on_a_button(qtbot: QtBot) -> None:
    door = Door(qtbot, "full", "")
    window = door.shown()
    QTest.mousePress(window.leave, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    window._timer.timeout.emit()
    assert door.tries == 0
    assert window._timer.isActive()

    QTest.mouseRelease(window.leave, Qt.MouseButton.LeftButton, pos=QPoint(-50, -50))
    window._timer.timeout.emit()
    assert (door.tries, *seen(window)) == (1, True, False)


def test_day_and_dim_change_by_key_and_by_tap(qtbot: QtBot) -> None:
    window = Door(qtbot, "full", "full").shown()
    Hands().tap(window.look)
    assert (theme.current().dim, window.look.label) == (True, "Day")

    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert (theme.current().dim, window.look.label) == (False, "Dim")


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_whole_to_a_screen_reader(qtbot: QtBot, kind: str) -> None:
    window = Door(qtbot, kind, kind).shown()
    tree = tree_of(window)

    assert broken(tree) == []
    assert window.accessibleName() == words.said(kind).what
