"""A practice station: its people, its history up to now, and what moves it on."""

import tempfile
from itertools import cycle
from pathlib import Path
from typing import Final

from monitor.bootstrap import APP, prepare_record, ways_out
from monitor.clinic import LOOK_EVERY
from monitor.clock import SystemClock, local_zone
from monitor.demo.clock import FastClock
from monitor.demo.colleague import CHARGE_NURSE, COLLEAGUE, next_deed
from monitor.demo.patients import GUESTS, PRESCRIBER, Guest
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.refusals import Refused
from monitor.domain.views import ChairView
from monitor.journal.sqlcipher import open_journal
from monitor.ports import Clock, StorageError
from monitor.station import LocalStation

SPEED: Final = 60
PIN: Final = "246810"
"""Of everybody in practice; it stands on the screen and in the manual."""
PEOPLE: Final = (
    (CHARGE_NURSE, "charge_nurse"),
    ("M. Okonjo RN", "nurse"),
    (COLLEAGUE, "nurse"),
    (PRESCRIBER, "prescriber"),
)
PROTOCOL: Final = "ketamine-pain"

_ARRIVALS: Final = {6: 104, 1: 47, 5: 43, 3: 31, 4: 26, 2: 14}
"""Chair -> how many minutes ago its first guest came: a room as in mid-afternoon."""
_REFILLED_AFTER: Final = 15 * MINUTE
_STRIDE: Final = MINUTE
_TURNS: Final = 3
"""Things that a colleague gets done at a chair in one minute of the past."""
_ATTENTION_S: Final = 30
"""Real seconds for which a chair is left to whoever acted there last."""
_ATTENTION: Final = 10 * MINUTE
"""And at least so long in practice time."""


class PracticeStation(LocalStation):
    """A station that remembers when the person at the screen last acted at a chair."""

    def __init__(self, clock: FastClock, folder: Path) -> None:
        """Begin with an empty journal in `folder`."""
        zone = local_zone()
        super().__init__(
            open_journal(folder, zone=zone),
            clock,
            data_dir=folder,
            zone=zone,
            prepare=prepare_record,
            training=True,
            look_every=LOOK_EVERY * SPEED,
        )
        self.send_by(ways_out)
        self.acted: dict[int, Instant] = {}

    def execute(self, chair: int, command: Command) -> ChairView:
        """Carry out a command of the person at the screen."""
        view = super().execute(chair, command)
        self.acted[chair] = self.now().at
        return view

    def as_colleague(self, chair: int, command: Command) -> None:
        """Carry out a command of the made-up colleague, who writes the record at the end."""
        view = super().execute(chair, command)
        if view.closed:
            try:
                self.exports.write(view.session)
            except (StorageError, OSError) as error:
                self.exports.note_failed(view.session, str(error))


class Driver:
    """Moves a practice station on: patients come, colleagues check, answer and discharge.

    A chair is left alone while a check is being entered there, and for a while after the person
    at the screen has acted there. Lifetime: until `close`. Concurrency: the station's thread.
    """

    def __init__(self, station: PracticeStation, clock: FastClock) -> None:
        """Drive `station`, whose clock is `clock`."""
        self._station = station
        self._clock = clock
        self._coming = {chair: cycle(guests) for chair, guests in GUESTS.items()}
        self._sitting: dict[str, Guest] = {}
        self._freed: dict[int, Instant] = {}

    @property
    def speed(self) -> int:
        """How many times faster than real time practice runs."""
        return self._clock.speed

    def run_at(self, speed: int) -> None:
        """Go on at another speed, 1 to 60."""
        self._clock.run_at(min(max(1, speed), SPEED))

    def step(self) -> None:
        """Let everybody do the next thing that is due; to be called about four times a second."""
        for chair in GUESTS:
            self._step(chair)

    def _step(self, chair: int) -> bool:
        """Do one thing at a chair; return whether there was one to do."""
        try:
            return self._do(chair)
        except (Refused, StorageError):  # it is tried again in a moment
            return False

    def _do(self, chair: int) -> bool:
        view = self._station.chair(chair)
        at = self._station.now().at
        if view is None:
            return self._refill(chair, at)
        self._freed[chair] = at
        guest = self._sitting.get(view.session)
        if guest is None or view.form is not None or self._attended(chair, at):
            return False
        deed = next_deed(view, guest, at)
        if deed is not None:
            self._station.as_colleague(chair, deed)
        return deed is not None

    def _attended(self, chair: int, at: Instant) -> bool:
        acted = self._station.acted.get(chair)
        attention = max(_ATTENTION, _ATTENTION_S * MICRO * self._clock.speed)
        return acted is not None and at - acted < attention

    def _refill(self, chair: int, at: Instant) -> bool:
        freed = self._freed.get(chair)
        due = freed is not None and at - freed >= _REFILLED_AFTER
        if due and len(GUESTS[chair]) > 1:
            self.seat(chair)
        return due

    def seat(self, chair: int) -> None:
        """Bring the next guest to a free chair."""
        guest = next(self._coming[chair])
        session = self._station.open_session(
            chair=chair,
            patient=guest.patient,
            protocol=PROTOCOL,
            order=guest.order,
            series=None,
            by=COLLEAGUE,
        )
        self._sitting[session] = guest

    def live_through_the_past(self) -> None:
        """Work the hours up to now, minute by minute: the room is in the middle of its day."""
        for ago in range(max(_ARRIVALS.values()), 0, -1):
            for chair, arrived in _ARRIVALS.items():
                if arrived == ago:
                    self.seat(chair)
            for chair in GUESTS:
                turns = (self._step(chair) for _ in range(_TURNS))
                while next(turns, False):
                    pass
            self._clock.put_forward(_STRIDE)
            self._station.heartbeat()

    def close(self) -> None:
        """End practice; its data is deleted."""
        self._station.close()


def open_demo(speed: int = SPEED, clock: Clock | None = None) -> tuple[LocalStation, Driver]:
    """Open a station for practice in a temporary folder, with six chairs in use.

    Everybody's PIN is `PIN`. Closing the station deletes its folder.

    Raises:
        StorageError: there is no room for it.
    """
    inner = SystemClock(None) if clock is None else clock
    begin = inner.now().wall - max(_ARRIVALS.values()) * MINUTE
    fast = FastClock(inner, speed=1, at=begin)
    station = PracticeStation(fast, Path(tempfile.mkdtemp(prefix=f"{APP}-practice-")))
    station.clinic.resume()
    _set_up(station)
    driver = Driver(station, fast)
    driver.live_through_the_past()
    fast.run_at(speed)
    return station, driver


def _set_up(station: LocalStation) -> None:
    pin = station.hash_pin(PIN)
    for name, role in PEOPLE:
        station.staff.add_person(name=name, role=role, pin_hash=pin, by=CHARGE_NURSE)
    station.change_settings(
        CHARGE_NURSE,
        clinic="Fernhollow Infusion Clinic",
        room="room B",
        charge_nurse=CHARGE_NURSE,
        charge_phone="ext 4400",
    )
