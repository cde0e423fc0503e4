"""A patient with three infusions behind him, told through the real rules, and windows over them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.care import changes as ch
from monitor.care.plan import PlannedLimit, PlannedQuestion
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.domain.state import Signal
from tests.care.patients import FIRST, NONE_FOUND
from tests.domain.chair import CALM_BASELINE, Reading, values
from tests.room import DOCTOR, NURSE, Room
from tests.ui.windows import COMPACT, REGULAR
from ui import theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.theme import ThemeName

__all__ = ["COMPACT", "REGULAR", "Clinic"]

MRN = "FX-143-77"
DAY_S = 24 * 60 * 60
WHO = cmd.Patient(mrn=MRN, name="Oskar Nonesuch", birth_date="1971-06-06", sex="male")
CURVES: tuple[dict[int, int], ...] = (
    {5: 138, 10: 146, 20: 156, 30: 150},
    {5: 144, 10: 152, 20: 158, 30: 168},
    {5: 150, 10: 158, 20: 166, 30: 184},
)
"""Systolic pressures of each session, by minute."""


class Clinic:
    """The room with Oskar's story in it, and a window over it where one is asked for."""

    def __init__(self, folder: Path, *, sessions: int = 3, registered: bool = True) -> None:
        self.room = Room(folder)
        self.sessions = [self._infusion(number) for number in range(1, sessions + 1)]
        if registered:
            self._register()

    # the story ----------------------------------------------------------------------------

    def _infusion(self, number: int) -> str:
        if number > 1:
            self.room.machine.goes_on(7 * DAY_S - 7_200)
        room = self.room
        session = room.station.open_session(
            chair=1,
            patient=replace(WHO, weight_kg=Decimal("74.0"), allergies="Metoclopramide: restless"),
            protocol="ketamine-pain",
            order=cmd.Order(
                planned_min=40,
                prescriber=DOCTOR,
                dose_mg_per_kg=Decimal("0.5"),
                concentration_mg_per_ml=Decimal(1),
            ),
            series=cmd.Series(number=number, of=6),
            by=NURSE,
        )
        self._check(sbp=128, dbp=80, pain=9 - number)
        self._goes_to(60)
        room.does(cmd.StartInfusion(by=NURSE, checklist_reason="paper checklist"))
        room.does(cmd.SetRate(by=NURSE, ml_per_h=Decimal("55.5")))
        for minute, sbp in CURVES[number - 1].items():
            self._goes_to(minute * 60 + 60)
            last = number == len(CURVES) and minute == 30
            self._check(
                sbp=sbp, dbp=102 if last else 88, dissociation=min(number, 2), pain=5,
                nausea=2 if last else 0,
            )  # fmt: skip
            if last:
                self._answers_the_third()
            else:
                self._answers(minute * 60 + 101)
        self._goes_to(41 * 60)
        room.does(cmd.StopInfusion(by=NURSE, reason="completed"))
        for minute in (0, 15, 30, 45, 60):
            self._goes_to((41 + minute) * 60 + 60)
            self._check(sbp=132, dbp=82, pain=6 - number + (number < 3))
        self._leaves()
        self._amends(session, number)
        return session

    def _goes_to(self, second: int) -> None:
        """Look at the clock so many seconds after the opening."""
        now = self.room.now - self.room.session().opened_at
        left = second - now // 1_000_000
        while left > 0:
            self.room.machine.goes_on(min(5, left))
            left -= 5
        self.room.station.heartbeat()

    def _check(self, **changed: Reading) -> None:
        self.room.does(
            cmd.SaveCheck(by=NURSE, values=values({**CALM_BASELINE, "weight": "74.0", **changed}))
        )

    def _answers(self, second: int = 0) -> None:
        """Acknowledge whatever signals, at that second of the session."""
        self._goes_to(second)
        for alert in self.room.session().alerts:
            if alert.signal in (Signal.ON, Signal.LATCHED):
                name = f"{alert.limit}/{alert.number}"
                self.room.does(cmd.Acknowledge(by=NURSE, alert=name))

    def _answers_the_third(self) -> None:
        room = self.room
        room.does(cmd.PauseInfusion(by=NURSE, alert="sbp-high-critical"))
        room.does(
            cmd.Intervene(
                by=NURSE, action="med_given", alert="nausea-caution",
                detail=f"Ondansetron 4 mg IV, ordered by {DOCTOR}",
            )
        )  # fmt: skip
        self._goes_to(39 * 60)
        room.does(cmd.ResumeInfusion(by=NURSE))
        self._check(sbp=158, dbp=92)

    def _leaves(self) -> None:
        self._answers()
        self.room.does(
            cmd.CloseSession(
                by=NURSE, disposition="home", escort="R. Nonesuch", advice_given=True,
                cannula_out=True,
            )
        )  # fmt: skip

    def _amends(self, session: str, number: int) -> None:
        if number == len(CURVES):
            self.room.station.add_to_closed(
                session,
                cmd.Amend(by=NURSE, check=4, measure="hr", value=Decimal(81), reason="typed wrong"),
            )

    def _register(self) -> None:
        registry = self.room.station.registry
        who = {"mrn": MRN, "name": WHO.name, "birth_date": WHO.birth_date, "sex": WHO.sex}
        self.patient = registry.register(ch.PatientRegistered(by=NURSE, **who)).id
        for change in (
            ch.AllergiesRecorded(by=NURSE, allergies="Metoclopramide: restless"),
            ch.MedicinesRecorded(by=NURSE, medicines=("Amlodipine 5 mg", "Pregabalin 75 mg")),
            ch.ContactsRecorded(
                by=NURSE, phones=("01632 960 218",), escort="R. Nonesuch",
                escort_phone="01632 960 219",
            ),
            ch.ContraindicationsAsked(by=NURSE, answers=NONE_FOUND),
            ch.StandingNoteWritten(
                by=NURSE, text="Cuff on the right arm only", why="Fistula on the left"
            ),
            ch.StandingNoteWritten(by=NURSE, text="Dim light, no music", why="His wish"),
            ch.PlanSigned(by=DOCTOR, plan=FIRST, reason="first plan", prescriber=DOCTOR),
        ):  # fmt: skip
            registry.record(self.patient, change)
        self._plans()

    def _plans(self) -> None:
        registry = self.room.station.registry
        more = replace(FIRST, sessions=6)
        at = self.room.now
        limit = PlannedLimit(
            limit="sbp-high-caution", value=Decimal(150), reason="reached 184 at T+30",
            prescriber=DOCTOR, since=at,
        )  # fmt: skip
        asked = PlannedQuestion(
            question="Morning tablets taken?", why="asked because of the pressure", since=at
        )
        lower = replace(more, limits=(limit,), questions=(asked,))
        for plan, reason in ((more, "two more"), (lower, "SBP reached 184")):
            registry.record(
                self.patient, ch.PlanSigned(by=NURSE, plan=plan, reason=reason, prescriber=DOCTOR)
            )
        self.room.machine.goes_on(6 * DAY_S)
        day = self.room.station.local_date(self.room.now + 24 * 60 * MINUTE)
        registry.record(self.patient, ch.NextSessionSet(by=NURSE, day=day, clock="09:30"))

    # windows ------------------------------------------------------------------------------

    def window(
        self, qtbot: QtBot, size: tuple[int, int] = REGULAR, look: ThemeName = ThemeName.DAY
    ) -> MainWindow:
        """Show the window over the room, the nurse signed in."""
        bridge = Bridge(self.room.station)
        bridge.sign_in(next(p for p in self.room.station.people() if p.name == NURSE))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, look, theme.density_for(size[0]))
        window = MainWindow(bridge)
        qtbot.addWidget(window, before_close_func=lambda shown: shown.leave())
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window
