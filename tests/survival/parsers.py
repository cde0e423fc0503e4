"""Everything that reads a file from outside, each with a whole file to spoil.

A parser may say no in its own words; anything else that it raises is a defect. After a try its
folder holds nothing that was not there before.
"""

import json
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Final
from warnings import catch_warnings, simplefilter

from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12

from monitor.backup.errors import BackupFailed
from monitor.backup.make import back_up
from monitor.backup.restore import restore, with_key
from monitor.boards import ClinicSettings
from monitor.bootstrap import open_station, prepare_record, verify_record
from monitor.clinic import Clinic
from monitor.clock import SystemClock
from monitor.journal import as_json
from monitor.journal.keyfile import read_key
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import DATABASE, KEY, RING, open_journal
from monitor.keys import ring, vault
from monitor.keys.errors import KeyRefused, SealError
from monitor.ports import STATION, Batch, CertificateError, Draft, StorageError
from monitor.protocols.check import examine
from monitor.protocols.problems import ProtocolError
from monitor.protocols.read import load, shipped
from monitor.replay.parse import MalformedError, parse
from monitor.resources import resource
from monitor.sensible import admit_settings, after
from monitor.service import STREAM
from monitor.settings import Contact, stored
from monitor.signing import certificate
from monitor.station import LocalStation
from tests.e2e.sessions import whole, write
from tests.planted import plant

WALL: Final = 1_773_324_000_000_000
NOW: Final = datetime(2026, 3, 12, 14, tzinfo=UTC)
PHRASE: Final = b"three owls"
Read = Callable[[bytes, Path], None]


@dataclass(frozen=True, slots=True)
class Parser:
    """What reads one kind of file. `read` gets a spoilt file and an empty folder."""

    name: str
    whole: bytes
    read: Read


def _text(content: bytes) -> str | None:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None  # refused before it gets to a parser: `monitor.terminal.files`


def _protocol(content: bytes, _folder: Path) -> None:
    text = _text(content)
    if text is not None:
        _, problems = examine(text, "spoilt")
        assert all(str(problem) for problem in problems)
        with suppress(ProtocolError):
            load(text)


def _replay(content: bytes, _folder: Path) -> None:
    text = _text(content)
    if text is not None:
        with suppress(MalformedError):
            parse(text, shipped())


def _journal(content: bytes, _folder: Path) -> None:
    with suppress(as_json.UnreadableJournalError):
        as_json.read(content)


def _entries(content: bytes, _folder: Path) -> None:
    """Fold entries whose chain nobody has checked: the bodies say what they like."""
    try:
        told = json.loads(content)["entries"]
        bodies = [(e["kind"], e["version"], e["at"], e["body"]) for e in told]
    except (ValueError, TypeError, LookupError, RecursionError):
        return
    journal = MemoryJournal()
    for number, (kind, version, at, body) in enumerate(bodies):
        if not (type(kind) is str and type(version) is type(at) is int and type(body) is dict):
            return
        draft = Draft(kind=kind, version=version, at=at, wall=at, body=body)
        try:
            journal.append([Batch(stream=STREAM + "S", drafts=[draft], after=number)])
        except (TypeError, ValueError):
            return  # no canonical form: no journal could hold it
    with suppress(StorageError):
        Clinic(journal, SystemClock(None), load=load, parse=json.loads).read("S")


def _station(content: bytes, folder: Path) -> None:
    """Begin a station over entries of its own stream that say what they like."""
    try:
        told = json.loads(content)
        each = list(enumerate(told, start=1))
        if not all(type(kind) is str and kind and type(body) is dict for _, (kind, body) in each):
            return
        drafts = [Draft(kind=kind, version=1, at=n, wall=n, body=body) for n, (kind, body) in each]
        journal = MemoryJournal()
        journal.append([Batch(stream=STATION, drafts=drafts, after=0)])
    except (ValueError, TypeError, AttributeError, RecursionError):
        return  # no journal could hold it
    try:
        station = LocalStation(
            journal, SystemClock(None), data_dir=folder, zone="UTC", prepare=prepare_record
        )
        station.clinic.resume()
    except StorageError:
        return
    assert len(station.board().chairs) == station.settings.chairs
    assert all(person.name for person in station.people(gone=True))
    admit_settings(station.settings)
    kinds = {name: type(value) for name, value in _every(ClinicSettings()).items()}
    assert {name: type(value) for name, value in _every(station.settings).items()} == kinds
    assert after(ClinicSettings(), stored(_every(station.settings))) == station.settings


def _every(settings: ClinicSettings) -> dict[str, object]:
    return {each.name: getattr(settings, each.name) for each in fields(settings)}


def _record(content: bytes, _folder: Path) -> None:
    verdict = verify_record(content)
    assert verdict.findings or verdict.entries


def _ring(content: bytes, _folder: Path) -> None:
    with suppress(ValueError, StorageError):
        ring.parse(content)


def _database(content: bytes, folder: Path, *, key: bytes) -> None:
    (folder / DATABASE).write_bytes(content)
    (folder / KEY).write_text(key.hex() + "\n")
    (folder / KEY).chmod(0o600)
    with suppress(StorageError):
        station = open_station(folder)
        try:
            station.verify()
            station.sessions()
        finally:
            station.close()
    left = {path.name.removesuffix("-wal").removesuffix("-shm") for path in folder.iterdir()}
    assert left <= {DATABASE, KEY, "chairside.lock"}, f"surprise: {left}"


def _backup(content: bytes, folder: Path, *, key: bytes) -> None:
    file, target = folder / "given.backup", folder / "restored"
    file.write_bytes(content)
    try:
        restore(file, target, with_key(key))
    except (BackupFailed, SealError, KeyRefused):
        assert not target.exists()
    else:
        with open_journal(target, zone="UTC", read_only=True) as journal:
            assert journal.streams()
        shutil.rmtree(target)
    assert [path.name for path in folder.iterdir()] == ["given.backup"], "surprise"


def _certificate(content: bytes, _folder: Path, *, passphrase: bytes) -> None:
    with suppress(CertificateError), catch_warnings():
        simplefilter("ignore", UserWarning)  # that it is no DER, and read all the same
        own = certificate.read(content, passphrase)
        assert own.facts.sha256


def _bare(own: certificate.Identity) -> bytes:
    """Return a file without a passphrase: more of what is spoilt gets past the first look."""
    return pkcs12.serialize_key_and_certificates(None, own.key, own.own, [own.own], NoEncryption())


def parsers(folder: Path) -> Mapping[str, Parser]:
    """Return every parser by name; whole files are made in `folder`."""
    data, shelf = folder / "data", folder / "shelf"
    shelf.mkdir(parents=True)
    plant(data, folder / "planted.jsonl")
    key = read_key(data / KEY)
    station = open_station(data)
    try:
        stream = next(name for name in station.journal.streams() if name.startswith(STREAM))
        journal = as_json.write(station.journal.read(stream))
        own = [[e.kind, json.loads(e.body)] for e in station.journal.read(STATION)]
        record = station.exports.write(stream.removeprefix(STREAM))
    finally:
        station.close()
    backup = back_up(data, shelf, key=key, wall=WALL).path
    vault.make_code(data, key)
    session = write(folder / "session.jsonl", whole())
    changed = stored({**_every(ClinicSettings()), "contacts": (Contact(role="other", name="Eve"),)})
    setting = ["settings_changed", {"changes": changed, "by": "Chi"}]
    own.append(["settings_changed", {"changes": {"room": "2", "theme": "dim"}, "by": "Chi"}])
    own_name = certificate.make("Fernhollow", NOW)
    every = (
        Parser("protocol", resource("protocols/ketamine-pain.toml").encode(), _protocol),
        Parser("replay", session.read_bytes(), _replay),
        Parser("journal", journal, _journal),
        Parser("entries", journal, _entries),
        Parser("settings", json.dumps([setting]).encode(), _station),
        Parser("station", json.dumps(own).encode(), _station),
        Parser("ring", (data / RING).read_bytes(), _ring),
        Parser("database", (data / DATABASE).read_bytes(), partial(_database, key=key)),
        Parser("record", record.read_bytes(), _record),
        Parser("certificate", own_name.pkcs12(PHRASE), partial(_certificate, passphrase=PHRASE)),
        Parser("bare certificate", _bare(own_name), partial(_certificate, passphrase=b"")),
        Parser("backup", backup.read_bytes(), partial(_backup, key=key)),
    )
    return {parser.name: parser for parser in every}
