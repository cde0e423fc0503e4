"""Which screens there are, where Esc leads from each, and what holds them in the window."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget

SCREENS: Final = {
    "board": ("ui.board.screen", "BoardScreen"),
    "chair": ("ui.chair.screen", "ChairScreen"),
    "check": ("ui.check.screen", "CheckScreen"),
    "start": ("ui.start.screen", "StartScreen"),
    "open": ("ui.start.open", "OpenScreen"),
    "discharge": ("ui.discharge.screen", "DischargeScreen"),
    "amend": ("ui.amend.screen", "AmendScreen"),
    "sessions": ("ui.archive.screen", "SessionsScreen"),
    "report": ("ui.report.screen", "ReportScreen"),
    "calls": ("ui.calls.screen", "CallsScreen"),
    "month": ("ui.month.screen", "MonthScreen"),
    "protocols": ("ui.protocol.screen", "ProtocolsScreen"),
    "people": ("ui.first_run.people", "PeopleScreen"),
    "settings": ("ui.settings.screen", "SettingsScreen"),
    "signing": ("ui.certificate.screen", "SigningScreen"),
    "audit": ("ui.audit.screen", "AuditScreen"),
    "keys": ("ui.keys.screen", "KeysScreen"),
    "first-run": ("ui.first_run.screen", "FirstRunScreen"),
    "sign-in": ("ui.sign_in.screen", "SignInScreen"),
    "leave": ("ui.leave", "LeaveScreen"),
    "ways": ("ui.settings.ways", "WaysScreen"),
    "print": ("ui.printing.screen", "PrintScreen"),
    "patient": ("ui.patient.screen", "PatientScreen"),
    "from-plan": ("ui.patient.confirm", "FromPlanScreen"),
}
"""Screen name -> module and class; all but the board are loaded when they are first shown."""

BACK: Final = {
    **dict.fromkeys(
        ("chair", "sessions", "protocols", "calls", "month", "people", "settings", "leave"), "board"
    ),
    **dict.fromkeys(("keys", "signing", "audit"), "settings"),
    **dict.fromkeys(("report", "patient"), "sessions"),
}
"""Where Esc leads; a screen that is not named goes back to its chair."""

LOCKED: Final = frozenset({"sign-in", "first-run"})
"""What may be shown while nobody is signed in."""

FORMS: Final = frozenset(
    {
        "check",
        "start",
        "open",
        "discharge",
        "amend",
        "calls",
        "people",
        "settings",
        "patient",
        "from-plan",
        "report",
        "protocols",
        "keys",
        "signing",
    }
)
"""Where a key is one in a form: the station does not lock itself soon after it."""


LEAST: Final = (1024, 640)
"""Pixels: said here, else the larger density would keep a window from shrinking to the smaller."""


class Pages(QStackedWidget):
    """The screens, of which only the one in view decides how small the window may be."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()
