"""What the checker says, in the words of the table of limits."""

import pytest

from monitor.api.protocols import Bench
from monitor.protocols.read import shipped
from ui.protocol.plain import in_words, limit_names

PAIN = shipped()["ketamine-pain"]


@pytest.mark.parametrize(
    ("file", "screen"),
    [
        ("limit sbp-high-caution value is 155 now.", "SBP caution high is 155 now."),
        ("limit hr-low-critical recheck: 3 -> 4", "HR critical low recheck: 3 -> 4"),
        ('"sbp-high-critical" lies inside "sbp-high-caution".',
         "SBP critical high lies inside SBP caution high."),
        ('"sbp-rise-caution" suggests no action.', "SBP rise suggests no action."),
        ("No check asks for `spo2`.", "No check asks for SpO₂."),
        ("Add `gap` to [worsening].", "Add `gap` to [worsening]."),
        ('There is no limit "own-sbp-high-caution".', 'There is no limit "own-sbp-high-caution".'),
        ("20 min without a check, T+20 to T+40.", "20 min without a check, T+20 to T+40."),
    ],
)  # fmt: skip
def test_a_limit_is_called_as_its_cell_is(file: str, screen: str) -> None:
    assert in_words(file, Bench(PAIN.text).shape) == screen


def test_every_limit_that_ships_has_a_name_of_its_own() -> None:
    for protocol in shipped().values():
        names = list(limit_names(protocol).values())
        assert sorted(names) == sorted(set(names))


def test_without_a_protocol_a_limit_keeps_its_name_in_the_file() -> None:
    assert in_words("limit sbp-high-caution value is 155 now", None) == (
        "limit sbp-high-caution value is 155 now"
    )
