"""Starts the app: `python -m ui [--data-dir DIR] [--demo] [--tour OUT]`."""

import argparse
import gc
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from monitor.api import PracticeDriver, Station
    from ui.app import MainWindow
    from ui.bridge import Bridge

LOG: Final = logging.getLogger("ui")
OK: Final = 0
NO_SCREEN: Final = 3
NOT_OPENED: Final = 4
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the app and return its exit code: 3 without a screen, 4 where data can't be opened."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    if options.tour is not None:
        from ui.tour import tour

        return tour(options.tour)
    if not _has_screen():
        sys.stderr.write(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
            "Chairside can still walk through a practice session without one, and leave pictures\n"
            "of every screen and the record: python -m ui --tour OUT\n"
        )
        return NO_SCREEN
    return _run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m ui", description="Chairside, on the screen.")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="folder of the data")
    parser.add_argument(
        "--demo", action="store_true", help="practice at 60 times speed in a temporary folder"
    )
    parser.add_argument(
        "--tour", type=Path, metavar="OUT", help="walk a practice session without a screen"
    )
    return parser


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(
    options: argparse.Namespace, key: bytes | None = None
) -> "tuple[Station, PracticeDriver | None]":
    """Return the station, and what drives it where it is practice."""
    from monitor import api

    if options.demo:
        return api.open_demo()
    return api.open_station(options.data_dir, key=key), None


def _run(options: argparse.Namespace) -> int:
    keep_no_memory_of_crashes()
    try:
        station, driver = _open(options)
    except Exception as failed:  # noqa: BLE001 - whatever it was, somebody has to be told
        found = _open_all_the_same(options, failed)
        if isinstance(found, int):
            return found
        station, driver = found
    app = _application()
    try:
        return _show(app, station, driver)
    finally:
        station.close()


def _open_all_the_same(
    options: argparse.Namespace, failed: Exception
) -> "tuple[Station, PracticeDriver | None] | int":
    """Ask for the key, or say what is in the way until it is gone; else return the exit code."""
    from monitor.api import default_data_dir
    from ui.door.opening import NotOpenedError, Opening

    opening = Opening(
        lambda key: _open(options, key),
        lambda app, phrase: _ask_for_key(app, options, passphrase=phrase),
        _application,
        folder=None if options.demo else options.data_dir or default_data_dir(),
    )
    try:
        return opening.go_on(failed)
    except NotOpenedError as closed:
        return OK if closed.asked else NOT_OPENED


def _application() -> "QApplication":
    from ui.quick_imports import read_no_sources

    read_no_sources()
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("Chairside")
    return app  # type: ignore[return-value]


def _ask_for_key(
    app: "QApplication", options: argparse.Namespace, *, passphrase: bool
) -> bytes | None:
    """Return the data key that somebody opened, None when they closed the window instead."""
    from monitor.api import default_data_dir
    from ui import language, theme
    from ui.keys.unlock import UnlockWindow

    language.speak(app, language.of_the_computer())  # the clinic's own lies behind the key
    screen = app.primaryScreen().availableGeometry()
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(screen.width()))
    folder = options.data_dir or default_data_dir()
    window = UnlockWindow(folder, passphrase=passphrase)
    keys: list[bytes] = []
    window.opened.connect(keys.append)
    window.opened.connect(window.close)
    window.resize(min(1366, screen.width()), min(768, screen.height()))
    window.show()
    app.exec()
    window.deleteLater()
    return keys[0] if keys else None


def _show(app: "QApplication", station: "Station", driver: "PracticeDriver | None") -> int:
    from ui import language, theme
    from ui.app import MainWindow
    from ui.bridge import Bridge

    language.speak(app, language.of_the_station(station))
    bridge = Bridge(station)
    install_hook(bridge)
    if station.training and station.people():
        bridge.sign_in(station.people()[0])  # practice needs no set-up
    screen = app.primaryScreen().availableGeometry()
    name = theme.wanted(station.settings.theme, station.local(station.now().at))
    theme.apply(app, name, theme.density_for(screen.width()), station.settings.text_size)
    window = MainWindow(bridge, driver=driver)
    window.resize(min(1920, screen.width()), min(1080, screen.height()))
    window.showMaximized()
    window.practice_requested.connect(_practise)
    window.start_beating()
    window.painted.connect(lambda: _after_first_paint(window, bridge))
    status = app.exec()
    _back_up_at_closing(bridge)
    bridge.finish()  # a record may still be on its way to the disk
    return status


def _after_first_paint(window: "MainWindow", bridge: "Bridge") -> None:
    """Load what the first picture did not need: the sound, and what keeps backups."""
    from ui.alarm import Alarm
    from ui.keys.backups import Backups
    from ui.sound import AlarmSound

    if not gc.isenabled():
        gc.collect()  # what loading left over has room for what comes
    Alarm(bridge, AlarmSound(window), window)
    Backups(bridge, window).begin()
    if not gc.isenabled():
        gc.freeze()  # what stands now stays: no collection goes through it


def _back_up_at_closing(bridge: "Bridge") -> None:
    """Have what is new backed up; `finish` waits for it, with the window gone already."""
    from ui.keys.backups import Backups

    Backups(bridge).close()


def _practise() -> None:
    """Open practice as a program of its own, in a temporary folder: nothing of it can stay here."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached(sys.executable, ["-m", "ui", "--demo"], str(Path(__file__).parents[1]))


def keep_no_memory_of_crashes() -> None:
    """Have no core dump written, where the system can be told: memory holds names and the key."""
    if sys.platform != "win32":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def install_hook(bridge: "Bridge") -> None:
    """Stop all input at an exception that nothing caught: Qt swallows those of slots."""
    from ui.crash import described

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            from PySide6.QtCore import QCoreApplication

            QCoreApplication.exit(INTERRUPTED)  # from the terminal: nobody is there to be asked
            return
        LOG.critical("not foreseen: %s", described(error, trace))
        bridge.break_off()

    sys.excepthook = hook


if __name__ == "__main__":
    gc.disable()  # loading makes much and drops little; then each heartbeat collects: `rubbish`
    sys.exit(main())
