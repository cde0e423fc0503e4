"""Which prescriber decides: chosen of those who work here, never typed."""

from collections.abc import Callable
from typing import Final

from monitor.api import Station
from ui.forms.ask_bar import AskingFoot
from ui.forms.chips import Chips
from ui.messages import tr

FOOT_NAMES: Final = 3
"""So many names stand beside a question in the foot; more are a tap away."""
LINE: Final = 3
"""So many chips stand in the one line of a form that has no room for two."""
LINES: Final = 6
"""So many stand in a sheet, in lines of two."""
MORE: Final = "\x00more"
NOBODY: Final = "\x00nobody"
"""Codes that are nobody's name."""


def prescribers(station: Station, *, first: str = "") -> list[str]:
    """Return the names of those who decide; who ordered stands `first`, if it is one of them."""
    names = [p.name for p in station.people() if p.active and p.role == "prescriber"]
    return sorted(names, key=lambda name: name != first)


def none_here() -> str:
    """Say that nobody could be named, and what to do."""
    return tr("No prescriber works here yet: somebody adds one under People")


def ask_prescriber(
    foot: AskingFoot, title: str, names: list[str], then: Callable[[str], object]
) -> None:
    """Ask in `foot` which of `names` decides; the last chip leads on to the next ones."""
    if not names:
        foot.ask(none_here(), [], then, free=False)
        return
    shown, rest = names[:FOOT_NAMES], names[FOOT_NAMES:]
    choices = [(name, name) for name in shown]
    if rest:
        choices.append((MORE, tr("More…")))

    def told(answer: str) -> None:
        if answer == MORE:
            ask_prescriber(foot, title, [*rest, *shown], then)
        else:
            then(answer)

    foot.ask(title, choices, told, free=False)


class PrescriberChips(Chips):
    """The prescribers of the station; `optional`: in one line, which offers nobody as well."""

    def __init__(self, name: str, *, optional: bool = False) -> None:
        super().__init__(name, columns=LINE if optional else 2)
        self._optional = optional
        self._most = LINE - 1 if optional else LINES
        self._names: list[str] = []
        self.chosen.connect(self._lead_on)

    def offer(self, names: list[str]) -> None:
        """Offer these people; somebody who is chosen stays chosen while among them."""
        kept = self.named
        self._names = sorted(names, key=lambda name: name != kept)
        self._show()

    @property
    def named(self) -> str:
        """The name of who is chosen, empty for nobody."""
        return "" if self.value in {NOBODY, MORE} else self.value

    def _show(self) -> None:
        whole = len(self._names) <= self._most
        names = self._names if whole else self._names[: self._most - 1]
        choices = [(NOBODY, tr("Nobody"))] if self._optional else []
        choices += [(name, name) for name in names]
        if len(names) < len(self._names):
            choices.append((MORE, tr("More…")))
        self.set_choices(choices)

    def _lead_on(self, code: str) -> None:
        if code == MORE:
            shown = self._most - 1
            self._names = self._names[shown:] + self._names[:shown]
            self.choose("")
            self._show()
            self.focus_first()
