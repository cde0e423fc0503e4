"""The station behind the screens: chairs, people, settings and the archive over one journal.

Implements `monitor.api.Station`. Everything that it knows is a fold over the journal.
Lifetime: one run of the app. Concurrency: one thread, except `hash_pin` and `check_pin`.
"""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from typing import Protocol as Interface

from monitor.domain.protocol import Protocol
from monitor.ports import Certificate, CertificateChange, Journal, StationClock
from monitor.service import STREAM
from monitor.station.past import Past
from monitor.ways import Told, Ways

if TYPE_CHECKING:  # each loaded with the first use of what it is for
    from monitor.signing.kept import Certificates
    from monitor.station.exports import Exports
    from monitor.station.staff import Staff
    from monitor.station.trail import Trail
    from monitor.trial.trial import Trial


class Preparer(Interface):
    """Reads a session; what it returns writes it into a folder and returns the file."""

    def __call__(
        self, station: "LocalStation", session: str, folder: Path, form: str, told: Told, /
    ) -> Callable[[], Path]:
        """Prepare `form`: the record (`pdf`) or its table (`readings.csv`)."""


class LocalStation(Past):
    """One station on this computer."""

    def __init__(
        self,
        journal: Journal,
        clock: StationClock,
        *,
        data_dir: Path,
        zone: str,
        prepare: Preparer,
        training: bool = False,
        look_every: int | None = None,
        key: bytes | None = None,
    ) -> None:
        """Begin over `journal`; `zone` is the IANA zone of printed times.

        `key` is the data key, None where the key file keeps it.
        """
        super().__init__(
            journal,
            clock,
            data_dir=data_dir,
            zone=zone,
            training=training,
            look_every=look_every,
            key=key,
        )
        self._prepare = prepare
        self._ways: Callable[[LocalStation], Ways] | None = None
        self._made: Ways | None = None

    # its parts --------------------------------------------------------------------------------

    @cached_property
    def staff(self) -> "Staff":
        """Who works here, and what changes that."""
        from monitor.station.staff import Staff

        return Staff(self)

    @cached_property
    def trail(self) -> "Trail":
        """What was done here and by whom, for those who may look."""
        from monitor.station.trail import Trail

        return Trail(self)

    @cached_property
    def exports(self) -> "Exports":
        """What writes sessions into files."""
        from monitor.station.exports import Exports

        return Exports(self, partial(self._prepare, self), lambda: self.ways)

    def change_settings(self, by: str, **changes: object) -> None:
        """Change settings; journaled. Until there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not, a value cannot be, or a chair that would go has a session.
            TypeError: there is no such setting.
        """
        from monitor.station.changing import change_settings

        change_settings(self, by, changes)

    def send_by(self, ways: Callable[["LocalStation"], Ways]) -> None:
        """Have sessions leave the station by what `ways` makes, once the first one does."""
        self._ways, self._made = ways, None

    @property
    def ways(self) -> Ways | None:
        """How sessions leave the station; None for one that sends nothing anywhere."""
        if self._made is None and self._ways is not None:
            self._made = self._ways(self)
        return self._made

    # signing ---------------------------------------------------------------------------------

    def certificates(self) -> "Certificates":
        """Return what reads the certificate that signs records; slow, off the UI thread."""
        from monitor.signing.kept import in_folder

        return in_folder(self.data_dir, self.keeping.secrets)

    def prepare_certificate(self, by: str, change: CertificateChange) -> Callable[[], Certificate]:
        """Admit a change of what signs records; what is returned does it, on any thread.

        `note_certificate` follows. Until there are people, anybody may (the first run).

        Raises:
            Refused: `by` may not. What is returned raises `CertificateError`, `StorageError` or
                `OSError`; the certificate before is still in force then.
        """
        self.admit_setting(by)
        clinic, now = self.settings.clinic, self.wall_utc()
        return lambda: self.certificates().change(change, clinic, now)

    def note_certificate(self, certificate: Certificate, by: str) -> None:
        """Note which certificate signs records from now on, and who put it in force."""
        body = {
            "by": by,
            "subject": certificate.subject,
            "issuer": certificate.issuer,
            "sha256": certificate.sha256,
            "not_after": certificate.not_after.strftime("%Y-%m-%d"),
        }
        self.clinic.note("certificate_set", body)

    def prepare_trial(self, session: str, protocol: Protocol) -> "Callable[[], Trial]":
        """Read a session; what is returned works it again under `protocol`, on any thread.

        Raises:
            StorageError: it cannot be read. What is returned raises `StorageError` as well.
        """
        from monitor.trial.trial import retry  # only when somebody tries a protocol

        entries = tuple(self.journal.read(STREAM + session))
        return partial(retry, entries, protocol)

    def close(self) -> None:
        """Release the data; what was only practice is deleted with its folder."""
        if self._archive is not None:
            self._archive.close()
        self.journal.close()
        if self.training:
            import shutil

            shutil.rmtree(self.data_dir, ignore_errors=True)
