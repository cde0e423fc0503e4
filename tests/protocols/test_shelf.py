"""Entries of the station's stream about protocols, as they were once written, are read for ever."""

import json

from monitor.protocols.shelf import Approval, Shelf, Standing, enough

WRITTEN = (
    ("settings_changed", '{"by":"Chi","changes":{"room":"B"}}'),
    (
        "protocol_submitted",
        (
            '{"base":"ketamine-pain 1.0.0","by":"Ma Na","protocol":"own","reasons":{"looked":"why"}'
            ',"sha256":"aa","text":"format = 1","title":"Own","version":"1.0.0"}'
        ),
    ),
    (
        "protocol_approved",
        (
            '{"by":"Chi","protocol":"own","role":"charge_nurse","sha256":"aa","text":"",'
            '"version":"1.0.0"}'
        ),
    ),
    (
        "protocol_approved",
        (
            '{"by":"Dr Pre","protocol":"own","role":"prescriber","sha256":"aa",'
            '"text":"format = 1 # signed","version":"1.0.0"}'
        ),
    ),
    (
        "protocol_submitted",
        (
            '{"base":"own 1.0.0","by":"Ma Na","protocol":"own","reasons":{},"sha256":"bb",'
            '"text":"format = 1","title":"Own","version":"1.1.0"}'
        ),
    ),
    (
        "protocol_sent_back",
        '{"by":"Dr Pre","protocol":"own","reason":"no","sha256":"bb","version":"1.1.0"}',
    ),
)
"""Version 1 of each kind; never changed."""


def shelf(entries: int = len(WRITTEN)) -> Shelf:
    found = Shelf()
    for at, (kind, body) in enumerate(WRITTEN[:entries]):
        found = found.apply(kind, json.loads(body), at)
    return found


def test_what_was_once_written_is_read_as_it_was_meant() -> None:
    first, second = shelf().versions

    assert (first.standing, first.text) == (Standing.IN_FORCE, "format = 1 # signed")
    assert [(each.by, each.role, each.at) for each in first.approvals] == [
        ("Chi", "charge_nurse", 2),
        ("Dr Pre", "prescriber", 3),
    ]
    assert dict(first.reasons) == {"looked": "why"}
    assert (second.standing, second.sent_back_by) == (Standing.SENT_BACK, "Dr Pre")


def test_an_approval_of_what_does_not_wait_changes_nothing() -> None:
    again = shelf().apply("protocol_approved", json.loads(WRITTEN[3][1]), 9)

    assert again == shelf()


def test_one_person_twice_is_not_two_and_without_a_prescriber_it_is_not_enough() -> None:
    chi = Approval(by="Chi", role="charge_nurse", at=1)
    pre = Approval(by="Dr Pre", role="prescriber", at=2)
    manager = Approval(by="Ma Na", role="manager", at=3)

    assert enough((chi, pre))
    assert not enough((pre, pre))
    assert not enough((chi, manager))
    assert not enough((pre,))
    assert enough((chi, manager, pre))


def test_a_version_that_was_sent_back_is_free_again() -> None:
    assert shelf().taken("own") == {"1.0.0"}
    assert shelf(5).taken("own") == {"1.0.0", "1.1.0"}
