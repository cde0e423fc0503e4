"""What signs is loaded when something is signed, and not before."""

import subprocess
import sys

HEAVY = ("pyhanko", "cryptography", "asn1crypto", "aiohttp")


def loaded(program: str) -> str:
    """Return which of `HEAVY` are loaded after `program`."""
    said = f"import sys\n{program}\nprint([m for m in {HEAVY} if m in sys.modules])"
    return subprocess.run(
        [sys.executable, "-c", said], capture_output=True, text=True, check=True
    ).stdout.strip()


def test_neither_the_app_nor_the_command_loads_what_signs() -> None:
    assert loaded("import monitor.api, monitor.cli, ui.app, ui.certificate.panel") == "[]"


def test_a_station_without_a_certificate_exports_and_verifies_without_loading_it() -> None:
    program = (
        "from pathlib import Path\n"
        "from monitor.signing.kept import in_folder\n"
        "import monitor.record.verify, monitor.record.export, monitor.terminal.certificate\n"
        "assert in_folder(Path('nowhere')).current() is None"
    )

    assert loaded(program) == "[]"
