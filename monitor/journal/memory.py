"""A journal in memory: for replay, training and tests. It is gone when the process is."""

from collections.abc import Iterator, Sequence
from contextlib import nullcontext

from monitor.journal.chain import NOTHING, link
from monitor.ports import CLOSED, Batch, Entry, Head, News, SignOfLife, StorageError


class MemoryJournal:
    """Implements `monitor.ports.Journal` in a dictionary.

    Concurrency: one thread.
    """

    def __init__(self, *, zone: str = "UTC") -> None:
        """Begin empty; `zone` is the IANA name written into each entry."""
        self._zone = zone
        self._streams: dict[str, list[Entry]] = {}
        self._order: list[str] = []
        """The stream of each entry, in the order in which they were stored."""
        self._sign: SignOfLife | None = None
        self._open = True

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        """Append all batches or none and return the entries as stored.

        Raises:
            StorageError: `conflict`, a stream is not at `after`; nothing was stored.
            TypeError, ValueError: a body has no canonical form; nothing was stored.
        """
        self._require_open()
        entries = link(batches, zone=self._zone, head=self.head)
        self._keep(entries)
        return entries

    def _keep(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self._streams.setdefault(entry.stream, []).append(entry)
            self._order.append(entry.stream)

    def read(self, stream: str, *, after: int = 0) -> Iterator[Entry]:
        """Yield the entries of `stream` with seq > `after` (at least 0), in order."""
        self._require_open()
        yield from self._streams.get(stream, ())[after:]

    def head(self, stream: str) -> Head:
        """Return the head of `stream`."""
        self._require_open()
        entries = self._streams.get(stream)
        return Head(length=len(entries), sha256=entries[-1].sha256) if entries else NOTHING

    def streams(self) -> tuple[str, ...]:
        """Return the names of all streams, sorted."""
        self._require_open()
        return tuple(sorted(self._streams))

    def news(self, after: int) -> News:
        """Return which streams, sorted, have entries that were stored after the place `after`."""
        self._require_open()
        return News(place=len(self._order), streams=tuple(sorted(set(self._order[after:]))))

    def adopt(self, entries: Sequence[Entry]) -> None:
        """Store entries as another journal stored them, each the next of its stream: all or none.

        Raises:
            StorageError: `conflict`, one is not the next of its stream; nothing was stored.
        """
        self._require_open()
        heads: dict[str, Head] = {}
        for entry in entries:
            last = heads.get(entry.stream) or self.head(entry.stream)
            if (entry.seq, entry.previous) != (last.length + 1, last.sha256):
                raise StorageError("conflict", f"{entry.stream} {entry.seq} is not the next")
            heads[entry.stream] = Head(length=entry.seq, sha256=entry.sha256)
        self._keep(entries)

    def beside(self) -> nullcontext["MemoryJournal"]:
        """Return this journal: nothing of it belongs to a thread."""
        self._require_open()
        return nullcontext(self)

    def sign_of_life(self) -> SignOfLife | None:
        """Return the last recorded sign of life."""
        self._require_open()
        return self._sign

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        """Replace the sign of life."""
        self._require_open()
        self._sign = sign

    def close(self) -> None:
        """Refuse further calls; closing twice is fine."""
        self._open = False

    def _require_open(self) -> None:
        if not self._open:
            raise ValueError(CLOSED)
