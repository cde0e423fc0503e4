"""The draft in the editor: every change is checked at once and on the disk a moment later."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from monitor.api import Refusal
from monitor.api.protocols import Bench, Drafted, Finding
from ui import messages
from ui.bridge import Bridge
from ui.messages import tr

SAVE_MS: Final = 400
"""While somebody types the disk waits so long for the next letter."""


class Work(QObject):
    """One draft that is worked on. Lifetime: from opening it until another one is opened."""

    changed = Signal()
    """The text, and with it everything that is shown, is another one."""
    saved = Signal()
    """The draft was put on the disk, or could not be: see `unsaved`."""

    def __init__(self, bridge: Bridge, draft: Drafted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.draft = draft
        self.bench = Bench(draft.text, draft.base_text)
        self._stored = draft
        self._by = bridge.by
        """Who typed last: what they typed is saved as theirs, also when the station locks."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.save)

    @property
    def unsaved(self) -> bool:
        """Whether something that was typed is not on the disk."""
        return self.draft != self._stored

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong, then what is to be looked at; an id or version that is taken included."""
        refusal = self._taken()
        if refusal is None:
            return self.bench.findings
        key = "id" if refusal is Refusal.PROTOCOL_ID_SHIPPED else "version"
        taken = Finding(
            error=True,
            key="",
            path=(key,),
            line=1,
            what=_TAKEN[refusal](self.bench.value((key,))),
            todo=tr("Give yours another one."),
        )
        return (*self.bench.errors, taken, *self.bench.looks)

    def _taken(self) -> Refusal | None:
        shape = self.bench.shape
        return None if shape is None else self._bridge.station.desk.problem(shape)

    @property
    def errors(self) -> int:
        """How many errors block the submission."""
        return sum(each.error for each in self.findings)

    @property
    def unexplained(self) -> tuple[Finding, ...]:
        """What is to be looked at and has no reason yet."""
        return tuple(
            each for each in self.bench.looks if not self.draft.reasons.get(each.key, "").strip()
        )

    def edit(self, deed: Callable[[Bench], object]) -> object:
        """Change the draft; what `deed` returns comes back."""
        self._by = self._bridge.by or self._by
        result = deed(self.bench)
        if self.bench.text != self.draft.text:
            self.draft = replace(self.draft, text=self.bench.text)
            self._timer.start()
            self.changed.emit()
        return result

    def explain(self, key: str, reason: str) -> None:
        """Say why something that was to be looked at is right."""
        self._by = self._bridge.by or self._by
        self.draft = replace(self.draft, reasons={**self.draft.reasons, key: reason})
        self._timer.start()
        self.changed.emit()

    def save(self) -> bool:
        """Put the draft on the disk now; False where it could not be: nothing typed is lost."""
        self._timer.stop()
        if self.unsaved:
            wanted, by = self.draft, self._by
            desk = self._bridge.station.desk
            if self._bridge.attempt(lambda: desk.save(wanted, by=by)):
                self._stored = wanted
        self.saved.emit()
        return not self.unsaved


_TAKEN: Final[dict[Refusal, Callable[[object], str]]] = {
    Refusal.PROTOCOL_ID_SHIPPED: lambda name: tr("“{0}” comes with the program.").format(name),
    Refusal.PROTOCOL_VERSION_TAKEN: lambda name: tr("There is a version {0} already.").format(name),
}


def first_copy(bench: Bench, taken: frozenset[str], clinic: str) -> None:
    """Give the copy of a shipped protocol an id and a title of the clinic's own."""
    stem = f"own-{bench.value(('id',))}"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 100)))
    bench.put(("id",), next(name for name in names if name not in taken))
    bench.put(("version",), "1.0.0")
    own = tr("{0}: {1}", "clinic, title of a protocol")
    bench.put(("title",), own.format(clinic or tr("Own"), bench.value(("title",))))


def next_version(bench: Bench, taken: frozenset[str]) -> None:
    """Give the copy of an own protocol the next free version: the middle number is raised."""
    major, minor, _ = str(bench.value(("version",))).split(".")
    free = (f"{major}.{number}.0" for number in range(int(minor) + 1, 10_000))
    bench.put(("version",), next(name for name in free if name not in taken))


def saved_words(bridge: Bridge, work: Work) -> str:
    """Say whether the draft is on the disk."""
    if work.unsaved:
        return tr("Not saved yet")
    return tr("Saved {0}").format(messages.hhmm(bridge.station, bridge.board.now.at))
