"""`chairside certificate make|import|show`: with what a station signs its records."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from getpass import getpass
from pathlib import Path

from monitor.bootstrap import default_data_dir, open_station
from monitor.ports import Certificate, CertificateError, StorageError
from monitor.signing.kept import in_folder
from monitor.station import LocalStation
from monitor.terminal.data import reading
from monitor.terminal.files import write_out
from monitor.terminal.stop import (
    NOTHING_CHANGED,
    OK,
    REFUSED,
    STORAGE,
    Stop,
    explained,
    storage_stop,
)
from monitor.words import words

COMMAND_LINE = "command line"
"""Who changed it, in the journal of the station."""


def make(args: Namespace) -> int:
    """Make a certificate that the clinic issues to itself."""
    with _station(args) as station:
        clinic = args.clinic or station.settings.clinic
        found = station.certificates().make(clinic, station.wall_utc())
        station.note_certificate(found, COMMAND_LINE)
    print(f"Made. Records are signed with it from now on.\n{_told(found)}")
    return OK


def take(args: Namespace) -> int:
    """Put the certificate of a PKCS#12 file in force."""
    try:
        content = args.file.read_bytes()
    except OSError as error:
        what = error.strerror or "it can't be read"
        raise Stop(REFUSED, f"{args.file}: {what}. {NOTHING_CHANGED} Check the name.") from None
    passphrase = _passphrase(args)
    with _station(args) as station:
        found = station.certificates().take(content, passphrase, station.wall_utc())
        station.note_certificate(found, COMMAND_LINE)
    print(f"Taken. Records are signed with it from now on.\n{_told(found)}")
    return OK


def _passphrase(args: Namespace) -> str:
    """Return the passphrase: asked for without showing it, or the first line of a file."""
    if args.passphrase_file is None:
        return getpass("Passphrase of the file (nothing is shown while you type): ")
    try:
        lines = args.passphrase_file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        message = f"{args.passphrase_file} can't be read. {NOTHING_CHANGED} Check the name."
        raise Stop(REFUSED, message) from None
    return lines[0] if lines else ""


def show(args: Namespace) -> int:
    """Print the certificate in force, and write it without its key for others."""
    folder: Path = default_data_dir() if args.data_dir is None else args.data_dir
    with _refused():
        there = in_folder(folder).exists()
    if not there:
        print(
            "There is no certificate here: records are written without a signature on the file.\n"
            "`chairside certificate make` makes one, `chairside certificate import` takes one."
        )
        return OK
    with reading(args) as station, _refused():
        own = station.certificates()
        found, public = own.current(), own.public()
    print("" if found is None else _told(found))
    if args.out is not None:
        write_out(args.out, public, NOTHING_CHANGED)
        print(f"{args.out}: give this to whoever verifies your records. It holds no secret.")
    return OK


def _told(found: Certificate) -> str:
    issuer = "the clinic itself" if found.self_issued else found.issuer
    return (
        f"Certificate of {found.subject}\n"
        f"issued by {issuer}\n"
        f"good from {_day(found.not_before)} until {_day(found.not_after)}\n"
        f"key {found.key}\n"
        f"SHA-256 {found.sha256}"
    )


def _day(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d")


@contextmanager
def _station(args: Namespace) -> Iterator[LocalStation]:
    """Open the station to write in its journal which certificate signs from now on."""
    with (
        explained(),
        closing(open_station(args.data_dir, take_up=False)) as station,
        _refused(),
    ):
        yield station


@contextmanager
def _refused() -> Iterator[None]:
    """Turn what is wrong with a certificate, or with where it lies, into a `Stop`."""
    try:
        yield
    except CertificateError as error:
        said = words().name("certificate", error.what).format(detail=error.detail)
        raise Stop(REFUSED, said) from error
    except StorageError as error:
        raise storage_stop(error, NOTHING_CHANGED) from error
    except OSError as error:
        why = error.strerror or "it can't be written"
        message = f"The certificate was not stored: {why}. {NOTHING_CHANGED} Check the disk."
        raise Stop(STORAGE, message) from error
