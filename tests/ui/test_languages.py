"""Each screen in each language at both promised sizes: nothing is cut, nothing stays English."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from tests.ui.speaking import left_in_english
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window
from ui import language, messages
from ui.check.ask_panel import make_row
from ui.widgets.grade_button import GradeButton

OTHERS = tuple(code for code in LANGUAGES if code != language.ENGLISH)
SCREENS = (
    ("board", 0), ("chair", 1), ("chair", 2), ("chair", 3), ("chair", 4), ("chair", 5),
    ("chair", 6), ("check", 1), ("check", 2), ("check", 4), ("start", 2), ("open", 3),
    ("discharge", 6), ("amend", 1), ("amend", 5), ("sessions", 0), ("protocols", 0), ("people", 0),
    ("settings", 0), ("keys", 0), ("ways", 0), ("leave", 0), ("print", 0), ("month", 0),
)  # fmt: skip
SHEETS = ("slowed", "stopped", "medication", "note", "call", "other", "missed", "restarted", "gate")
EACH = pytest.mark.parametrize("spoken", OTHERS)
SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])


def app() -> QApplication:
    """Return the application."""
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, language.ENGLISH)


def settled(shown: Opened) -> Opened:
    """Let nested layouts come to rest."""
    for _ in range(6):
        app().processEvents()
    return shown


def whole(shown: Opened, size: tuple[int, int], spoken: str) -> None:
    """Look that nothing is cut, nothing is English and the window kept its size."""
    settled(shown)
    wrapped = {button.label for button in shown.window.findChildren(GradeButton)}
    assert [text for text in clipped(shown.window) if text not in wrapped] == []
    assert left_in_english(shown.window, spoken) == []
    assert shown.window.size().toTuple() == size


@EACH
@SIZES
@pytest.mark.parametrize(("name", "chair"), SCREENS)
def test_no_screen_cuts_its_words_or_leaves_one_in_english(
    qtbot: QtBot, spoken: str, size: tuple[int, int], name: str, chair: int
) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=size)
    shown.window.show_screen(name, chair)
    whole(shown, size, spoken)


@EACH
@SIZES
def test_the_buttons_of_a_dock_are_whole_in_practice_too(
    qtbot: QtBot, spoken: str, size: tuple[int, int]
) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=size, training=True)
    shown.window.show_chair(4)
    foot = settled(shown).chair.dock.foot
    buttons = (foot.acknowledge, foot.sound_button)

    assert [b.label for b in buttons if b.width() < b.minimumSizeHint().width()] == []


@EACH
@SIZES
@pytest.mark.parametrize(("name", "chair"), SCREENS)
def test_help_over_no_screen_cuts_its_words_or_leaves_one_in_english(
    qtbot: QtBot, spoken: str, size: tuple[int, int], name: str, chair: int
) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=size)
    shown.window.show_screen(name, chair)
    shown.window.toggle_help()
    assert shown.window.help.open
    whole(shown, size, spoken)


@EACH
@SIZES
@pytest.mark.parametrize("kind", SHEETS)
def test_no_sheet_cuts_its_words_or_leaves_one_in_english(
    qtbot: QtBot, spoken: str, size: tuple[int, int], kind: str
) -> None:
    language.speak(app(), spoken)
    shown = open_window(qtbot, size=size)
    shown.window.show_chair(1)
    shown.chair.side.open_sheet(kind, pictures.missed_without_reason(), shown.station)
    whole(shown, size, spoken)


@EACH
@SIZES
@pytest.mark.parametrize("people", [True, False], ids=["sign-in", "first-run"])
def test_nobody_signed_in_reads_it_too(
    qtbot: QtBot, spoken: str, size: tuple[int, int], people: bool
) -> None:
    language.speak(app(), spoken)
    shown = (
        open_window(qtbot, size=size, signed_in=False)
        if people
        else open_window(qtbot, (), size=size, signed_in=False, people=())
    )
    whole(shown, size, spoken)


def test_a_language_is_left_again(qtbot: QtBot) -> None:
    del qtbot
    language.speak(app(), "de")
    german = (messages.tr("Board"), messages.number(Decimal("36.5")), messages.day("1979-02-04"))
    language.speak(app(), "es")
    spanish = (messages.tr("Board"), messages.number(Decimal("36.5")), messages.day("1979-02-04"))
    language.speak(app(), "en")

    assert german == ("Übersicht", "36,5", "04.02.1979")
    assert spanish == ("Panel", "36,5", "04 feb 1979")
    assert (messages.tr("Board"), messages.day("1979-02-04")) == ("Board", "04 Feb 1979")
    assert messages.words().lang == "en"


def test_the_comment_tells_two_sentences_apart_and_what_is_unknown_stays(qtbot: QtBot) -> None:
    del qtbot
    language.speak(app(), "de")

    assert QCoreApplication.translate("Keypad", ".", "decimal sign") == ","
    assert QCoreApplication.translate("Keypad", ".") == "."
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Undo"


@pytest.mark.parametrize(
    ("name", "people", "training", "spoken"),
    [
        ("de_AT", True, False, "es"),
        ("de_AT", False, False, "de"),
        ("de_AT", True, True, "de"),
        ("fr_FR", False, False, "en"),
    ],
    ids=["a clinic's own", "no clinic yet", "practice", "one without words"],
)
def test_a_start_speaks_the_clinics_language_or_the_computers(
    monkeypatch: pytest.MonkeyPatch, name: str, people: bool, training: bool, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(name))
    station = FakeStation(())
    station.change_settings("P. Lindqvist", language="es")
    station.training = training
    if not people:
        station.everybody = []

    assert language.of_the_station(station) == spoken


def test_what_opens_inside_a_row_is_translated_too(qtbot: QtBot) -> None:
    language.speak(app(), "es")
    row = make_row("nausea")
    qtbot.addWidget(row)
    labels = {button.label for button in row.findChildren(GradeButton)}
    assert {"No", "Sí"} <= labels
    assert "Yes" not in labels
