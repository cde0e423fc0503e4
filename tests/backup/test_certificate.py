"""What signs records is in a backup, and signs again where it was brought back."""

from io import BytesIO
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from monitor.backup.beside import NAMES
from monitor.backup.make import back_up
from monitor.backup.restore import restore, with_code, with_key
from monitor.journal.sqlcipher import DATABASE
from monitor.keys import sealed
from monitor.keys.errors import SealError, SealFault
from monitor.keys.kept import Wrapped
from monitor.keys.ring import read_ring
from monitor.signing.kept import Certificates, in_folder
from tests.backup.conftest import WALL, Site
from tests.signing.clinics import NOW


def certified(site: Site) -> bytes:
    """Put a certificate in force and return its key, as it is kept."""
    station = site.open()
    made = station.certificates().make("Fernhollow Infusion Clinic", NOW)
    station.note_certificate(made, "P. Lindqvist")
    station.close()
    return key_of(site.data, site.key)


def kept(folder: Path, key: bytes) -> Certificates:
    return in_folder(folder, lambda inside: Wrapped(inside, lambda: key))


def key_of(folder: Path, key: bytes) -> bytes:
    identity = kept(folder, key).identity()
    assert identity is not None
    return identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def test_the_certificate_and_its_key_survive_a_restore_with_the_sheet(
    site: Site, tmp_path: Path
) -> None:
    mine, sheet = certified(site), site.code()
    backup = back_up(site.data, site.shelf, key=site.key, wall=WALL).path
    target = tmp_path / "another computer" / "data"

    restore(backup, target, with_code(sheet))

    assert key_of(target, site.key) == mine
    for name in NAMES:
        assert (target / name).read_bytes() == (site.data / name).read_bytes()
        assert (target / name).stat().st_mode & 0o077 == 0


def test_a_new_certificate_makes_a_new_backup(site: Site, tmp_path: Path) -> None:
    before = back_up(site.data, site.shelf, key=site.key, wall=WALL)
    certified(site)

    after = back_up(site.data, site.shelf, key=site.key, wall=WALL + 3_600_000_000)

    assert after.fresh
    restore(before.path, tmp_path / "before", with_key(site.key))
    restore(after.path, tmp_path / "after", with_key(site.key))
    assert kept(tmp_path / "before", site.key).current() is None
    assert kept(tmp_path / "after", site.key).current() is not None


def test_the_backup_shows_nothing_of_the_key(site: Site) -> None:
    certified(site)

    backup = back_up(site.data, site.shelf, key=site.key, wall=WALL).path

    content = backup.read_bytes()
    assert not [name for name in NAMES if (site.data / name).read_bytes() in content]
    assert {path.name for path in site.data.glob("chairside.c*")} == set()


@pytest.mark.parametrize(
    "part",
    [("../outside", 1), ("certificate/../../outside", 1), (NAMES[0], 1 << 40), (NAMES[0], -1)],
)
def test_a_backup_that_names_another_place_is_refused(
    site: Site, tmp_path: Path, part: tuple[str, int]
) -> None:
    forged, target = tmp_path / "forged", tmp_path / "inside" / "data"
    with forged.open("wb") as file:
        sealed.seal(
            BytesIO((site.data / DATABASE).read_bytes()),
            file,
            key=site.key,
            ring=read_ring(site.data),
            what=sealed.BACKUP,
            parts=[part],
        )

    with pytest.raises(SealError) as refused:
        restore(forged, target, with_key(site.key))

    assert refused.value.code is SealFault.CHANGED
    assert not target.exists()
    assert not list(tmp_path.rglob("outside"))
