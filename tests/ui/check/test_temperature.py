"""Temperatures typed in Fahrenheit are stored in Celsius and come back as they were typed."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import EnterFields, to_celsius, to_fahrenheit
from monitor.domain.measures import MEASURES
from monitor.domain.views import FormView
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from ui import messages
from ui.bridge import Bridge
from ui.check.phrases import not_possible
from ui.check.plan import number_typed, spec_of, text_of
from ui.check.screen import CheckScreen

TENTHS = [Decimal(n) / 10 for n in range(770, 1131)]
"""Everything that can be typed, 77.0 to 113.0 degrees Fahrenheit."""


@pytest.fixture
def fahrenheit(qapp: object) -> Iterator[None]:
    messages.show_temperature("F")
    yield
    messages.show_temperature("C")


def test_each_tenth_of_a_degree_comes_back_as_it_was_typed() -> None:
    for typed in TENTHS:
        assert to_fahrenheit(to_celsius(typed)) == typed


def test_each_tenth_of_a_degree_can_be_stored() -> None:
    for typed in TENTHS:
        assert MEASURES["temp"].possible(to_celsius(typed)), typed


@pytest.mark.parametrize(
    ("typed", "stored"), [("98.6", "37.0"), ("99.2", "37.33"), ("77", "25.0"), ("113,0", "45.0")]
)
def test_what_is_typed_in_fahrenheit_is_stored_in_celsius(
    fahrenheit: None, typed: str, stored: str
) -> None:
    value = number_typed("temp", typed)

    assert str(value) == stored
    assert Decimal(text_of("temp", value)) == Decimal(typed.replace(",", "."))


def test_the_field_its_range_and_its_words_are_in_fahrenheit(fahrenheit: None) -> None:
    spec = spec_of("temp")
    assert (spec.unit, spec.minimum, spec.maximum, spec.decimals) == (
        "°F", Decimal("77.0"), Decimal("113.0"), 1,
    )  # fmt: skip
    assert messages.words().quantity("temp", Decimal("37.33")) == "99.2 °F"
    assert not_possible("temp").endswith("lies between 77.0 and 113.0. Type it again.")


def test_nothing_but_the_temperature_is_converted(fahrenheit: None) -> None:
    assert number_typed("weight", "98.6") == Decimal("98.6")
    assert text_of("hr", Decimal(88)) == "88"
    assert messages.words().quantity("weight", Decimal("70.5")) == "70.5 kg"


def test_in_celsius_nothing_has_changed(qapp: object) -> None:
    spec = spec_of("temp")

    assert (spec.unit, spec.minimum, spec.maximum, spec.decimals) == (
        "°C", Decimal("25.0"), Decimal("45.0"), 1,
    )  # fmt: skip
    assert number_typed("temp", "36.6") == Decimal("36.6")
    assert text_of("temp", Decimal("36.6")) == "36.6"


def test_a_check_typed_in_fahrenheit_is_entered_in_celsius(qtbot: QtBot, fahrenheit: None) -> None:
    asks = replace(pictures.before_start().next, asks=("temp",))  # type: ignore[type-var]
    station = FakeStation((replace(pictures.before_start(), next=asks),))
    screen = CheckScreen(Bridge(station))
    qtbot.addWidget(screen)
    screen._bridge.sign_in(station.people()[0])
    screen.show_chair(2)
    screen.show()

    QTest.keyClicks(screen.read.fields["temp"], "99.2")

    sent = [c for _, c in station.executed if isinstance(c, EnterFields)]
    assert sent[0].values == {"temp": Decimal("37.33")}


def test_a_draft_is_shown_in_the_unit_that_is_in_force(qtbot: QtBot) -> None:
    before = pictures.before_start()
    asks = replace(before.next, asks=("temp",))  # type: ignore[type-var]
    form = FormView(
        values={"temp": Decimal("37.0")},
        not_obtained={},
        started_at=before.at,
        by=pictures.NURSE,
        confirmed=(),
    )
    screen = CheckScreen(Bridge(FakeStation((replace(before, next=asks, form=form),))))
    qtbot.addWidget(screen)
    screen.show_chair(2)
    celsius = screen.read.fields["temp"].text(), screen.read.fields["temp"].spec.unit

    messages.show_temperature("F")
    screen.show_chair(2)
    shown = screen.read.fields["temp"].text(), screen.read.fields["temp"].spec.unit
    messages.show_temperature("C")

    assert (celsius, shown) == (("37.0", "°C"), ("98.6", "°F"))
