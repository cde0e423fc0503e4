"""A protocol's hash names its content, not how the file is written."""

import pytest

from monitor.protocols.read import load, shipped

TEXT = shipped()["ketamine-pain"].text
HASH = shipped()["ketamine-pain"].sha256


@pytest.mark.parametrize(
    "old,new",
    [
        ("value = 180", "value   =   180 # mmHg"),
        ("value = 180", "value = 180.0"),
        ("value = 180", "value = 1.8e2"),
        ('op = "at_or_above"\nvalue = 180', 'value = 180\nop = "at_or_above"'),
        ("\n", "\r\n"),
        ("# Ketamine", "\ufeff# Ketamine"),
        ('by = ""\non = ""', 'by = "Dr A. Invented"\non = "2026-03-12"'),
    ],
)
def test_spacing_order_notation_and_sign_off_leave_the_hash(old: str, new: str) -> None:
    assert old in TEXT
    count = -1 if old == "\n" else 1

    assert load(TEXT.replace(old, new, count)).sha256 == HASH


@pytest.mark.parametrize(
    "old,new",
    [
        ("value = 180", "value = 179"),
        ('version = "1.0.0"', 'version = "1.0.1"'),
        ("PMC7081852", "PMC7081853"),
        ("minutes = 3", "minutes = 4"),
        ("discreet = true", "discreet = false"),
    ],
)
def test_any_other_change_changes_the_hash(old: str, new: str) -> None:
    assert load(TEXT.replace(old, new, 1)).sha256 != HASH


def test_a_sign_off_is_carried_with_the_protocol() -> None:
    signed = load(TEXT.replace('by = ""\non = ""', 'by = "Dr A. Invented"\non = "2026-03-12"'))

    assert (signed.sign_off.by, signed.sign_off.on) == ("Dr A. Invented", "2026-03-12")


def test_the_hash_of_a_shipped_protocol_is_long_and_its_own() -> None:
    assert len(HASH) == 64
    assert shipped()["ketamine-mood"].sha256 != HASH


def test_a_protocol_keeps_the_text_that_it_was_read_from() -> None:
    assert load(TEXT).text == TEXT
