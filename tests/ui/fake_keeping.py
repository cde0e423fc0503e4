"""What keeps the data of the station in memory: sheets with a known code, backups that may fail."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from monitor.api import KeepingView, KeyRefused, RecoverySheet, StorageError

GROUPS = ("M2CB", "HDH8", "J1Z5", "BTF2", "8MGV", "4J51", "9NK7", "TJSD", "38AG")
PAGE = b"%PDF-1.4 of a sheet"


@dataclass
class FakeKeeping:
    """Implements `monitor.api.keeping.Keeping`; set `refusal`, `failure`, `fault` to meet them."""

    seen: KeepingView = field(
        default_factory=lambda: KeepingView(
            protection="file", sheet="none", folder="", made=0, looked=0, failure=""
        )
    )
    store: str = "Memory store"
    one_disk: bool = False
    refusal: KeyRefused | None = None
    failure: StorageError | None = None
    page: bytes | OSError = PAGE
    fault: str = ""
    is_due: bool = False
    sheets: list[dict[str, str]] = field(default_factory=list)
    protections: list[tuple[str, str, str]] = field(default_factory=list)
    backups: list[int] = field(default_factory=list)
    proofs: list[tuple[str, str]] = field(default_factory=list)

    def view(self) -> KeepingView:
        return self.seen

    def keystore(self) -> str:
        return self.store

    def sealer(self) -> Callable[[Path, bytes], tuple[Path, bytes]] | None:
        return None

    def read_export(self, path: Path) -> bytes:
        return path.read_bytes()

    def prepare_protection(self, by: str, how: str, passphrase: str = "") -> Callable[[], None]:
        def protect() -> None:
            for trouble in (self.refusal, self.failure):
                if trouble is not None:
                    raise trouble
            self.protections.append((by, how, passphrase))
            self.seen = replace(self.seen, protection=how)

        return protect

    def protected(self, by: str) -> None:
        assert self.protections[-1][0] == by

    def new_sheet(self, by: str, *, clinic: str, made: str, paper: str) -> RecoverySheet:
        if self.failure is not None:
            raise self.failure
        self.sheets.append({"by": by, "clinic": clinic, "made": made, "paper": paper})
        self.seen = replace(self.seen, sheet="made")
        return RecoverySheet(groups=GROUPS, pdf=self._draw)

    def _draw(self) -> bytes:
        if isinstance(self.page, OSError):
            raise self.page
        return self.page

    def prove(self, typed: str, by: str) -> bool:
        self.proofs.append((typed, by))
        right = typed.upper() == GROUPS[-1]
        if right:
            self.seen = replace(self.seen, sheet="proved")
        return right

    def due(self, wall: int) -> bool:
        return self.is_due

    def prepare_backup(self, wall: int) -> Callable[[], str]:
        if self.failure is not None:
            raise self.failure
        self.is_due = False

        def make() -> str:
            self.backups.append(wall)
            return self.fault

        return make

    def backed_up(self, failure: str) -> None:
        made = self.seen.made if failure else self.backups[-1]
        self.seen = replace(self.seen, failure=failure, made=made, looked=made)

    def same_disk(self, folder: Path) -> bool:
        return self.one_disk
