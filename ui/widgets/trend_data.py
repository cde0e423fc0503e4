"""What the trend chart shows, as plain data; the table behind the chart is read from it."""

from monitor.api import frozen
from ui.widgets.priority import Priority
from ui.widgets.timeline import AxisTick, Band, Timeline


@frozen
class TrendPoint:
    """One reading at `at` 0..1 of the time axis; `second` is the diastolic of a pair.

    `crossed` and `second_crossed` replace the point by the shape of that priority.
    """

    at: float
    value: float | None
    label: str
    """When it was read, as the table says it: `T+30, 14:25`."""
    second: float | None = None
    crossed: Priority | None = None
    second_crossed: Priority | None = None


@frozen
class TrendLimit:
    """A limit in the lane's unit: critical is solid, caution dashed."""

    value: float
    label: str
    """With its word: `180 critical`."""
    critical: bool = False


@frozen
class Lane:
    """One parameter: its axis from `low` to `high`, readings, limits, baselines."""

    title: str
    unit: str
    low: float
    high: float
    points: tuple[TrendPoint, ...] = ()
    limits: tuple[TrendLimit, ...] = ()
    baselines: tuple[float, ...] = ()
    share: float = 1.0
    """Height relative to the other lanes."""

    @property
    def paired(self) -> bool:
        """Whether the readings are pairs, drawn as carets."""
        return any(point.second is not None for point in self.points)


@frozen
class Trend:
    """The whole chart; everything shares one time axis, 0..1.

    `checks` is None where the row of checks is left out (under an alert dock). `notes` stand at the
    top of the bands: "Infusion, 60 min".
    """

    lanes: tuple[Lane, ...]
    bands: tuple[Band, ...] = ()
    notes: tuple[AxisTick, ...] = ()
    checks: Timeline | None = None
    checks_title: str = ""
    ticks: tuple[AxisTick, ...] = ()
    now: AxisTick | None = None
    words: str = ""


@frozen
class TrendTable:
    """The readings behind the chart: one row a moment, one column a lane."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    moments: tuple[float, ...]
    """Place of each row on the time axis, 0..1."""

    def sentence(self, row: int) -> str:
        """Return row `row` in words: "T+30, 14:25: BP 148/90 mmHg, HR 84 bpm"."""
        cells = self.rows[row]
        named = zip(self.header[1:], cells[1:], strict=True)
        said = ", ".join(_named(title, cell) for title, cell in named if cell)
        return f"{cells[0]}: {said}"


def table_of(trend: Trend) -> TrendTable:
    """Return the table behind `trend`, in time order."""
    labels: dict[float, str] = {}
    for lane in trend.lanes:
        for point in lane.points:
            labels.setdefault(point.at, point.label)
    moments = tuple(sorted(labels))
    cells = [{point.at: _cell(point) for point in lane.points} for lane in trend.lanes]
    rows = tuple((labels[at], *(column.get(at, "") for column in cells)) for at in moments)
    header = ("", *(f"{lane.title} {lane.unit}".strip() for lane in trend.lanes))
    return TrendTable(header=header, rows=rows, moments=moments)


def number(value: float) -> str:
    """Return `value` without a needless fraction."""
    return f"{value:g}"


def _cell(point: TrendPoint) -> str:
    parts = [number(value) for value in (point.value, point.second) if value is not None]
    crossed = point.crossed or point.second_crossed
    mark = f" {crossed.value.upper()}" if crossed else ""
    return "/".join(parts) + mark


def _named(title: str, cell: str) -> str:
    name, _, unit = title.partition(" ")
    value, _, mark = cell.partition(" ")
    return " ".join(part for part in (name, value, unit, mark) if part)
