"""The session that the gallery shows: checks and readings of an invented patient."""

from ui.widgets.priority import Priority
from ui.widgets.timeline import AxisTick, Band, CheckDot, CheckState, Timeline
from ui.widgets.trend_data import Lane, Trend, TrendLimit, TrendPoint


def example_timeline(*, now: float | None = 0.54) -> Timeline:
    """Return the checks of a session in its 37th minute."""
    done, later = CheckState.DONE, CheckState.LATER
    return Timeline(
        dots=(
            CheckDot(at=0.03, state=done, label="Base"),
            CheckDot(at=0.18, state=done, label="5"),
            CheckDot(at=0.26, state=done, label="10", late="+2"),
            CheckDot(at=0.35, state=CheckState.MISSED, label="20"),
            CheckDot(at=0.4, state=CheckState.EXTRA, label="Extra"),
            CheckDot(at=0.46, state=done, label="30"),
            CheckDot(at=0.575, state=CheckState.NEXT, label="40"),
            CheckDot(at=0.69, state=later, label="50"),
            CheckDot(at=0.97, state=later, label="E+15"),
        ),
        bands=(Band(start=0.125, end=0.8, pauses=((0.48, 0.52),)),),
        now=now,
        words="Checks: 6 done, 1 missed, T+40 next",
    )


def example_trend(*, crossed: bool = False) -> Trend:
    """Return the readings of that session; `crossed` ends them over the critical limit."""
    places = (0.03, 0.18, 0.26, 0.3, 0.4, 0.46)
    pressures = ((126, 78), (134, 82), (140, 86), (146, 84), (150, 92), (148, 90))
    last = Priority.HIGH if crossed else None
    points = [
        TrendPoint(at=at, value=high, second=low, label=f"T+{index * 5}")
        for index, (at, (high, low)) in enumerate(zip(places, pressures, strict=True))
    ]
    if crossed:
        points.append(TrendPoint(at=0.52, value=186, second=104, label="Extra", crossed=last))
    pressure = Lane(
        title="BP",
        unit="mmHg",
        low=60,
        high=195,
        points=tuple(points),
        limits=(
            TrendLimit(value=180, label="180 critical", critical=True),
            TrendLimit(value=160, label="160 caution"),
        ),
        baselines=(126, 78),
        share=2.2,
    )
    lanes = [pressure]
    if not crossed:
        lanes += [
            _dots("HR", "bpm", (40, 135), (72, 76, 80, 84, 86, 84), ((130, True), (110, False))),
            _dots("SpO₂", "%", (88, 100), (98, 98, 97, 97, 96, 97), ((94, False), (90, True))),
        ]
    return Trend(
        lanes=tuple(lanes),
        bands=example_timeline().bands,
        notes=(AxisTick(at=0.125, label="Infusion, 60 min"), AxisTick(at=0.8, label="Recovery")),
        checks=None if crossed else example_timeline(now=None),
        checks_title="Checks",
        ticks=tuple(
            AxisTick(at=at, label=label)
            for at, label in ((0.125, "13:55"), (0.35, "14:15"), (0.69, "14:45"), (0.97, "15:10"))
        ),
        now=AxisTick(at=0.54, label="14:32"),
        words="Trend of BP, HR and SpO2",
    )


def _dots(
    title: str,
    unit: str,
    span: tuple[int, int],
    values: tuple[int, ...],
    limits: tuple[tuple[int, bool], ...],
) -> Lane:
    places = (0.03, 0.18, 0.26, 0.3, 0.4, 0.46)
    return Lane(
        title=title,
        unit=unit,
        low=span[0],
        high=span[1],
        points=tuple(
            TrendPoint(at=at, value=value, label="")
            for at, value in zip(places, values, strict=True)
        ),
        limits=tuple(
            TrendLimit(
                value=value, label=f"{value} {'critical' if hard else 'caution'}", critical=hard
            )
            for value, hard in limits
        ),
        share=1.0,
    )
