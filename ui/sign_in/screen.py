"""Signing in: one tap for the person, six digits; the lock never covers an alert."""

from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from monitor.api import BoardView, Person, PinAnswer, Priority
from monitor.api import Signal as Sounding
from ui import messages, theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.forms.fields import Heading
from ui.forms.new_pin import Twice, change_pin
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.sign_in.lanes import LockLane
from ui.sign_in.people import PeopleList
from ui.sign_in.present import first_of, lane_of, ribbon_of
from ui.sign_in.ribbon import RibbonBar
from ui.theme import Role, Theme
from ui.widgets.base import announce
from ui.widgets.buttons import Button
from ui.widgets.keypad import PIN_KEYS, PIN_LENGTH, PinPad
from ui.widgets.text import Label, panel

CHOOSE_MS = 60_000
"""How long a new PIN may take, from one to the next typing, before the given one is asked again."""
KEYS: Final = (
    Key(("Up", "Down"), "_walk", lambda: tr("Person before and after")),
    *PIN_KEYS,
)


class SignInScreen(QWidget):
    """Locked, or a change of user. Nothing can be acknowledged, entered or silenced here."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._who: Person | None = None
        self._target = 0
        self._checking = False
        self._own: Twice | None = None
        """A PIN of their own that somebody let in is choosing."""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CHOOSE_MS)
        self.ribbon = RibbonBar()
        self.lanes: list[LockLane] = []
        self.heading = Heading(self.tr("Sign in"), note=self.tr("Timers, alerts and sound go on"))
        self.people = PeopleList()
        self.pad = PinPad(self.tr("PIN"))
        self.pin_title = Label("", Role.SMALL, weight=SEMIBOLD, ink="ink2")
        self.pin_note = Label("", Role.SMALL, ink="ink3", wrap=True)
        self.main = Button("", "primary", main=True)
        self._lay_out()
        self._connect()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._whole.setContentsMargins(*(look.space(3),) * 4)
        for layout in (self._whole, self._halves, self._card):
            layout.setSpacing(look.space(3))
        self._left.setSpacing(look.space(2))
        for place, share in enumerate((50, 50) if look.cramped else (59, 41)):
            self._halves.setStretch(place, share)
        self._card.setContentsMargins(*(look.space(4),) * 4)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._who is None:
            self.begin(self._target)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to the PIN."""
        super().focusInEvent(event)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, chair: int = 0) -> None:
        """Start afresh; `chair` is where signing in leads (0: the first of the board)."""
        self._target = chair
        self._drop_own()
        everybody = self._bridge.station.people()
        known = [person.id for person in everybody if person.active]
        who = self._who or self._bridge.last  # this screen may be made at the first lock
        chosen = who.id if who is not None and who.id in known else ""
        if not chosen and known:
            chosen = known[0]
        self._who = next((p for p in everybody if p.id == chosen), None)
        self.people.was_in = "" if self._bridge.last is None else self._bridge.last.id
        self.people.set_people(everybody, chosen)
        self._head()
        self.render(self._bridge.board)
        self._say("")
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_chair(self, chair: int) -> None:
        """Choose where signing in leads."""
        self.begin(chair)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show the board without names and values."""
        station = self._bridge.station
        self.ribbon.render_ribbon(ribbon_of(board, station))
        while len(self.lanes) < len(board.chairs):
            self._add_lane()
        for number, lane in enumerate(self.lanes, start=1):
            lane.setVisible(number <= len(board.chairs))
            if number <= len(board.chairs):
                lane.render_lane(lane_of(number, board.chairs[number - 1], station))
                lane.setChecked(number == self._target)
        self._name_main()

    def main_action(self) -> None:
        """Go to the PIN: signing in needs six digits and nothing else.

        Somebody who is choosing one of their own may put that off while a HIGH is on.
        """
        if self._own is not None and self._urgent() and self._who is not None:
            self._enter(self._who)
            return
        self.pad.setFocus(Qt.FocusReason.TabFocusReason)

    def acknowledge(self) -> None:
        """Acknowledge nothing: say who can."""
        item = first_of(self._bridge.board)
        if item is not None:
            words_ = self.tr("Sign in to acknowledge chair {0}").format(item.chair)
            self._target = item.chair
            self._say(words_)
        self.main_action()

    def sign_in_to_close(self) -> None:
        """Close nothing while sessions run: nobody knows who would leave them unwatched."""
        words_ = self.tr("Sign in to close Chairside")
        self._say(words_)
        why = self.tr("Sessions run: closed, nothing reminds or sounds")
        self.heading.say(why)
        announce(self, f"{words_}. {why}", assertive=True)
        self.pad.setFocus(Qt.FocusReason.TabFocusReason)

    def needs_person(self) -> None:
        """Do nothing at a chair while nobody is signed in."""
        self._say(self.tr("Sign in first"))
        self.main_action()

    act_slowed = act_paused = act_stopped = act_medication = needs_person
    act_note = act_extra = act_call = needs_person

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def help_area(self) -> QRect:
        """Return what is below the ribbon: help takes the place of the PIN, not of the lanes."""
        top = self.ribbon.geometry().bottom() + 1
        return QRect(0, top, self.width(), self.height() - top)

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of signing in."""
        return KEYS

    def _walk(self, key: str) -> None:
        self.people.step(-1 if key == "Up" else 1)

    def type_key(self, key: str) -> None:
        """Take a digit of the PIN, or `Backspace`, wherever the focus is."""
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pad.dots.type_key(key)

    # signing in ---------------------------------------------------------------------------
    def _typed(self, pin: str) -> None:
        who = self._who
        if who is None or self._checking:
            return
        if self._own is not None:
            self._choose(who, self._own, pin)
            return
        self._checking = True
        self._say(self.tr("Looking"))
        self._bridge.check_pin_async(who.id, pin, lambda answer: self._checked(who, answer, pin))

    def _checked(self, who: Person, answer: PinAnswer, pin: str) -> None:
        if not isValid(self):  # closed while the answer was held back
            return
        self._checking = False
        self.pad.clear()
        if not answer:
            told = messages.wrong_pin(answer, who.name, in_use=bool(self._bridge.board.order))
            self._say(told)
            announce(self, told, assertive=True)
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        known = next((p for p in self._bridge.station.people() if p.id == who.id), who)
        if known.must_change and not self._urgent():
            self._who = known  # whoever was tapped meanwhile
            self.people.set_people(self._bridge.station.people(), known.id)
            self._own = Twice(besides=pin)
            self._patience.start()
            told = self._set_by(known)
            self._say(told)
            announce(self, told)
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter(known)

    def _enter(self, who: Person) -> None:
        chair = self._leads_to()
        self._target = 0
        self._drop_own()
        self._bridge.sign_in(who)
        self.navigate.emit("chair" if chair else "board", chair)

    # a PIN of their own -------------------------------------------------------------------
    def _urgent(self) -> bool:
        """Return whether a HIGH is on: nobody chooses a PIN then."""
        return any(
            alert.priority is Priority.HIGH and alert.signal is Sounding.ON
            for view in self._bridge.board.chairs
            if view is not None
            for alert in view.open_alerts
        )

    def _set_by(self, who: Person) -> str:
        """Say who set the PIN, and when: a person who did not ask for that has to know."""
        if not who.pin_by:
            return self.tr("choose six digits of your own")
        station = self._bridge.station
        when = f"{station.local_date(who.pin_at)} {station.local(who.pin_at)[:5]}"
        return self.tr("set by {0}, {1}. Choose six digits of your own").format(who.pin_by, when)

    def _choose(self, who: Person, own: Twice, typed: str) -> None:
        told = own.take(typed)
        self.pad.clear()
        self._patience.start()
        self._say(told)
        announce(self, told, assertive=True)
        if own.pin:
            self._checking = True
            change_pin(self._bridge, who, own.pin, self._chosen, by=who.name)

    def _chosen(self, _changed: Person | None) -> None:
        if not isValid(self):  # closed while the PIN was hashed
            return
        self._checking = False
        known = {person.id: person for person in self._bridge.station.people()}
        who = None if self._who is None else known.get(self._who.id)
        if self._own is None or who is None:
            return  # meanwhile somebody else was chosen, or they have left
        # a disk that does not take the new one keeps nobody out: it is asked for again next time
        self._enter(who)

    def _drop_own(self) -> None:
        self._own = None
        self._patience.stop()
        self.pad.clear()

    def _too_slow(self) -> None:
        self._drop_own()
        self._say("")

    def _leads_to(self) -> int:
        if self._target:
            return self._target
        item = first_of(self._bridge.board)
        return 0 if item is None else item.chair

    def _changed(self, person: Person | None) -> None:
        if person is not None:
            self._who = person
        self._head()

    def _head(self) -> None:
        """Say since when the station is locked, and by what."""
        bridge = self._bridge
        if bridge.locked_at is None:
            return
        clock = messages.hhmm(bridge.station, bridge.locked_at)
        self.heading.title.setText(self.tr("Locked at {0}").format(clock))
        form = self.tr("after {0}:00 without a touch. Timers, alerts and sound go on")
        idle = form.format(bridge.board.settings.lock_after_min)
        by_hand = self.tr("Timers, alerts and sound go on")
        self.heading.say(idle if bridge.locked_by == "idle" else by_hand)

    def _pick(self, person: Person) -> None:
        self._who = person
        self._drop_own()
        self._say("")
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _aim(self, chair: int) -> None:
        self._target = chair
        self.render(self._bridge.board)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, note: str) -> None:
        name = self._who.name if self._who is not None else ""
        form = self.tr("PIN of {0}") if self._own is None else self.tr("New PIN of {0}")
        self.pin_title.setText(form.format(name) if name else self.tr("PIN"))
        self.pin_note.setText(note or self.tr("opens at the sixth digit"))
        self.pin_note.set_ink("ink" if note else "ink3")
        self.pin_note.set_weight(SEMIBOLD if note else 400)
        self._name_main()

    def _name_main(self) -> None:
        chair = self._leads_to()
        where = self.tr("chair {0}").format(chair) if chair else self.tr("the board")
        if self._own is not None and self._urgent():
            self.main.set_label(self.tr("Open {0} now, new PIN later").format(where))
            return
        left = PIN_LENGTH - self.pad.dots.count
        if left == PIN_LENGTH:
            form = self.tr("Opens {0}, six digits")
        elif left == 1:
            form = self.tr("Opens {0}, 1 digit left")
        else:
            form = self.tr("Opens {0}, {1} digits left")
        self.main.set_label(form.format(where, left))

    # building -----------------------------------------------------------------------------
    def _add_lane(self) -> None:
        number = len(self.lanes) + 1
        lane = LockLane(number)
        lane.clicked.connect(lambda: self._aim(number))
        self.lanes.append(lane)
        self._left.addWidget(lane, 1)

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        card = panel()
        self._card = QVBoxLayout(card)
        self._card.addWidget(self.heading)
        columns = QHBoxLayout()
        columns.addLayout(self._who_column(), 10)
        columns.addLayout(self._pin_column(), 13)
        self._card.addLayout(columns, 1)
        self._halves = QHBoxLayout()
        self._halves.addLayout(self._left, 59)
        self._halves.addWidget(card, 41)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self.ribbon)
        self._whole.addLayout(self._halves, 1)

    def _who_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(Label(self.tr("Who are you?"), Role.SMALL, weight=SEMIBOLD, ink="ink2"))
        column.addWidget(self.people, 1)
        column.addWidget(self._notice())
        return column

    def _pin_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.pin_title)
        self.pin_note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.pin_note, 1)
        column.addLayout(head)
        column.addWidget(self.pad, 1)
        column.addWidget(self.main)
        return column

    def _notice(self) -> QFrame:
        frame = panel("notice")
        box = QVBoxLayout(frame)
        told = self.tr(
            "While locked: nothing can be acknowledged, entered or silenced. "
            "The pump is not affected."
        )
        box.addWidget(Label(told, Role.SMALL, wrap=True))
        return frame

    def _connect(self) -> None:
        self.people.chosen.connect(self._pick)
        self.pad.completed.connect(self._typed)
        self._patience.timeout.connect(self._too_slow)
        self.pad.changed.connect(lambda _count: self._name_main())
        self.main.clicked.connect(self.main_action)
        self._bridge.person_changed.connect(self._changed)
