"""The look in force: colours of day or dim, sizes of the density, and who repaints on a change."""

import json
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final
from weakref import WeakMethod

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from monitor.api import frozen
from ui.fonts import REGULAR, identifier_font, ui_font
from ui.theme_qss import style_sheet

FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "theme"
TOKENS_FILE: Final = FOLDER / "tokens.json"


class ThemeName(StrEnum):
    """Day for the desk, dim for the room."""

    DAY = "day"
    DIM = "dim"


FOLLOWERS: Final = 1_000
"""So many are kept before those that are gone are forgotten."""
CLOCK: Final = "clock"
"""The look of a room that follows the clock."""
DAY_FROM: Final = "07:00"
DIM_FROM: Final = "19:00"
USUAL: Final = 100
"""Percent: the text as it was drawn. Larger is asked for in the settings."""


def wanted(look: str, clock: str) -> ThemeName:
    """Return the theme of a room set to `look` (day, dim or clock) at `clock`, `HH:MM…`."""
    if look != CLOCK:
        return ThemeName(look)
    return ThemeName.DAY if DAY_FROM <= clock[:5] < DIM_FROM else ThemeName.DIM


class Density(StrEnum):
    """Regular for windows of 1600 px and wider, compact below."""

    REGULAR = "regular"
    COMPACT = "compact"


class Role(StrEnum):
    """Sizes of type, from the ring's countdown down to a caption."""

    HERO = "hero"
    FAR = "far"
    VALUE = "value"
    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    SMALL = "small"
    CAPTION = "caption"


FAR_ROLES: Final = frozenset({Role.HERO, Role.FAR, Role.VALUE})
"""Drawn to be read from three metres at 100 % already."""


@cache
def tokens() -> Mapping[str, Any]:
    """Return the values of `resources/theme/tokens.json`, read once."""
    values: Mapping[str, Any] = json.loads(TOKENS_FILE.read_text(encoding="utf-8"))
    return values


@frozen
class Theme:
    """Colours and sizes for one name, density and text size. All sizes are logical pixels."""

    name: ThemeName
    density: Density
    colors: Mapping[str, str]
    percent: int = USUAL
    """Of the usual size of the text: 100, 125 or 150."""

    @property
    def dim(self) -> bool:
        """Whether the room is dark."""
        return self.name is ThemeName.DIM

    def color(self, token: str) -> QColor:
        """Return the colour of `token`, e.g. `ink2`."""
        return QColor(self.colors[token])

    @property
    def tight(self) -> bool:
        """Whether words go first where there is little room: small windows, and large text."""
        return self.density is Density.COMPACT or self.percent > USUAL

    @property
    def cramped(self) -> bool:
        """Whether large text meets a small window: parts go below each other, and scroll."""
        return self.density is Density.COMPACT and self.percent > USUAL

    @property
    def narrow(self) -> bool:
        """Whether letters are narrow: where large text would not fit in a line otherwise."""
        return self.percent > USUAL

    def px(self, role: Role) -> int:
        """Return the type size of `role`; what is read from afar grows half as much as the rest."""
        more = self.percent - USUAL
        if role in FAR_ROLES:
            more //= 2
        return self._sized("type_px", role) * (USUAL + more) // USUAL

    def font(self, role: Role, weight: int = REGULAR) -> QFont:
        """Return the interface font at the size of `role`."""
        return ui_font(self.px(role), weight, narrow=self.narrow)

    def identifier(self, role: Role, weight: int = REGULAR) -> QFont:
        """Return the font for patient and record numbers: slashed zero."""
        return identifier_font(self.px(role), weight, narrow=self.narrow)

    def space(self, step: int) -> int:
        """Return spacing `step`, 1 (smallest) to 6: what large text needs, gaps give."""
        density = Density.COMPACT if self.tight else self.density
        return int(tokens()["spacing_px"][f"s{step}"][density.value])

    def radius(self, step: int) -> int:
        """Return corner radius `step`, 1 to 3."""
        return self._sized("radius_px", f"r{step}")

    def size(self, name: str) -> int:
        """Return a fixed size: bar, patient, actions, touch, primary, key, row, target or gap."""
        return self._sized("sizes_px", name)

    @property
    def target(self) -> int:
        """The smallest side of anything that is tapped."""
        return self.size("target")

    def image(self, name: str) -> str:
        """Return the file of a small drawing for the style sheet, with forward slashes."""
        return (FOLDER / f"{name}-{self.name.value}.svg").as_posix()

    def _sized(self, group: str, name: str) -> int:
        return int(tokens()[group][name][self.density.value])


@cache
def theme_of(name: ThemeName, density: Density, percent: int = USUAL) -> Theme:
    """Return the theme `name` at `density`, with text of `percent` of its usual size."""
    colors: Mapping[str, str] = tokens()["themes"][name.value]["colors"]
    return Theme(name=name, density=density, colors=colors, percent=percent)


def density_for(window_width: int) -> Density:
    """Return the density for a window `window_width` logical pixels wide."""
    wide = window_width >= int(tokens()["regular_from_width_px"])
    return Density.REGULAR if wide else Density.COMPACT


class Notifier:
    """Knows the look in force, and whom to tell of another one.

    Connections of a signal would do the same at four times the memory, and there are hundreds.
    """

    def __init__(self) -> None:
        self.theme = theme_of(ThemeName.DAY, Density.REGULAR)
        self._followers: list[WeakMethod[Callable[[], None]]] = []
        self._enough = FOLLOWERS

    def add(self, follower: Callable[[], None]) -> None:
        """Tell `follower`, a method of a QObject, for as long as its object lives."""
        if len(self._followers) >= self._enough:
            self._forget()
            self._enough = max(FOLLOWERS, 2 * len(self._followers))
        self._followers.append(WeakMethod(follower))

    def tell(self) -> None:
        """Tell all that the look has changed, in the order in which they came."""
        for follower in tuple(self._followers):
            method = _living(follower)
            if method is not None:
                method()

    def _forget(self) -> None:
        self._followers = [f for f in self._followers if _living(f) is not None]


def _living(follower: "WeakMethod[Callable[[], None]]") -> Callable[[], None] | None:
    """Return the method, None when its object is gone, here or on Qt's side."""
    method = follower()
    if method is None or not isValid(method.__self__):  # type: ignore[attr-defined]
        return None
    return method


@cache
def notifier() -> Notifier:
    """Return the one notifier of this process."""
    return Notifier()


def current() -> Theme:
    """Return the theme in force."""
    return notifier().theme


def follow(slot: Callable[[], None]) -> None:
    """Call `slot` at each change of theme or density, and once now.

    `slot` is a method of a QObject, and is forgotten with it.
    """
    notifier().add(slot)
    slot()


def apply(app: QApplication, name: ThemeName, density: Density, percent: int = USUAL) -> None:
    """Give the whole application the look of `name` at `density`, its text at `percent`."""
    theme = theme_of(name, density, percent)
    notifier().theme = theme
    app.setFont(theme.font(Role.BODY))
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme.colors, theme.size, theme.radius, theme.image))
    notifier().tell()


def palette_of(theme: Theme) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, token in {
        roles.Window: "bg",
        roles.WindowText: "ink",
        roles.Base: "raised",
        roles.AlternateBase: "inset",
        roles.Text: "ink",
        roles.Button: "raised",
        roles.ButtonText: "ink",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "ink",
        roles.PlaceholderText: "ink3",
        roles.Highlight: "fill",
        roles.HighlightedText: "onFill",
        roles.Accent: "accent",
        roles.Link: "accent",
    }.items():
        palette.setColor(role, theme.color(token))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("ink3"))
    return palette
