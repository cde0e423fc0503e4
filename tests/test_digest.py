"""The digest of the chains is SHA-256, and brings no cryptographic library with it."""

import hashlib
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from monitor.digest import sha256_hex


def test_the_digest_of_abc_is_the_published_one() -> None:
    # FIPS 180-4, the example of SHA-256 for one block
    assert sha256_hex(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@given(st.binary(max_size=300))
def test_the_digest_is_the_one_of_the_standard_library(data: bytes) -> None:
    assert sha256_hex(data) == hashlib.sha256(data).hexdigest()


def test_the_station_loads_no_cryptographic_library_for_its_digests() -> None:
    program = "import monitor.api, sys; sys.exit('_hashlib' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
