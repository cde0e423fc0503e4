"""What has been written once can be read for ever, and nothing is lost on the way."""

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given

from monitor.codec import VERSION, UnreadableEventError, decode, encode, kind_of
from monitor.domain import events as ev
from monitor.domain.events import Event
from tests.strategies import events

GOLDEN = Path(__file__).parent / "golden" / "events"
"""One file per kind and format, `KIND-VERSION.json`: never changed, only added to."""


def golden() -> list[Path]:
    """Return the golden files of every event kind and format ever written."""
    return sorted(GOLDEN.glob("*.json"))


def _holds(now: Any, then: Any) -> bool:
    """Return whether everything that was written `then` is there `now`."""
    if isinstance(then, dict):
        return all(k in now and _holds(now[k], v) for k, v in then.items())
    if isinstance(then, list):
        return len(now) == len(then) and all(map(_holds, now, then))
    return bool(now == then)


@given(events())
def test_an_event_is_read_back_as_it_was_written(event: Event) -> None:
    kind, body = encode(event)

    again = decode(kind, VERSION, event.at, json.loads(json.dumps(body)))

    assert again == event
    assert type(again) is type(event)


@given(events())
def test_no_number_travels_as_a_binary_float(event: Event) -> None:
    def refuse(text: str) -> None:
        raise AssertionError(text)

    json.loads(json.dumps(encode(event)[1]), parse_float=refuse)


@pytest.mark.parametrize("file", golden(), ids=lambda path: path.stem)
def test_what_was_written_once_is_read_for_ever(file: Path) -> None:
    entry = json.loads(file.read_text(encoding="utf-8"))

    event = decode(entry["kind"], entry["version"], entry["at"], entry["body"])

    kind, body = encode(event)
    assert (kind, event.at) == (entry["kind"], entry["at"])
    assert _holds(body, entry["body"])


@pytest.mark.parametrize("event", get_args(Event), ids=kind_of)
def test_every_kind_of_event_has_a_golden_file_of_the_present_format(event: type) -> None:
    assert (GOLDEN / f"{kind_of(event)}-{VERSION}.json").is_file()


def test_every_golden_file_is_named_after_its_entry() -> None:
    for file in golden():
        entry = json.loads(file.read_text(encoding="utf-8"))
        name = f"{entry['kind']}-{entry['version']}"  # behind it: which later field it has
        assert re.fullmatch(rf"{name}(-[a-z_]+)?", file.stem)


@pytest.mark.parametrize(("kind", "version"), [("check_saved", 0), ("check_saved", VERSION + 1)])
def test_an_unknown_format_is_refused(kind: str, version: int) -> None:
    with pytest.raises(UnreadableEventError, match=re.escape(f"{kind} version {version}")):
        decode(kind, version, 0, {})


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(UnreadableEventError, match="check_sung version 1"):
        decode("check_sung", 1, 0, {})


def test_a_measured_number_keeps_every_digit() -> None:
    event = ev.FieldsEntered(at=5, by="RN", values={"temp": Decimal("36.10")})

    kind, body = encode(event)

    assert (kind, body["values"]) == ("fields_entered", {"temp": "36.10"})
    again = decode(kind, VERSION, 5, body)
    assert isinstance(again, ev.FieldsEntered)
    assert str(again.values["temp"]) == "36.10"


def test_a_large_number_is_written_out() -> None:
    event = ev.ClockStepped(at=5, seconds=Decimal("1E+3"))

    assert encode(event) == ("clock_stepped", {"seconds": "1000"})
