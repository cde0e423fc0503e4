"""Records are read by one thread after the other: the library would end the program else."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from monitor.record.export import document
from monitor.record.pdfium import _ONE_AT_A_TIME, opened
from monitor.record.read import read
from tests.record.sessions import calm

AT_ONCE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from monitor.record.read import read
sys.setswitchinterval(1e-6)
pdf = Path(sys.argv[1]).read_bytes()
with ThreadPoolExecutor(6) as pool:
    found = list(pool.map(read, [pdf] * 120))
sys.exit(any(one != found[0] for one in found))
"""


def test_six_threads_read_records_at_the_same_time(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    assert pytestconfig.cache is not None
    told = calm(minutes=20)
    made = document(told.session, told.entries, fonts=pytestconfig.cache.mkdir("record-fonts"))
    path = tmp_path / "record.pdf"
    path.write_bytes(made)

    ended = subprocess.run([sys.executable, "-c", AT_ONCE, str(path)], check=False)

    assert ended.returncode == 0
    with ThreadPoolExecutor(1) as other, opened(made):
        assert not other.submit(_ONE_AT_A_TIME.acquire, blocking=False).result()


def test_what_is_no_pdf_is_said_and_lets_the_next_one_in() -> None:
    for _ in range(2):
        with pytest.raises(ValueError, match="not a readable PDF"), opened(b"no PDF"):
            pass


def test_a_page_that_cannot_be_loaded_makes_the_record_unreadable(
    pytestconfig: pytest.Config,
) -> None:
    assert pytestconfig.cache is not None
    told = calm(minutes=20)
    made = document(told.session, told.entries, fonts=pytestconfig.cache.mkdir("record-fonts"))
    with pikepdf.open(BytesIO(made)) as pdf:
        pdf.Root.Pages.Kids[0] = pikepdf.Dictionary(Type=pikepdf.Name("/Pages"), Count=1)
        spoilt = BytesIO()
        pdf.save(spoilt)

    with pytest.raises(ValueError, match="Failed to load page"):
        read(spoilt.getvalue())
