"""`make mutations N=1000`: random single changes of a finished record, each of them to be found.

Half of them change one byte of the file; half change one object of it and save it again. A change
matters when somebody would see it: an eye (the drawn pages), a program that extracts text, a
program that reads the attachments, a viewer's title bar. Verify has to find each that matters.
The record of a session goes first; then a quarter as many of a signed one with an addendum upon it,
and of a page for a monitoring form.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import pikepdf
import pypdfium2

from monitor.bootstrap import enclose, verify_record
from monitor.domain import commands as cmd
from monitor.record import verify
from monitor.record.build import Place
from monitor.record.export import document, form
from monitor.record.fonts import cache_folder
from monitor.record.pages import SHOWN
from tests.record.as_signed import ADDENDUM, in_state
from tests.record.sessions import OTHER, by_devices, calm

PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
SCALE = 0.8
"""Pixels a point at which pages are compared."""

Seen = tuple[Any, ...]


@dataclass(frozen=True)
class Outcome:
    """One change and what became of it."""

    what: str
    matters: bool
    found: bool


def seen(pdf: bytes) -> Seen | None:
    """Return what a person or program gets out of `pdf`; None when it cannot be opened."""
    try:
        return (*_pages(pdf), _attached(pdf))
    except (pypdfium2.PdfiumError, pikepdf.PdfError, ValueError, KeyError, TypeError):
        return None
    except (AttributeError, IndexError, RuntimeError, RecursionError):
        return None


def _pages(pdf: bytes) -> Iterator[Any]:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        for page in opened:
            text = page.get_textpage().get_text_range()
            yield text, bytes(page.render(scale=SCALE, grayscale=True).buffer)
    finally:
        opened.close()


def _attached(pdf: bytes) -> Seen:
    with pikepdf.open(BytesIO(pdf)) as opened:
        files = opened.attachments
        told = {name: files[name].get_file().read_bytes() for name in files}
        titles = tuple(str(opened.docinfo.get(name, "")) for name in SHOWN)
        return tuple(sorted(told.items())), titles, str(opened.Root.get("/Lang", ""))


# --- changes -------------------------------------------------------------------------------------


def one_byte(pdf: bytes, chance: Random) -> tuple[str, bytes]:
    """Put another byte into one place of the file."""
    place = chance.randrange(len(pdf))
    other = (pdf[place] + chance.randrange(1, 256)) % 256
    return f"byte {place}", pdf[:place] + bytes([other]) + pdf[place + 1 :]


def one_object(pdf: bytes, chance: Random) -> tuple[str, bytes]:
    """Change one object and save the file again."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = [one for one in opened.objects if isinstance(one, _CHANGEABLE) and len(one.keys())]
        one = chance.choice(found)
        what = _edited(one, chance)
        number = one.objgen[0]
        opened.save(target)
    return f"object {number}: {what}", target.getvalue()


_CHANGEABLE = (pikepdf.Dictionary, pikepdf.Stream)


def _edited(one: Any, chance: Random) -> str:
    if isinstance(one, pikepdf.Stream) and chance.random() < 0.7:
        data = bytearray(one.read_bytes())
        if data:
            place = chance.randrange(len(data))
            data[place] = (data[place] + chance.randrange(1, 256)) % 256
            one.write(bytes(data))
            return f"byte {place} of its content"
    key = chance.choice(sorted(one.keys()))
    if key == "/Length":
        return "nothing"
    if chance.random() < 0.3:
        del one[key]
        return f"without {key}"
    one[key] = _other(one[key], chance)
    return f"another {key}"


def _other(value: Any, chance: Random) -> Any:
    if isinstance(value, pikepdf.Array) and len(value):
        items = list(value)
        place = chance.randrange(len(items))
        if chance.random() < 0.5:
            del items[place]
        else:
            items[place] = _other(items[place], chance)
        return pikepdf.Array(items)
    if isinstance(value, pikepdf.String):
        text = str(value)
        return pikepdf.String(f"{text[:-1]}x" if text else "x")
    if isinstance(value, pikepdf.Name):
        return pikepdf.Name(f"{value}x")
    if isinstance(value, bool):
        return not value
    return value + 1 if isinstance(value, int) else 1


CHANGES: tuple[Callable[[bytes, Random], tuple[str, bytes]], ...] = (one_byte, one_object)


def outcomes(pdf: bytes, count: int, seed: int = 1) -> Iterator[Outcome]:
    """Yield what became of `count` changes of `pdf`, the same ones for one `seed`."""
    chance, whole = Random(seed), seen(pdf)
    for number in range(count):
        what, changed = CHANGES[number % len(CHANGES)](pdf, chance)
        matters = seen(changed) != whole
        found = bool(verify_record(changed).findings) if matters or number % 5 == 0 else False
        yield Outcome(what, matters, found)


def record(fonts: Path) -> bytes:
    """Return the record that is changed."""
    played = calm(minutes=20)
    return document(played.session, played.entries, place=PLACE, fonts=fonts, enclose=enclose)


def signed_record(fonts: Path) -> bytes:
    """Return a signed record with an addendum as a later revision."""
    played = calm(minutes=20).at(900).do(cmd.WriteAddendum(by=OTHER, text="Slept well."))
    told = played.session, played.entries
    return in_state(ADDENDUM, told, place=PLACE, paper="a4", language="en", fonts=fonts)


def form_page(fonts: Path) -> bytes:
    """Return the page for a monitoring form."""
    played = by_devices()
    return form(played.session, played.entries, place=PLACE, fonts=fonts)


def drawn_once(fonts: Path, draw: Callable[..., bytes] = document) -> Callable[..., bytes]:
    """Return what draws a record again for `verify`: each one a single time."""
    drawn: dict[str, bytes] = {}

    def once(session: Any, entries: Any, **more: Any) -> bytes:
        key = repr((entries[-1].sha256, more["place"], more["paper"], more["language"]))
        if key not in drawn:
            drawn[key] = draw(session, entries, fonts=fonts, **more)
        return drawn[key]

    return once


def main(count: int) -> int:
    """Change each kind of record so often; return how many that matter were not found."""
    fonts = cache_folder()
    few = -(-count // 4)
    kinds = (("a record", record, count), ("a signed one", signed_record, few))
    missed = 0
    with (
        patch.object(verify, "document", drawn_once(fonts)),
        patch.object(verify, "form", drawn_once(fonts, form)),
    ):
        for what, make, often in (*kinds, ("a page for a form", form_page, few)):
            counted = _counted(make(fonts), often)
            told = ", ".join(f"{number} {how}" for how, number in sorted(counted.items()))
            print(f"{often} changes of {what}: {told}", flush=True)
            missed += counted["missed"]
    return missed


def _counted(pdf: bytes, count: int) -> Counter[str]:
    counted: Counter[str] = Counter()
    for one in outcomes(pdf, count):
        counted["that matter" if one.matters else "that nobody would see"] += 1
        if one.matters and not one.found:
            counted["missed"] += 1
            print(f"NOT FOUND: {one.what}")
    return counted


if __name__ == "__main__":
    raise SystemExit(bool(main(int(sys.argv[1]))))
