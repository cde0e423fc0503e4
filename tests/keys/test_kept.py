"""What signs records lies wrapped by the data key; what an earlier version left open is wrapped."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import pkcs12

from monitor.bootstrap import open_station
from monitor.identity import new_key
from monitor.keys import vault
from monitor.keys.kept import MAGIC, Wrapped
from monitor.keys.ring import Protection
from monitor.ports import StorageError
from monitor.signing.kept import FILE, FOLDER, KEY, PUBLIC, Certificates, in_folder
from monitor.signing.secret import OwnerOnly
from tests.signing.clinics import CLINIC, NOW, clinic

PHRASE = "three owls over Fernhollow"


@pytest.fixture
def data_key() -> bytes:
    return new_key()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / FOLDER


def wrapped(place: Path, key: bytes) -> Wrapped:
    return Wrapped(OwnerOnly(place), lambda: key)


def contents(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def code(deed: Callable[[], object]) -> str:
    with pytest.raises(StorageError) as failed:
        deed()
    return failed.value.what


def left_open(data: Path) -> tuple[bytes, bytes]:
    """Keep a certificate as the versions before kept it; return its file and what opens that."""
    in_folder(data).take(clinic().pkcs12(b"seven swans"), "seven swans", NOW)
    return (data / FOLDER / FILE).read_bytes(), (data / FOLDER / KEY).read_bytes()


# wrapping ---------------------------------------------------------------------------------


def test_a_secret_comes_back_and_none_of_it_lies_in_the_open(place: Path, data_key: bytes) -> None:
    secret = b"what nobody else may have"
    wrapped(place, data_key).keep("clinic.key", secret)

    assert wrapped(place, data_key).read("clinic.key") == secret
    assert wrapped(place, data_key).read("another") is None
    assert secret not in contents(place)
    assert stat.S_IMODE((place / "clinic.key").stat().st_mode) == 0o600


def test_no_two_wrappings_of_one_secret_are_the_same(place: Path, data_key: bytes) -> None:
    keeper = wrapped(place, data_key)
    keeper.keep("a.key", b"secret")
    first = (place / "a.key").read_bytes()
    keeper.keep("a.key", b"secret")

    assert (place / "a.key").read_bytes() != first


def test_another_data_key_opens_nothing(place: Path, data_key: bytes) -> None:
    wrapped(place, data_key).keep("clinic.key", b"secret")

    assert code(lambda: wrapped(place, new_key()).read("clinic.key")) == "damaged"


def test_a_changed_byte_anywhere_opens_nothing(place: Path, data_key: bytes) -> None:
    wrapped(place, data_key).keep("clinic.key", b"secret")
    whole = (place / "clinic.key").read_bytes()

    for number in range(len(MAGIC), len(whole)):
        spoilt = bytearray(whole)
        spoilt[number] ^= 1
        (place / "clinic.key").write_bytes(spoilt)
        assert code(lambda: wrapped(place, data_key).read("clinic.key")) == "damaged"


def test_one_cut_short_opens_nothing(place: Path, data_key: bytes) -> None:
    wrapped(place, data_key).keep("clinic.key", b"secret")
    whole = (place / "clinic.key").read_bytes()

    for length in range(len(MAGIC), len(whole)):
        (place / "clinic.key").write_bytes(whole[:length])
        assert code(lambda: wrapped(place, data_key).read("clinic.key")) == "damaged"


def test_one_secret_cannot_stand_in_the_place_of_another(place: Path, data_key: bytes) -> None:
    wrapped(place, data_key).keep("one.key", b"secret")
    (place / "one.key").rename(place / "two.key")

    assert code(lambda: wrapped(place, data_key).read("two.key")) == "damaged"


def test_one_of_a_newer_version_is_named_as_such(place: Path, data_key: bytes) -> None:
    OwnerOnly(place).keep("clinic.key", b"CHAIRSIDE SECRET 2\nwhatever")

    assert code(lambda: wrapped(place, data_key).read("clinic.key")) == "newer_format"


# the station's certificate ------------------------------------------------------------------


def test_the_certificate_of_a_station_lies_there_wrapped_and_its_public_half_open(
    tmp_path: Path,
) -> None:
    station = open_station(tmp_path)
    made = station.certificates().make(CLINIC, NOW)
    assert station.certificates().current() == made
    station.close()

    for name in (FILE, KEY):
        assert (tmp_path / FOLDER / name).read_bytes().startswith(MAGIC)
    with pytest.raises(ValueError, match=r"invalid|could not|ASN|parse|deserialize|PKCS"):
        pkcs12.load_pkcs12((tmp_path / FOLDER / FILE).read_bytes(), None)
    assert in_folder(tmp_path).public() == (tmp_path / FOLDER / PUBLIC).read_bytes()
    assert in_folder(tmp_path).exists()


def test_with_a_passphrase_nobody_signs_who_has_the_folder_alone(tmp_path: Path) -> None:
    station = open_station(tmp_path)
    made = station.certificates().make(CLINIC, NOW)
    key = station.keeping.data_key()
    station.close()
    vault.protect(tmp_path, key, Protection.PASSPHRASE, PHRASE)

    folder = tmp_path / FOLDER
    assert code(lambda: Certificates(wrapped(folder, new_key())).identity()) == "damaged"
    station = open_station(tmp_path, key=vault.open_with_passphrase(tmp_path, PHRASE))
    assert station.certificates().current() == made
    station.close()


# what an earlier version left -----------------------------------------------------------------


def test_what_lies_open_is_wrapped_at_the_next_start_and_signs_as_before(tmp_path: Path) -> None:
    open_station(tmp_path).close()
    file, secret = left_open(tmp_path)

    station = open_station(tmp_path)
    now = station.certificates().current()
    station.close()

    assert now == clinic().facts
    everything = contents(tmp_path)
    for plain in (file, secret, secret.hex().encode()):
        assert plain not in everything


def test_what_was_replaced_is_overwritten_where_it_lay(tmp_path: Path) -> None:
    open_station(tmp_path).close()
    _, secret = left_open(tmp_path)
    witness = tmp_path / "witness"
    witness.hardlink_to(tmp_path / FOLDER / KEY)

    open_station(tmp_path).close()

    assert witness.read_bytes() == bytes(len(secret))


def test_what_a_crash_left_half_written_is_taken_away(tmp_path: Path) -> None:
    open_station(tmp_path).close()
    _, secret = left_open(tmp_path)
    (tmp_path / FOLDER / f"{KEY}.new").write_bytes(secret)

    open_station(tmp_path).close()

    assert not list((tmp_path / FOLDER).glob("*.new"))
    assert secret not in contents(tmp_path)


def test_looking_alone_wraps_nothing(tmp_path: Path) -> None:
    open_station(tmp_path).close()
    file, _ = left_open(tmp_path)

    station = open_station(tmp_path, read_only=True)
    now = station.certificates().current()
    station.close()

    assert now == clinic().facts
    assert (tmp_path / FOLDER / FILE).read_bytes() == file


def test_a_disk_that_is_full_leaves_it_open_and_the_station_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_station(tmp_path).close()
    file, secret = left_open(tmp_path)

    def full(_self: OwnerOnly, _name: str, _secret: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(OwnerOnly, "keep", full)
    station = open_station(tmp_path)

    assert station.certificates().current() == clinic().facts
    station.close()
    assert (tmp_path / FOLDER / FILE).read_bytes() == file
    assert (tmp_path / FOLDER / KEY).read_bytes() == secret
