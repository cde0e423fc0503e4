"""The controlled-drug log behind More: what was counted, then the witness's PIN."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import (
    AccountDrug,
    DrawDrug,
    Drawn,
    Person,
    Refusal,
    Refused,
    StorageError,
    StrikeDrugLine,
)
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, PIN, FakeStation
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, room
from ui.chair import notices
from ui.chair.sheet_drugs import DrugSheet

LEFT = Qt.MouseButton.LeftButton
BY, SEEN = pictures.NURSE, "P. Lindqvist"


def drawn(number: int = 1, **changes: object) -> Drawn:
    known = Drawn(
        number=number, drug="Ketamine", lot=f"K24-{116 + number}", mg=Decimal(50),
        at=pictures.NOW, by=BY, witness=SEEN,
    )  # fmt: skip
    return replace(known, **changes)  # type: ignore[arg-type]


def tap(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def opened(
    qtbot: QtBot, *drugs: Drawn, size: tuple[int, int] = REGULAR
) -> tuple[Opened, DrugSheet]:
    people = (*PEOPLE, Person(id="boss", name="Ma Nager", role="manager"))
    view = replace(pictures.calm(), drugs=drugs)
    shown = open_window(qtbot, room(view), size=size, people=people)
    shown.station.pins = {person.id: PIN for person in people}
    shown.window.show_chair(1)
    QTest.keyClick(shown.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    more = shown.chair.side.sheet
    assert more is not None
    QTest.keyClicks(more, "5")
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, DrugSheet)
    return shown, sheet


def witnessed(qtbot: QtBot, shown: Opened, sheet: DrugSheet, pin: str = PIN) -> None:
    """Type the PIN of the only other person who works at chairs."""
    assert sheet.signer is not None
    told: list[int] = []
    shown.bridge.recorded.connect(lambda *_: told.append(1))
    before = len(shown.station.executed)
    QTest.keyClicks(sheet.signer.pad.dots, pin)
    qtbot.waitUntil(
        lambda: len(shown.station.executed) > before or not sheet.signer or not sheet.signer._busy
    )


def test_a_draw_is_recorded_with_the_sixth_digit_of_another_persons_pin(qtbot: QtBot) -> None:
    shown, sheet = opened(qtbot)
    form = sheet.draw_form
    assert sheet.record.label == "Record, 3 left: drug"
    assert (form.drug.value, form.lot.text(), form.mg.text()) == ("", "", "")
    tap(form.drug.buttons[0])
    QTest.keyClicks(form.lot, "K24-117")
    QTest.keyClicks(form.mg, "50,5")
    assert sheet.sums.text() == "50.5 mg is 50.50 mL at 1 mg/mL."

    tap(sheet.record)

    assert shown.station.executed == []
    assert sheet.signer is not None
    assert sheet.signer.note.text() == f"PIN of {SEEN}"  # neither oneself nor a manager
    witnessed(qtbot, shown, sheet)
    mg = Decimal("50.5")
    line = DrawDrug(by=BY, witness=SEEN, drug="Ketamine", lot="K24-117", mg=mg)
    assert shown.station.executed == [(1, line)]
    assert shown.chair.side.sheet is None


def test_another_drug_is_named_by_hand(qtbot: QtBot) -> None:
    shown, sheet = opened(qtbot)
    form = sheet.draw_form
    tap(form.drug.buttons[2])
    QTest.keyClicks(form.lot, "M1")
    QTest.keyClicks(form.mg, "5")
    assert sheet.record.label == "Record, 1 left: drug"

    QTest.keyClicks(form.name, "Midazolam")
    tap(sheet.record)
    witnessed(qtbot, shown, sheet)

    ((_, line),) = shown.station.executed
    assert isinstance(line, DrawDrug)
    assert line.drug == "Midazolam"


def test_a_wrong_pin_records_nothing_and_back_keeps_what_was_typed(qtbot: QtBot) -> None:
    shown, sheet = opened(qtbot)
    tap(sheet.draw_form.drug.buttons[0])
    QTest.keyClicks(sheet.draw_form.lot, "K24-117")
    QTest.keyClicks(sheet.draw_form.mg, "50")
    tap(sheet.record)

    witnessed(qtbot, shown, sheet, pin="111111")

    assert sheet.signer is not None
    assert sheet.signer.note.text() == "PIN not right, 4 tries left"
    assert shown.station.executed == []
    tap(sheet.signer.back)
    assert sheet.record.isVisible()
    assert sheet.draw_form.lot.text() == "K24-117"


def test_amounts_that_add_up_ask_for_no_reason_and_the_rate_stands_beside(qtbot: QtBot) -> None:
    shown, sheet = opened(qtbot, drawn())
    assert sheet.kind.value == "account"  # what is drawn up waits
    form = sheet.account
    QTest.keyClicks(form.given, "41.5")
    QTest.keyClicks(form.wasted, "8.5")

    assert not form.reason.isVisible()
    assert sheet.sums.text().startswith("Adds up to 50 mg drawn. 41.5 mg is 41.50 mL")
    assert sheet.sums.text().endswith("By recorded rate: 21.1 mg.")
    tap(sheet.record)
    witnessed(qtbot, shown, sheet)
    line = AccountDrug(
        by=BY, witness=SEEN, draw=1, given_mg=Decimal("41.5"), wasted_mg=Decimal("8.5")
    )
    assert shown.station.executed == [(1, line)]


@pytest.mark.parametrize(
    ("wasted", "words"),
    [("8", "0.5 mg of the 50 mg drawn is left over."), ("9", "0.5 mg more than the 50 mg drawn.")],
)
def test_amounts_that_do_not_add_up_say_by_how_much_and_ask_why(
    qtbot: QtBot, wasted: str, words: str
) -> None:
    shown, sheet = opened(qtbot, drawn())
    form = sheet.account
    QTest.keyClicks(form.given, "41.5")
    QTest.keyClicks(form.wasted, wasted)

    assert sheet.sums.text().startswith(words)
    assert sheet.record.label == "Record, 1 left: why it does not add up"
    tap(sheet.record)
    assert shown.station.executed == []
    assert sheet.signer is None
    QTest.keyClicks(form.reason, "left in the line")
    tap(sheet.record)
    witnessed(qtbot, shown, sheet)
    ((_, line),) = shown.station.executed
    assert isinstance(line, AccountDrug)
    assert line.reason == "left in the line"


def test_out_of_two_one_is_chosen_and_none_beforehand(qtbot: QtBot) -> None:
    shown, sheet = opened(qtbot, drawn(1), drawn(2, lot="A-VERY-LONG-LOT-NUMBER"))
    form = sheet.account
    assert [b.label for b in form.draw.buttons] == ["1: K24-117, 50 mg", "2: A-VERY-…, 50 mg"]
    assert form.draw.value == ""
    QTest.keyClicks(form.given, "50")
    QTest.keyClicks(form.wasted, "0")
    assert sheet.record.label == "Record, 1 left: out of which"
    tap(form.draw.buttons[1])
    tap(sheet.record)
    witnessed(qtbot, shown, sheet)
    ((_, line),) = shown.station.executed
    assert isinstance(line, AccountDrug)
    assert line.draw == 2


def test_the_keys_type_into_the_amount_that_has_the_focus(qtbot: QtBot) -> None:
    _, sheet = opened(qtbot, drawn())
    sheet.account.wasted.setFocus()
    keys = {key.accessibleName(): key for key in sheet.pad.findChildren(type(sheet.record))}

    tap(keys["7"])

    assert (sheet.account.given.text(), sheet.account.wasted.text()) == ("", "7")


def test_the_log_shows_every_line_and_strikes_one_with_reason_and_witness(qtbot: QtBot) -> None:
    accounted = drawn(2, account=3, given_mg=Decimal(45), wasted_mg=Decimal(5))
    shown, sheet = opened(qtbot, drawn(1, struck="wrong lot"), accounted)
    tap(sheet.kind.buttons[2])
    lines = sheet.log.lines
    texts = [lines.item(row).text() for row in range(lines.count())]
    assert texts[0] == (
        "1  14:32, Ketamine lot K24-117, 50 mg, seen by P. Lindqvist. Struck: wrong lot"
    )
    assert texts[2] == "3  of 2: 45 mg given, 5 mg wasted"
    assert not lines.item(0).flags() & Qt.ItemFlag.ItemIsSelectable

    lines.setCurrentRow(2)
    assert sheet.record.label == "Record, 1 left: reason"
    QTest.keyClicks(sheet.log.reason, "digits turned")
    assert sheet.record.label == "Strike line 3: now the witness"
    tap(sheet.record)
    witnessed(qtbot, shown, sheet)

    line = StrikeDrugLine(by=BY, witness=SEEN, number=3, reason="digits turned")
    assert shown.station.executed == [(1, line)]


@pytest.mark.parametrize(
    "fault", [Refused(Refusal.DRUG_ACCOUNTED), StorageError("full")], ids=["refused", "full"]
)
def test_what_is_not_recorded_is_said_and_kept(qtbot: QtBot, fault: Exception) -> None:
    shown, sheet = opened(qtbot, drawn())
    QTest.keyClicks(sheet.account.given, "50")
    QTest.keyClicks(sheet.account.wasted, "0")
    tap(sheet.record)
    if isinstance(fault, Refused):
        shown.station.refusal = fault
    else:
        shown.station.failure = StorageError("full")
    assert sheet.signer is not None
    shown.station.check_pin = lambda *_: True  # type: ignore[method-assign]
    QTest.keyClicks(sheet.signer.pad.dots, PIN)
    qtbot.waitUntil(lambda: sheet.strip.text().startswith("Not"))

    assert shown.station.executed == []
    assert shown.chair.side.sheet is sheet
    assert sheet.account.given.text() == "50"
    assert sheet.record.isVisible()


def test_what_is_not_accounted_for_is_said_in_recovery_and_holds_nobody_back(
    qtbot: QtBot,
) -> None:
    recovering = pictures.recovery()
    words = "Drug log: 50 mg of lot K24-117 not accounted for. It is behind More."

    for drugs, said in (((drawn(),), words), ((), ""), ((drawn(struck="wrong lot"),), "")):
        view = replace(recovering, drugs=drugs)
        sentence = notices.sentence_of(view, FakeStation()).text
        assert (sentence == words) == bool(said)
        prompt = notices.prompt_of(view)
        assert prompt is not None
        assert prompt.leads == notices.DISCHARGE
    infusing = replace(pictures.calm(), drugs=(drawn(),))
    assert "Drug log" not in notices.sentence_of(infusing, FakeStation()).text


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_nothing_of_it_is_cut_at_either_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown, sheet = opened(qtbot, drawn(1), drawn(2), drawn(3), size=size)
    QTest.keyClicks(sheet.account.given, "50")
    QTest.keyClicks(sheet.account.wasted, "1")
    tap(sheet.account.draw.buttons[0])
    qtbot.wait(1)
    for page in (1, 0, 2):
        tap(sheet.kind.buttons[page])
        tap(sheet.draw_form.drug.buttons[2])
        qtbot.wait(1)
        assert clipped(shown.window) == []
        assert inside(sheet) == []
        assert shown.window.size().toTuple() == size


def inside(sheet: DrugSheet) -> list[str]:
    """Return the fields and buttons of the sheet of which a part is cut off."""
    parts = (*sheet.findChildren(QLineEdit), *sheet.findChildren(QPushButton))
    return [
        part.accessibleName()
        for part in parts
        if part.isVisible() and part.visibleRegion().boundingRect() != part.rect()
    ]
