"""What is said of data found damaged at the start: in the bar, on the board and at the chair."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from monitor.api import BoardView, Damage
from ui import theme
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.marks import AlarmMark, Priority
from ui.widgets.text import Label


def unseen(board: BoardView) -> Damage | None:
    """Return what was found damaged and nobody has said that they saw, the oldest first."""
    return next((one for one in board.damage if not one.seen), None)


def unreadable_at(board: BoardView, chair: int) -> Damage | None:
    """Return the session at an empty chair whose record cannot be read."""
    if board.chairs[chair - 1] is not None:
        return None
    return next((one for one in board.damage if one.session and one.chair == chair), None)


def missing_at(board: BoardView) -> str:
    """Return what each open chair says while the end of what was saved is missing; else nothing."""
    return next((short(one) for one in board.damage if not one.session), "")


def slot_lines(board: BoardView) -> tuple[str, ...]:
    """Return what the bar of every screen says until it is seen."""
    one = unseen(board)
    if one is None:
        return ()
    first = tr("Record not readable") if one.session else tr("Saved data missing")
    return first, tr("see the board")


def happened(one: Damage) -> str:
    """Say what is not there, what is, and what to do now."""
    if not one.session:
        return " ".join((_missing(one), _kept(one)))
    chair = tr("The record of chair {0} can't be read").format(one.chair)
    what = chair if one.chair else tr("The record of an open session can't be read")
    said = tr(
        "{0} (session {1}): no timers and no alerts for this patient. Look after them by hand, on"
        " paper. All other chairs go on. Keep the data folder as it is; a backup brings the record"
        " back."
    )
    return said.format(what, one.session)


def short(one: Damage) -> str:
    """Say the same in a line, where it stands beside a chair."""
    if one.session:
        return tr("Record not readable: look after the patient by hand")
    return tr("The end of what was saved is missing: enter again what is not here")


def _missing(one: Damage) -> str:
    lost = tr("The end of what was saved before the last stop is missing:")
    some = tr("up to {0} changes may be lost.").format(one.changes)
    many = tr("1 change may be lost.") if one.changes == 1 else some
    todo = tr("All before it is kept. Look at each chair and enter again what is missing.")
    return f"{lost} {many} {todo}"


def _kept(one: Damage) -> str:
    if not one.kept:
        return tr("The damaged file could not be kept.")
    return tr("The damaged file is kept for your technician: {0}").format(one.kept)


class DamageStrip(QFrame):
    """Stands over the lanes until somebody says that they have seen what was found damaged."""

    seen = Signal(str)
    """The place of what was found, when somebody tapped that they saw it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self._place = ""
        self.text = Label("", Role.SMALL, weight=SEMIBOLD, wrap=True)
        self.button = Button(tr("Seen"), "primary", name=tr("Seen: what was found damaged"))
        self.button.clicked.connect(lambda: self.seen.emit(self._place))
        self._row = QHBoxLayout(self)
        self._mark = AlarmMark()
        self._mark.render_mark(Priority.MEDIUM)
        self._row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._row.setContentsMargins(look.space(4), look.space(2), look.space(3), look.space(2))
        self._row.setSpacing(look.space(3))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Keep every line whole, however little is left for the lanes."""
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(self.text.width())))

    def render_strip(self, board: BoardView) -> None:
        """Show what nobody has seen yet, one after another."""
        one = unseen(board)
        self.setVisible(one is not None)
        if one is not None and one.place != self._place:
            self._place = one.place
            self.text.setText(happened(one))
            self._make_room()
