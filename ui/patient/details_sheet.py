"""What is known of a patient: allergies, conditions, medicines, contacts, standing notes, next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Decimal
from monitor.api.patients import (
    CONTRAINDICATIONS,
    AllergiesRecorded,
    ConditionsRecorded,
    ContactsRecorded,
    ContraindicationsAsked,
    MedicinesRecorded,
    NextSessionSet,
    PatientChange,
    PatientFile,
    StandingNote,
    StandingNoteEnded,
    StandingNoteWritten,
    WeightRecorded,
    is_day,
)
from ui import theme
from ui.fonts import MEDIUM
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.messages import tr, words
from ui.patient.sheet import Sheet, caption, joined, several, stacked
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.buttons import Button
from ui.widgets.choice_row import YesNo, YesNoRow
from ui.widgets.grade_button import Choice
from ui.widgets.text import Label, rule

KNOWN, ASKED, STANDING, COMING = "known", "asked", "standing", "coming"


class DetailsSheet(Sheet):
    """Four parts behind chips; each save records only what was changed."""

    told = Signal(object)
    """A tuple of `PatientChange`."""

    def __init__(self) -> None:
        super().__init__(tr("What is known"), tr("Record"))
        self.known = KnownPart()
        self.asked = AskedPart()
        self.standing = StandingPart()
        self.coming = ComingPart()
        self._file: PatientFile | None = None
        self._by = ""
        self.add_parts(
            (
                (KNOWN, tr("Allergies, contacts"), self.known),
                (ASKED, tr("Contraindications"), self.asked),
                (STANDING, tr("Standing notes"), self.standing),
                (COMING, tr("Next session"), self.coming),
            )
        )
        self.save.clicked.connect(self._tell)

    def begin(self, file: PatientFile, by: str, later: str) -> None:
        """Show what is known; what was typed for the same patient stays."""
        same = self._file is not None and self._file.id == file.id
        self._by = by
        if self._file != file:
            self._file = file
            self.known.fill(file, keep=same)
            self.asked.fill(file)
            self.standing.fill(file)
        self.coming.fill(file, later)
        self.say("")

    def _tell(self) -> None:
        file = self._file
        if file is None:
            return
        part: KnownPart | AskedPart | StandingPart | ComingPart = (
            self.known, self.asked, self.standing, self.coming,
        )[self.pages.currentIndex()]  # fmt: skip
        changes, problem = part.changes(file, self._by)
        self.say(problem)
        if changes:
            self.told.emit(changes)
        elif not problem:
            self.say(tr("Nothing was changed."))


Told = tuple[tuple[PatientChange, ...], str]
"""What is to be recorded, and else what is missing."""


class KnownPart(QWidget):
    """Allergies, conditions, medicines, phones, who takes the patient home, a weight."""

    def __init__(self) -> None:
        super().__init__()
        choices = (("none", tr("None known")), ("some", tr("Has allergies")))
        self.allergies = Chips(tr("Allergies"), choices)
        self.which = Field(tr("Which, and what happens"))
        self.conditions = Field(tr("Conditions"), note=tr("with ; between"))
        self.medicines = Field(tr("Regular medicines"), note=tr("with ; between"))
        self.phones = Field(tr("Phones"), note=tr("with ; between"))
        self.escort = Field(tr("Takes the patient home"))
        self.escort_phone = Field(tr("Their phone"))
        self.weight = Field(tr("Weight, kg"), note=tr("outside a session"))
        self.weighed_on = Field(tr("weighed on"), hint=tr("YYYY-MM-DD"))
        inner = stacked(
            (caption(tr("Allergies")), self.allergies),
            self.which,
            (self.conditions, self.medicines),
            self.phones,
            (self.escort, self.escort_phone),
            (self.weight, self.weighed_on),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)
        self.allergies.chosen.connect(lambda _code: self._fit())
        self._fit()

    def fill(self, file: PatientFile, *, keep: bool) -> None:
        """Show what the file says; with `keep` the weight that was being typed stays."""
        known = {None: "", "": "none"}.get(file.allergies, "some")
        self.allergies.choose(known)
        self.which.set_text(file.allergies or "")
        self.conditions.set_text(joined(file.conditions))
        self.medicines.set_text(joined(file.medicines))
        self.phones.set_text(joined(file.phones))
        self.escort.set_text(file.escort)
        self.escort_phone.set_text(file.escort_phone)
        if not keep:
            self.weight.set_text("")
            self.weighed_on.set_text("")
        self._fit()

    def _fit(self) -> None:
        self.which.edit.setReadOnly(self.allergies.value != "some")

    def changes(self, file: PatientFile, by: str) -> Told:
        """Return what differs from the file."""
        found: list[PatientChange] = []
        said = {"none": "", "some": self.which.text}.get(self.allergies.value)
        if self.allergies.value == "some" and not said:
            return (), tr("Which allergies is not written yet.")
        if said is not None and said != file.allergies:
            found.append(AllergiesRecorded(by=by, allergies=said))
        conditions, medicines = several(self.conditions.text), several(self.medicines.text)
        if conditions != file.conditions:
            found.append(ConditionsRecorded(by=by, conditions=conditions))
        if medicines != file.medicines:
            found.append(MedicinesRecorded(by=by, medicines=medicines))
        contacts = ContactsRecorded(
            by=by,
            phones=several(self.phones.text),
            escort=self.escort.text,
            escort_phone=self.escort_phone.text,
        )
        before = (file.phones, file.escort, file.escort_phone)
        if (contacts.phones, contacts.escort, contacts.escort_phone) != before:
            found.append(contacts)
        return self._with_weight(found, by)

    def _with_weight(self, found: list[PatientChange], by: str) -> Told:
        if not self.weight.text and not self.weighed_on.text:
            return tuple(found), ""
        kg = number_of(self.weight.text)
        if kg is None or not is_day(self.weighed_on.text):
            return (), tr("The weight needs a number in kg and the day.")
        self.weight.set_text("")
        day = self.weighed_on.text
        self.weighed_on.set_text("")
        return (*found, WeightRecorded(by=by, kg=Decimal(kg), day=day)), ""


class AskedPart(QWidget):
    """The contraindications, asked anew: nothing is answered beforehand."""

    def __init__(self) -> None:
        super().__init__()
        self.since = Label("", Role.SMALL, ink="ink2", wrap=True)
        no = Choice(code="no", label=words().yes_no(value=False), key="N")
        yes = Choice(code="yes", label=words().yes_no(value=True), key="Y")
        self.answers: dict[str, str] = {}
        self.rows: dict[str, YesNoRow] = {}
        self.note = Field(tr("Note"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.since, 1)
        head.addWidget(self.note, 1)
        column.addLayout(head)
        for code in CONTRAINDICATIONS:
            row = YesNoRow(YesNo(title=words().name("contraindication", code)), (no, yes))
            row.answered.connect(lambda answer, code=code: self._answer(code, answer))
            row.moved.connect(lambda step, code=code: self._step(code, step))
            self.rows[code] = row
            column.addWidget(rule())
            column.addWidget(row)
        column.addStretch(1)

    def fill(self, file: PatientFile) -> None:
        """Say when they were asked last; the answers begin empty."""
        self.answers = {}
        self.note.set_text("")
        asked = file.contraindications
        last = tr("Never asked yet")
        if asked is not None:
            found = ", ".join(words().name("contraindication", code) for code in asked.found)
            last = tr("Asked last by {0}: {1}").format(asked.said.by, found or tr("none found"))
        self.since.setText(last)
        self._render()

    def _answer(self, code: str, answer: str) -> None:
        self.answers[code] = answer

    def _step(self, code: str, step: int) -> None:
        place = CONTRAINDICATIONS.index(code) + step
        if 0 <= place < len(CONTRAINDICATIONS):
            self.rows[CONTRAINDICATIONS[place]].setFocus()

    def _render(self) -> None:
        for code, row in self.rows.items():
            title = words().name("contraindication", code)
            row.render_question(YesNo(title=title, answer=self.answers.get(code)))

    def changes(self, file: PatientFile, by: str) -> Told:
        """Return the answers once all are given."""
        del file
        open_ = [code for code in CONTRAINDICATIONS if code not in self.answers]
        if open_:
            self.rows[open_[0]].setFocus()
            return (), tr("{0} questions are not answered yet.").format(len(open_))
        return (ContraindicationsAsked(by=by, answers=dict(self.answers), note=self.note.text),), ""


class StandingPart(QWidget):
    """The notes that stand, each with its way out, and a new one."""

    def __init__(self) -> None:
        super().__init__()
        self.text = Field(tr("Stands at every session"))
        self.why = Field(tr("Why"))
        self.reason = Field(tr("Reason, to end the chosen note"))
        self.choice = Chips(tr("Notes that stand"), columns=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().space(2))
        column.addWidget(caption(tr("New note")))
        line = QHBoxLayout()
        line.addWidget(self.text, 3)
        line.addWidget(self.why, 2)
        column.addLayout(line)
        column.addWidget(rule())
        self.none = Label(tr("No note stands."), Role.SMALL, ink="ink2")
        column.addWidget(caption(tr("End a note: choose it, then say why")))
        column.addWidget(self.none)
        column.addWidget(self.choice)
        column.addWidget(self.reason)
        column.addStretch(1)

    def fill(self, file: PatientFile) -> None:
        """Show the notes that stand."""
        self.text.set_text("")
        self.why.set_text("")
        self.reason.set_text("")
        standing = file.standing
        self.choice.set_choices([(str(note.number), _short(note)) for note in standing])
        self.choice.choose("")
        self.none.setVisible(not standing)
        self.choice.setVisible(bool(standing))
        self.reason.setVisible(bool(standing))

    def changes(self, file: PatientFile, by: str) -> Told:
        """Return a new note, and the end of the chosen one."""
        del file
        found: list[PatientChange] = []
        if self.text.text:
            found.append(StandingNoteWritten(by=by, text=self.text.text, why=self.why.text))
        elif self.why.text:
            return (), tr("What stands is not written yet.")
        if self.choice.value:
            if not self.reason.text:
                self.reason.focus()
                return (), tr("Say why the note ends.")
            number = int(self.choice.value)
            found.append(StandingNoteEnded(by=by, number=number, reason=self.reason.text))
        return tuple(found), ""


def _short(note: StandingNote) -> str:
    return f"{note.text} ({note.why})" if note.why else note.text


class ComingPart(QWidget):
    """When the patient comes next."""

    def __init__(self) -> None:
        super().__init__()
        self.day = Field(tr("Day"), hint=tr("YYYY-MM-DD"))
        self.clock = Field(tr("Time"), hint="09:30")
        self.proposed = Button("")
        self.none = Button(tr("Not planned"))
        self.note = Label("", Role.SMALL, weight=MEDIUM, ink="ink2", wrap=True)
        self._shown: object = ()
        self._later = ""
        page = stacked((self.day, self.clock), (self.proposed, self.none), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self.proposed.clicked.connect(lambda: self.day.set_text(self._later))
        self.none.clicked.connect(self._clear)

    def fill(self, file: PatientFile, later: str) -> None:
        """Show what is planned; `later` is the day that the plan's spacing gives."""
        self._later = later
        self.proposed.setVisible(bool(later))
        self.proposed.set_label(tr("As the plan says: {0}").format(later))
        if self._shown != (file.id, file.next):
            self._shown = (file.id, file.next)
            self.day.set_text("" if file.next is None else file.next.day)
            self.clock.set_text("" if file.next is None else file.next.clock)

    def _clear(self) -> None:
        self.day.set_text("")
        self.clock.set_text("")

    def changes(self, file: PatientFile, by: str) -> Told:
        """Return the day where it differs from the file."""
        day, clock = self.day.text, self.clock.text
        if day and not is_day(day):
            return (), tr("There is no such day.")
        if clock and not day:
            return (), tr("A time needs its day.")
        known = ("", "") if file.next is None else (file.next.day, file.next.clock)
        if (day, clock) == known:
            return (), ""
        return (NextSessionSet(by=by, day=day, clock=clock),), ""
