"""The chair's screen: what its taps record, what it says, and that nothing moves under a finger."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import (
    Acknowledge,
    ChairView,
    Gate,
    GiveMissReason,
    Intervene,
    PauseInfusion,
    Person,
    Phase,
    Refusal,
    Refused,
    RestartInfusion,
    ResumeInfusion,
    SetRate,
    StopInfusion,
    StorageError,
    WriteNote,
)
from tests.ui import pictures
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of, room
from ui.chair.screen import ChairScreen
from ui.chair.sheet_pump import GateSheet

LEFT = Qt.MouseButton.LeftButton
BY = pictures.NURSE
NOW = pictures.NOW


def tap(qtbot: QtBot, widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def at_chair(qtbot: QtBot, view: ChairView, size: tuple[int, int] = REGULAR) -> Opened:
    shown = open_window(qtbot, room(view), size=size)
    shown.window.show_chair(view.chair)
    return shown


def offer(screen: ChairScreen, code: str) -> QWidget:
    return next(b for b in screen.dock.offers if b.isVisible() and b.property("code") == code)


def leads(shown: Opened) -> list[tuple[str, int]]:
    """Return where the screen wants to go, instead of going there."""
    gone: list[tuple[str, int]] = []
    shown.chair.navigate.disconnect(shown.window.show_screen)
    shown.chair.navigate.connect(lambda name, chair: gone.append((name, chair)))
    return gone


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_an_alert_moves_neither_ring_nor_values_nor_actions_nor_tabs(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = at_chair(qtbot, pictures.calm(), size)

    def places() -> list[object]:
        screen = shown.chair
        fixed = [
            screen.header,
            screen.infusion,
            screen.next,
            screen.next.ring,
            screen.next.main,
            screen.side,
            *screen.bar.buttons.values(),
            *shown.window.bar.tabs,
        ]
        return [place_of(widget) for widget in fixed]

    before = places()
    for view in (pictures.medium(), replace(pictures.high(), chair=1)):
        shown.station.views[1] = view
        shown.bridge.refresh()
        qtbot.wait(1)
        assert shown.chair.dock.isVisible()
        assert places() == before
        assert shown.window.size().toTuple() == size


def test_the_ring_counts_down_and_up_once_it_is_late(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    assert shown.chair.next.ring.accessibleName() == "T+40, 3 minutes left, due 14:35"
    shown.window.show_chair(5)
    assert shown.chair.next.ring.accessibleName() == "T+30, due since 14:28:30"


def test_only_what_an_alert_counts_is_due_to_the_second(qtbot: QtBot) -> None:
    view = pictures.calm()
    assert view.next is not None
    odd = replace(view.next, due=pictures.at("14:35:27"))
    shown = at_chair(qtbot, replace(view, next=odd))
    assert shown.chair.next.ring.accessibleName().endswith("due 14:35")
    shown.station.views[1] = replace(view, next=replace(odd, group="bp"))
    shown.bridge.refresh()
    assert shown.chair.next.ring.accessibleName().endswith("due 14:35:27")


def test_the_birth_date_names_its_month(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    assert shown.chair.header.born.text() == "Born 04 Feb 1979 (47 y) · MRN FX-204-17"


@pytest.mark.parametrize(
    ("view", "words", "where"),
    [
        (pictures.calm, "Start check", "check"),
        (pictures.high, "Enter BP", "check:bp"),
        (pictures.before_start, "Prepare the start", "start"),
        (pictures.recovery, "Start check", "check"),
        (pictures.closed, "Open the record", "sessions"),
    ],
)
def test_the_main_button_says_and_does_what_is_next(
    qtbot: QtBot, view: Callable[[], ChairView], words: str, where: str
) -> None:
    shown = at_chair(qtbot, view())
    gone = leads(shown)
    assert shown.chair.next.main.label == words
    tap(qtbot, shown.chair.next.main)
    QTest.keyClick(shown.window, Qt.Key.Key_F3)
    assert gone == [(where, view().chair)] * 2


@pytest.mark.parametrize(
    ("view", "words", "where"),
    [
        (pictures.with_draft, "Open draft", "check"),
        (pictures.recovery, "Discharge, 4 of 7 met", "discharge"),
        (pictures.calm, "Correct a reading", "amend"),
    ],
)
def test_the_second_button_offers_draft_discharge_or_correction(
    qtbot: QtBot, view: Callable[[], ChairView], words: str, where: str
) -> None:
    shown = at_chair(qtbot, view())
    gone = leads(shown)
    assert shown.chair.next.offer.label == words
    tap(qtbot, shown.chair.next.offer)
    assert gone == [(where, view().chair)]


def test_an_empty_chair_shows_no_figures_and_leads_to_a_new_session(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(3)
    gone = leads(shown)
    assert not shown.chair.infusion.isVisible()
    tap(qtbot, shown.chair.empty.open)
    assert gone == [("open", 3)]


def test_a_gap_a_stepped_clock_and_a_missing_end_are_said(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    sentence = shown.chair.next.sentence
    gap = (pictures.at("14:31:50"), pictures.at("14:32:04"))
    for change, said in (
        ({"gaps": (gap,)}, "Chairside stopped at 14:31:50 and was back at 14:32:04."),
        ({"wall_offset": Decimal(-3600)}, "The computer clock went back 1 h."),
        ({"wall_offset": Decimal("3599.999999")}, "The computer clock went on 1 h."),
        ({"remaining": -5, "planned_end": NOW - 5}, "Planned end 14:32: record the end"),
    ):
        shown.station.views[1] = replace(pictures.calm(), **change)
        shown.bridge.refresh()
        assert sentence.text().startswith(said)


def test_a_gap_does_not_hide_that_the_clock_was_set_in_it(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    gap = (pictures.at("14:31:50"), pictures.at("14:32:04"))
    shown.station.views[1] = replace(pictures.calm(), gaps=(gap,), wall_offset=Decimal(-3600))
    shown.bridge.refresh()
    text = shown.chair.next.sentence.text()
    assert text.startswith("Chairside stopped at 14:31:50")
    assert text.endswith("The computer clock went back 1 h.")


def test_a_missed_check_is_asked_for_a_reason_and_never_blocks(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.missed_without_reason())
    assert shown.chair.next.offer.label == "Say why T+20 was missed"
    tap(qtbot, shown.chair.next.offer)
    sheet = shown.chair.side.sheet
    assert sheet is not None
    tap(qtbot, sheet.reason.buttons[0])  # type: ignore[attr-defined]
    tap(qtbot, sheet.record)
    reason = "Busy at another chair"
    assert shown.station.executed == [(1, GiveMissReason(by=BY, slot="T+20", reason=reason))]


def test_a_missed_check_that_is_on_paper_is_entered_from_its_sheet(qtbot: QtBot) -> None:
    view = pictures.missed_without_reason()
    slots = tuple(replace(slot, asks=("hr",)) for slot in view.missed)
    shown = at_chair(qtbot, replace(view, missed=slots))
    tap(qtbot, shown.chair.next.offer)
    sheet = shown.chair.side.sheet
    assert sheet is not None
    with qtbot.waitSignal(shown.chair.navigate) as told:
        tap(qtbot, sheet.paper)  # type: ignore[attr-defined]
    assert told.args == ["check:paper:T+20", 1]
    assert shown.window.screen_name == "check"


# the pump -------------------------------------------------------------------------------------


def test_paused_asks_once_more_on_its_own_button(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    button = shown.chair.bar.buttons["paused"]
    tap(qtbot, button)
    assert (button.armed, shown.station.executed) == (True, [])
    QTest.keyClick(shown.window, Qt.Key.Key_F6)
    assert shown.station.executed == [(1, PauseInfusion(by=BY))]


def test_a_paused_infusion_is_resumed_by_the_same_button(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, replace(pictures.calm(), paused=True))
    for _ in range(2):
        QTest.keyClick(shown.window, Qt.Key.Key_F6)
    assert shown.station.executed == [(1, ResumeInfusion(by=BY))]


def test_a_resume_that_needs_a_prescriber_asks_for_the_name(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, replace(pictures.calm(), paused=True))
    shown.station.refusal = Refused(Refusal.GATE_NEEDS_PRESCRIBER)
    for _ in range(2):
        QTest.keyClick(shown.window, Qt.Key.Key_F6)
    assert shown.chair.side.kind == "gate"


def test_the_prescriber_who_lets_it_go_on_is_chosen_and_never_typed(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, replace(pictures.calm(), paused=True))
    shown.station.everybody.append(Person(id="doc", name="Dr B. Fictional", role="prescriber"))
    shown.station.refusal = Refused(Refusal.GATE_NEEDS_PRESCRIBER)
    for _ in range(2):
        QTest.keyClick(shown.window, Qt.Key.Key_F6)
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, GateSheet)
    assert sheet.record.label == "Record, 1 left: prescriber"
    shown.station.refusal = None

    tap(qtbot, sheet.prescriber.buttons[0])
    for _ in range(2):
        tap(qtbot, sheet.record)

    gate = Gate(prescriber="Dr B. Fictional")
    assert shown.station.executed[-1] == (1, ResumeInfusion(by=BY, gate=gate))


def test_slowed_takes_five_taps_and_names_what_the_second_records(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    tap(qtbot, shown.chair.bar.buttons["slowed"])
    sheet = shown.chair.side.sheet
    assert sheet is not None
    assert sheet.record.label == "Record, 1 left: new rate"
    keys = {key.accessibleName(): key for key in sheet.pad.findChildren(QWidget)}  # type: ignore[attr-defined]
    for digit in "17":
        tap(qtbot, keys[digit])
    assert "17.0 mg/h" in sheet.sums.text()  # type: ignore[attr-defined]
    tap(qtbot, sheet.record)
    assert sheet.record.label == "Tap again: 17.0 mL/h at 14:32"
    tap(qtbot, sheet.record)
    assert shown.station.executed == [
        (1, SetRate(by=BY, ml_per_h=Decimal(17), happened_at=NOW)),
    ]
    assert shown.chair.side.sheet is None


def test_a_faster_rate_says_that_it_is_an_increase(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_slowed()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.rate, "40")  # type: ignore[attr-defined]
    assert "40.0 is faster than 34.0" in sheet.sums.text()  # type: ignore[attr-defined]
    assert sheet.record.label == "Record an increase?"


def test_stopped_needs_a_reason_and_may_have_happened_earlier(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_stopped()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    tap(qtbot, sheet.record)
    assert shown.station.executed == []
    tap(qtbot, sheet.reason.buttons[0])  # type: ignore[attr-defined]
    tap(qtbot, sheet.when.chips.buttons[2])  # type: ignore[attr-defined]
    for _ in range(2):
        tap(qtbot, sheet.record)
    five = NOW - 300_000_000
    assert shown.station.executed == [
        (1, StopInfusion(by=BY, reason="completed", happened_at=five)),
    ]


def test_a_typed_time_counts_back_from_now(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_stopped()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    when = sheet.when  # type: ignore[attr-defined]
    tap(qtbot, when.chips.buttons[3])
    QTest.keyClicks(when.typed, "14:2")
    assert when.instant is None
    QTest.keyClicks(when.typed, "0")
    assert when.instant == pictures.at("14:20")


def test_after_the_end_the_same_button_restarts_with_a_reason(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.recovery())
    assert shown.chair.bar.buttons["paused"].accessibleName().startswith("Restarted")
    QTest.keyClick(shown.window, Qt.Key.Key_F6)
    sheet = shown.chair.side.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.reason, "stopped by mistake")  # type: ignore[attr-defined]
    for _ in range(2):
        tap(qtbot, sheet.record)
    wanted = RestartInfusion(by=BY, reason="stopped by mistake", happened_at=NOW)
    assert shown.station.executed == [(6, wanted)]


# words ----------------------------------------------------------------------------------------


def test_medication_starts_with_nothing_chosen_and_asks_once_more(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_medication()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    assert sheet.allergies.text() == "Penicillin: rash"
    assert [name for name, _ in sheet.missing()] == [
        "medicine",
        "dose",
        "unit",
        "route",
        "ordered by",
    ]
    QTest.keyClicks(sheet.name, "ond")  # type: ignore[attr-defined]
    offered = [b.label for b in sheet.names.buttons if b.isVisible()]  # type: ignore[attr-defined]
    assert offered == ["Ondansetron"]
    tap(qtbot, sheet.names.buttons[0])  # type: ignore[attr-defined]
    QTest.keyClicks(sheet.dose, "4")  # type: ignore[attr-defined]
    for chips in (sheet.unit, sheet.route, sheet.ordered):  # type: ignore[attr-defined]
        tap(qtbot, chips.buttons[0])
    tap(qtbot, sheet.record)
    assert shown.station.executed == []
    assert sheet.record.label == "Tap again: Ondansetron 4 mg IV"
    tap(qtbot, sheet.record)
    detail = "Ondansetron 4 mg IV, ordered by Dr A. Invented"
    wanted = Intervene(by=BY, action="med_given", detail=detail, happened_at=NOW)
    assert shown.station.executed == [(1, wanted)]


def test_a_note_is_saved_as_written_and_a_reading_in_it_offers_a_check(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_note()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.text, "Says BP 150/90")  # type: ignore[attr-defined]
    assert sheet.check.isVisible()  # type: ignore[attr-defined]
    tap(qtbot, sheet.record)
    assert shown.station.executed == [(1, WriteNote(by=BY, text="Says BP 150/90"))]


def test_a_call_is_recorded_by_one_tap_on_its_outcome(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    QTest.keyClick(shown.window, Qt.Key.Key_F12)
    sheet = shown.chair.side.sheet
    assert sheet is not None
    tap(qtbot, sheet.outcomes["coming"])  # type: ignore[attr-defined]
    detail = "Dr A. Invented: Is coming"
    wanted = Intervene(by=BY, action="clinician_notified", detail=detail, happened_at=NOW)
    assert shown.station.executed == [(1, wanted)]


def test_a_draft_stays_with_its_chair(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_note()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.text, "Half a")  # type: ignore[attr-defined]
    shown.window.show_chair(4)
    shown.chair.act_note()
    other = shown.chair.side.sheet
    assert other is not None
    assert other.text.toPlainText() == ""  # type: ignore[attr-defined]
    shown.window.show_chair(1)
    shown.chair.act_note()
    assert shown.chair.side.sheet is sheet
    assert sheet.text.toPlainText() == "Half a"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Refused(Refusal.SESSION_CLOSED), "this session is closed"),
        (StorageError("full"), "the disk is full"),
    ],
    ids=["refused", "disk full"],
)
def test_what_was_typed_stays_when_it_is_refused_or_cannot_be_stored(
    qtbot: QtBot, fault: Exception, said: str
) -> None:
    shown = at_chair(qtbot, pictures.calm())
    shown.chair.act_note()
    sheet = shown.chair.side.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.text, "Blanket given")  # type: ignore[attr-defined]
    if isinstance(fault, Refused):
        shown.station.refusal = fault
    elif isinstance(fault, StorageError):
        shown.station.failure = fault
    tap(qtbot, sheet.record)
    assert shown.chair.side.sheet is sheet
    assert said in sheet.strip.text()
    assert sheet.text.toPlainText() == "Blanket given"  # type: ignore[attr-defined]
    shown.station.refusal = shown.station.failure = None
    tap(qtbot, sheet.record)
    assert shown.station.executed == [(1, WriteNote(by=BY, text="Blanket given"))]


# the dock -------------------------------------------------------------------------------------


def test_a_suggested_action_is_one_tap_and_answers_the_whole_reading(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.high())
    tap(qtbot, offer(shown.chair, "clinician_notified"))
    assert shown.station.executed == [
        (4, Intervene(by=BY, action="clinician_notified", alert="sbp-high-critical/1")),
        (
            4,
            Acknowledge(by=BY, alert="sbp-high-critical/1", action="clinician_notified"),
        ),
        (
            4,
            Acknowledge(by=BY, alert="dbp-high-caution/1", action="clinician_notified"),
        ),
    ]


def test_pausing_from_the_dock_asks_once_more(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.medium())
    button = offer(shown.chair, "infusion_paused")
    tap(qtbot, button)
    assert shown.station.executed == []
    tap(qtbot, button)
    wanted = PauseInfusion(by=BY, alert="sbp-high-caution/1")
    assert shown.station.executed[0] == (1, wanted)


def test_a_sheet_opened_from_the_dock_carries_the_alert_and_says_so(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.high())
    tap(qtbot, offer(shown.chair, "infusion_stopped"))
    sheet = shown.chair.side.sheet
    assert sheet is not None
    assert sheet.answers.text() == "answers SBP 186"
    tap(qtbot, sheet.reason.buttons[1])  # type: ignore[attr-defined]
    for _ in range(2):
        tap(qtbot, sheet.record)
    command = shown.station.executed[0][1]
    assert isinstance(command, StopInfusion)
    assert command.alert == "sbp-high-critical/1"


def test_a_repeat_acknowledges_when_it_is_saved_and_not_before(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.high())
    gone = leads(shown)
    tap(qtbot, offer(shown.chair, "recheck"))
    assert gone == [("check:bp", 4)]
    shown.bridge.refresh()
    assert shown.station.executed == []
    view = pictures.high()
    saved = replace(view.checks[-1], ordinal=6, values={"sbp": Decimal(176), "dbp": Decimal(98)})
    shown.station.views[4] = replace(view, checks=(*view.checks, saved))
    shown.bridge.refresh()
    assert [command for _, command in shown.station.executed] == [
        Acknowledge(by=BY, alert="sbp-high-critical/1", action="recheck"),
        Acknowledge(by=BY, alert="dbp-high-caution/1", action="recheck"),
    ]


def test_a_repeat_that_was_left_acknowledges_nothing_later(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.high())
    leads(shown)
    tap(qtbot, offer(shown.chair, "recheck"))
    shown.window.show_chair(4)
    view = pictures.high()
    saved = replace(view.checks[-1], ordinal=6)
    shown.station.views[4] = replace(view, checks=(*view.checks, saved))
    shown.bridge.refresh()
    assert shown.station.executed == []


def test_the_trend_shrinks_to_the_parameter_that_crossed(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    assert len(shown.chair.chart.table.header) == 4
    shown.window.show_chair(4)
    assert list(shown.chair.chart.table.header) == ["", "BP mmHg"]


def test_the_one_line_row_brings_its_alert_to_the_front(qtbot: QtBot) -> None:
    view = pictures.high()
    low = pictures.alert("spo2-low-caution", "14:31:38", 92, 93)
    shown = at_chair(qtbot, replace(view, alerts=(*view.alerts, low)))
    assert shown.chair.dock.row.label.startswith("MEDIUM, SpO₂ 92")
    tap(qtbot, shown.chair.dock.row)
    assert shown.chair.dock.head.title.text == "SpO₂ 92"
    assert shown.chair.dock.row.label.startswith("HIGH, SBP 186")


def test_the_table_behind_the_chart_shows_every_check(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    QTest.keyClick(shown.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    table = shown.chair.table
    assert table.isVisible()
    cells = [table.item(row, 2) for row in range(table.rowCount())]
    assert [cell.text() for cell in cells if cell] == [
        "126/78", "134/82", "140/86", "150/92", "148/90",
    ]  # fmt: skip
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.chair.chart.isVisible()


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize(
    "kind",
    ["slowed", "stopped", "medication", "note", "call", "other", "missed", "restarted", "gate"],
)
def test_no_sheet_cuts_its_words_or_leaves_its_column(
    qtbot: QtBot, size: tuple[int, int], kind: str
) -> None:
    shown = at_chair(qtbot, replace(pictures.missed_without_reason(), phase=Phase.INFUSION), size)
    view = shown.chair.view
    assert view is not None
    shown.chair.side.open_sheet(kind, view, shown.station)
    qtbot.wait(1)
    assert clipped(shown.chair.side) == []
    assert shown.window.size().toTuple() == size
    assert place_of(shown.chair.side).bottom() < place_of(shown.chair.bar).top()


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize(
    "view", [pictures.answered_medium, pictures.medium, pictures.escalated, pictures.with_draft]
)
def test_no_state_cuts_its_words(
    qtbot: QtBot, size: tuple[int, int], view: Callable[[], ChairView]
) -> None:
    shown = at_chair(qtbot, view(), size)
    assert clipped(shown.chair) == []
    assert shown.chair.bar.geometry().bottom() <= shown.chair.height()
    assert shown.window.size().toTuple() == size
