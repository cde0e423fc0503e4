"""A report drawn as a PDF: A4 or Letter, solid greys, embedded fonts, same report, same bytes.

The seam for the archival form is the value of `render`: a tagged PDF 1.7 whose language, title and
information are set. `archive` puts metadata and attachments on these bytes afterwards; nothing
here knows of them.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, Final, Literal

from monitor.record import back, chart, fonts, front, table
from monitor.record.flow import Piece, Placed, flow
from monitor.record.fonts import Faces
from monitor.record.glyphs import readable
from monitor.record.pen import PAPERS, Paper, Pen
from monitor.record.report import Report, Section, Table
from monitor.words import Words, words

PaperName = Literal["a4", "letter"]
CHART: Final = (185.0, 272.0)
"""Least and greatest height of the course."""
COURSE: Final = (
    "Carets: systolic and diastolic. Grey: infusion running. Solid line: critical limit. "
    "Dashed: caution limit. Dotted: baseline"
)
COURSE_OF_DEVICES: Final = (
    "Carets: systolic and diastolic. Solid line: critical limit. "
    "Dashed: caution limit. Dotted: baseline"
)


def render(report: Report, *, paper: PaperName, fonts: Path) -> bytes:
    """Return the PDF of `report`.

    `fonts` is a folder for the static instances of the typeface, made there when missing.

    Raises:
        OSError: the fonts could not be made or read.
    """
    from monitor.record.canvas import QuickCanvas

    return draw(report, paper=paper, folder=fonts, canvas_type=QuickCanvas)


def draw(
    report: Report, *, paper: PaperName, folder: Path, canvas_type: Callable[..., Any]
) -> bytes:
    """Draw `report` on a canvas made by `canvas_type` (ReportLab's signature)."""
    from monitor.record.tree import StructureTree

    sheet, faces = PAPERS[paper], fonts.load(folder)
    printed = readable(report, faces.covered)
    pages = _pages(printed, faces, sheet)
    target = BytesIO()
    canvas = canvas_type(
        target,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=0,  # the archival stage compresses, and faster
        initialFontName=faces.regular.name,
        pdfVersion=(1, 7),
        lang=report.language,
    )
    _describe(canvas, printed)
    pen = Pen(canvas, sheet, faces)
    later = front.later_head(printed, faces, sheet)
    for number, page in enumerate(pages, 1):
        if number > 1:
            later.draw(pen, sheet.top)
        for placed in page:
            pen.tags.root.kids += placed.piece.tags
            placed.piece.draw(pen, placed.top)
        front.foot(pen, printed, number, len(pages))
        pen.new_page()
    canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
    canvas.setCatalogEntry("StructTreeRoot", StructureTree(pen.tags))
    canvas.save()
    return target.getvalue()


def full_title(report: Report) -> str:
    """Return what a viewer shows in its title bar: the record, the patient, the day."""
    return f"{report.title}, {report.patient.name}, {report.visit.short_date}"


def _describe(canvas: Any, report: Report) -> None:
    """Set what a viewer and the archival stage read from the file itself."""
    canvas.setTitle(full_title(report))
    about = {"record": report.chain.record_id, "n": report.visit.session}
    voice = words(report.language)
    before = back.before(report.chain.previous, voice)
    canvas.setSubject(f"{voice.say('Record {record}, session {n}', **about)}. {before}")
    canvas.setAuthor(report.visit.place)
    canvas.setCreator(report.chain.app)
    canvas.setProducer(report.chain.app)
    canvas.setKeywords(", ".join(report.state.words))


def _pages(report: Report, faces: Faces, paper: Paper) -> list[list[Placed]]:
    top = paper.top + front.later_head(report, faces, paper).height
    bottom = paper.height - paper.bottom - front.FOOT
    opening = [*front.first_head(report, faces, paper), *front.boxes(report, faces, paper)]
    voice = words(report.language)
    sections = [_section(section, faces, voice, paper.inner) for section in report.sections]
    if report.chart is not None:
        summary = sum(piece.height + piece.before for piece in (sections[0] if sections else []))
        used = sum(piece.height + piece.before for piece in opening)
        told = COURSE_OF_DEVICES if report.chart.by_devices else COURSE
        heading = table.title(faces, voice.say("Course"), voice.say(told), paper.inner, before=13.0)
        room = bottom - paper.top - used - heading.height - heading.before - summary
        tall = min(CHART[1], max(CHART[0], room))
        opening += [heading, chart.piece(report.chart, voice, tall)]
    pieces: list[Piece] = [*opening, *(piece for section in sections for piece in section)]
    pieces += _ending(report, faces, voice, paper.inner)
    return flow(pieces, first=paper.top, top=top, bottom=bottom)


def _section(section: Section, faces: Faces, voice: Words, width: float) -> list[Piece]:
    if isinstance(section, Table):
        return table.pieces(section, faces, voice, width)
    return back.listing(section, faces, voice, width)


def _ending(report: Report, faces: Faces, voice: Words, width: float) -> Iterator[Piece]:
    yield from back.protocol(report.protocol, faces, voice, width)
    yield from back.signatures(report.signatures, faces, voice, width)
    yield from back.certified(report.certified, faces, width)
    yield from back.chain(report, faces, voice, width)
