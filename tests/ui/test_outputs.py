"""A computer that cannot be heard is told, without the audio libraries, from one that may be."""

from pathlib import Path

import pytest

from ui.outputs import conceivable


def _file(root: Path, name: str, text: str = "") -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def test_a_bare_computer_has_no_output(tmp_path: Path) -> None:
    assert not conceivable({}, tmp_path, "linux")


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("dev/snd/pcmC0D0p", True),
        ("dev/snd/pcmC0D0c", False),
        ("dev/snd/timer", False),
        ("var/run/pulse/native", True),
    ],
)
def test_a_card_that_plays_or_a_server_may_be_heard(tmp_path: Path, name: str, heard: bool) -> None:
    _file(tmp_path, name)

    assert conceivable({}, tmp_path, "linux") is heard


@pytest.mark.parametrize("socket", ["pulse/native", "pipewire-0"])
def test_a_sound_server_of_the_person_may_be_heard(tmp_path: Path, socket: str) -> None:
    _file(tmp_path, f"running/{socket}")

    assert conceivable({"XDG_RUNTIME_DIR": str(tmp_path / "running")}, tmp_path, "linux")


def test_a_server_on_another_computer_may_be_heard(tmp_path: Path) -> None:
    assert conceivable({"PULSE_SERVER": "tcp:desk.invalid"}, tmp_path, "linux")

    _file(tmp_path, "etc/pulse/client.conf", "; default-server = none\n")
    assert not conceivable({}, tmp_path, "linux")

    _file(tmp_path, "etc/pulse/client.conf.d/desk.conf", "default-server = tcp:desk.invalid\n")
    assert conceivable({}, tmp_path, "linux")


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_elsewhere_the_audio_libraries_are_asked(tmp_path: Path, system: str) -> None:
    assert conceivable({}, tmp_path, system)
