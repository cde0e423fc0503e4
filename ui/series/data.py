"""What the chart of a series shows, as plain data with its words; no rule is decided here."""

from collections.abc import Sequence
from dataclasses import replace

from monitor.api import frozen
from ui.messages import tr
from ui.widgets.priority import Priority


@frozen
class Column:
    """One session on the axis, held or planned; None where there is nothing to draw."""

    session: str = ""
    """Id; empty for a planned one."""
    title: str
    """`Session 4`."""
    day: str
    """`05 Mar`, `today`, `tomorrow`."""
    before: float | None = None
    after: float | None = None
    """Pain or mood, 0 to 10."""
    sbp: float | None = None
    """The highest systolic pressure, mmHg."""
    rise: str = ""
    """How far above the baseline, and when: `+41, T+30`."""
    crossed: Priority | None = None
    """Shape that stands in its place."""
    caution: float | None = None
    critical: float | None = None
    """Limits that were, or will be, in force."""
    dissociation: int | None = None
    """The strongest, 0 to 3."""
    dose: str = ""
    """As ordered."""
    dose_changed: bool = False
    """It is not the dose of the session before."""
    pump: tuple[str, ...] = ()
    """What was changed at the pump, in words."""
    days: int | None = None
    """Of relief."""
    going_on: bool = False
    """The relief had not ended at the last contact."""
    relief: str = ""
    """What stands above the bar, or in its place: `6`, `5 so far`, `due 19 Mar`."""
    spoken: str = ""
    """The whole column in a sentence."""


@frozen
class SeriesChartData:
    """All columns, and which one is tinted."""

    columns: tuple[Column, ...] = ()
    tinted: int | None = None
    """Index of the chosen or the next session."""
    scale: str = ""
    """`Pain` or `Mood`."""
    scale_note: str = ""
    """`before, to E+60`."""
    grades: tuple[str, str, str, str] = ("", "", "", "")
    """None to severe, in words."""
    words: str = ""
    """Name of the chart for a screen reader."""


def with_planned(data: SeriesChartData, planned: Sequence[Column]) -> SeriesChartData:
    """Return the chart with sessions to come behind those held; the next one is tinted."""
    tinted = len(data.columns) if planned else data.tinted
    return replace(data, columns=(*data.columns, *planned), tinted=tinted)


def caution_words(value: float) -> str:
    """Name a caution limit at its line."""
    return tr("{0} caution").format(round(value))


def critical_words(value: float) -> str:
    """Name a critical limit at its line."""
    return tr("{0} critical").format(round(value))


def from_words(value: float, title: str) -> str:
    """Name a limit that changed with a session: `150 from session 4`."""
    return tr("{0} from {1}").format(round(value), title[:1].lower() + title[1:])


def earlier_words(count: int) -> str:
    """Say that sessions before the first one are not shown."""
    return tr("1 earlier") if count == 1 else tr("{0} earlier").format(count)


def window(columns: int, room: int, tinted: int | None) -> range:
    """Return which of `columns` are shown where `room` fit: the last ones, the tinted one kept."""
    if columns <= room:
        return range(columns)
    last = columns
    if tinted is not None and tinted < columns - room:
        last = tinted + room
    return range(last - room, last)


def steps(limits: tuple[float | None, ...]) -> tuple[tuple[int, int, float], ...]:
    """Return runs of one value as (first column, column after the last, value)."""
    runs: list[tuple[int, int, float]] = []
    for place, value in enumerate(limits):
        if value is None:
            continue
        if runs and runs[-1][1] == place and runs[-1][2] == value:
            runs[-1] = (runs[-1][0], place + 1, value)
        else:
            runs.append((place, place + 1, value))
    return tuple(runs)
