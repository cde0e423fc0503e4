"""The clock of practice: it runs faster than the computer's, and can be put forward."""

from monitor.domain.commands import Instant
from monitor.ports import Clock, Now, SignOfLife


class FastClock:
    """Implements `monitor.ports.StationClock` over another clock, `speed` times as fast.

    Wall time and true time are one here: nobody sets the clock of a practice station.
    """

    def __init__(self, inner: Clock, *, speed: int, at: Instant) -> None:
        """Begin at `at`; `speed` is at least 1."""
        self._inner = inner
        self._speed = speed
        self._at = at
        self._since = inner.now().at

    @property
    def speed(self) -> int:
        """How many seconds pass here in one real second."""
        return self._speed

    def run_at(self, speed: int) -> None:
        """Go on at another speed, at least 1."""
        self.put_forward(0)
        self._speed = speed

    def put_forward(self, by: int) -> None:
        """Skip `by` microseconds, at least 0."""
        self._at = self.now().at + by
        self._since = self._inner.now().at

    def now(self) -> Now:
        """Return the present moment of practice."""
        at = self._at + (self._inner.now().at - self._since) * self._speed
        return Now(at=at, wall=at)

    def sign(self) -> SignOfLife:
        """Return a sign of life; a practice station is never opened again."""
        at = self.now().at
        return SignOfLife(at=at, wall=at, boot="practice", elapsed=at)

    def reanchor(self) -> None:
        """Stay: the calendar of practice is its own."""
