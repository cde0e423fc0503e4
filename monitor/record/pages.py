"""A finished record taken apart: attachments, what it says of itself, what its pages show."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from monitor.record.pdfium import opened
from monitor.record.read import objects

ASIDE: Final = frozenset(
    {"/Parent", "/P", "/Pg", "/StructParents", "/Length", "/Filter", "/DecodeParms", "/Length1"}
    | {"/Tabs"}
)
"""What says how a page is stored or where it hangs, not how it looks."""
ACTIVE: Final = ("/OpenAction", "/AA")
ANNOTATIONS: Final = "/Annots"
FORM: Final = "/AcroForm"
OF_SIGNATURES: Final = frozenset({"/Fields", "/SigFlags", "/DA", "/DR"})
"""All that a form holds which is there for signatures alone, whichever program made them."""
OF_A_FIELD: Final = frozenset(
    {"/AP", "/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/TU", "/Type", "/V"}
    | {"/DA", "/DR", "/Ff", "/Lock", "/M", "/MK", "/NM", "/SV"}
)
"""All that a field holds which is there for a signature alone: no action."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A record as a file."""

    attachments: Mapping[str, bytes]
    language: str
    """What the file says that it is written in."""
    author: str
    """Clinic, room and chair."""
    subject: str
    """Which record, and which is the one before it."""
    program: str
    """Name and version of what drew it."""
    width: float
    """Of the first page, points."""
    prints: tuple[str, ...]
    """SHA-256 of everything that a page draws with: content, fonts, and what is laid over it."""
    spoken: str
    """SHA-256 of what is read aloud: the structure over all pages."""
    about: str
    """SHA-256 of what a viewer shows of the file itself: title, author, language, attachments."""
    active: str
    """A form or an action in it; empty for none. Unseen fields of signatures are none."""
    signed: bool
    """Whether there is a field with a signature in it."""


def open_record(pdf: bytes) -> Held:
    """Take `pdf` apart.

    Raises:
        ValueError: this is no readable PDF.
    """
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            fields = _signature_fields(document.Root)
            unseen = frozenset(field.objgen for field in fields or ())
            active = [name for name in ACTIVE if name in document.Root]
            active += [FORM] if fields is None else []
            return Held(
                attachments={n: f.get_file().read_bytes() for n, f in document.attachments.items()},
                language=str(document.Root.get("/Lang", "")),
                author=str(document.docinfo.get("/Author", "")),
                subject=str(document.docinfo.get("/Subject", "")),
                program=str(document.docinfo.get("/Creator", "")),
                width=float(document.pages[0].mediabox[2]),
                prints=tuple(_digest(page.obj, unseen) for page in document.pages),
                spoken=_digest(document.Root.get("/StructTreeRoot", pikepdf.Dictionary())),
                about=_about(document),
                active=next(iter(active), ""),
                signed=fields is None or any("/V" in field for field in fields),
            )
    except (pikepdf.PdfError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a readable PDF: {error}") from error


def _signature_fields(root: Any) -> list[Any] | None:
    """Return the fields of signatures; None when the form has anything else in it."""
    if FORM not in root:
        return []
    form = root[FORM]
    found = list(form.get("/Fields", []))
    plain = set(form.keys()) <= OF_SIGNATURES and all(map(_is_unseen, found))
    return found if plain else None


def _is_unseen(field: Any) -> bool:
    """Tell whether a field is one of a signature and has no place on its page."""
    left, low, right, high = (float(edge) for edge in field.get("/Rect", [0, 0, 0, 0]))
    return (
        field.is_indirect
        and field.get("/FT") == "/Sig"
        and set(field.keys()) <= OF_A_FIELD
        and (left, low) == (right, high)
    )


SHOWN: Final = ("/Title", "/Author", "/Subject", "/Keywords", "/Creator")
DESCRIBED: Final = ("dc:title", "dc:creator", "dc:description", "pdf:Keywords", "xmp:CreatorTool")


def _about(document: Any) -> str:
    """Return the digest of what a viewer shows beside the pages; dates and producer may change."""
    info = [str(document.docinfo.get(name, "")) for name in SHOWN]
    with document.open_metadata() as found:
        packet = [str(found.get(name, "")) for name in DESCRIBED]
    bar = str(document.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", ""))
    held = [
        (name, file.description, str(file.relationship), file.get_file().mime_type)
        for name, file in sorted(document.attachments.items())
    ]
    told = (*info, *packet, bar, str(document.Root.get("/Lang", "")), held)
    return sha256(repr(told).encode()).hexdigest()


def texts(pdf: bytes, page: int) -> tuple[str, ...]:
    """Return the texts of a page (from 1), in the order in which they were written."""
    with opened(pdf) as document:
        return tuple(run.text for run in objects(document[page - 1])[0])


def _digest(item: Any, unseen: frozenset[tuple[int, int]] = frozenset()) -> str:
    """Return the hash of `item`; annotations in `unseen` are left out."""
    import pikepdf

    found = sha256()
    names = set(item.keys()) - {ANNOTATIONS}
    shown = pikepdf.Dictionary({name: item[name] for name in names})
    annotations = [one for one in item.get(ANNOTATIONS, []) if one.objgen not in unseen]
    if annotations:
        shown[ANNOTATIONS] = pikepdf.Array(annotations)
    _feed(found, shown, {})
    return found.hexdigest()


def _feed(found: Any, item: Any, seen: dict[tuple[int, int], int]) -> None:
    """Add `item` and everything that hangs on it, each once."""
    import pikepdf

    if isinstance(item, pikepdf.Object) and item.is_indirect:
        if item.objgen in seen:
            found.update(f"<{seen[item.objgen]}>".encode())
            return
        seen[item.objgen] = len(seen)
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for name in sorted(set(item.keys()) - ASIDE):
            found.update(name.encode())
            _feed(found, item[name], seen)
        if isinstance(item, pikepdf.Stream):
            found.update(_content(item))
    elif isinstance(item, pikepdf.Array):
        for one in item:
            _feed(found, one, seen)
    else:
        found.update(repr(item).encode())
    found.update(b";")


def _content(stream: Any) -> bytes:
    import pikepdf

    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:  # damaged, or stored in a way of its own
        return bytes(stream.read_raw_bytes())
