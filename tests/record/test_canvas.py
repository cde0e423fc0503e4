"""The quick canvas draws what ReportLab's own draws: the same texts in the same places."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from monitor.record import fonts as typeface
from monitor.record.canvas import QuickCanvas
from monitor.record.pdf import draw
from monitor.record.read import Block, read
from monitor.record.report import Report
from tests.record.samples import calm
from tests.record.stormy import stormy

SCALE = 2.0


def names() -> Report:
    """A report of characters that need escaping, a second subset, or another font."""
    report = calm()
    greek = "".join(map(chr, range(0x391, 0x3CA)))
    cyrillic = "".join(map(chr, range(0x410, 0x450)))
    accents = "".join(map(chr, range(0xC0, 0x17F)))
    name = f"(O\\'Brien) \\ ąž\u00a0{greek}"
    patient = replace(report.patient, name=name, allergies=f"{cyrillic} {accents} עברית हिन्दी")
    return replace(report, patient=patient)


REPORTS: dict[str, Callable[[], Report]] = {"calm": calm, "stormy": stormy, "names": names}


def placed(blocks: tuple[Block, ...]) -> list[tuple[object, ...]]:
    return [(b.page, b.section, b.text, dict(b.cells)) for b in blocks]


def pixels(pdf: bytes) -> list[bytes]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [bytes(page.render(scale=SCALE, grayscale=True).buffer) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("report", REPORTS)
def test_both_canvases_draw_the_same(report: str, fonts: Path) -> None:
    told = REPORTS[report]()

    quick, plain = (
        draw(told, paper="a4", folder=fonts, canvas_type=canvas) for canvas in (QuickCanvas, Canvas)
    )

    assert quick != plain
    assert placed(read(quick)) == placed(read(plain))
    assert pixels(quick) == pixels(plain)


def test_a_font_with_more_than_a_subset_of_characters_is_written_to_the_end(fonts: Path) -> None:
    face = typeface.load(fonts).regular
    codes = [code for code in sorted(face.advances) if chr(code).isalpha()][:400]
    text = "".join(map(chr, codes))
    found = []
    for kind in (QuickCanvas, Canvas):
        target = BytesIO()
        canvas = kind(target, pagesize=(6000, 100), invariant=1)
        canvas.setFont(face.name, 8)
        for place in range(0, len(text), 20):
            canvas.drawString(10 + 12 * place, 50, text[place : place + 20])
        canvas.save()
        found.append(pixels(target.getvalue()))

    assert found[0] == found[1]
