"""The open form between screen and station: every committed field is on disk before it counts."""

from collections.abc import Iterable, Mapping

from monitor.api import (
    MINUTE,
    ChairView,
    Command,
    Crossing,
    Decimal,
    DiscardForm,
    EnterFields,
    Instant,
    MissedSlot,
    NextCheck,
    Priority,
    SaveCheck,
    Value,
    WriteNote,
)
from ui.bridge import FAILED, REFUSED, Bridge
from ui.check import phrases
from ui.check.draft import Draft
from ui.check.plan import EXTRA, Plan, group_asks, measure_of, number_typed, plan_for
from ui.check.read_panel import Meaning
from ui.forms import moments
from ui.messages import tr, words
from ui.widgets.vital import FieldState

PAPER = "paper"
"""Opens a missed check that was done on paper."""


class Entry:
    """One form at one chair.

    Lifetime: from opening until it is saved or discarded; closing the screen keeps it. What could
    not be stored stays here and is sent again with the next field.
    """

    def __init__(self, bridge: Bridge, view: ChairView, group: str | None, *, extra: bool) -> None:
        self._bridge = bridge
        self.chair = view.chair
        self.session = view.session
        self.asked_for = group
        self.late = missed_slot(view, group)
        """The missed check that was done on paper; its time is typed."""
        if (group or "").partition(":")[0] == PAPER:
            group, extra = None, self.late is None
        self.check = _check_of(view, group)
        if group is None and not extra and self.check is not None:
            group = self.check.group
        self.group = group
        self.extra = extra
        self.draft = Draft(plan=self._plan(), asks_when=self.late is not None)
        self.problem = ""
        """Why the last attempt was not recorded, as a sentence."""
        self.not_then = ""
        """Why the typed time cannot be, as a sentence."""
        self.crossings: tuple[Crossing, ...] = ()
        self._kind = ""
        self._asking = False
        self._person = bridge.by
        self._tried: dict[str, str] = {}
        bridge.told.connect(self._told)
        if view.form is not None and self.late is None:
            self.draft.restore(view.form, view.at)
        self._look()

    def _plan(self) -> Plan:
        if self.late is not None:
            return plan_for(self.late.asks)
        if self.group is not None:
            return plan_for(group_asks(self.group))
        if self.extra or self.check is None:
            return plan_for(EXTRA, optional=True)
        return plan_for(self.check.asks)

    @property
    def plan(self) -> Plan:
        """What it asks."""
        return self.draft.plan

    @property
    def beside(self) -> bool:
        """Whether it stands for no planned check: an extra one, or before a window opens."""
        return (
            self.group is None
            and self.late is None
            and (self.extra or self.check is None or not self.check.open)
        )

    def follow(self, view: ChairView) -> None:
        """Take notice of what time has changed, as long as nothing has been entered."""
        if self.draft.started_at is None:
            self.check = _check_of(view, self.group)

    def covers(self, view: ChairView) -> bool:
        """Return whether the open form on disk is this one: its fields are all asked here."""
        if view.form is None:
            return True
        if self.late is not None and self.draft.started_at is None:
            return False
        fields = {*view.form.values, *view.form.not_obtained}
        return fields <= self.plan.measures

    def leave(self) -> None:
        """Stop listening."""
        self._bridge.told.disconnect(self._told)

    @property
    def failed(self) -> bool:
        """Whether the world did not take what was entered: a second way out is offered."""
        return bool(self.problem) and self._kind == FAILED

    # fields -------------------------------------------------------------------------------
    def put(self, measure: str, value: Value) -> bool:
        """Enter a value and store it; False when the station refused it."""
        station = self._bridge.station
        self.draft.begin(station.now().at)
        doubtful = not station.plausible(self.chair, measure, value)
        self.draft.put(measure, value)
        if doubtful:
            self.draft.doubted[measure] = value
        return self._send((measure,))

    def put_text(self, measure: str, text: str) -> bool:
        """Enter what was typed; an empty text takes the field back. False when it was not taken."""
        self._tried[measure] = text
        if not text.strip():
            self.take_back(measure)
            return True
        value = number_typed(measure, text)
        if value is None or not measure_of(measure).possible(value):
            return self._refuse(measure, phrases.not_possible(measure))
        pair = {**self.draft.values, measure: value}
        if measure in {"sbp", "dbp"} and {"sbp", "dbp"} <= pair.keys():
            sbp, dbp = pair["sbp"], pair["dbp"]
            if isinstance(sbp, Decimal) and isinstance(dbp, Decimal) and dbp >= sbp:
                return self._refuse(measure, phrases.reversed_pair(sbp, dbp))
        return self.put(measure, value)

    def typing(self, measure: str, text: str) -> None:
        """Forget a refusal once something else is typed; refuse at once what is full and wrong."""
        known = measure_of(measure)
        if self._tried.get(measure) != text:
            self.draft.refused.pop(measure, None)
        full = known.decimals == 0 and len(text) >= len(str(int(known.high)))
        value = number_typed(measure, text)
        if full and (value is None or not known.possible(value)):
            self.put_text(measure, text)

    def put_reason(self, measures: Iterable[str], reason: str) -> bool:
        """Enter why there is no value and store it."""
        names = tuple(measures)
        self.draft.begin(self._bridge.station.now().at)
        for measure in names:
            self.draft.put_reason(measure, reason)
        return self._send(names)

    def take_back(self, measure: str) -> None:
        """Empty a field, on disk too."""
        known = measure in self.draft.values or measure in self.draft.reasons
        stored = known and measure not in self.draft.unsent
        self.draft.take_back(measure)
        if stored:
            self._send((), cleared=(measure,))
        self._look()

    def confirm(self, measure: str) -> bool:
        """Answer "is that right?" with yes."""
        value = self.draft.doubted.pop(measure, None)
        if value is None:
            return True
        self.draft.confirmed.add(measure)
        self.draft.unsent.add(measure)
        return self._send((measure,))

    # the form -----------------------------------------------------------------------------
    def todo(self) -> tuple[str, ...]:
        """Return what is left: missing answers, values in doubt and values not taken."""
        left = [*self.draft.missing()]
        left += [name for name in (*self.draft.doubted, *self.draft.refused) if name not in left]
        return tuple(left)

    def save(self) -> bool:
        """Save the form as one check."""
        draft, by = self.draft, self._by()
        if not self._send_of_others():
            return False
        command = SaveCheck(
            by=by,
            values=draft.unsent_values(by),
            not_obtained=draft.unsent_reasons(by),
            taken_at=draft.taken_at,
            confirmed=tuple(sorted(draft.confirmed)),
        )
        return self._execute(command)

    def discard(self, reason: str) -> bool:
        """Close the form unsaved; nothing on disk needs no command."""
        view = self._bridge.view(self.chair)
        if view is None or view.form is None:
            return True
        return self._execute(DiscardForm(by=self._by(), reason=reason))

    def explain(self, measure: str, text: str) -> bool:
        """Write down what "other" means for a measure; the rules keep the code alone."""
        title = phrases.title_of(self.check, self.group, self.late, extra=self.beside)
        name = words().measure(measure).name
        told = tr("{0}, {1} not obtained: {2}").format(title, name, text)
        return self._execute(WriteNote(by=self._by(), text=told))

    def send_again(self) -> bool:
        """Try once more to store what could not be stored."""
        return self._send(()) if self.draft.unsent else True

    def take(self, text: str) -> bool:
        """Take a typed time for that of the readings; False where it lies outside the session."""
        if not text:
            self.not_then = ""
            return False
        station = self._bridge.station
        view, now = self._bridge.view(self.chair), station.now().at
        opened = now if view is None else view.opened_at
        at = moments.moment(text, now=now, since=opened, local=station.local)
        self.not_then = "" if at is not None else phrases.not_then(opened, now, station)
        if at is not None:
            self.draft.take(at)
        return at is not None

    def take_earlier(self) -> None:
        """Move the time of the readings back by a minute, to the opening at the most."""
        view = self._bridge.view(self.chair)
        opened = self.taken() if view is None else view.opened_at
        self.draft.take(max(self.taken() - MINUTE, opened))
        self.not_then = ""

    def taken(self) -> Instant:
        """Return when the readings were taken: now, until the first field is entered."""
        return self.draft.taken_at or self._bridge.station.now().at

    def meanings(self) -> Mapping[str, Meaning]:
        """Return what each field's value means."""
        return {
            name: meaning for name in self.plan.read if (meaning := self._meaning(name)) is not None
        }

    def row_doubt(self) -> str:
        """Return the row whose answer is in doubt: its question stands in the foot."""
        return next((name for name in self.draft.doubted if name not in self.plan.read), "")

    def row_crossing(self) -> Crossing | None:
        """Return the worst crossing of a row: its sentence stands in the foot."""
        return phrases.worst([c for c in self.crossings if c.measure not in self.plan.read])

    # inside -------------------------------------------------------------------------------
    def _by(self) -> str:
        """Return who types; a field that is left by locking the station was still theirs."""
        self._person = self._bridge.by or self._person
        return self._person

    def _meaning(self, name: str) -> Meaning | None:
        draft = self.draft
        if name in draft.refused:
            return Meaning(state=FieldState.IMPOSSIBLE, first=draft.refused[name])
        found = phrases.worst([c for c in self.crossings if c.measure == name])
        crossed = "" if found is None else phrases.crossed(found)
        after = "" if found is None else self._consequence(found)
        priority = None if found is None else found.priority
        if name in draft.doubted:
            value = draft.doubted[name]
            yes = tr("Yes, {0}").format(words().value(name, value))
            return Meaning(
                state=FieldState.IMPLAUSIBLE,
                priority=priority,
                first=phrases.doubt(name, value),
                second="" if found is None else f"{phrases.distance(found)} {after}",
                question=yes,
            )
        if found is None:
            return None
        critical = found.priority is Priority.HIGH
        state = FieldState.CRITICAL if critical else FieldState.CAUTION
        return Meaning(state=state, priority=priority, first=crossed, second=after)

    def _consequence(self, crossing: Crossing) -> str:
        if crossing.measure in self.draft.unsent and crossing.at_once:
            return tr("Not stored yet, so no alert is on.")
        return phrases.consequence(crossing)

    def _refuse(self, measure: str, sentence: str) -> bool:
        if measure in self.draft.values or measure in self.draft.reasons:
            self.take_back(measure)
        self.draft.refused[measure] = sentence
        self._look()
        return False

    def _send(self, fresh: tuple[str, ...], *, cleared: tuple[str, ...] = ()) -> bool:
        draft, by = self.draft, self._by()
        draft.typists.update(dict.fromkeys(fresh, by))
        done = self._send_of_others() and self._execute(self._fields(by, cleared))
        if done:
            draft.sent(by)
        elif self._kind == REFUSED:
            for name in fresh:
                draft.take_back(name)
                draft.refused[name] = self.problem
        self._look()
        return done or self._kind != REFUSED

    def _send_of_others(self) -> bool:
        """Store first what others typed before, under their names; True when none is left."""
        for who in self.draft.others(self._by()):
            if not self._execute(self._fields(who)):
                return False
            self.draft.sent(who)
        return True

    def _fields(self, by: str, cleared: tuple[str, ...] = ()) -> EnterFields:
        draft, mine = self.draft, self.draft.unsent_of(by)
        return EnterFields(
            by=by,
            values=draft.unsent_values(by),
            not_obtained=draft.unsent_reasons(by),
            cleared=cleared,
            confirmed=tuple(name for name in sorted(draft.confirmed) if name in mine),
        )

    def _execute(self, command: Command) -> bool:
        self._kind, self._asking = "", True
        done = self._bridge.execute(self.chair, command)
        self._asking = False
        if done:
            self.problem = ""
        return done

    def _told(self, kind: str, sentence: str) -> None:
        if self._asking:  # what another screen was told is none of this form's business
            self._kind, self.problem = kind, sentence

    def _look(self) -> None:
        values = self.draft.values
        self.crossings = self._bridge.station.preview(self.chair, values) if values else ()


def missed_slot(view: ChairView, group: str | None) -> MissedSlot | None:
    """Return the missed check that `paper:T+20` names; bare `paper` is the last one."""
    kind, _, label = (group or "").partition(":")
    if kind != PAPER:
        return None
    found = [slot for slot in view.missed if slot.asks and label in {"", slot.label}]
    return found[-1] if found else None


def _check_of(view: ChairView, group: str | None) -> NextCheck | None:
    if group is None:
        return view.next
    return next((each for each in view.pending if each.group == group), None)
