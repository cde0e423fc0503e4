"""The archive at size: a long list, many sessions written, all verified, two compared."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import SessionRow
from monitor.api.archive import Break, Exported, Found, Outcome, Wanted
from monitor.api.calls import Call, CallRow, CallStanding, CallState
from monitor.journal.chain import Fault
from tests.ui import pictures
from tests.ui.archive.test_sessions import ROWS, at_sessions, visible
from tests.ui.fake_station import NoCalls
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped
from ui import theme
from ui.archive import export_panel
from ui.archive import screen as archive
from ui.archive.model import FIRST, PAGE, PAGES, SessionsModel
from ui.archive.screen import SessionsScreen
from ui.widgets.buttons import Button


def many(number: int) -> tuple[SessionRow, ...]:
    return tuple(
        replace(ROWS[1], session=f"S{n:06}", mrn=f"FX-{n}", opened_at=pictures.NOW - n)
        for n in range(number)
    )


def with_many(qtbot: QtBot, number: int) -> tuple[Opened, SessionsScreen]:
    shown, screen = at_sessions(qtbot)
    shown.station.rows = many(number)
    screen.reload()
    return shown, screen


def test_scrolling_to_the_end_shows_every_session_and_keeps_few_rows(qtbot: QtBot) -> None:
    _, screen = with_many(qtbot, 3_000)
    model = screen.list.model()
    assert isinstance(model, SessionsModel)
    assert model.rowCount() == FIRST

    seen: list[str] = []
    most = row = 0
    while row < model.rowCount() or model.canFetchMore():
        if row == model.rowCount():
            model.fetchMore()
        found = model.row_at(row)
        assert found is not None
        seen.append(found.session)
        most, row = max(most, model.kept), row + 1

    assert seen == [each.session for each in many(3_000)]
    assert most <= PAGE * PAGES
    assert screen.counted.text() == "3000 sessions, all here"


def test_going_back_up_shows_the_same_rows_again(qtbot: QtBot) -> None:
    _, screen = with_many(qtbot, 2_000)
    model = screen.list.model()
    assert isinstance(model, SessionsModel)
    while model.canFetchMore():
        model.fetchMore()

    for row in (1_999, 0, 1_050, 7):
        found = model.row_at(row)
        assert found is not None
        assert found.session == f"S{row:06}"


def test_a_record_is_open_after_three_taps_and_the_letters(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def fake(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(archive, "open_file", fake)
    shown, screen = with_many(qtbot, 2_000)
    shown.window.show_screen("board")
    taps = 0

    def tap(button: Button) -> None:
        nonlocal taps
        taps += 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTest.mouseClick(shown.window.bar.sessions, Qt.MouseButton.LeftButton)
    taps += 1
    QTest.keyClicks(screen.search, "fx-1234")
    tap(screen.open)
    shown.bridge.finish()

    assert opened == [Path("data/records/S001234.pdf")]
    assert taps <= 3


def test_a_list_that_is_behind_is_made_beside_the_screen_and_says_so(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    told: list[str] = []

    def upkeep(progress: Callable[[int, int], None], _stopped: Callable[[], bool]) -> Outcome:
        progress(1, 2)
        return Outcome(sessions=3)

    shown.station.archive.is_behind = True
    shown.station.archive.upkeep = upkeep
    screen.tools.upkeep.progressed.connect(lambda *_: told.append(screen.finder.state.text()))
    screen.reload()
    assert screen.finder.counted.text() == "Reading the newest…"
    screen.tools.upkeep.finish()

    qtbot.waitUntil(lambda: not screen.tools.upkeep.running)
    assert screen.finder.counted.text() == f"{screen.finder.model.found} sessions, all here"
    assert told == ["The list is being made from the journals: 1 of 2 sessions."]
    assert screen.finder.state.text() == "The list was made from the journals: 3 sessions."


def test_a_list_that_is_a_little_behind_is_read_at_once_and_does_not_say_otherwise(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, screen = at_sessions(qtbot)
    listed = shown.station.archive
    find = listed.find

    def reading(wanted: Wanted, *, most: int) -> Found:
        listed.is_behind = False
        return find(wanted, most=most)

    monkeypatch.setattr(listed, "find", reading)
    listed.is_behind = True
    screen.reload()

    assert screen.finder.counted.text() == f"{screen.finder.model.found} sessions, all here"
    assert not screen.tools.upkeep.running


def test_a_list_that_cannot_be_made_says_that_nothing_is_lost(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)

    def upkeep(_progress: object, _stopped: object) -> Outcome:
        raise OSError("the disk is away")

    shown.station.archive.is_behind = True
    shown.station.archive.upkeep = upkeep
    screen.reload()
    screen.tools.upkeep.finish()

    qtbot.waitUntil(lambda: not screen.tools.upkeep.running)
    assert "Every session is stored" in screen.finder.state.text()
    assert screen.finder.counted.text() == f"{screen.finder.model.found} sessions, all here"


@pytest.mark.parametrize(
    "found,looked,said",
    [
        ((), 4, "All 4 intact"),
        ((), 2, "Stopped: 2 of 4 were looked at, all intact"),
        (
            (Break(stream="session:S1", seq=2, fault=Fault.CHANGED),),
            4,
            "1 differ from their seals: S1. Restore a copy from before.",
        ),
    ],
)
def test_all_are_verified_beside_the_screen_and_it_can_be_stopped(
    qtbot: QtBot, found: tuple[Break, ...], looked: int, said: str
) -> None:
    shown, screen = at_sessions(qtbot)

    def verify(
        progress: Callable[[int, int], None], _stopped: Callable[[], bool]
    ) -> tuple[Break, ...]:
        progress(looked, 4)
        return found

    shown.station.archive.verification = verify
    QTest.mouseClick(screen.finder.verify_all, Qt.MouseButton.LeftButton)
    assert screen.finder.stop.isVisible()
    screen.tools.verification.finish()

    qtbot.waitUntil(lambda: not screen.tools.verification.running)
    assert screen.finder.state.text() == said
    assert not screen.finder.stop.isVisible()
    kind, by, facts = shown.station.audited[-1]
    assert (kind, by) == ("verified", pictures.NURSE)
    assert facts == {"result": "differs" if found else "intact", "looked": looked, "of": 4}


def test_stopping_a_verification_is_heard_by_it(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    heard: list[bool] = []

    def verify(_progress: object, stopped: Callable[[], bool]) -> tuple[Break, ...]:
        while not stopped():
            pass
        heard.append(True)
        return ()

    shown.station.archive.verification = verify
    QTest.mouseClick(screen.finder.verify_all, Qt.MouseButton.LeftButton)
    QTest.mouseClick(screen.finder.stop, Qt.MouseButton.LeftButton)
    screen.tools.verification.finish()

    qtbot.waitUntil(lambda: not screen.tools.verification.running)
    assert heard == [True]


def test_two_sessions_stand_side_by_side_and_what_differs_is_counted(qtbot: QtBot) -> None:
    shown, screen = at_sessions(qtbot)
    one, other = pictures.high(), pictures.recovery()
    shown.station.rows = (
        replace(ROWS[0], session=one.session, name="Oskar Nonesuch"),
        replace(ROWS[1], session=other.session, name="Wren Samplesson"),
    )
    screen.reload()
    screen.list.selectRow(0)
    QTest.mouseClick(screen.finder.compare, Qt.MouseButton.LeftButton)
    assert screen.tools.compare.isVisible()
    assert "Choose the other session" in screen.tools.compare.note.text()

    screen.list.selectRow(1)

    panel = screen.tools.compare
    assert "Oskar Nonesuch" in panel.title.text()
    assert "Wren Samplesson" in panel.title.text()
    lines = {line.what: line for line in panel.model.lines}
    assert (lines["Checks"].one, lines["Checks"].other) == (
        str(one.checks_done), str(other.checks_done),
    )  # fmt: skip
    differ = sum(line.differs for line in panel.model.lines)
    assert panel.note.text() == f"{differ} of {len(panel.model.lines)} lines differ"
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, result: Exported | Exception
) -> tuple[Opened, SessionsScreen, list[tuple[object, ...]]]:
    asked: list[tuple[object, ...]] = []

    def prepare(*what: object) -> Callable[..., Exported]:
        asked.append(what[1:])

        def work(progress: Callable[[int, int], None], _stopped: object) -> Exported:
            progress(1, 3)
            if isinstance(result, Exception):
                raise result
            return result

        return work

    monkeypatch.setattr(export_panel, "prepare_selection", prepare)
    shown, screen = at_sessions(qtbot)
    QTest.mouseClick(screen.finder.export_list, Qt.MouseButton.LeftButton)
    return shown, screen, asked


def test_the_listed_sessions_are_written_in_the_chosen_forms(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown, screen, asked = written(qtbot, monkeypatch, Exported(written=2, before=1))
    panel = screen.tools.export
    assert panel.title.text() == "Write 3 sessions"
    panel.folder.set_text(str(tmp_path))
    QTest.mouseClick(panel.forms["readings.csv"], Qt.MouseButton.LeftButton)

    QTest.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    panel.work.finish()

    qtbot.waitUntil(lambda: not panel.work.running)
    sessions = ("session-3", "session-2", "session-1")
    assert set(asked[0][0]) == set(sessions)  # type: ignore[call-overload]
    assert asked[0][1:] == (("pdf", "readings.csv"), tmp_path, pictures.NURSE)
    assert panel.result.text() == "2 of 3 written; 1 were there already."
    kind, by, facts = shown.station.audited[-1]
    assert (kind, by, facts["sessions"]) == ("exported", pictures.NURSE, 2)


@pytest.mark.parametrize(
    "result,said",
    [
        (
            Exported(written=1, stopped=True),
            "1 of 3 written. Stopped. Write again to go on.",
        ),
        (
            Exported(written=1, trouble="No space left on device"),
            "1 of 3 written. It stopped: No space left on device. Write again to go on.",
        ),
        (
            Exported(written=2, failed=(("session-2", "why"),)),
            "2 of 3 written; 1 were not written: session-2.",
        ),
        (OSError("away"), "Not everything was written: away"),
    ],
)
def test_what_came_of_it_and_how_it_goes_on_is_said(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    result: Exported | Exception,
    said: str,
) -> None:
    _, screen, _ = written(qtbot, monkeypatch, result)
    panel = screen.tools.export
    panel.folder.set_text(str(tmp_path))

    QTest.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    panel.work.finish()

    qtbot.waitUntil(lambda: not panel.work.running)
    assert panel.result.text() == said


def test_without_a_form_or_a_whole_path_nothing_is_begun(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, screen, asked = written(qtbot, monkeypatch, Exported())
    panel = screen.tools.export
    panel.folder.set_text("records")
    QTest.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    assert "full path" in panel.result.text()
    QTest.mouseClick(panel.forms["pdf"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.start, Qt.MouseButton.LeftButton)
    assert "Choose what to write" in panel.result.text()
    assert asked == []


def test_named_sessions_are_shown_under_a_chip_of_their_own(qtbot: QtBot) -> None:
    _, screen = at_sessions(qtbot)

    screen.show_only("SBP critical", ("session-1", "session-3"))

    assert screen.chips.value == "only"
    assert set(visible(screen)) == {"Wren Samplesson", "Bram Mockford"}
    QTest.mouseClick(screen.chips.buttons[0], Qt.MouseButton.LeftButton)
    assert len(visible(screen)) == 3


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_sessions_whose_call_is_late_are_shown_under_a_chip_while_there_are_any(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    shown, screen = at_sessions(qtbot, size)
    assert "late" not in [key for key, _ in screen.finder._chips()]
    monkeypatch.setattr(NoCalls, "due", (to_call(1, late=True), to_call(2, late=False)))
    screen.finder.reload("late")

    assert visible(screen) == [ROWS[0].name]
    assert "Calls late, 1" in [button.label for button in screen.chips.buttons]
    assert clipped(shown.window) == []
    monkeypatch.setattr(NoCalls, "due", ())
    screen.finder.reload()
    assert len(visible(screen)) == len(ROWS), "who was called is looked for no more"


def to_call(number: int, *, late: bool) -> CallRow:
    row = ROWS[number - 1]
    at = pictures.NOW
    call = Call(kind="day1", week=0, opens=at, ends=at, until=at)
    return CallRow(
        session=row.session,
        mrn=row.mrn,
        name=row.name,
        birth_date=row.birth_date,
        series_number=1,
        ended=pictures.NOW,
        state=CallState(call=call, standing=CallStanding.DUE),
        late=late,
    )


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
@pytest.mark.parametrize("which", ["export_list", "compare"])
def test_the_panels_are_whole_at_both_sizes(
    qtbot: QtBot, size: tuple[int, int], which: str
) -> None:
    shown, screen = at_sessions(qtbot, size)
    getattr(screen.finder, which).click()

    least = theme.current().target
    buttons = [b for b in screen.findChildren(Button) if b.isVisible()]
    assert clipped(shown.window) == []
    assert [b.label for b in buttons if min(b.width(), b.height()) < least] == []
