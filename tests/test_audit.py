"""What the station's entries say to whoever reads the audit: the form that was written once."""

import json
from collections.abc import Iterator
from pathlib import Path

from monitor.damage import Damage, Damages
from monitor.ports import STATION, Entry
from monitor.staff.people import Person, Roster
from monitor.staff.roles import Role
from monitor.trail import AuditRow, rows

GOLDEN = Path(__file__).parent / "golden" / "station"


def kept(name: str) -> Iterator[Entry]:
    """Yield the entries of a golden file."""
    for seq, line in enumerate((GOLDEN / name).read_text(encoding="utf-8").splitlines(), start=1):
        found = json.loads(line)
        yield Entry(
            stream=STATION, seq=seq, kind=found["kind"], version=1, at=seq, wall=seq, zone="UTC",
            body=json.dumps(found["body"]), previous="", sha256="",
        )  # fmt: skip


def told(row: AuditRow) -> tuple[str, str, str, str, str]:
    return (row.kind, row.person, row.session, row.mrn, row.details)


def test_what_was_done_is_read_for_ever() -> None:
    names = {"p1": "M. Okonjo"}
    found = [told(row) for row in rows(kept("audit-1.jsonl"), lambda who: names.get(who, who))]

    one = "2026-0312-01"
    assert found == [
        ("patient_seen", "M. Okonjo", one, "M1", ""),
        ("exported", "M. Okonjo", one, "", "folder: /records; form: pdf"),
        ("export_failed", "", one, "", "why: full"),
        ("printed", "M. Okonjo", one, "", "copies: 2; printer: Office; what: record"),
        ("verified", "M. Okonjo", one, "", "result: intact"),
        ("audit_exported", "M. Okonjo", "", "", "rows: 12"),
        ("list_seen", "M. Okonjo", "", "", "list: archive; rows: 120"),
        (
            "limit_changed", "M. Okonjo", one, "M1",
            "limit: hr-high-caution; new: 110; old: 120; prescriber: Dr A. Berg",
        ),
        ("key_protected", "kim (command line)", "", "", "how: passphrase"),
        ("key_recovered", "kim (at the start)", "", "", ""),
        ("recovery_sheet_made", "M. Okonjo", "", "", ""),
        ("recovery_sheet_proved", "M. Okonjo", "", "", ""),
        ("verified", "M. Okonjo", one, "", "result: drawing; what: file"),
        (
            "certificate_set", "command line", "", "",
            "issuer: CA; not_after: 2028-01-01; subject: Clinic",
        ),
        ("station_closed", "M. Okonjo", "", "", "cause: person; chairs: 1, 3"),
        ("station_closed", "", "", "", "cause: system; chairs: 1"),
    ]  # fmt: skip


def test_entries_about_people_are_read_for_ever_and_show_no_hash() -> None:
    roster = Roster()
    for entry in kept("people-1.jsonl"):
        roster = roster.apply(entry.kind, json.loads(entry.body))

    assert roster.people == (
        Person(id="p1", name="M. Okonjo", role=Role.CHARGE_NURSE),
        Person(id="p2", name="J. Weiß", role=Role.NURSE, active=False),
        Person(id="p3", name="Dr A. Berg", role=Role.MANAGER, must_change=True),
    )
    shown = list(rows(kept("people-1.jsonl"), lambda who: who))
    assert {row.person for row in shown} == {"p1", "p2"}
    assert "argon2id" not in str(shown)


def test_what_was_found_damaged_is_read_for_ever() -> None:
    found = [told(row) for row in rows(kept("damage-1.jsonl"), lambda who: who)]
    damages = Damages()
    for entry in kept("damage-1.jsonl"):
        damages = damages.after(entry.kind, json.loads(entry.body), entry.at)

    assert found == [
        ("entries_lost", "", "", "", "changes: 7; kept: damaged/0001-7; place: 0001-7"),
        ("session_unreadable", "", "2026-0312-03", "", "chair: 3"),
        ("damage_seen", "M. Okonjo", "", "", "place: 0001-7"),
    ]
    assert damages.found == (
        Damage(place="0001-7", at=1, changes=7, kept="damaged/0001-7", seen=True),
        Damage(place="2026-0312-03", at=2, session="2026-0312-03", chair=3),
    )
