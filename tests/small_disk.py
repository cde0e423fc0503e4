"""A file system of a few kilobytes, to be filled in earnest."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest


@contextmanager
def mounted(size: str, *, lazily: bool = False) -> Iterator[Path]:
    """Yield a file system of that size, or skip the test; let go of it `lazily` while in use."""
    with TemporaryDirectory() as folder:
        mounting = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        try:
            subprocess.run(mounting, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("mounting a small disk needs rights that the tests do not have here")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", *(["--lazy"] if lazily else []), folder], check=True)
