"""What frames a page: the head of page 1 with the patient and four boxes, later heads, the foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from monitor.record import lines, marks
from monitor.record.flow import Piece
from monitor.record.fonts import Faces
from monitor.record.lines import Line, Style
from monitor.record.pen import INK, RULE, SMALL, SOFT, Paper, Pen
from monitor.record.report import Box, Report
from monitor.record.tags import UNNUMBERED, Artifact, Element
from monitor.words import Words, words

LABEL = Style(size=SMALL, grey=SOFT)
LABEL_DARK = Style(size=8.6, grey=0.25)
WORDS = Style(size=9.2, strong=True)
NAME = Style(size=12.6, strong=True)
FIELD = Style(size=9.2)
FIELD_STRONG = Style(size=9.2, strong=True)
BODY = Style(size=9.0)
FIELD_GAP: Final = 12.0
FIELD_LEAD: Final = 1.26
SHARES: Final = (0.375, 0.205, 0.14, 0.1, 0.18)
ALLERGIES: Final = 0.4
"""Allergies longer than this part of the page's width get a line of their own."""
BOX_GAP: Final = 8.0
BOX_PAD: Final = 10.0
BOX_BODY: Final = 12.0
HEADLINES: Final = (17.0, 15.0, 13.0, 11.0)
"""Sizes tried for a box's headline; at the last one it wraps."""
PAGE: Final = "Page {page} of {pages}"
FOOT: Final = 18.0
"""Height above the bottom margin that the foot and the air over it take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    label: str
    text: str
    style: Style = FIELD


def first_head(report: Report, faces: Faces, paper: Paper) -> list[Piece]:
    """Return the head of page 1: title and state, then who the patient is and what was planned."""
    patient, visit, protocol = report.patient, report.visit, report.protocol
    say = words(report.language).say
    born = f"{patient.born} ({patient.age})"
    allergies = _Field(label=say("Allergies"), text=patient.allergies, style=FIELD_STRONG)
    wide = lines.measure(faces, patient.allergies, FIELD_STRONG) > paper.inner * ALLERGIES
    upper = (
        _Field(label=say("Patient"), text=patient.name, style=NAME),
        _Field(label=say("Date of birth"), text=born, style=FIELD_STRONG),
        _Field(label=say("MRN"), text=patient.mrn, style=FIELD_STRONG),
        _Field(label=say("Sex"), text=patient.sex),
        _Field(label=say("Allergies"), text=say("see below")) if wide else allergies,
    )
    lower = (
        _Field(label=say("Protocol"), text=f"{protocol.title}, {protocol.version}"),
        _Field(label=say("Order"), text=visit.order),
        _Field(label=say("Session"), text=visit.session),
        _Field(label=say("Weight"), text=visit.weight),
        _Field(label=say("Prescriber"), text=visit.prescriber),
    )
    rows = [_grid(row, SHARES, faces, paper) for row in (upper, lower)]
    if wide:
        rows.append(_grid((allergies,), (1.0,), faces, paper))
    return [_title(report, faces, paper), *rows, _rule()]


def _title(report: Report, faces: Faces, paper: Paper) -> Piece:
    state, visit = report.state, report.visit
    stands = " · ".join(state.words)
    room = paper.inner * 0.56
    place = lines.wrap(faces, [(f"{visit.place} · {visit.date}", LABEL_DARK)], room)
    headline = lines.wrap(faces, [(report.title, Style(size=15.0, strong=True))], room)
    right = lines.wrap(faces, [(stands, WORDS)], paper.inner - room - 10)
    right += lines.wrap(faces, [(state.detail, LABEL_DARK)], paper.inner - room - 10)
    left_height = 17.0 * len(headline) + 10.6 * len(place) + 2
    height = max(left_height, 12.0 * len(right)) + 5.0
    tags = heading, where, stand = Element("H1"), Element("P"), Element("P")

    def draw(pen: Pen, top: float) -> None:
        y = top + 12.0
        for line in headline:
            lines.draw(pen, line, paper.side, y, into=heading)
            y += 17.0
        y -= 2.4
        for line in place:
            lines.draw(pen, line, paper.side, y, into=where)
            y += 10.6
        for number, line in enumerate(right):
            y = top + 9.0 + 12.0 * number
            lines.draw(pen, line, paper.right - line.width, y, into=stand)
        pen.tags.into(Artifact.LAYOUT)
        pen.line(paper.side, top + height, paper.right, top + height, grey=INK, width=1.5)

    return Piece(height=height, draw=draw, tags=tags)


def _grid(fields: Sequence[_Field], shares: Sequence[float], faces: Faces, paper: Paper) -> Piece:
    widths = [paper.inner * share for share in shares]
    laid = [
        lines.wrap(faces, [(field.text, field.style)], width - FIELD_GAP)
        for field, width in zip(fields, widths, strict=True)
    ]
    heights = [
        (field.style.size * FIELD_LEAD) * len(found)
        for field, found in zip(fields, laid, strict=True)
    ]
    height = 12.5 + max(heights) + 3.5
    whole = Element("L", UNNUMBERED)
    items = [whole.add("LI") for _ in fields]
    tags = [(item.add("Lbl"), item.add("LBody")) for item in items]

    def draw(pen: Pen, top: float) -> None:
        x = paper.side
        for field, found, width, (label, body) in zip(fields, laid, widths, tags, strict=True):
            pen.tags.into(label)
            pen.text(x, top + 13.0, field.label, size=LABEL.size, grey=LABEL.grey)
            step = field.style.size * FIELD_LEAD
            for number, line in enumerate(found):
                y = top + 13.0 + 2.4 + step * (number + 0.78)
                lines.draw(pen, line, x, y, into=body)
            x += width

    return Piece(height=height, draw=draw, tags=(whole,))


def _rule() -> Piece:
    def draw(pen: Pen, top: float) -> None:
        pen.tags.into(Artifact.LAYOUT)
        pen.line(pen.paper.side, top + 4, pen.paper.right, top + 4, grey=RULE, width=0.8)

    return Piece(height=4.5, draw=draw)


# --- boxes -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _LaidBox:
    box: Box
    size: float
    headline: Sequence[Line]
    body: Sequence[tuple[Line, Element]]
    title: Element
    said: Element
    mark: Element | None

    @property
    def height(self) -> float:
        return 21.0 + self.size * 1.25 * len(self.headline) + BOX_BODY * len(self.body) + 9.0

    @property
    def tags(self) -> tuple[Element, ...]:
        """What it is in the structure: a heading, what it says, a paragraph a text."""
        return (self.title, self.said, *dict.fromkeys(element for _, element in self.body))


def boxes(report: Report, faces: Faces, paper: Paper) -> list[Piece]:
    """Return the four boxes, two by two; the boxes of a row are equally tall."""
    width = (paper.inner - BOX_GAP) / 2
    said = words(report.language)
    laid = [_lay_box(box, faces, said, width - 2 * BOX_PAD) for box in report.boxes]
    return [_box_row(laid[:2], paper, width), _box_row(laid[2:], paper, width)]


def _lay_box(box: Box, faces: Faces, voice: Words, width: float) -> _LaidBox:
    size, found = _headline(box, faces, width)
    said = Element("P")
    return _LaidBox(
        box=box,
        size=size,
        headline=found,
        body=[
            (line, element)
            for text in box.lines
            for element in (Element("P"),)
            for line in lines.wrap(faces, [(text, BODY)], width)
        ],
        title=Element("H2"),
        said=said,
        mark=said.add("Figure", alt=voice.say(marks.NAMES[box.mark])) if box.mark else None,
    )


def _headline(box: Box, faces: Faces, width: float) -> tuple[float, Sequence[Line]]:
    """Return the greatest size at which the headline takes one line, else the smallest."""
    tried = ((size, _headline_at(box, size, faces, width)) for size in HEADLINES)
    found = [(size, wrapped) for size, wrapped in tried if len(wrapped) == 1]
    return found[0] if found else (HEADLINES[-1], _headline_at(box, HEADLINES[-1], faces, width))


def _headline_at(box: Box, size: float, faces: Faces, width: float) -> Sequence[Line]:
    shape = size * 1.3 if box.mark else 0.0
    return lines.wrap(faces, [(box.headline, Style(size=size, strong=True))], width, shape)


def _box_row(row: Sequence[_LaidBox], paper: Paper, width: float) -> Piece:
    height = max(box.height for box in row)

    def draw(pen: Pen, top: float) -> None:
        for number, laid in enumerate(row):
            x = paper.side + number * (width + BOX_GAP)
            pen.tags.into(Artifact.LAYOUT)
            pen.frame(x, top, width, height)
            _draw_box(pen, laid, x + BOX_PAD, top)

    tags = tuple(element for laid in row for element in laid.tags)
    return Piece(height=height, draw=draw, before=BOX_GAP, tags=tags)


def _draw_box(pen: Pen, laid: _LaidBox, x: float, top: float) -> None:
    pen.tags.into(laid.title)
    pen.text(x, top + 16.5, laid.box.title, size=8.4, strong=True, grey=0.25)
    y = top + 21.0 + laid.size * 0.88
    if laid.box.mark:
        marks.priority(pen, laid.box.mark, x, y, laid.size * 0.92, into=laid.mark)
    for line in laid.headline:
        lines.draw(pen, line, x, y, into=laid.said)
        y += laid.size * 1.25
    y = top + 21.0 + laid.size * 1.25 * len(laid.headline) + 9.0
    for line, element in laid.body:
        lines.draw(pen, line, x, y, into=element)
        y += BOX_BODY


# --- later pages -------------------------------------------------------------------------------


def later_head(report: Report, faces: Faces, paper: Paper) -> Piece:
    """Return the head of later pages: who, which session, and the words of the record's state."""
    patient, visit, say = report.patient, report.visit, words(report.language).say
    state = " · ".join(report.state.words)
    taken = lines.measure(faces, state, WORDS)
    small = Style(size=8.8)
    parts = [
        (patient.name, Style(size=11.0, strong=True)),
        (say("· born {date} · MRN", date=patient.born), small),
        (patient.mrn, Style(size=8.8, strong=True)),
        (say("· session {n}, {date}", n=visit.session, date=visit.short_date), small),
    ]
    found = lines.wrap(faces, parts, paper.inner - taken - 12.0)

    def draw(pen: Pen, top: float) -> None:
        pen.tags.into(Artifact.HEADER)
        pen.text(paper.right, top + 10.5, state, size=WORDS.size, strong=True, align="right")
        for number, line in enumerate(found):
            y = top + 10.5 + 11.6 * number
            lines.draw(pen, line, paper.side, y, into=Artifact.HEADER)
        y = top + 5.5 + 11.6 * len(found)
        pen.line(paper.side, y, paper.right, y, grey=INK, width=1.5)

    return Piece(height=5.5 + 11.6 * len(found) + 6.0, draw=draw)


def foot(pen: Pen, report: Report, page: int, pages: int) -> None:
    """Write the foot of a page: its number, the record, the program, the format, the hash."""
    chain, paper, say = report.chain, pen.paper, words(report.language).say
    pen.tags.into(Artifact.FOOTER)
    y = paper.height - paper.bottom
    pen.line(paper.side, y - 11.0, paper.right, y - 11.0, grey=INK, width=0.9)
    x = paper.side
    for text, strong in (
        (say(PAGE, page=page, pages=pages) + say(" · Record "), False),
        (chain.record_id, True),
        (f" · {chain.app} · PDF/A-3a", False),
    ):
        x += pen.text(x, y, text, size=SMALL, strong=strong, grey=0.25)
    short = f"SHA-256 {short_hash(chain.sha256)}"
    pen.text(paper.right, y, short, size=SMALL, grey=0.25, align="right")


def short_hash(digest: str) -> str:
    """Return the first 12 and last 8 digits in fours: `4be1 09d7 c2f8 … a63e 7715`."""
    fours = [digest[at : at + 4] for at in range(0, len(digest), 4)]
    return " ".join([*fours[:3], "…", *fours[-2:]])
