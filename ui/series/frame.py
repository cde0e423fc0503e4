"""Where the parts of the series chart stand, in pixels."""

from typing import Final

from PySide6.QtCore import QRectF

from monitor.api import frozen
from ui import messages
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.series.data import SeriesChartData, caution_words, critical_words, window
from ui.theme import Role, Theme
from ui.widgets.base import text_width

PAIN, SBP, DISSOCIATION, DOSE, RELIEF = range(5)
SHARES: Final = (2.0, 1.7, 1.35, 0.55, 1.35)
"""Heights of the lanes relative to each other."""
NARROWEST_EMS: Final = 5.0
"""A column is at least so wide, in letters of a caption."""


@frozen
class Frame:
    """Boxes of the lanes and columns."""

    lanes: tuple[QRectF, ...]
    titles: QRectF
    """The column of titles left of everything."""
    labels: QRectF
    """The column of axis labels, between titles and lanes."""
    plot: QRectF
    """All lanes and the words below them."""
    shown: range
    """Indices of the columns that are shown."""
    foot: float
    """Top of the words below the lanes."""

    @property
    def wide(self) -> float:
        """Width of a column; one or two do not fill the chart."""
        return self.plot.width() / max(3, len(self.shown))

    def column(self, index: int) -> QRectF:
        """Return the box of a column over all lanes."""
        left = self.plot.left() + (index - self.shown.start) * self.wide
        return QRectF(left, self.plot.top(), self.wide, self.plot.height())

    def x(self, index: int) -> float:
        """Return the middle of a column."""
        return self.column(index).center().x()

    def at(self, x: float) -> int | None:
        """Return the column at `x`, None outside of them."""
        if not self.shown or not self.plot.left() <= x < self.plot.right():
            return None
        index = self.shown.start + int((x - self.plot.left()) / self.wide)
        return index if index in self.shown else None


def titles_of(data: SeriesChartData) -> tuple[tuple[str, str], ...]:
    """Return title and note of each lane."""
    return (
        (data.scale, data.scale_note),
        (tr("Highest SBP"), messages.words().measure("sbp").unit),
        (tr("Dissociation"), tr("strongest")),
        (tr("Dose"), tr("changes bold")),
        (tr("Relief lasted"), tr("days")),
    )


def _label_width(data: SeriesChartData, look: Theme) -> float:
    plain, strong = look.font(Role.CAPTION), look.font(Role.CAPTION, SEMIBOLD)
    widths = [text_width(plain, word) for word in (*data.grades, "140")]
    for each in data.columns:
        if each.caution is not None:
            widths.append(text_width(plain, caution_words(each.caution)))
        if each.critical is not None:
            widths.append(text_width(strong, critical_words(each.critical)))
    return max(widths, default=0.0)


def frame_of(data: SeriesChartData, size: QRectF, look: Theme) -> Frame:
    """Divide `size` among titles, labels, lanes and the words below."""
    strong = look.font(Role.SMALL, SEMIBOLD)
    titles = max((text_width(strong, title) for title, _ in titles_of(data)), default=0.0)
    labels = _label_width(data, look) + look.space(2)
    left = size.left() + titles + look.space(3) + labels
    foot = look.px(Role.CAPTION) * 2.9
    plot = QRectF(left, size.top(), max(40.0, size.right() - left), max(60.0, size.height()))
    room = max(1, int(plot.width() / (NARROWEST_EMS * look.px(Role.CAPTION))))
    return Frame(
        lanes=_lanes(plot, foot, look),
        titles=QRectF(size.left(), size.top(), titles + look.space(3), size.height()),
        labels=QRectF(left - labels, size.top(), labels - look.space(2), size.height()),
        plot=plot,
        shown=window(len(data.columns), room, data.tinted),
        foot=plot.bottom() - foot,
    )


def _lanes(plot: QRectF, foot: float, look: Theme) -> tuple[QRectF, ...]:
    line = look.px(Role.CAPTION)
    gap = line * 1.7
    room = plot.height() - foot - line - gap * (len(SHARES) - 1)
    top, boxes = plot.top() + line, []
    for share in SHARES:
        high = max(8.0, room * share / sum(SHARES))
        boxes.append(QRectF(plot.left(), top, plot.width(), high))
        top += high + gap
    return tuple(boxes)
