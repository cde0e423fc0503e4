"""A start whose data did not open at once: somebody is asked for the key, or told what is wrong."""

import errno
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from monitor.api import StorageError, holds_data
from ui import language, theme
from ui.crash import described
from ui.door import words
from ui.rubbish import collect_if_due

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.door.window import DoorWindow

T = TypeVar("T")
LOG: Final = logging.getLogger("ui")
LOCKED: Final = "locked"
WAITING: Final = frozenset({LOCKED, "keystore"})
"""Codes of a `StorageError` that somebody can open with what they know or have on paper."""
FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
CLOSED_TO_US: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class NotOpenedError(Exception):
    """Somebody closed the window: `asked` for the key, or told what was in the way."""

    def __init__(self, *, asked: bool) -> None:
        super().__init__()
        self.asked = asked


class Opening(Generic[T]):
    """Opens the data in spite of what stood in the way at first.

    Lifetime: the start. Concurrency: the UI thread, on which the data stay open.
    """

    def __init__(
        self,
        attempt: Callable[[bytes | None], T],
        ask: Callable[["QApplication", bool], bytes | None],
        application: Callable[[], "QApplication"],
        *,
        folder: Path | None,
    ) -> None:
        """Take what opens with a key, or without; what asks for one, by passphrase or not.

        `folder` has the data, None in practice.
        """
        self._attempt = attempt
        self._ask = ask
        self._application = application
        self._folder = folder
        self._key: bytes | None = None
        self._held = folder is not None and holds_data(folder)
        self._opened: list[T] = []
        self._needs = ""
        """`locked` or `keystore`: the window that asks takes over."""

    def go_on(self, failed: Exception) -> T:
        """Ask, tell and try again until what `failed` at first is open.

        Raises:
            NotOpenedError: the window was closed instead.
        """
        kind = self._kind(failed)
        while not self._opened:
            if kind in WAITING:
                self._key = self._ask(self._application(), kind == LOCKED)
                if self._key is None:
                    raise NotOpenedError(asked=True)
                kind = self._try()
            else:
                kind = self._wait(kind)
        return self._opened[0]

    def _wait(self, kind: str) -> str:
        """Show the window until the data are open, or wait for a key: return what for."""
        said = words.said(kind, practice=self._folder is None)
        sys.stderr.write(f"{said.line}\n")  # before Qt: where its display does not answer, it ends
        app = self._application()
        window = _window(app, kind, self._try_again, self._folder)
        app.exec()
        window.deleteLater()
        if not window.done:
            raise NotOpenedError(asked=False)
        return "" if self._opened else self._needs

    def _try_again(self) -> str:
        collect_if_due()  # hours of trying leave something behind
        kind = self._try()
        self._needs = kind
        return "" if kind in WAITING else kind

    def _try(self) -> str:
        """Open the data; return what was in the way, empty when nothing was."""
        try:
            if self._held and self._folder is not None and not holds_data(self._folder):
                raise StorageError("io", "the data file is gone")  # a start would begin a new one
            self._opened.append(self._attempt(self._key))
        except Exception as failed:  # noqa: BLE001 - whatever it was, somebody has to be told
            return self._kind(failed)
        return ""

    def _kind(self, failed: Exception) -> str:
        kind = kind_of(failed)
        if kind == "wrong_key":
            self._key = None  # another one may be typed
        if kind == words.FAULT:
            LOG.critical("not foreseen: %s", described(failed))
        return kind


def kind_of(failed: Exception) -> str:
    """Return the code of what was in the way."""
    if isinstance(failed, StorageError):
        return failed.what
    if isinstance(failed, OSError):
        if failed.errno in FULL:
            return "full"
        return "read_only" if failed.errno in CLOSED_TO_US else "io"
    return words.FAULT


def _window(
    app: "QApplication", kind: str, open_it: Callable[[], str], folder: Path | None
) -> "DoorWindow":
    from ui.door.window import LARGE, SMALL, DoorWindow

    language.speak(app, language.of_the_computer())  # the clinic's own lies behind the door
    screen = app.primaryScreen().availableGeometry()
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(screen.width()))
    window = DoorWindow(kind, open_it, folder=folder)
    wide, high = SMALL if kind == words.BUSY else LARGE
    window.resize(min(wide, screen.width()), min(high, screen.height()))
    window.show()
    window.speak()
    return window
