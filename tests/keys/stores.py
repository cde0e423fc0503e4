"""Key stores for tests: one that keeps everything in memory, one that has gone away."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryStore(KeyringBackend):
    """Implements the port that `keyring` gives to the stores of operating systems."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    @property
    def name(self) -> str:
        return "Memory store"

    def get_password(self, service: str, username: str) -> str | None:
        self._may_be_locked()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._may_be_locked()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._may_be_locked()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)

    def _may_be_locked(self) -> None:
        if self.locked:
            raise KeyringLocked("the person said no")


@contextmanager
def in_use(backend: KeyringBackend) -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)
