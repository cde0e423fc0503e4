"""The least time that a wrong PIN, passphrase or recovery code takes to be answered.

How quickly a refusal comes must not say how far it got, nor let many be tried. Whoever calls this
waits on the thread they are on: never that of the screen.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from typing import Final, TypeVar

from monitor.clock import MICROSECONDS, THIS_MACHINE, Machine

T = TypeVar("T")

LEAST: Final = 200_000
"""Microseconds from the question to the answer."""


def rest(microseconds: int) -> None:
    """Let the thread that calls wait."""
    Event().wait(microseconds / MICROSECONDS)


@contextmanager
def unhurried(machine: Machine = THIS_MACHINE) -> Iterator[None]:
    """Let nothing that is raised inside come out sooner than `LEAST` after the beginning."""
    begun = machine.elapsed()
    try:
        yield
    except Exception:
        _wait(begun, machine)
        raise


def answered(ask: Callable[[], T], machine: Machine = THIS_MACHINE) -> T:
    """Return what `ask` does; an answer that is a no, or none, comes no sooner than `LEAST`."""
    begun = machine.elapsed()
    with unhurried(machine):
        found = ask()
    if not found:
        _wait(begun, machine)
    return found


def _wait(begun: int, machine: Machine) -> None:
    left = LEAST - (machine.elapsed() - begun)
    if left > 0:
        rest(left)
