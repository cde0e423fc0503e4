"""How urgent an alert is, in the words of the widgets and of the sounds."""

from enum import StrEnum


class Priority(StrEnum):
    """Three of them; red, yellow and cyan stand for nothing else."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
