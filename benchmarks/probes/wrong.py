"""A wrong PIN at the screen and a wrong passphrase: the least time until they are answered.

Usage: wrong FOLDER. Each is tried until a person would be locked, through what the screens call.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from monitor.bootstrap import open_station
from monitor.keys import vault
from monitor.keys.errors import KeyRefused
from monitor.keys.ring import Protection
from monitor.staff.access import PinAnswer
from ui.bridge import Bridge

TRIES = 4
NAME = "Chi Charge"
PASSPHRASE = "quiet river stones"


def wrong_pin(bridge: Bridge, person: str) -> float:
    """Return the seconds from the last digit of a wrong PIN to its answer."""
    loop, answers = QEventLoop(), list[PinAnswer]()

    def answered(answer: PinAnswer) -> None:
        answers.append(answer)
        loop.quit()

    begun = perf_counter()
    bridge.check_pin_async(person, "135790", answered)
    loop.exec()
    took = perf_counter() - begun
    assert not answers[0].right
    return took


def wrong_passphrase(folder: Path) -> float:
    """Return the seconds that a wrong passphrase takes."""
    begun = perf_counter()
    try:
        vault.open_with_passphrase(folder, "another river bed")
    except KeyRefused:
        return perf_counter() - begun
    raise AssertionError("it opened")


def main() -> int:
    """Measure both."""
    folder = Path(sys.argv[1])
    app = QApplication([])
    station = open_station(folder)
    pin = station.hash_pin("246813")
    person = station.staff.add_person(name=NAME, role="charge_nurse", pin_hash=pin, by=NAME)
    bridge = Bridge(station)
    pins = [wrong_pin(bridge, person.id) for _ in range(TRIES)]
    key = station.keeping.data_key()
    bridge.finish()
    station.close()
    vault.protect(folder, key, Protection.PASSPHRASE, PASSPHRASE)
    assert vault.open_with_passphrase(folder, PASSPHRASE) == key
    phrases = [wrong_passphrase(folder) for _ in range(TRIES)]
    app.quit()
    print(json.dumps({"pin": min(pins), "passphrase": min(phrases)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
