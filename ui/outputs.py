"""Whether this computer can have an audio output at all, found without the audio libraries.

They take 18 MB and as many threads as a whole window; where nothing can be heard, nothing of them
is loaded.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_NAMED: Final = ("PULSE_SERVER", "PIPEWIRE_REMOTE")
"""Environment variables that name a sound server, here or on another computer."""
_SOCKETS: Final = ("pulse/native", "pipewire-0")
"""Where a sound server of the person listens, below the folder of what is running."""
_SETTINGS: Final = ("etc/pulse/client.conf", "etc/pulse/client.conf.d")


def conceivable(
    environment: Mapping[str, str] = os.environ, root: Path = Path("/"), system: str = sys.platform
) -> bool:
    """Return whether there may be an output: on Linux a card or a sound server, elsewhere always.

    True promises nothing: the audio libraries have the last word.
    """
    if not system.startswith("linux") or any(environment.get(name) for name in _NAMED):
        return True
    return _card(root) or _server(environment, root) or _server_elsewhere(root)


def _card(root: Path) -> bool:
    return any(root.glob("dev/snd/pcm*p")) or (root / "dev/dsp").exists()


def _server(environment: Mapping[str, str], root: Path) -> bool:
    folder = environment.get("XDG_RUNTIME_DIR") or str(root / "run" / "user" / str(os.getuid()))
    named = (environment.get("PIPEWIRE_RUNTIME_DIR"), environment.get("PULSE_RUNTIME_PATH"))
    shared = root / "var/run/pulse/native"
    places = [Path(folder, socket) for socket in _SOCKETS] + [Path(each) for each in named if each]
    return any(place.exists() for place in (*places, shared))


def _server_elsewhere(root: Path) -> bool:
    """Return whether the settings of the sound system name a server on another computer."""
    files = [root / _SETTINGS[0], *sorted((root / _SETTINGS[1]).glob("*.conf"))]
    return any(_names_a_server(file) for file in files)


def _names_a_server(file: Path) -> bool:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    return any(line.replace(" ", "").startswith("default-server=") for line in lines)
