"""`chairside replay`: works a session from a file, in memory first, then into a journal.

Nothing outside memory is touched until the whole file has run.
"""

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event

from monitor.bootstrap import enclose, open_station
from monitor.clock import local_zone
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.journal.memory import MemoryJournal
from monitor.ports import StorageError
from monitor.protocols.read import shipped
from monitor.replay.keep import keep
from monitor.replay.parse import Action, MalformedError, parse
from monitor.replay.result import result
from monitor.replay.run import Played, Player, RefusedLine, RefusedLineError
from monitor.service import STREAM
from monitor.station import LocalStation
from monitor.terminal.files import read_text, write_out
from monitor.terminal.protocols import read_protocol
from monitor.terminal.stop import (
    NOTHING_RECORDED,
    OK,
    REFUSED,
    Stop,
    explained,
    storage_stop,
    unequal_stop,
)
from monitor.words import words


@frozen
class _Run:
    """A file that was played, and the journal in memory that holds its session."""

    played: Played
    journal: MemoryJournal

    @property
    def stream(self) -> str:
        return STREAM + self.played.session.id


def replay(args: Namespace) -> int:
    """Work the session of `args.session` and write what was asked for."""
    protocols = shipped() if args.protocol is None else _Edited(read_protocol(args.protocol))
    try:
        actions, protocol = parse(read_text(args.session), protocols)
    except MalformedError as error:
        raise Stop(REFUSED, str(error)) from None
    run = _play(actions, protocol, lenient=args.lenient)
    if args.data_dir is not None:
        run = _store(args, args.data_dir, actions, protocol, run)
    elif args.progress or args.hold:
        with TemporaryDirectory(prefix="chairside-replay-") as folder:
            _store(args, Path(folder), actions, protocol, run)
    _write(args, run)
    return OK


class _Edited(Mapping[str, Protocol]):
    """An edited protocol in the place of whichever the file names."""

    def __init__(self, protocol: Protocol) -> None:
        self._protocol = protocol

    def __getitem__(self, name: str) -> Protocol:
        return self._protocol

    def __iter__(self) -> Iterator[str]:
        return iter((self._protocol.id,))

    def __len__(self) -> int:
        return 1


def _play(
    actions: tuple[Action, ...], protocol: Protocol, *, lenient: bool, chair: int = 1
) -> _Run:
    journal = MemoryJournal(zone=local_zone())
    try:
        played = Player(journal, protocol, lenient=lenient, chair=chair).play(actions)
    except RefusedLineError as error:
        raise _refusal(error.action, error.refused) from None
    return _Run(played=played, journal=journal)


def _refusal(action: Action, refused: Refused) -> Stop:
    return Stop(REFUSED, f"line {action.line}: {_sentence(refused)}")


def _sentence(refused: Refused) -> str:
    return words().refusal(refused.code, **refused.facts)


# into a journal ---------------------------------------------------------------------------


def _store(
    args: Namespace, folder: Path, actions: tuple[Action, ...], protocol: Protocol, run: _Run
) -> _Run:
    """Write the session into the journal of `folder`; return the run as it stands there."""
    with explained(NOTHING_RECORDED):
        station = open_station(folder, take_up=False)
    with closing(station):
        with explained(NOTHING_RECORDED):
            taken = {service.session.chair for service in station.clinic.in_progress()}
        run = _seat(station, taken, actions, protocol, run, lenient=args.lenient)
        _append(station, run, progress=args.progress, hold_ms=args.hold)
    return run


def _seat(
    station: LocalStation,
    taken: set[int],
    actions: tuple[Action, ...],
    protocol: Protocol,
    run: _Run,
    *,
    lenient: bool,
) -> _Run:
    """Play again at the first free chair; the chairs where others sit are not free to move to."""
    chairs = range(1, station.settings.chairs + 1)
    free = [chair for chair in chairs if chair not in taken]
    if not free:
        raise _refusal(actions[0], Refused(Refusal.CHAIR_TAKEN))
    if station.journal.head(run.stream).length:
        raise _refusal(actions[0], Refused(Refusal.SESSION_EXISTS))
    refused = []
    for action in actions:
        if action.do == "move" and action.fields["chair"] not in free:
            chair = action.fields["chair"]
            code = Refusal.CHAIR_TAKEN if chair in taken else Refusal.NO_SUCH_CHAIR
            refused.append((action, Refused(code, chair=chair)))
    if refused and not lenient:
        raise _refusal(*refused[0])
    if free[0] == 1 and not refused:
        return run
    gone = {action.line for action, _ in refused}
    seated = tuple(action for action in actions if action.line not in gone)
    again = _play(seated, protocol, lenient=lenient, chair=free[0])
    lines = [RefusedLine(line=a.line, do=a.do, refused=why) for a, why in refused]
    every = sorted((*again.played.refused, *lines), key=lambda line: line.line)
    return replace(again, played=replace(again.played, refused=tuple(every)))


def _append(station: LocalStation, run: _Run, *, progress: bool, hold_ms: int) -> None:
    stored = 0

    def durable(number: int) -> None:
        nonlocal stored
        stored = number
        if progress:
            print(f"ok {number}", flush=True)
        if hold_ms:
            Event().wait(hold_ms / 1000)

    try:
        keep(run.played, station.journal, durable)
    except StorageError as error:
        safe = NOTHING_RECORDED
        if stored:
            safe = f"The session is saved up to entry {stored}, and goes on from there."
        raise storage_stop(error, safe) from error


# what comes out ---------------------------------------------------------------------------


def _write(args: Namespace, run: _Run) -> None:
    safe = NOTHING_RECORDED
    if args.data_dir is not None:
        safe = f"The session is saved in {args.data_dir}."
    if args.pdf is not None:
        write_out(args.pdf, _pdf(run, safe), safe)
    if args.json is not None:
        write_out(args.json, _json(run).encode(), safe)
    if args.pdf is None and args.json is None:
        print(_json(run), end="")


def _json(run: _Run) -> str:
    found = result(run.played, run.journal.head(run.stream), _sentence)
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _pdf(run: _Run, safe: str) -> bytes:
    from monitor.record.export import NotEqualError, document

    try:
        entries = tuple(run.journal.read(run.stream))
        return document(run.played.session, entries, enclose=enclose)
    except NotEqualError as error:
        raise unequal_stop(error, safe) from error
