"""Files that a command writes: whole, and never in the place of something that is no file."""

import os
import stat
from pathlib import Path

from monitor.terminal.files import write_out


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes(b"before")

    write_out(path, b"after", "The session is safe.")

    assert path.read_bytes() == b"after"
    assert [each.name for each in tmp_path.iterdir()] == ["result.json"]


def test_a_pipe_takes_the_bytes_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_out(path, b"after", "The session is safe.")

        assert os.read(reader, 100) == b"after"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(path.stat().st_mode)
