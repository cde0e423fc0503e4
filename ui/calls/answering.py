"""Answering: the sheet in hand, whose answers go into a draft until they are saved."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt

from monitor.api import Station
from monitor.api.calls import CallRow, CallSheet, call_question
from ui import messages
from ui.bridge import Bridge
from ui.calls.draft import CallDraft
from ui.calls.listing import Row
from ui.calls.parts import SHEET, CallParts
from ui.calls.sheet import EVENTS, REACHED, Sheet
from ui.messages import tr, words
from ui.widgets.footbar import Foot

Which = tuple[str, str, int]
"""A call: session, kind, week."""


class Answering(CallParts):
    """A draft stays until it is saved, whoever else is called."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._drafts: dict[Which, CallDraft] = {}
        self._key: Which = ("", "", 0)
        self._chosen: Row | None = None
        self._shown: CallSheet | None = None
        self._told = ""

    @property
    def _station(self) -> Station:
        return self._bridge.station

    def open_sheet(self, sheet: CallSheet, kind: str, week: int) -> None:
        """Show the sheet of a call."""
        self._shown = sheet
        station = self._station
        today = date.fromisoformat(station.local_date(station.now().at))
        first = date.fromisoformat(station.local_date(sheet.started))
        shown = Sheet(kind, sheet.last, today, first)
        self.put_sheet(shown)
        self._listen(shown)
        self.head.render_head(sheet, station)
        key = (sheet.session, kind, week)
        self._drafts.setdefault(key, CallDraft(session=key[0], kind=kind, week=week))
        self._key = key
        people = [c.name for c in station.settings.contacts if c.role == "prescriber"]
        people = list(dict.fromkeys([sheet.prescriber, *people, tr("Emergency service")]))
        clock = messages.hhmm(station, station.now().at)
        shown.offer(tuple(each for each in people if each), clock, self._drafts[key])
        self.pages.setCurrentIndex(SHEET)
        self._refresh()
        left = [p for p in self.draft.left() if p != REACHED]
        shown.focus_place(left[0] if left else shown.order()[0])

    @property
    def draft(self) -> CallDraft:
        """What was answered in the call that is open."""
        return self._drafts[self._key]

    def _listen(self, sheet: Sheet) -> None:
        sheet.answered.connect(lambda q, said: self._change(lambda: self.draft.answer(q, said)))
        sheet.emptied.connect(lambda q: self._change(lambda: self.draft.empty(q)))
        sheet.passed_over.connect(lambda q: self._change(lambda: self.draft.pass_over(q)))
        sheet.told.connect(lambda red, on: self._change(lambda: self.draft.tell(red, told=on)))
        sheet.detailed.connect(self._detail)
        sheet.noted.connect(self._note)
        sheet.reached.connect(self._reach)
        sheet.ended.connect(self._sheet_ended)
        sheet.wrong_day.connect(self._wrong_day)

    def _change(self, deed: Callable[[], object]) -> None:
        deed()
        self._told = ""
        self._refresh()

    def _detail(self, question: str, text: str) -> None:
        if question == EVENTS:
            if text:
                self.draft.details[EVENTS] = text
                self.draft.answers[EVENTS] = "yes"
                self.draft.not_asked.discard(EVENTS)
            else:
                self.draft.details.pop(EVENTS, None)
                self.draft.tell("", told=False)
            self._refresh()
        else:
            self.draft.details[question] = text

    def _note(self, text: str) -> None:
        self.draft.note = text

    def _reach(self, who: str, at: str) -> None:
        self.draft.reached, self.draft.reached_at = who, at
        self._draw_foot()

    def _wrong_day(self, text: str) -> None:
        self._say(tr("“{0}” is no day. Type it as YYYY-MM-DD.").format(text))

    def _sheet_ended(self) -> None:
        left = self.draft.left()
        if left and self.sheet is not None:
            self.sheet.focus_place(left[0])
        else:
            self.bar.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        if self.sheet is not None:
            self.sheet.render_draft(self.draft)
        self._draw_foot()

    def _draw_foot(self) -> None:
        on_sheet = self.pages.currentIndex() == SHEET
        left = self.draft.left() if on_sheet else ()
        for button in (self.no_answer, self.call_back, self.no_calls):
            button.setVisible(on_sheet and isinstance(self._chosen, CallRow))
        self.rest.setVisible(on_sheet and self.draft.begun and bool(set(left) - {REACHED}))
        main = tr("Save call, {0} left").format(len(left)) if left else tr("Save call")
        note = tr("Saving states that name and birth date were asked and right")
        self.bar.main.setVisible(on_sheet)
        self.bar.render_foot(
            Foot(
                main=main if on_sheet else "",
                key="Enter",
                title=self._told,
                note=note if on_sheet and not self._told else "",
                missing=bool(self._told),
            )
        )

    @staticmethod
    def _missing(left: tuple[str, ...]) -> str:
        if left[0] == REACHED:
            return tr("Not saved yet: whom you reached, and at what time")
        return tr("Not saved yet: {0}").format(call_question(words(), left[0]))

    def _say(self, sentence: str) -> None:
        self._told = sentence
        self._draw_foot()
