"""Registering a patient, and correcting who they are."""

from PySide6.QtCore import Signal

from monitor.api.patients import PatientCorrected, PatientPage, PatientRegistered
from ui.forms.chips import Chips
from ui.forms.fields import Field
from ui.messages import tr, words
from ui.patient.sheet import Sheet, caption, stacked
from ui.start.order_form import birth_date

SEXES = ("female", "male", "other", "unknown")


class IdentitySheet(Sheet):
    """Name, number, birth date, sex; a correction says why."""

    told = Signal(object)
    """A `PatientRegistered` or a `PatientCorrected`."""

    def __init__(self) -> None:
        super().__init__(tr("Identity"), tr("Register"))
        self.name = Field(tr("Name"))
        self.mrn = Field(tr("Record number (MRN)"))
        self.born = Field(tr("Birth date"), hint=tr("YYYY-MM-DD"))
        self.sex = Chips(tr("Sex"), [(code, words().name("sex", code)) for code in SEXES])
        self.reason = Field(tr("Reason, kept with the correction"))
        self.pages.addWidget(
            stacked(self.name, (self.mrn, self.born), caption(tr("Sex")), self.sex, self.reason)
        )
        self._shown: tuple[str, ...] = ()
        self._correcting = False
        self._session = ""
        self._by = ""
        self.save.clicked.connect(self._tell)

    def begin(self, page: PatientPage | None, by: str) -> None:
        """Show who the patient is; what was typed for the same one stays."""
        self._by = by
        file = None if page is None else page.file
        self._correcting = file is not None
        self.reason.setVisible(self._correcting)
        title = tr("Correct identity") if self._correcting else tr("Register a patient")
        self.heading.title.setText(title)
        self.save.set_label(tr("Correct it") if self._correcting else tr("Register"))
        known = () if page is None else _known(page)
        self._session = page.visits[-1].session if page is not None and page.visits else ""
        if known != self._shown or page is None:
            self._shown = known
            self._fill(known or ("", "", "", ""))
        self.say("")
        self.name.focus()

    def _fill(self, known: tuple[str, ...]) -> None:
        self.name.set_text(known[0])
        self.mrn.set_text(known[1])
        self.born.set_text(known[2])
        self.sex.choose(known[3])
        self.reason.set_text("")

    def forget(self) -> None:
        """It was recorded: begin with what is known next time."""
        self._shown = ()
        self._fill(("", "", "", ""))

    def _tell(self) -> None:
        missing = self._missing()
        if missing is not None:
            missing[0].say(missing[1], wrong=True)
            missing[0].focus()
            return
        if not self.sex.value:
            self.say(tr("Sex is not chosen yet."))
            self.sex.focus_first()
            return
        who = {
            "by": self._by,
            "mrn": self.mrn.text,
            "name": self.name.text,
            "birth_date": self.born.text,
            "sex": self.sex.value,
        }
        if self._correcting:
            self.told.emit(PatientCorrected(**who, reason=self.reason.text))
        else:
            self.told.emit(PatientRegistered(**who, session=self._session))

    def _missing(self) -> tuple[Field, str] | None:
        for field in (self.name, self.mrn, self.born, self.reason):
            field.say("")
        if not self.name.text:
            return self.name, tr("a name")
        if not self.mrn.text:
            return self.mrn, tr("a number")
        if birth_date(self.born.text) is None:
            return self.born, tr("there is no such day")
        if self._correcting and not self.reason.text:
            return self.reason, tr("why it is corrected")
        return None


def _known(page: PatientPage) -> tuple[str, ...]:
    who = page.patient
    return (who.name, who.mrn, who.birth_date, who.sex)
