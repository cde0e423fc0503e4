"""Purging: nothing readable of who is purged remains, everything else stays what it was."""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.cli import main
from monitor.domain.refusals import Refused
from monitor.index.build import never, unheard
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import DATABASE, KEY, open_journal
from monitor.journal.whole import breaks
from monitor.keys import vault
from monitor.keys.ring import Protection
from monitor.outside import FOLDER as OUTSIDE
from monitor.ports import PATIENT, STATION, Batch, Draft, Entry, Head, StorageError
from monitor.retaining import purge
from monitor.retention import swap
from monitor.retention.holds import Holds
from monitor.retention.purge import NotTheSameError
from monitor.retention.rules import before, expired
from monitor.service import STREAM
from monitor.station import LocalStation
from tests.retention.conftest import LAST, SESSIONS
from tools.big_clinic import PIN
from tools.made_visits import CHARGE_NURSE, NURSES


def opened(folder: Path) -> LocalStation:
    station = open_station(folder, take_up=False)
    if not station.settings.retention_years:
        station.change_settings(CHARGE_NURSE, retention_years=5)
    return station


def purged(folder: Path) -> None:
    with closing(opened(folder)) as station:
        purge(
            station, CHARGE_NURSE, "older than five years", told=lambda _d, _o: None,
            close=station.close,
        )  # fmt: skip


def people(folder: Path) -> dict[str, tuple[str, str]]:
    """Return name and MRN of each session."""
    with closing(opened(folder)) as station:
        return {row.session: (row.name, row.mrn) for row in station.sessions()}


def heads(folder: Path) -> dict[str, Head]:
    with open_journal(folder, zone="UTC", read_only=True) as journal:
        return {name: journal.head(name) for name in journal.streams() if name != STATION}


def sessions(folder: Path) -> int:
    return sum(name.startswith(STREAM) for name in heads(folder))


def everything_readable(folder: Path) -> str:
    """Return all that the journal and the index say, decrypted, and every other file as it is."""
    parts = []
    with open_journal(folder, zone="UTC", read_only=True) as journal:
        for stream in journal.streams():
            parts += [f"{entry.kind} {entry.body}" for entry in journal.read(stream)]
    with closing(opened(folder)) as station:
        station.archive.prepare_rebuild()(unheard, never)
        for table in ("session", "facts", "kept"):
            query = f"SELECT * FROM {table}"
            parts += map(str, station.archive._index().database.execute(query))
    for path in folder.rglob("*"):
        if path.is_file():
            parts.append(path.name)
            parts.append(path.read_bytes().decode("latin-1"))
    return "\n".join(parts)


@pytest.fixture
def held(folder: Path) -> dict[str, tuple[str, str]]:
    """Hold one session, and one patient by number; return who is in the clinic."""
    known = people(folder)
    first, second = sorted(known)[10], sorted(known)[20]
    with closing(opened(folder)) as station:
        station.retaining.hold(CHARGE_NURSE, "asked for by a court", session=first)
        station.retaining.hold(CHARGE_NURSE, "a complaint", mrn=known[second][1])
    return known


def kept_of(known: dict[str, tuple[str, str]]) -> set[str]:
    first, second = sorted(known)[10], sorted(known)[20]
    return {first} | {name for name, who in known.items() if who[1] == known[second][1]}


def test_nothing_readable_of_who_is_purged_remains(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    stay = kept_of(held)
    kept_people = {held[session] for session in stay}
    gone = {who for session, who in held.items() if session not in stay and who not in kept_people}
    assert len(gone) > 20

    purged(folder)

    text = everything_readable(folder)
    assert [who for who in gone if who[0] in text and who not in kept_people] == []
    assert [mrn for _, mrn in gone if f'"{mrn}"' in text] == []
    assert all(mrn in text for _, mrn in kept_people)


def test_every_chain_still_verifies_and_what_stays_is_what_it_was(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    was = heads(folder)

    purged(folder)

    assert heads(folder) == {STREAM + name: was[STREAM + name] for name in kept_of(held)}
    with closing(opened(folder)) as station:
        assert breaks(station.journal) == ()
        assert station.verify() == ()
        assert {row.session for row in station.sessions()} == kept_of(held)


def test_each_purged_session_leaves_a_tombstone_that_says_how_its_chain_ended(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    was = heads(folder)
    with open_journal(folder, zone="UTC", read_only=True) as journal:
        before_that = journal.head(STATION)

    purged(folder)

    with open_journal(folder, zone="UTC", read_only=True) as journal:
        told = [(e.kind, json.loads(e.body)) for e in journal.read(STATION)]
    stones = {body["session"]: body for kind, body in told if kind == "session_purged"}
    assert set(stones) == set(held) - kept_of(held)
    for session, body in stones.items():
        head = was[STREAM + session]
        assert (body["length"], body["sha256"]) == (head.length, head.sha256)
        assert (body["by"], body["why"]) == (CHARGE_NURSE, "older than five years")
        assert set(body) == {"session", "day", "length", "sha256", "by", "why"}
    kind, last = told[-1]
    assert kind == "clinic_purged"
    assert (last["sessions"], last["length"], last["sha256"]) == (
        len(stones), before_that.length, before_that.sha256,
    )  # fmt: skip


def test_the_old_key_opens_nothing_and_is_nowhere(folder: Path) -> None:
    key = read_key(folder / KEY)

    purged(folder)

    assert read_key(folder / KEY) != key
    with pytest.raises(StorageError) as refused:
        open_journal(folder, zone="UTC", read_only=True, key=key)
    assert refused.value.what == "wrong_key"
    for path in folder.rglob("*"):
        if path.is_file():
            assert key.hex().encode() not in path.read_bytes()
            assert key not in path.read_bytes()
    left = {path.name for path in folder.iterdir()}
    assert not {name for name in left if "purg" in name or name.endswith(".new")}


def test_every_other_wrapping_of_the_old_key_goes_too(folder: Path) -> None:
    key = read_key(folder / KEY)
    groups = vault.make_code(folder, key)

    purged(folder)

    assert not (folder / "chairside.keys").exists()
    with pytest.raises(Exception, match="no_sheet"):
        vault.open_with_code(folder, " ".join(groups))


def test_a_passphrase_that_kept_the_old_key_opens_nothing_any_more(folder: Path) -> None:
    vault.protect(folder, read_key(folder / KEY), Protection.PASSPHRASE, "correct horse battery 9")
    key = vault.open_with_passphrase(folder, "correct horse battery 9")
    with closing(open_station(folder, take_up=False, key=key)) as station:
        station.change_settings(CHARGE_NURSE, retention_years=5)
        purge(station, CHARGE_NURSE, "old", told=lambda _d, _o: None, close=station.close)

    assert (folder / KEY).exists()
    with closing(open_station(folder, take_up=False)) as station:
        assert station.sessions() == ()


def test_files_that_were_exported_of_purged_sessions_go_with_them(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    records = folder / "records"
    records.mkdir()
    with closing(opened(folder)) as station:
        from monitor.record.naming import stem

        names = {
            session: stem(station.session(session), tuple(station.journal.read(STREAM + session)))
            for session in held
        }
    for name in names.values():
        (records / f"{name}.pdf").write_bytes(b"%PDF")
        (records / f"{name}.readings.csv").write_bytes(b"x")
    (records / "a letter.pdf").write_bytes(b"%PDF")

    purged(folder)

    left = {path.name for path in records.iterdir()}
    stay = {names[session] for session in kept_of(held)}
    assert left == {"a letter.pdf"} | {f"{n}{e}" for n in stay for e in (".pdf", ".readings.csv")}


def test_a_patient_of_whom_nothing_is_left_goes_and_one_who_is_held_stays(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    stay = held[sorted(held)[20]][1]
    others = {mrn for session, (_, mrn) in held.items() if session not in kept_of(held)}
    gone = min(others - {held[session][1] for session in kept_of(held)})
    with closing(opened(folder)) as station:
        for patient, mrn in (("gone", gone), ("stays", stay), ("new", "FX-NEW")):
            body = {"mrn": mrn, "name": f"Patient {patient}", "birth_date": "1970-01-01"}
            draft = Draft(kind="patient_registered", version=1, at=1, wall=1, body=body)
            station.append(
                Batch(stream=PATIENT + patient, drafts=[draft], after=0),
                "patient_registered",
                {"by": CHARGE_NURSE, "patient": patient, "mrn": mrn, "session": ""},
            )

    purged(folder)

    assert set(heads(folder)) & {PATIENT + p for p in ("gone", "stays", "new")} == {
        PATIENT + "stays", PATIENT + "new",
    }  # fmt: skip
    text = everything_readable(folder)
    assert "Patient gone" not in text
    assert "Patient stays" in text
    with closing(opened(folder)) as station:
        assert station.verify() == ()


def test_certificates_that_sign_records_open_with_the_new_key(folder: Path) -> None:
    with closing(opened(folder)) as station:
        made = station.certificates().make("Fernhollow", station.wall_utc())

    purged(folder)

    with closing(opened(folder)) as station:
        assert station.certificates().current() == made


def test_the_command_line_leaves_its_entries_before_a_purge_and_after_it(folder: Path) -> None:
    call = ["verify", "--data-dir", str(folder)]

    assert main(call) == 0
    purged(folder)
    assert not (folder / OUTSIDE).exists()
    assert main(call) == 0

    with closing(opened(folder)) as station:
        kinds = [entry.kind for entry in station.journal.read(STATION)]
    assert kinds.count("verified") == 2


@pytest.mark.parametrize("step", ["drop", "_take_secrets", "_destroy_ring", "sync_folder"])
def test_a_crash_while_the_copy_is_put_in_place_is_finished_by_the_next_start(
    folder: Path, held: dict[str, tuple[str, str]], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(swap, step, crash)
        with pytest.raises(KeyboardInterrupt):
            purged(folder)
    assert (folder / swap.MARK).exists()

    with closing(open_station(folder, take_up=False)) as station:
        assert {row.session for row in station.sessions()} == kept_of(held)
        assert station.verify() == ()
    assert not (folder / swap.MARK).exists()


def test_what_only_reads_waits_for_the_start_that_finishes_a_purge(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as crashing:
        crashing.setattr(swap, "drop", crash)
        with pytest.raises(KeyboardInterrupt):
            purged(folder)

    with pytest.raises(StorageError) as refused:
        open_station(folder, read_only=True)
    assert refused.value.what == "busy"


def test_a_copy_that_differs_changes_nothing(
    folder: Path, held: dict[str, tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    was, key = heads(folder), read_key(folder / KEY)
    from monitor.retention import purge as copying

    entries, lost = copying._batched, STREAM + sorted(held)[10]

    def lossy(them: Iterator[Entry]) -> Iterator[list[Entry]]:
        for some in entries(them):
            yield [entry for entry in some if entry.stream != lost]

    monkeypatch.setattr(copying, "_batched", lossy)
    with pytest.raises(NotTheSameError):
        purged(folder)

    assert (heads(folder), read_key(folder / KEY)) == (was, key)
    assert not {path.name for path in folder.iterdir() if "purg" in path.name}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda station: station.change_settings(CHARGE_NURSE, retention_years=100),
        lambda station: [
            station.retaining.hold(CHARGE_NURSE, "all of them", mrn=row.mrn)
            for row in station.sessions()
        ],
    ],
)
def test_where_nothing_has_expired_nothing_is_purged(
    folder: Path, spoil: Callable[[LocalStation], object]
) -> None:
    with closing(opened(folder)) as station:
        spoil(station)
        with pytest.raises(Refused):
            purge(station, CHARGE_NURSE, "why", told=lambda _d, _o: None, close=station.close)
    assert sessions(folder) == SESSIONS


def test_only_who_leads_purges_or_holds_and_gives_a_reason(folder: Path) -> None:
    with closing(opened(folder)) as station:
        for by, why in ((NURSES[0], "why"), ("nobody", "why"), (CHARGE_NURSE, "  ")):
            with pytest.raises(Refused):
                purge(station, by, why, told=lambda _d, _o: None, close=station.close)
            with pytest.raises(Refused):
                station.retaining.hold(by, why, mrn="FX-1")
    assert sessions(folder) == SESSIONS


def test_a_hold_that_is_lifted_keeps_nothing_any_more(
    folder: Path, held: dict[str, tuple[str, str]]
) -> None:
    first = sorted(held)[10]
    with closing(opened(folder)) as station:
        assert station.retaining.holds.of(first, "") is not None
        station.retaining.lift(CHARGE_NURSE, "the court has decided", session=first)
        assert station.retaining.holds.of(first, "") is None
        assert first in {each.session for each in station.retaining.expired().sessions}


def test_a_session_expires_on_the_day_and_not_before(folder: Path) -> None:
    with open_journal(folder, zone="UTC", read_only=True) as journal:
        on_the_day = expired(journal, Holds(), LAST.replace(year=LAST.year + 5), 5)
        day_before = expired(journal, Holds(), LAST.replace(year=LAST.year + 5, day=11), 5)

    assert len(on_the_day.sessions) > len(day_before.sessions) > 0
    assert max(each.day for each in day_before.sessions) < LAST


def test_years_are_counted_from_the_29th_of_february_too() -> None:
    assert str(before(LAST.replace(year=2024, month=2, day=29), 1)) == "2023-02-28"
    for years in (0, 101):
        with pytest.raises(ValueError):
            before(LAST, years)


def test_a_session_in_progress_is_never_expired_and_keeps_its_patient(
    tmp_path: Path,
) -> None:
    from tools.big_clinic import fill

    with open_journal(tmp_path, zone="UTC") as journal:
        fill(journal, 30, LAST)
        found = expired(journal, Holds(), LAST.replace(year=2040), 5)

    assert len(found.sessions) == 28


def test_the_commands_list_purge_and_hold_with_a_pin(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--data-dir", str(folder)]
    assert main(["purge", *where]) == 2
    opened(folder).close()
    session = min(people(folder))

    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    asked = ["hold", "--session", session, "--by", CHARGE_NURSE, "--reason", "a court", *where]
    assert main(asked) == 0
    assert main(["purge", *where]) == 0
    listed = capsys.readouterr().out
    assert f"Expired: {SESSIONS - 1} sessions" in listed
    assert f"As old, and held: {session}" in listed
    assert sessions(folder) == SESSIONS

    purging = ["purge", "--yes", "--by", CHARGE_NURSE, "--reason", "old", *where]
    monkeypatch.setattr("sys.stdin", io.StringIO("111111\n"))
    assert main(purging) == 2
    assert sessions(folder) == SESSIONS
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert main(purging) == 0
    assert "the old key is destroyed" in capsys.readouterr().out
    (file,) = (name for name in heads(folder) if name.startswith(PATIENT))  # of whom it is
    assert set(heads(folder)) == {STREAM + session, file}


def test_a_copy_that_waits_keeps_from_purging_and_the_mark_of_one_that_was_sent_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(folder).close()
    outbox = folder / "outbox"
    for place in ("sent/0a0b", "archive/one.pdf.sealed"):
        (outbox / place).parent.mkdir(parents=True)
        (outbox / place).write_bytes(b"")
    purging = ["purge", "--yes", "--by", CHARGE_NURSE, "--reason", "old", "--data-dir", str(folder)]

    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert main(purging) == 2
    assert "Records still wait for their folder" in capsys.readouterr().err

    (outbox / "archive/one.pdf.sealed").unlink()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert main(purging) == 0


def test_the_database_that_was_purged_is_not_beside_the_new_one(folder: Path) -> None:
    purged(folder)

    assert [path.name for path in folder.glob(f"{DATABASE}*") if path.stat().st_size] == [DATABASE]
