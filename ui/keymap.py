"""Keys and what they do: one table binds them, and is shown under F1."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.messages import tr


class Key(NamedTuple):
    """Keys that do the same, the name of what they do, and its words.

    `deed` names a method of whoever binds the key; `shown` writes the keys where they are a run.
    """

    keys: tuple[str, ...]
    deed: str
    words: Callable[[], str]
    shown: str = ""

    @property
    def written(self) -> str:
        """The keys as they are shown and printed: `F2  Alt+B`."""
        return self.shown or "  ".join(self.keys)


NAMED: Final[Mapping[int, str]] = {
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
}
"""Keys without a letter, as the tables write them."""


def name_of(event: QKeyEvent) -> str:
    """Return the pressed key as the tables write it: `Enter`, `7`, `N`; empty for none of them."""
    return NAMED.get(event.key()) or event.text().upper()


def pressed(owner: object, keys: Iterable[Key], event: QKeyEvent) -> bool:
    """Do what `keys` say of the pressed key; False where they say nothing or it is not taken.

    A deed is told the key, and returns False where it leaves the key to somebody else.
    """
    name = name_of(event)
    for key in keys:
        if name in key.keys:
            deed: Callable[[str], object] = getattr(owner, key.deed)
            return deed(name) is not False
    return False


def bind(
    owner: QWidget,
    keys: Iterable[Key],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> None:
    """Bind `keys` to methods of `owner` without arguments, while the focus is in it."""
    for key in keys:
        for sequence in key.keys:
            shortcut = QShortcut(QKeySequence(sequence), owner)
            shortcut.setContext(context)
            shortcut.activated.connect(getattr(owner, key.deed))


def bind_anywhere(window: QWidget, do: Callable[[str], object]) -> None:
    """Bind the keys that work anywhere; `do` is told the deed."""

    def bound(deed: str) -> Callable[[], None]:
        def act() -> None:
            do(deed)

        return act

    for key in (HELP, *ANYWHERE):
        for place, sequence in enumerate(key.keys, start=1):
            shortcut = QShortcut(QKeySequence(sequence), window)
            shortcut.activated.connect(bound(key.deed.format(place)))


def shown_on(screen: object) -> tuple[Key, ...]:
    """Return the keys that `screen` binds itself; it names them in `help_keys`."""
    told: Callable[[], tuple[Key, ...]] | None = getattr(screen, "help_keys", None)
    return () if told is None else told()


HELP: Final = Key(("F1",), "own:toggle_help", lambda: tr("Help: these keys, and what alerts mean"))
HELP_PAGES: Final = (
    Key(("PgDown",), "page_down", lambda: tr("Help: what is further down")),
    Key(("PgUp",), "page_up", lambda: tr("Help: back up")),
)
"""While help is open."""
CALLS: Final = (
    Key(("F5", "Alt+S"), "act:act_slowed", lambda: tr("Slowed")),
    Key(("F6", "Alt+P"), "act:act_paused", lambda: tr("Paused or resumed")),
    Key(("F7", "Alt+X"), "act:act_stopped", lambda: tr("Stopped")),
    Key(("F8", "Alt+M"), "act:act_medication", lambda: tr("Medication")),
    Key(("F9", "Alt+N"), "act:act_note", lambda: tr("Note")),
    Key(("F10", "Alt+E"), "act:act_extra", lambda: tr("Extra check")),
    Key(("F12", "Alt+R"), "act:act_call", lambda: tr("Call prescriber")),
    Key(
        ("Alt+D",),
        "act:take_offer",
        lambda: tr("What is offered beside the large button: draft, missed check, discharge"),
    ),
    Key(
        ("Ctrl+M", "Alt+O"),
        "act:act_more",
        lambda: tr("More: bolus, hand over, move, quiet room, drug log, draft"),
    ),
    Key(
        ("Ctrl+T",),
        "call:toggle_table",
        lambda: tr("Table of all readings instead of the chart"),
    ),
)
"""What a chair's own screen does; from another screen the action keys lead there first."""

ANYWHERE: Final = (
    Key(("F2", "Alt+B"), "go:board", lambda: tr("Board")),
    Key(("F3", "Alt+C"), "call:main_action", lambda: tr("Main action: what the large button says")),
    Key(
        ("F4", "Alt+A"), "own:acknowledge", lambda: tr("Acknowledge the alert in view, or go to it")
    ),
    *CALLS,
    Key(
        ("F11", "Alt+Q"),
        "own:toggle_sound",
        lambda: tr("Pause the sound for two minutes, or resume it"),
    ),
    Key(
        tuple(f"Ctrl+{number}" for number in range(1, 7)),
        "chair:{0}",
        lambda: tr("Chair 1 to 6"),
        shown="Ctrl+1 … Ctrl+6",
    ),
    Key(("Ctrl+N",), "own:start_session", lambda: tr("Start a session")),
    Key(("Ctrl+F",), "go:sessions", lambda: tr("Archive: search")),
    Key(("Ctrl+D",), "own:toggle_theme", lambda: tr("Day or dim")),
    Key(("Ctrl+L",), "own:lock", lambda: tr("Lock, change user")),
    Key(("Esc",), "own:go_back", lambda: tr("Back; drafts are kept")),
)
"""What works on every screen, as it is bound."""


def everywhere() -> tuple[Key, ...]:
    """Return the keys that work anywhere, with the one that belongs to the window manager."""
    closing = Key(("Alt+F4",), "", lambda: tr("Close; asks while a session runs"))
    return (HELP, *HELP_PAGES, *ANYWHERE, closing)


def told(keys: Iterable[Key]) -> tuple[tuple[str, str], ...]:
    """Return `keys` as they are written, each with its words."""
    return tuple((key.written, key.words()) for key in keys)


def do(owner: Any, deed: str) -> object:
    """Do `deed` of the table with the methods of the window `owner`."""
    kind, _, what = deed.partition(":")
    match kind:
        case "go":
            return owner.show_screen(what, 0)
        case "chair":
            return owner.show_chair(int(what))
        case "act":
            return owner.act(what)
        case "call":
            return owner.call(what)
        case _:
            return getattr(owner, what)()
