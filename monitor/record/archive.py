"""The archival form of a drawn record: PDF/A-3a and PDF/UA-1, with what was recorded attached.

`pdf.render` has tagged every text already. What a file says about itself is put in here: metadata,
the colours meant by its greys, its language, and the attached files. Nothing on a page changes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from json import dumps, loads
from typing import Any, Final, Literal
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from monitor.ports import Entry

Relationship = Literal["Source", "Data"]
"""`Source`: the record was made from it. `Data`: what the record says, for programs."""

QUICKLY: Final = 1
"""How hard zlib tries: the files are a twelfth larger than at most, and made sooner."""
COLOURS: Final = "sRGB"
PERMITTED: Final = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that travels inside the record."""

    name: str
    """Unique among the attachments, for example `journal.json`."""
    mime: str
    """For example `application/json`."""
    relationship: Relationship
    description: str
    """One line that a viewer shows."""
    data: bytes


def journal(entries: Iterable[Entry]) -> Attachment:
    """Return a session's stream as one canonical JSON file (UTF-8, keys sorted, no spaces).

    Each entry has the keys that its hash is made of, and `sha256`: who takes that one out and
    writes the rest in the same form can compute the hash again.
    """
    told = [
        {
            "at": entry.at,
            "body": loads(entry.body),
            "kind": entry.kind,
            "previous": entry.previous,
            "seq": entry.seq,
            "sha256": entry.sha256,
            "stream": entry.stream,
            "version": entry.version,
            "wall": entry.wall,
            "zone": entry.zone,
        }
        for entry in entries
    ]
    whole = {"entries": told, "format": "chairside-journal", "version": 1}
    text = dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return Attachment(
        name="journal.json",
        mime="application/json",
        relationship="Source",
        description="The session's journal, entry by entry, with the hash chain",
        data=text.encode(),
    )


def finish(
    pdf: bytes,
    *,
    attachments: Sequence[Attachment],
    title: str,
    language: str,
    document_id: str,
    created: datetime,
) -> bytes:
    """Return the archival form of `pdf`, which `render` has drawn and tagged.

    `language` is a BCP 47 tag, `document_id` tells this record from any other, `created` carries
    its zone. The same arguments give the same bytes.

    Raises:
        ValueError: `created` has no zone, or two attachments have one name.
    """
    import pikepdf

    if created.tzinfo is None:
        raise ValueError("a record is created in some time zone")
    names = [one.name for one in attachments]
    if len(set(names)) != len(names):
        raise ValueError(f"two attachments have one name: {names}")
    pikepdf.settings.set_flate_compression_level(QUICKLY)
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        root = document.Root
        root.Lang = language
        root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        root.OutputIntents = pikepdf.Array([_output_intent(document)])
        _describe(document, title, document_id, created)
        _attach(document, attachments, created)
        for number, page in enumerate(document.pages):
            page.obj.StructParents = number  # its key in the structure that `tree` wrote
            if "/Trans" in page.obj:  # ReportLab's empty one counts as a transition
                del page.obj["/Trans"]
        document.trailer.ID = pikepdf.Array([sha256(document_id.encode()).digest()[:16]] * 2)
        document.save(
            target,
            preserve_pdfa=True,
            fix_metadata_version=False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return target.getvalue()


def _output_intent(document: Any) -> Any:
    """Return what the greys of the pages mean: those of sRGB."""
    import pikepdf

    profile = pikepdf.Stream(document, _profile())
    profile.N = 3
    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=COLOURS,
        Info=COLOURS,
        DestOutputProfile=document.make_indirect(profile),
    )


@lru_cache(maxsize=1)
def _profile() -> bytes:
    return files("pikepdf").joinpath("pdfa/data/sRGB.icc").read_bytes()


# --- attachments -------------------------------------------------------------------------------


def _attach(document: Any, attachments: Sequence[Attachment], created: datetime) -> None:
    import pikepdf

    if not attachments:
        return
    tree, associated = [], []
    for one in sorted(attachments, key=lambda attachment: attachment.name):
        specification = document.make_indirect(_specification(document, one, created))
        tree += [pikepdf.String(one.name), specification]
        associated.append(specification)
    document.Root.AF = pikepdf.Array(associated)
    document.Root.Names = pikepdf.Dictionary(
        EmbeddedFiles=pikepdf.Dictionary(Names=pikepdf.Array(tree))
    )


def _specification(document: Any, one: Attachment, created: datetime) -> Any:
    import pikepdf

    content = pikepdf.Stream(document, one.data)
    content.Type = pikepdf.Name.EmbeddedFile
    content.Subtype = pikepdf.Name(f"/{one.mime}")
    content.Params = pikepdf.Dictionary(Size=len(one.data), ModDate=_pdf_date(created))
    held = document.make_indirect(content)
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Filespec,
        F=one.name,
        UF=one.name,
        Desc=one.description,
        AFRelationship=pikepdf.Name(f"/{one.relationship}"),
        EF=pikepdf.Dictionary(F=held, UF=held),
    )


# --- metadata ----------------------------------------------------------------------------------


def _describe(document: Any, title: str, document_id: str, created: datetime) -> None:
    """Say the same in the document's information and in its XMP packet."""
    import pikepdf

    info = {name: str(document.docinfo.get(f"/{name}", "")) for name in PERMITTED}
    info["Title"] = title
    info = {name: _visible(text) for name, text in info.items()}
    for name in list(document.docinfo.keys()):
        del document.docinfo[name]
    for name, text in info.items():
        if text:
            document.docinfo[f"/{name}"] = text
    document.docinfo.CreationDate = document.docinfo.ModDate = _pdf_date(created)
    packet = pikepdf.Stream(document, _packet(info, document_id, created).encode())
    packet.Type, packet.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    document.Root.Metadata = document.make_indirect(packet)


def _visible(text: str) -> str:
    """Return `text` without what XML cannot hold: controls, halves of characters."""
    return "".join(c if c.isprintable() else " " for c in text)


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z") or "+0000"
    return f"{moment:D:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _packet(info: dict[str, str], document_id: str, created: datetime) -> str:
    """Return the XMP packet: PDF/A-3 level A, PDF/UA-1, and what the information says."""
    when = created.isoformat(timespec="seconds")
    languages = {name: _alternatives(info[name]) for name in ("Title", "Subject")}
    author = f"<rdf:Seq><rdf:li>{escape(info['Author'])}</rdf:li></rdf:Seq>"
    return PACKET.format(
        title=languages["Title"],
        subject=languages["Subject"],
        author=author,
        keywords=quoteattr(info["Keywords"]),
        creator=quoteattr(info["Creator"]),
        producer=quoteattr(info["Producer"]),
        when=quoteattr(when),
        identity=quoteattr(f"urn:x-chairside:{quote(document_id)}"),
    )


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'


PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="3" pdfaid:conformance="A"/>
<rdf:Description rdf:about=""
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about=""
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmp:CreatorTool={creator} xmp:CreateDate={when} xmp:ModifyDate={when} xmp:MetadataDate={when}
 xmpMM:DocumentID={identity} pdf:Producer={producer} pdf:Keywords={keywords}/>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title>{title}</dc:title>
<dc:description>{subject}</dc:description>
<dc:creator>{author}</dc:creator>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
