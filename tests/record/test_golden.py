"""Pages look as they did when somebody last looked at them, cell by cell, with no tolerance."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.record.pdf import PaperName
from tests.record.golden import PAGES, differing, grid, kept, marked, picture
from tests.record.samples import calm

Sample = Callable[[str, PaperName], bytes]
Draw = Callable[..., bytes]


@pytest.mark.parametrize(("name", "paper", "page"), PAGES)
def test_a_page_looks_as_it_did(
    sample: Sample, name: str, paper: PaperName, page: int, tmp_path: Path
) -> None:
    shown = picture(sample(name, paper), page)
    before = kept(name, paper, page).read_text(encoding="ascii").splitlines()

    cells = list(differing(before, grid(shown)))

    if cells:
        told = tmp_path / f"{name}-{paper}-{page}.png"
        marked(shown, cells).save(told)
        pytest.fail(f"{len(cells)} cells of page {page} differ; framed in red in {told}")


def test_one_digit_more_shows_in_the_picture(sample: Sample, draw: Draw) -> None:
    report = calm()
    other = replace(report, visit=replace(report.visit, weight="83.0 kg"))

    before = grid(picture(sample("calm", "a4"), 1))
    cells = list(differing(before, grid(picture(draw(other), 1))))

    assert cells
    assert len(cells) < 30


def test_a_difference_is_framed_in_the_picture(sample: Sample) -> None:
    shown = picture(sample("calm", "a4"), 1)

    framed = marked(shown, [(3, 4)])

    assert framed.getpixel((3 * 8, 4 * 8)) == (220, 0, 0)
    assert framed.getpixel((0, 0)) == (255, 255, 255)
