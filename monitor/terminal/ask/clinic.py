"""The commands about the clinic: its certificate, its audit, its protocols."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from monitor.terminal.ask.parts import WHERE, Adder, data_dir, new_parser

_CERTIFICATE: Final = """\
Set up with what this station signs its records. It is used by itself from then on, for each record
of a closed session.

What the signature says: this file came from the holder of the certificate and was not changed
since. It is the clinic's signature. Staff sign with their PIN, which the record prints.

  make      if you have no certificate: one that the clinic issues to itself. Readers of the PDF
            will see "issuer unknown" until they are given it (see `show --out`).
  import    if you have one: a file ending in .p12 or .pfx, from a certificate authority or from
            your IT department, and its passphrase.
  show      what is in force, and until when.

A new one takes the place of the one before; records that are already signed stay as they are. An
expired certificate stops nothing: records are then written unsigned, and Chairside says so."""


def add(command: Adder) -> None:
    """Add the commands of this subject."""
    _certificate(command("certificate", "set up with what records are signed", _CERTIFICATE))
    _audit(command("audit", "list who did what at this station, newest first"))
    _protocol(command("protocol", "check a protocol file, compare two, print the schema"))


def _certificate(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")

    def command(name: str, text: str) -> ArgumentParser:
        return new_parser(commands.add_parser, name, help=text, description=text)

    make = command("make", "make one that the clinic issues to itself, good for five years")
    make.add_argument("--clinic", metavar="NAME", help="whom it names (default: the clinic's name)")
    make.set_defaults(run=_run_certificate_make)
    take = command("import", "take one from a PKCS#12 file, which is not needed any more then")
    take.add_argument("file", type=Path, metavar="FILE.p12")
    text = "read the passphrase from the first line of this file (default: ask for it)"
    take.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text)
    take.set_defaults(run=_run_certificate_import)
    show = command("show", "say which one is in force, and until when")
    show.add_argument("--out", type=Path, metavar="FILE.pem", help="write it, without its key")
    show.set_defaults(run=_run_certificate_show)
    for one in (make, take, show):
        data_dir(one, WHERE)


def _audit(parser: ArgumentParser) -> None:
    add = parser.add_argument
    add("--person", default="", metavar="NAME", help="only what this person did")
    add("--kind", default="", metavar="KIND", help="only entries of this kind, e.g. pin_refused")
    add("--patient", default="", metavar="ID", help="only this session id or MRN")
    add("--csv", type=Path, metavar="FILE", help="write a table to a new file instead")
    data_dir(parser, WHERE)
    parser.set_defaults(run=_run_audit)


def _protocol(parser: ArgumentParser) -> None:
    commands = parser.add_subparsers(metavar="COMMAND", required=True, title="commands")
    text = "read a protocol file and say what is wrong with it, line by line"
    check = new_parser(commands.add_parser, "check", help=text, description=text)
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_run_protocol, deed="check")
    text = "say what differs between two protocols, number by number"
    compare = new_parser(commands.add_parser, "compare", help=text, description=text)
    for name in ("before", "after"):
        compare.add_argument(name, metavar=name.upper(), help="a file, or the id of what ships")
    compare.set_defaults(run=_run_protocol, deed="compare")
    text = "print the JSON Schema of protocol files, for editors that complete and underline"
    schema = new_parser(commands.add_parser, "schema", help=text, description=text)
    schema.set_defaults(run=_run_protocol, deed="schema")


def _run_certificate_make(args: Namespace) -> int:
    from monitor.terminal.certificate import make

    return make(args)


def _run_certificate_import(args: Namespace) -> int:
    from monitor.terminal.certificate import take

    return take(args)


def _run_certificate_show(args: Namespace) -> int:
    from monitor.terminal.certificate import show

    return show(args)


def _run_audit(args: Namespace) -> int:
    from monitor.terminal.audit import audit

    return audit(args)


def _run_protocol(args: Namespace) -> int:
    from monitor.terminal import protocols

    deeds = {
        "check": protocols.check,
        "compare": protocols.compare,
        "schema": protocols.schema,
    }
    return deeds[args.deed](args)
