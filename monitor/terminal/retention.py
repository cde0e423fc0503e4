"""The commands `purge` and `hold`: what a clinic no longer has to keep, and what it must."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from monitor.bootstrap import default_data_dir, open_station
from monitor.domain.refusals import Refused
from monitor.journal.sqlcipher import DATABASE
from monitor.retaining import Purged, purge
from monitor.retention.purge import NotTheSameError
from monitor.retention.rules import Expired
from monitor.staff.access import PinAnswer
from monitor.staff.roles import May
from monitor.station import LocalStation
from monitor.terminal.stop import NOTHING_CHANGED, OK, REFUSED, UNVERIFIED, Stop, explained
from monitor.terminal.unlock import ask, typed_key
from monitor.unhurried import answered
from monitor.words import words

UNDONE = "Nothing was purged."


def hold(args: Namespace) -> int:
    """Set or lift a legal hold on a session or on all of a patient."""
    with _writing(args, NOTHING_CHANGED) as station:
        by = _who(station, args.by, NOTHING_CHANGED)
        what = {"session": args.session or "", "mrn": args.mrn or ""}
        retaining = station.retaining
        with _refusing(NOTHING_CHANGED):
            if args.lift:
                retaining.lift(by, args.reason, **what)
            else:
                retaining.hold(by, args.reason, **what)
    kept = "No longer held" if args.lift else "Held"
    print(f"{kept}: {args.session or args.mrn}.")
    return OK


def purge_expired(args: Namespace) -> int:
    """Say what has expired; with `--yes` purge it."""
    with _writing(args, UNDONE) as station:
        _admit_period(station)
        gone = station.retaining.expired()
        print(_list(station, gone))
        if not args.yes or not gone.sessions:
            return OK
        _admit_state(station)
        by = _who(station, args.by, UNDONE)
        with _refusing(UNDONE):
            done = purge(station, by, args.reason, told=_told, close=station.close)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(_said(done))
    return OK


@contextmanager
def _writing(args: Namespace, safe: str) -> Iterator[LocalStation]:
    """Open the station to write beside nobody; sessions in progress stay as they are."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    if not (folder / DATABASE).exists():
        raise Stop(REFUSED, f"There is no Chairside data in {folder}. {safe} Check --data-dir.")
    with (
        explained(safe),
        closing(open_station(folder, take_up=False, key=typed_key(folder))) as station,
    ):
        yield station


@contextmanager
def _refusing(safe: str) -> Iterator[None]:
    try:
        yield
    except Refused as refused:
        raise Stop(REFUSED, words().refusal(refused.code)) from refused
    except NotTheSameError as error:
        message = f"The copy is not what it must be. {safe} Report this.\nDetails: {error}"
        raise Stop(UNVERIFIED, message) from error


def _who(station: LocalStation, name: str, safe: str) -> str:
    """Return the name of who asks, whose PIN is typed and right, and who may do this."""
    person = next((one for one in station.people() if one.name == name), None)
    if person is None:
        raise Stop(REFUSED, f"Nobody called {name} works here. {safe} Name somebody with --by.")
    with _refusing(safe):
        station.admit(name, May.RETENTION)
    pin = ask(f"PIN of {name}: ")

    def settle() -> PinAnswer:
        right = station.check_pin(person.id, pin)
        return station.settle_pin(person.id, right=right, signing=True)

    if not answered(settle):  # a right one of somebody locked is answered as a wrong one, too
        raise Stop(REFUSED, f"The PIN of {name} was not right. {safe}")
    return name


def _admit_period(station: LocalStation) -> None:
    if not station.retaining.years:
        why = "The clinic keeps its sessions for ever"
        raise Stop(REFUSED, f"{why}. {UNDONE} Choose a period in the settings.")


def _admit_state(station: LocalStation) -> None:
    """Refuse to purge while a session is in progress, or copies wait for a folder."""
    if station.clinic.in_progress():
        why = "A session is in progress"
        raise Stop(REFUSED, f"{why}. {UNDONE} Close it first.")
    if station.ways is not None and station.ways.waits():
        why = "Records still wait for their folder"
        raise Stop(REFUSED, f"{why}. {UNDONE} Start Chairside with the folder connected.")


def _list(station: LocalStation, gone: Expired) -> str:
    years = station.retaining.years
    lines = [f"Kept for {years} years. Expired: {len(gone.sessions)} sessions."]
    lines += [f"{each.session}  last sealed {each.day}" for each in gone.sessions]
    if gone.held:
        lines.append(f"As old, and held: {', '.join(gone.held)}.")
    return "\n".join(lines)


def _told(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {of} streams copied", end="", file=sys.stderr, flush=True)


def _said(done: Purged) -> str:
    """Return what was done, and what it does not reach."""
    lines = [
        f"Purged: {done.sessions} sessions, {done.patients} patients, {done.files} exported files.",
        "Every chain of the copy was verified, and the old key is destroyed.",
        "The key file keeps the new one: choose again what keeps it (`chairside key wrap`), and",
        "make a new recovery sheet (`chairside key sheet`).",
    ]
    if done.backups:
        lines.append(
            f"{len(done.backups)} backups still hold what was purged, and the recovery sheet of"
            " then opens them. Destroy that sheet, or the backups, and make a new one"
            f" (`chairside backup`): {', '.join(done.backups[:5])}"
            + (" …" if len(done.backups) > 5 else "")
        )
    if done.elsewhere:
        lines.append(f"Copies in {done.elsewhere} were not touched. Take them away there.")
    lines.append(
        "Printed records, and files that were written elsewhere, are yours to destroy. Files that"
        " were sealed before open with the old recovery sheet only: write them again."
    )
    return "\n".join(lines)
