"""The right column: the latest values against their limits and the baseline, and the symptoms."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import MEASURES, Bounds, ChairView, Latest, Priority, Value
from ui import messages, theme
from ui.alert.words import shape
from ui.chair.course import long_label
from ui.fonts import MEDIUM, NARROWEST, REGULAR, SEMIBOLD
from ui.messages import tr
from ui.theme import Role, Theme
from ui.widgets.base import RIGHT
from ui.widgets.gauge import Gauge, LimitGauge
from ui.widgets.levels import GradeDots, Level, Pain, PainStrip
from ui.widgets.marks import TOKEN
from ui.widgets.text import Label, rule

VITALS: Final = ("bp", "hr", "spo2", "rr")
SYMPTOMS: Final = (
    "dizziness", "nausea", "orientation", "dissociation", "moaas", "anxiety", "pain", "mood",
)  # fmt: skip
_AXES: Final = {"bp": (70, 200), "hr": (30, 150), "spo2": (86, 100), "rr": (4, 34)}
_FOLLOW_UPS: Final = {"nausea": "vomited", "dissociation": "distressed"}


class ValuesColumn(QFrame):
    """Everything last read at a chair, each with its age once it is old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "panel")
        self.head = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.news = Label("", Role.CAPTION, ink="ink2")
        self.vitals = {name: VitalRow(name) for name in VITALS}
        self.symptoms = {name: SymptomRow(name) for name in SYMPTOMS}
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addStretch(1)
        top.addWidget(self.news)
        self._top = QWidget()
        self._top.setLayout(top)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._lines: list[QHBoxLayout] = []
        for row in self.vitals.values():
            self._add_line()
            self._column.addWidget(row, 10)
        for symptom in self.symptoms.values():
            self._add_line()
            self._column.addWidget(symptom, 6)
        theme.follow(self.retheme)

    def _add_line(self) -> None:
        """Put a faint line between two rows; it leaves the margins that the words have."""
        line = QHBoxLayout()
        line.addWidget(rule())
        self._lines.append(line)
        self._column.addLayout(line)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        for line in self._lines:
            line.setContentsMargins(_side(look), 0, _side(look), 0)
        self._column.setContentsMargins(1, look.space(2), 1, look.space(2))
        self._top.setContentsMargins(0, 0, 0, 0)
        layout = self._top.layout()
        if layout is not None:
            edge = 2 if look.tight else look.space(2)
            layout.setContentsMargins(_side(look), edge, _side(look), edge)

    def render_values(self, view: ChairView) -> None:
        """Show the latest values of `view`."""
        self.head.setText(headline(view))
        self.news.setText(_beside(view))
        for row in self.vitals.values():
            row.render_vital(view)
        for symptom in self.symptoms.values():
            symptom.render_symptom(view)


def _beside(view: ChairView) -> str:
    """Return what the right column tells, behind NEWS2; there is less room for it in compact."""
    look = theme.current()
    if view.news2 is None:
        return tr("change from baseline") if look.percent == theme.USUAL else tr("change")
    compact = look.tight
    change = tr("change") if compact else tr("change from baseline")
    return f"NEWS2 {view.news2.total}  ·  {change}"


def headline(view: ChairView) -> str:
    """Return which check was the last and how old it is: `Latest: T+30, 7 min ago`."""
    saved = [row for row in view.checks if not row.struck]
    if not saved:
        return tr("No reading yet")
    last = max(saved, key=lambda row: (row.taken_at, row.ordinal))
    label = long_label(last.label)
    return tr("Latest: {0}, {1}").format(label, messages.ago(view.at, last.taken_at))


def bp_text(view: ChairView) -> str:
    """Return `148/90`, a dash for the half that was not read, empty for neither."""
    words = messages.words()
    found = [view.latest.get(name) for name in ("sbp", "dbp")]
    if not any(found):
        return ""
    names = ("sbp", "dbp")
    texts = (
        words.value(n, known.value) if known else "–" for n, known in zip(names, found, strict=True)
    )
    return "/".join(texts)


def age_text(view: ChairView, latest: Latest) -> str:
    """Return the age of a value that is not from the last check, or is old."""
    return messages.ago(view.at, latest.taken_at)


class VitalRow(QFrame):
    """One vital sign: name and unit, value, gauge, change over baseline."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        words = messages.words()
        measure = "sbp" if name == "bp" else name
        title = words.name("group", name) if name != "rr" else tr("Resp. rate")
        self.title = Label(title, Role.BODY, weight=MEDIUM)
        self.unit = Label(words.measure(measure).unit, Role.CAPTION, ink="ink2")
        self.value = Label("", Role.VALUE, weight=MEDIUM)
        self.gauge = LimitGauge()
        self.change = Label("", Role.BODY, weight=MEDIUM)
        self.base = Label("", Role.CAPTION, ink="ink2")
        for label in (self.change, self.base):
            label.setAlignment(RIGHT)
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self.title, 0, 0, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self.unit, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.value, 0, 1, 2, 1)
        self._grid.addWidget(self.gauge, 0, 2, 2, 1)
        self._grid.addWidget(self.change, 0, 3, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(self.base, 1, 3, Qt.AlignmentFlag.AlignTop)
        self._priority: Priority | None = None
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take colours and sizes of the look in force."""
        look = theme.current()
        side = _side(look)
        self._grid.setContentsMargins(side, 0, side, 0)
        self._grid.setHorizontalSpacing(look.space(2))
        wide = NARROWEST / 100 if look.narrow else 1.0
        digit = look.px(Role.VALUE) * 0.6 * wide
        self._grid.setColumnMinimumWidth(0, _names_px(look))
        self._grid.setColumnMinimumWidth(1, round(digit * 7) - 4)
        self._grid.setColumnMinimumWidth(3, round(look.px(Role.BODY) * 4.3 * wide))
        roomy = 3.2 if look.tight else 4.5
        self.gauge.setFixedWidth(round(look.px(Role.BODY) * (1.5 if look.cramped else roomy)))
        self._tint()

    def _tint(self) -> None:
        look = theme.current()
        color = "transparent"
        if self._priority is not None:
            color = look.color(f"{TOKEN[shape(self._priority)]}Tint").name()
        self.setStyleSheet(f"VitalRow {{ background: {color}; border: none; }}")

    def render_vital(self, view: ChairView) -> None:
        """Show the latest value of this sign."""
        names = ("sbp", "dbp") if self._name == "bp" else (self._name,)
        known = [view.latest[name] for name in names if name in view.latest]
        self.value.setText(_value_text(view, self._name, known) or tr("Not read"))
        self.value.set_ink("ink" if known else "ink3")
        role = Role.VALUE if known else Role.BODY
        self.value.set_type(role, MEDIUM if known else REGULAR)
        self.change.setText("/".join(_change_text(each) for each in known))
        self.base.setText(_base_text(view, names, known))
        stale = any(each.stale for each in known)
        self.base.set_weight(SEMIBOLD if stale else REGULAR)
        self.base.set_ink("ink" if stale else "ink2")
        priority = max((each.priority for each in known if each.priority), default=None)
        if priority is not self._priority:
            self._priority = priority
            self._tint()
        self.gauge.setVisible(bool(known))
        if known:
            bounds = view.bounds.get(known[0].measure, Bounds())
            self.gauge.render_gauge(_gauge(self._name, known[0], bounds))
        level = "" if priority is None else messages.words().priority(priority)
        spoken = (self.title.text(), self.value.text(), level, self.base.text())
        self.setAccessibleName(_spoken(*spoken))


def _side(look: Theme) -> int:
    """Return the margin left and right of what stands in the column."""
    return look.space(3 if look.tight else 4)


def _names_px(look: Theme) -> int:
    """Return the width of the names, the same in both kinds of rows: values stand in one line."""
    wide = NARROWEST / 100 if look.narrow else 1.0
    return round(look.px(Role.BODY) * (5.8 if look.tight else 6.2) * wide)


def _spoken(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _value_text(view: ChairView, name: str, known: list[Latest]) -> str:
    if name == "bp":
        return bp_text(view)
    return messages.words().value(name, known[0].value) if known else ""


def _change_text(latest: Latest) -> str:
    return messages.signed(latest.change) if latest.change is not None else "–"


def _base_text(view: ChairView, names: tuple[str, ...], known: list[Latest]) -> str:
    """Return the age of an old value, else the baseline."""
    old = [each for each in known if each.stale]
    if old:
        return age_text(view, min(old, key=lambda each: each.taken_at))
    words = messages.words()
    bases = [words.value(e.measure, e.baseline) for e in known if e.baseline is not None]
    return "/".join(bases) if len(bases) == len(names) else ""


def _float(value: Value | None) -> float | None:
    return float(value) if isinstance(value, Decimal) else None


def _gauge(name: str, latest: Latest, bounds: Bounds) -> Gauge:
    low, high = _AXES[name]
    return Gauge(
        low=low,
        high=high,
        critical_low=_float(bounds.critical_low),
        caution_low=_float(bounds.caution_low),
        caution_high=_float(bounds.caution_high),
        critical_high=_float(bounds.critical_high),
        baseline=_float(latest.baseline),
        now=_float(latest.value),
        crossed=shape(latest.priority) if latest.priority else None,
        words=tr("Limits and baseline"),
    )


class SymptomRow(QFrame):
    """One symptom in words, with its level and what it was at the baseline."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.title = Label(messages.words().measure(name).name, Role.BODY, weight=MEDIUM)
        self.value = Label("", Role.BODY)
        self.level: GradeDots | PainStrip = PainStrip() if _scale(name) else GradeDots()
        self.was = Label("", Role.SMALL, ink="ink2")
        self.was.setAlignment(RIGHT)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.value, 1)
        self._row.addWidget(self.level)
        self._row.addWidget(self.was)
        self._priority: Priority | None = None
        self._weight = REGULAR
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take colours and sizes of the look in force."""
        look = theme.current()
        side = look.space(2) if look.cramped else _side(look)
        self._row.setContentsMargins(side, 0, side, 0)
        self._row.setSpacing(look.space(1 if look.cramped else 2))
        usual = look.percent == theme.USUAL
        wide = 0.93 if look.narrow else 1.0  # strong letters do not get as narrow as the others
        small = round(look.px(Role.SMALL) * 6.2 * wide)
        self._role = Role.BODY if usual else Role.SMALL
        self.title.set_type(self._role, MEDIUM if usual else SEMIBOLD)
        self.value.set_type(self._role, self._weight)
        self.title.setFixedWidth(_names_px(look) if usual else small)
        self.was.setFixedWidth(round(look.px(Role.SMALL) * 6.6 * wide))
        self._tint()

    def _tint(self) -> None:
        color = "transparent"
        if self._priority is not None:
            color = theme.current().color(f"{TOKEN[shape(self._priority)]}Tint").name()
        self.setStyleSheet(f"SymptomRow {{ background: {color}; border: none; }}")

    def render_symptom(self, view: ChairView) -> None:
        """Show the latest answer."""
        latest = view.latest.get(self._name)
        text, was = (tr("Not asked"), "") if latest is None else _symptom_texts(view, latest)
        self.value.setText(text)
        self._weight = SEMIBOLD if latest is not None and _notable(latest) else REGULAR
        self.value.set_type(self._role, self._weight)
        self.value.set_ink("ink3" if latest is None else "ink")
        self.was.setText(was)
        stale = latest is not None and latest.stale
        self.was.set_weight(SEMIBOLD if stale else REGULAR)
        self.level.setVisible(latest is not None and not theme.current().cramped)
        if isinstance(self.level, PainStrip):
            now, base = (_whole(latest.value), _whole(latest.baseline)) if latest else (None, None)
            self.level.render_pain(Pain(now=now, baseline=base, words=text))
        else:
            self.level.render_level(_level(self._name, latest, text))
        priority = latest.priority if latest is not None else None
        if priority is not self._priority:
            self._priority = priority
            self._tint()
        self.setAccessibleName(_spoken(self.title.text(), text, was))


def _scale(name: str) -> bool:
    return MEASURES[name].high == 10


def _whole(value: Value | None) -> int | None:
    return int(value) if isinstance(value, Decimal) else None


def _symptom_texts(view: ChairView, latest: Latest) -> tuple[str, str]:
    words = messages.words()
    text = words.value(latest.measure, latest.value)
    if _scale(latest.measure):
        text = tr("{0} of 10").format(text)
    follow = view.latest.get(_FOLLOW_UPS.get(latest.measure, ""))
    if follow is not None and follow.value is True and follow.check == latest.check:
        text = f"{text}, {words.measure(follow.measure).short.lower()}"
    if latest.stale:
        return text, messages.ago(view.at, latest.taken_at)
    if latest.baseline is None:
        return text, ""
    if latest.baseline == latest.value:
        return text, tr("same")
    return text, tr("was {0}").format(_short(latest.measure, latest.baseline))


def _short(measure: str, value: Value) -> str:
    """Return the word of an answer without its stored score."""
    plain = messages.number(value) if isinstance(value, Decimal) else str(value)
    return messages.words().measure(measure).choices.get(str(value), plain)


def _best(name: str) -> int:
    return int(MEASURES[name].high) if name in ("moaas", "orientation") else 0


def _notable(latest: Latest) -> bool:
    return latest.value != _best(latest.measure)


def _level(name: str, latest: Latest | None, words: str) -> Level:
    if latest is None:
        return Level(value=None)
    whole = _whole(latest.value) or 0
    best = _best(name)
    steps = int(MEASURES[name].high)
    return Level(value=best - whole if best else whole, steps=steps, words=words)
