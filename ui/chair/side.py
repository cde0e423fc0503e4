"""The right column's stack: the latest values, or one sheet in their place."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from monitor.api import ChairView, Station
from ui.chair import actions
from ui.chair.sheet import Sheet
from ui.chair.values import ValuesColumn

OTHER = "other"
MISSED = "missed"
RESTARTED = "restarted"
GATE = "gate"


class SideColumn(QStackedWidget):
    """Keeps the draft of every sheet with its chair and session until it is recorded."""

    recorded = Signal(object)
    """A `Sheet` that was confirmed."""
    wants_check = Signal()
    wants_paper = Signal(str)
    """Label of a missed check that was done on paper."""
    wants_sheet = Signal(str)
    """Kind of a sheet to open in the place of the one that leads to it."""

    def __init__(self) -> None:
        super().__init__()
        self.values = ValuesColumn()
        self.addWidget(self.values)
        self._sheets: dict[tuple[str, str], Sheet] = {}
        self._kind = ""

    @property
    def sheet(self) -> Sheet | None:
        """The open sheet."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Sheet) else None

    @property
    def kind(self) -> str:
        """What kind of sheet is open, empty for none."""
        return self._kind if self.sheet is not None else ""

    def toggle(self, kind: str, view: ChairView, station: Station) -> None:
        """Open the sheet of `kind`, or close it when it is open."""
        if self.kind == kind:
            self.close_sheet()
        else:
            self.open_sheet(kind, view, station)

    def open_sheet(
        self, kind: str, view: ChairView, station: Station, *, alert: str = "", answers: str = ""
    ) -> None:
        """Open the sheet of `kind`; `alert` is what it answers when opened from the dock."""
        sheet = self._sheet(kind, view)
        self._kind = kind
        sheet.open_for(view, station, alert, answers)
        self.setCurrentWidget(sheet)
        sheet.first().setFocus()

    def close_sheet(self) -> None:
        """Show the values again; the draft is kept."""
        self.setCurrentWidget(self.values)

    def forget(self, sheet: Sheet) -> None:
        """Drop the draft of a recorded sheet."""
        self.close_sheet()
        for key, known in tuple(self._sheets.items()):
            if known is sheet:
                del self._sheets[key]
        self.removeWidget(sheet)
        sheet.deleteLater()

    def render_side(self, view: ChairView, station: Station) -> None:
        """Show the latest values, in the open sheet's second line too."""
        self.values.render_values(view)
        if self.sheet is not None:
            self.sheet.render_view(view, station)

    def _sheet(self, kind: str, view: ChairView) -> Sheet:
        key = (view.session, kind)
        if key not in self._sheets:
            sheet = _MAKERS[kind](view)
            sheet.closed.connect(self.close_sheet)
            sheet.ready.connect(lambda: self.recorded.emit(sheet))
            if kind == actions.NOTE:
                sheet.wants_check.connect(self.wants_check.emit)  # type: ignore[attr-defined]
            if kind == MISSED:
                sheet.wants_paper.connect(self.wants_paper.emit)  # type: ignore[attr-defined]
            if kind == actions.MORE:
                sheet.wants.connect(self.wants_sheet.emit)  # type: ignore[attr-defined]
            self._sheets[key] = sheet
            self.addWidget(sheet)
        return self._sheets[key]


def _slowed(_view: ChairView) -> Sheet:
    from ui.chair.sheet_pump import SlowedSheet

    return SlowedSheet()


def _stopped(view: ChairView) -> Sheet:
    from ui.chair.sheet_pump import StoppedSheet

    return StoppedSheet(view.stop_reasons)


def _restarted(_view: ChairView) -> Sheet:
    from ui.chair.sheet_pump import RestartSheet

    return RestartSheet()


def _gate(_view: ChairView) -> Sheet:
    from ui.chair.sheet_pump import GateSheet

    return GateSheet()


def _medication(_view: ChairView) -> Sheet:
    from ui.chair.sheet_medicine import MedicationSheet

    return MedicationSheet()


def _note(_view: ChairView) -> Sheet:
    from ui.chair.sheet_words import NoteSheet

    return NoteSheet()


def _call(view: ChairView) -> Sheet:
    from ui.chair.sheet_words import CallSheet

    return CallSheet(by_devices=view.by_devices)


def _other(view: ChairView) -> Sheet:
    from ui.chair.sheet_words import OtherSheet

    return OtherSheet(view.actions)


def _missed(_view: ChairView) -> Sheet:
    from ui.chair.sheet_words import MissedSheet

    return MissedSheet()


def _more(view: ChairView) -> Sheet:
    from ui.chair.sheet_more import MoreSheet

    return MoreSheet(view)


def _bolus(_view: ChairView) -> Sheet:
    from ui.chair.sheet_more import BolusSheet

    return BolusSheet()


def _device(_view: ChairView) -> Sheet:
    from ui.chair.sheet_device import DeviceSheet

    return DeviceSheet()


def _hand_over(_view: ChairView) -> Sheet:
    from ui.chair.sheet_more import HandOverSheet

    return HandOverSheet()


def _move(_view: ChairView) -> Sheet:
    from ui.chair.sheet_more import MoveSheet

    return MoveSheet()


def _quiet(_view: ChairView) -> Sheet:
    from ui.chair.sheet_more import QuietSheet

    return QuietSheet()


def _drugs(_view: ChairView) -> Sheet:
    from ui.chair.sheet_drugs import DrugSheet

    return DrugSheet()


_MAKERS: dict[str, Callable[[ChairView], Sheet]] = {
    actions.SLOWED: _slowed,
    actions.STOPPED: _stopped,
    actions.MEDICATION: _medication,
    actions.NOTE: _note,
    actions.CALL: _call,
    OTHER: _other,
    MISSED: _missed,
    RESTARTED: _restarted,
    GATE: _gate,
    actions.MORE: _more,
    actions.BOLUS: _bolus,
    actions.DEVICE: _device,
    actions.HAND_OVER: _hand_over,
    actions.MOVE: _move,
    actions.QUIET: _quiet,
    actions.DRUGS: _drugs,
}
KINDS = tuple(_MAKERS)
"""Every sheet there is."""
