"""NEWS2 gives the published points at both edges of every band."""

from decimal import Decimal

import pytest

from monitor.domain.scores import CREDIT, News2, news2

CALM: dict[str, Decimal | bool | None] = {
    "rr": Decimal(16),
    "spo2": Decimal(97),
    "on_oxygen": False,
    "sbp": Decimal(125),
    "pulse": Decimal(70),
    "alert": True,
    "temp": Decimal("36.8"),
}

# parameter: lowest and highest value of each band, with its points
BANDS = {
    "rr": "0-8:3 9-11:1 12-20:0 21-24:2 25-80:3",
    "spo2": "0-91:3 92-93:2 94-95:1 96-100:0",
    "sbp": "30-90:3 91-100:2 101-110:1 111-219:0 220-300:3",
    "pulse": "0-40:3 41-50:1 51-90:0 91-110:1 111-130:2 131-300:3",
    "temp": "25.0-35.0:3 35.1-36.0:1 36.1-38.0:0 38.1-39.0:1 39.1-45.0:2",
}
HYPERCAPNIC = {
    False: "0-83:3 84-85:2 86-87:1 88-92:0 93-100:0",
    True: "0-83:3 84-85:2 86-87:1 88-92:0 93-94:1 95-96:2 97-100:3",
}


def edges(bands: str) -> list[tuple[Decimal, int]]:
    found = []
    for band in bands.split():
        span, points = band.split(":")
        found += [(Decimal(edge), int(points)) for edge in span.split("-")]
    return found


def score(**changes: Decimal | bool | None) -> News2:
    found = news2(**(CALM | changes))  # type: ignore[arg-type]
    assert found is not None
    return found


@pytest.mark.parametrize(
    "parameter,value,points",
    [(name, value, points) for name, bands in BANDS.items() for value, points in edges(bands)],
)
def test_each_band_begins_and_ends_where_published(
    parameter: str, value: Decimal, points: int
) -> None:
    found = score(**{parameter: value})

    assert found.points[parameter] == points
    assert found.total == points


@pytest.mark.parametrize(
    "oxygen,value,points",
    [(oxygen, value, points) for oxygen, b in HYPERCAPNIC.items() for value, points in edges(b)],
)
def test_scale_two_depends_on_oxygen_above_92(oxygen: bool, value: Decimal, points: int) -> None:
    found = score(spo2=value, on_oxygen=oxygen, hypercapnic=True)

    assert found.points["spo2"] == points


def test_oxygen_scores_two_and_confusion_three() -> None:
    assert score(on_oxygen=True).points["oxygen"] == 2
    assert score(alert=False).points["consciousness"] == 3
    assert score(alert=False).red == ("consciousness",)


def test_a_calm_patient_scores_nothing() -> None:
    assert score().total == 0
    assert score().red == ()


def test_the_worst_of_everything_scores_twenty() -> None:
    worst = score(
        rr=Decimal(0),
        spo2=Decimal(0),
        on_oxygen=True,
        sbp=Decimal(30),
        pulse=Decimal(0),
        alert=False,
        temp=Decimal("30.0"),
    )
    assert worst.total == 20


@pytest.mark.parametrize("parameter", CALM)
def test_there_is_no_score_without_one_of_the_seven(parameter: str) -> None:
    assert news2(**(CALM | {parameter: None})) is None  # type: ignore[arg-type]


def test_the_credit_names_the_college() -> None:
    assert "Royal College of Physicians" in CREDIT


@pytest.mark.parametrize(
    ("temp", "points"), [("36.04", 1), ("36.05", 0), ("38.04", 0), ("38.05", 1)]
)
def test_a_temperature_that_was_typed_in_fahrenheit_is_scored_by_its_tenth(
    temp: str, points: int
) -> None:
    found = news2(
        rr=Decimal(15),
        spo2=Decimal(98),
        on_oxygen=False,
        sbp=Decimal(120),
        pulse=Decimal(70),
        alert=True,
        temp=Decimal(temp),
    )

    assert found is not None
    assert found.points["temp"] == points
