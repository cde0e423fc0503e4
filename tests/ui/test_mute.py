"""The sound server says which outputs are muted or gone; without one, nothing is claimed."""

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.mute import MuteProbe, read_sinks

LISTED = """Sink #0
\tState: IDLE
\tName: speaker
\tDescription: USB audio
\tMute: {mute}
\tVolume: front-left: {volume} / -0.00 dB,   front-right: {volume} / -0.00 dB
\t        balance 0.00
\tBase Volume: 65536 / 100% / 0.00 dB

Sink #1
\tName: headset
\tMute: no
\tVolume: mono: 32768 /  50% / -18.06 dB
"""
LOUD = LISTED.format(mute="no", volume="65536 / 100%")


@pytest.mark.parametrize(
    ("mute", "volume", "silent"),
    [("no", "65536 / 100%", False), ("yes", "65536 / 100%", True), ("no", "0 /   0%", True),
     ("no", "655 /   1%", False)],
)  # fmt: skip
def test_an_output_is_silent_when_it_is_muted_or_turned_down_to_nothing(
    mute: str, volume: str, silent: bool
) -> None:
    found = read_sinks(LISTED.format(mute=mute, volume=volume))

    assert found == {"speaker": silent, "headset": False}


def _tool(folder: Path, says: str, code: int = 0) -> str:
    """Return a program that answers as the sound server's own does."""
    (folder / "says.txt").write_text(says, encoding="utf-8")
    program = folder / "tool"
    program.write_text(
        f"#!{sys.executable}\n"
        "import pathlib, sys\n"
        "assert sys.argv[1:] == ['list', 'sinks']\n"
        f"sys.stdout.write(pathlib.Path({str(folder / 'says.txt')!r}).read_text())\n"
        f"sys.exit({code})\n",
        encoding="utf-8",
    )
    program.chmod(0o755)
    return str(program)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such tool on Windows")
def test_the_servers_answer_is_taken_and_a_change_of_it_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    probe = MuteProbe(tool=_tool(tmp_path, LOUD))
    with qtbot.waitSignal(probe.changed):
        probe.ask()
    assert not probe.muted("speaker")

    _tool(tmp_path, LISTED.format(mute="yes", volume="65536 / 100%").partition("\n\n")[0])
    with qtbot.waitSignal(probe.changed):
        probe.ask()

    assert probe.muted("speaker")
    assert (probe.gone("speaker"), probe.gone("headset")) == (False, True)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such tool on Windows")
def test_a_server_that_does_not_answer_says_nothing_of_any_output(
    qtbot: QtBot, tmp_path: Path
) -> None:
    probe = MuteProbe(tool=_tool(tmp_path, LISTED.format(mute="yes", volume="0 / 0%"), code=1))

    with qtbot.waitSignal(probe._asking.finished):
        probe.ask()

    assert not probe.muted("speaker")
    assert not probe.gone("speaker")


def test_without_the_tool_nothing_is_asked_and_nothing_claimed(qtbot: QtBot) -> None:
    probe = MuteProbe(tool="")
    probe.ask()

    assert not probe.muted("speaker")
    assert not probe.gone("speaker")


def test_an_output_that_was_never_listed_is_not_taken_for_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    probe = MuteProbe(tool=_tool(tmp_path, LOUD))
    with qtbot.waitSignal(probe.changed):
        probe.ask()

    assert not probe.gone("alsa_output.another-name")
