"""What a benchmark found: a ratio that may fail the run, and figures to read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One promise about speed or size, measured."""

    promise: str
    measured: str
    """The absolute figure."""
    yardstick: str
    """What it was measured against, with its figure."""
    ratio: float
    limit: float
    """The ratio that is promised; more fails the run."""

    @property
    def kept(self) -> bool:
        """Return whether the promise is kept."""
        return self.ratio <= self.limit
