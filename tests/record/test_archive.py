"""The archival form: what is attached, what the file says of itself, the same bytes each time."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pikepdf
import pytest

from monitor.record.archive import Attachment, finish, journal
from monitor.record.export import document
from monitor.record.pdf import PaperName
from monitor.record.read import read
from tests.record import sessions
from tests.record.finished import finished
from tests.record.samples import calm

Sample = Callable[[str, PaperName], bytes]
Finish = Callable[..., bytes]

PROJECT = Path(__file__).resolve().parents[2]
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
CREATED = datetime(2026, 3, 12, 17, 20, 5, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
TABLE = Attachment(
    name="readings.csv",
    mime="text/csv",
    relationship="Data",
    description="The readings",
    data=b"measure,value\nhr,76\n",
)


@pytest.fixture
def done(sample: Sample) -> Finish:
    """Finish the calm sample; each argument may be given otherwise."""

    def made(**other: Any) -> bytes:
        arguments: dict[str, Any] = {
            "attachments": (TABLE,),
            "title": "Record of Å <b> & \x07 李",
            "language": "en-GB",
            "document_id": "FIC-2026-0312-04:4be1",
            "created": CREATED,
        }
        return finish(sample("calm", "a4"), **(arguments | other))

    return made


def properties(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Return every simple property of the XMP packet by its name without a namespace."""
    root = ET.fromstring(pdf.Root.Metadata.read_bytes().decode().strip())
    found = {}
    for description in root.iter(f"{RDF}Description"):
        for name, value in description.attrib.items():
            found[name.rpartition("}")[2]] = value
        for child in description:
            words = [item.text or "" for item in child.iter(f"{RDF}li") if item.text]
            found[child.tag.rpartition("}")[2]] = child.text or "" if not words else words[0]
    return found


def test_the_same_arguments_give_the_same_bytes(done: Finish) -> None:
    assert done() == done()


def test_another_process_makes_the_same_bytes_later(fonts: Path) -> None:
    code = (
        "import sys, hashlib, pathlib;"
        "from tests.record.finished import finished; from tests.record.samples import calm;"
        "pdf = finished(calm(), 'a4', pathlib.Path(sys.argv[1]));"
        "print(hashlib.sha256(pdf).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "PYTHONPATH": str(PROJECT)}

    here = hashlib.sha256(finished(calm(), "a4", fonts)).hexdigest()
    made = subprocess.run(
        [sys.executable, "-c", code, str(fonts)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert made.stdout.strip() == here


def test_every_argument_makes_another_file(done: Finish) -> None:
    others = (
        done(),
        done(attachments=()),
        done(title="Another"),
        done(language="de"),
        done(document_id="another"),
        done(created=CREATED + timedelta(seconds=1)),
    )

    assert len(set(others)) == len(others)


def test_nothing_that_is_read_on_a_page_changes(done: Finish, sample: Sample) -> None:
    assert read(done()) == read(sample("calm", "a4"))


def test_an_attachment_comes_out_as_it_went_in(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as pdf:
        held = pdf.attachments["readings.csv"]
        specification = held.obj

        assert held.get_file().read_bytes() == TABLE.data
        assert held.get_file().mime_type == "text/csv"
        assert held.description == "The readings"
        assert specification.AFRelationship == pikepdf.Name.Data
        assert [one.objgen for one in pdf.Root.AF] == [specification.objgen]


def test_attachments_stand_in_the_order_of_their_names(done: Finish) -> None:
    names = ("session.fhir.json", "journal.json", "readings.csv")
    held = [
        Attachment(name=name, mime="text/csv", relationship="Data", description="", data=b"x")
        for name in names
    ]

    with pikepdf.open(BytesIO(done(attachments=held))) as pdf:
        found = [str(name) for name in pdf.Root.Names.EmbeddedFiles.Names.as_list()[::2]]

    assert found == sorted(names)


def test_two_attachments_of_one_name_are_refused(done: Finish) -> None:
    with pytest.raises(ValueError, match="one name"):
        done(attachments=(TABLE, TABLE))


def test_a_time_without_a_zone_is_refused(done: Finish) -> None:
    with pytest.raises(ValueError, match="time zone"):
        done(created=datetime(2026, 3, 12, 17, 20))  # noqa: DTZ001


def test_the_file_says_what_it_conforms_to_and_what_it_is(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as pdf:
        said = properties(pdf)

    assert said["conformance"] == "A"
    assert said["title"] == "Record of Å <b> &   李"
    assert said["CreatorTool"] == said["Producer"] == "Chairside 1.4"
    assert said["CreateDate"] == said["ModifyDate"] == "2026-03-12T17:20:05-03:30"
    assert said["DocumentID"] == "urn:x-chairside:FIC-2026-0312-04%3A4be1"


def test_information_and_metadata_agree(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as pdf:
        said = properties(pdf)
        information = {str(key)[1:]: str(value) for key, value in pdf.docinfo.items()}

    assert information == {
        "Title": said["title"],
        "Author": said["creator"],
        "Subject": said["description"],
        "Keywords": said["Keywords"],
        "Creator": said["CreatorTool"],
        "Producer": said["Producer"],
        "CreationDate": "D:20260312172005-03'30'",
        "ModDate": "D:20260312172005-03'30'",
    }


def test_a_viewer_is_told_language_and_title(done: Finish) -> None:
    with pikepdf.open(BytesIO(done(created=CREATED.astimezone(UTC)))) as pdf:
        assert pdf.Root.Lang == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)


def test_no_page_asks_for_a_transition(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as pdf:
        assert not any("/Trans" in page.obj for page in pdf.pages)


def test_the_colours_of_the_greys_are_said(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as pdf:
        intent = pdf.Root.OutputIntents[0]

        assert intent.S == pikepdf.Name.GTS_PDFA1
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"


def test_the_id_of_the_file_begins_with_the_record(done: Finish) -> None:
    with pikepdf.open(BytesIO(done())) as one, pikepdf.open(BytesIO(done(title="x"))) as other:
        assert one.trailer.ID[0] == other.trailer.ID[0]
        assert one.trailer.ID[1] != other.trailer.ID[1]


# --- the journal inside --------------------------------------------------------------------------


def test_an_exported_record_holds_its_journal_as_its_source(fonts: Path) -> None:
    played = sessions.calm()

    made = document(played.session, played.entries, fonts=fonts)

    with pikepdf.open(BytesIO(made)) as pdf:
        held = pdf.attachments["journal.json"]
        assert held.obj.AFRelationship == pikepdf.Name.Source
        assert held.get_file().mime_type == "application/json"
        assert held.get_file().read_bytes() == journal(played.entries).data


def test_each_hash_can_be_computed_from_the_journal_inside() -> None:
    played = sessions.stormy()

    whole = json.loads(journal(played.entries).data)

    previous = "0" * 64
    for told, entry in zip(whole["entries"], played.entries, strict=True):
        digest = told.pop("sha256")
        text = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert told["previous"] == previous
        assert hashlib.sha256(text.encode()).hexdigest() == digest == entry.sha256
        previous = digest


def test_loading_the_export_loads_no_pdf_library() -> None:
    code = (
        "import sys, monitor.record.export;"
        "print([m for m in ('reportlab', 'pypdfium2', 'pikepdf') if m in sys.modules])"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )

    assert made.stdout.strip() == "[]"
