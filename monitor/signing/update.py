"""What is added to a finished file: signatures and later revisions, never a changed byte before.

pyHanko writes the update. Two habits of its writer are left out: it would name itself and the
present moment in the metadata, and draw a random id; the record's own stay, so that the same
revision has the same bytes.
"""

from hashlib import sha256
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader

OWN: Final = frozenset({"/Type", "/AcroForm", "/Extensions", "/Version"})
"""What of a file's catalogue stays as it is when the next revision takes the pages' place."""

FILES: Final = frozenset({"/AF", "/Names"})


class Update(IncrementalPdfFileWriter):
    """Adds to `pdf` and changes nothing that it says of itself."""

    def __init__(self, pdf: bytes, mark: bytes = b"") -> None:
        """Begin; `mark` is what the new half of the file's id is made of, the file by default."""
        super().__init__(BytesIO(pdf))
        new = generic.ByteStringObject(sha256(mark or pdf).digest()[:16])
        self._document_id = generic.ArrayObject([self._document_id[0], new])

    def _update_meta(self) -> None:
        """Leave title, dates and producer as the record has them."""

    def done(self) -> bytes:
        """Return the whole file."""
        target = BytesIO()
        self.write(target)  # type: ignore[no-untyped-call]
        return target.getvalue()


def revise(before: bytes, pdf: bytes) -> bytes:
    """Return `before` with the document `pdf` as its next revision.

    Pages, structure, attachments and metadata are those of `pdf`; the signatures of `before` stay
    where they are. The same arguments give the same bytes.

    Raises:
        ValueError: one of the two cannot be read.
    """
    try:
        update: Any = Update(before, mark=pdf)
        reader = PdfFileReader(BytesIO(pdf))
        packed = update.prepare_object_stream()
        drawn = {name: value for name, value in reader.root.items() if name not in OWN | FILES}
        new: Any = update.import_object(_in(reader, drawn), obj_stream=packed)
        info = update.import_object(reader.trailer["/Info"])
        update.set_info(update.add_object(info))
        attached = _attach(update, reader)
    except (PdfError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"no revision can be added to it: {error}") from error
    root = update.root
    for name in set(root.keys()) - OWN:
        del root[name]
    for name in sorted(new.keys()):
        root[pdf_name(name)] = new.raw_get(name)
    root.update(attached)
    update.update_root()
    whole: bytes = update.done()
    return whole


def _in(reader: PdfFileReader, values: dict[str, Any]) -> Any:
    """Return `values` as a dictionary of the file that `reader` reads."""
    made = generic.DictionaryObject(values)
    made.container_ref = reader.root.container_ref
    return made


def _attach(update: Any, reader: PdfFileReader) -> dict[Any, Any]:
    """Put the attachments of `reader` in the places of those with the same names.

    A specification that nothing refers to any more would be a file without a purpose, which
    PDF/A-3 forbids; so each takes the place of the one before.
    """
    before, names, associated = _files(update.prev), [], []
    for name, specification in _files(reader).items():
        new = update.import_object(specification.get_object())
        place = before.pop(name, None)
        if place is None:
            held = update.add_object(new)
        else:
            old = update.get_object(place.reference)
            old.clear()
            old.update(new)
            update.mark_update(place.reference)
            held = generic.IndirectObject(place.idnum, place.generation, update)
        names += [generic.TextStringObject(name), held]
        associated.append(held)
    for place in before.values():
        update.get_object(place.reference).clear()
        update.mark_update(place.reference)
    tree = generic.DictionaryObject({pdf_name("/Names"): generic.ArrayObject(names)})
    return {
        pdf_name("/AF"): generic.ArrayObject(associated),
        pdf_name("/Names"): generic.DictionaryObject({pdf_name("/EmbeddedFiles"): tree}),
    }


def _files(reader: PdfFileReader) -> dict[str, Any]:
    """Return the references to the attachments' specifications, by name."""
    flat = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
    return {str(flat[place]): flat.raw_get(place + 1) for place in range(0, len(flat), 2)}
