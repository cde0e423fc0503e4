"""The form that corrects one reading: was, is, or not obtained; why; and what saving does."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from monitor.api import CheckRow, Kind, Value
from ui.amend.parts import Preview, ReasonPart, Struck
from ui.amend.table import cell, parts, row_name
from ui.check.phrases import not_possible, reversed_pair
from ui.check.plan import (
    code_of,
    measure_of,
    number_typed,
    reasons_for,
    spec_of,
    value_of,
    values_of,
)
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Heading
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.keypad import Keypad, LeftKey
from ui.widgets.text import Label
from ui.widgets.vital import FieldState, VitalField, VitalMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """New values, or one reason for having none, and why."""

    values: Mapping[str, Value]
    not_obtained: str
    reason: str


class ReadingForm(QWidget):
    """Was, is, or not obtained; why; and what saving will do."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = ""
        self.check: CheckRow | None = None
        self.heading = Heading("")
        self.was = Struck("", Role.VALUE, ink="ink2")
        self.preview = Preview()
        self.fields: dict[str, VitalField] = {}
        self.answers = Chips(self.tr("Is"), columns=3)
        self.absent = Chips(self.tr("Or not obtained"))
        typed = [(t, t[:1].upper() + t[1:]) for t in
                 (tr("typed wrong"), tr("misread"), tr("wrong row"))]  # fmt: skip
        self.reason = ReasonPart(self.tr("Reason, printed"), typed)
        self.effect = VitalMessage()
        self.keypad = Keypad(LeftKey.CLEAR, with_next=False)
        self._is = QHBoxLayout()
        self._lay_out()
        self.absent.chosen.connect(self._absent_chosen)
        self.answers.chosen.connect(self._answer_chosen)
        self.reason.changed.connect(self.changed)
        self.keypad.cleared.connect(self._clear_fields)

    def ask(self, row: str, check: CheckRow, taken: str) -> None:
        """Correct `row` of `check`; nothing is filled in."""
        self.row, self.check = row, check
        label = check.label or tr("the extra check")
        self.heading.title.setText(tr("Correct {0} at {1}").format(row_name(row), label))
        self.heading.say(tr("taken {0}, {1}").format(taken, check.by))
        self.was.setText(cell(row, check))
        self.was.setAccessibleName(tr("Was {0}").format(cell(row, check)))
        self._make_fields()
        names = parts(row)
        self.absent.set_choices([(c.code, c.label) for c in reasons_for(names[0])])
        self.absent.choose("")
        self.reason.clear()
        self.effect.render_message(None, "")
        self.focus()

    def focus(self) -> None:
        """Go to the first field."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.answers.focus_first()

    def correction(self) -> Correction | None:
        """Return what was entered; None while something of it is missing or not possible."""
        if not self.reason.value:
            return None
        if self.absent.value:
            return Correction(values={}, not_obtained=self.absent.value, reason=self.reason.value)
        values = self.values()
        if values is None or not values:
            return None
        return Correction(values=values, not_obtained="", reason=self.reason.value)

    def render_preview(self, by: str) -> None:
        """Show what will be printed, as far as it has been entered."""
        check = self.check
        absent = self.absent.value
        new = words().not_obtained(absent) if absent else self._new()
        why = ". ".join(part for part in (self.reason.value, by) if part)
        was = "" if check is None else cell(self.row, check)
        self.preview.render_preview(was, new, why)

    def _new(self) -> str:
        values = {} if self.problem() else self.values() or {}
        known = {} if self.check is None else dict(self.check.values)
        both = {**known, **values}
        shown = [words().value(name, both[name]) for name in parts(self.row) if name in both]
        return "/".join(shown) if values else ""

    def values(self) -> Mapping[str, Value] | None:
        """Return the new values; None when one of them is not possible."""
        if not self.fields:
            code = self.answers.value
            return {self.row: value_of(self.row, code)} if code else {}
        found: dict[str, Value] = {}
        for name, field in self.fields.items():
            if not field.text():
                continue
            value = number_typed(name, field.text())
            if value is None or not measure_of(name).possible(value):
                return None
            found[name] = value
        return found

    def problem(self) -> str:
        """Return why the typed values cannot be, empty when they can."""
        for name, field in self.fields.items():
            value = number_typed(name, field.text()) if field.text() else None
            if field.text() and (value is None or not measure_of(name).possible(value)):
                return not_possible(name)
        if len(self.fields) == 2 and self.check is not None:
            pair = {n: self.check.values.get(n) for n in self.fields} | dict(self.values() or {})
            sbp, dbp = pair.get("sbp"), pair.get("dbp")
            if sbp is not None and dbp is not None and dbp >= sbp:  # type: ignore[operator]
                return reversed_pair(sbp, dbp)
        return ""

    def _make_fields(self) -> None:
        for old in self.fields.values():
            self._is.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields = {}
        measure = measure_of(parts(self.row)[0])
        numeric = measure.kind is Kind.NUMBER and measure.unit != "{score}"
        for name in parts(self.row) if numeric else ():
            field = VitalField(spec_of(name))
            field.committed.connect(lambda _text: self._typed())
            field.textEdited.connect(lambda _text: self._typed())
            field.moved.connect(lambda step, name=name: self._moved(name, step))
            self.fields[name] = field
            self._is.insertWidget(self._is.count() - 1, field)
            field.show()
        choices: list[tuple[str, str]] = []
        if not numeric:
            name = self.row
            choices = [(code_of(v), words().value(name, v)) for v in values_of(name)]
        self.answers.set_choices(choices)
        self.answers.choose("")
        self.keypad.setVisible(numeric)
        self.keypad.set_decimals(numeric and measure.decimals > 0)

    def _moved(self, name: str, step: int) -> None:
        names = list(self.fields)
        place = names.index(name) + step
        if 0 <= place < len(names):
            self.fields[names[place]].setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(names):
            self.reason.focus()

    def _typed(self) -> None:
        self.absent.choose("")
        wrong = bool(self.problem())
        for field in self.fields.values():
            state = FieldState.IMPOSSIBLE if wrong and field.text() else FieldState.OK
            field.render_state(state, self.problem())
        self.changed.emit()

    def _clear_fields(self) -> None:
        for field in self.fields.values():
            field.render_value("")
        self._typed()
        self.focus()

    def _absent_chosen(self, _code: str) -> None:
        for field in self.fields.values():
            field.render_value("")
        self.answers.choose("")
        self.changed.emit()

    def _answer_chosen(self, _code: str) -> None:
        self.absent.choose("")
        self.changed.emit()

    def _lay_out(self) -> None:
        was = QVBoxLayout()
        was.addWidget(Label(self.tr("Was"), Role.SMALL, weight=MEDIUM, ink="ink2"))
        was.addWidget(self.was)
        was.addStretch(1)
        is_now = QVBoxLayout()
        is_now.addWidget(Label(self.tr("Is"), Role.SMALL, weight=MEDIUM, ink="ink2"))
        self._is.addStretch(1)
        is_now.addLayout(self._is)
        top = QHBoxLayout()
        top.addLayout(was)
        top.addLayout(is_now, 1)
        left = QVBoxLayout()
        left.addLayout(top)
        left.addWidget(self.answers)
        left.addWidget(Label(self.tr("… or not obtained"), Role.SMALL, weight=MEDIUM, ink="ink2"))
        left.addWidget(self.absent)
        left.addStretch(1)
        left.addWidget(self.reason)
        left.addStretch(1)
        left.addWidget(self.effect)
        left.addWidget(self.preview)
        body = QHBoxLayout()
        body.addLayout(left, 5)
        body.addWidget(self.keypad, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(body, 1)
