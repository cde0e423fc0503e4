"""The language of the screens: English is in the code, any other is read from its file at start."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from monitor import api
from monitor.api import LANGUAGES, Station
from ui import messages

ENGLISH: Final = "en"
FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def of_the_computer() -> str:
    """Return the language that the computer is set to, English where the screens lack it."""
    found = QLocale.system().name()[:2]
    return found if found in LANGUAGES else ENGLISH


def of_the_station(station: Station) -> str:
    """Return the clinic's language; the computer's in practice and while there is no clinic."""
    if station.training or not station.people():
        return of_the_computer()
    return station.settings.language


def remark(language: str) -> str:
    """Return when `language` is spoken, if not yet, and whether a clinic has read its words."""
    review = api.words(language).review
    later = "" if language == messages.words().lang else messages.tr("from the next start")
    return ". ".join(part for part in (later, review) if part)


def speak(app: QCoreApplication, language: str) -> None:
    """Let every screen that is made from now on speak `language`."""
    for before in _spoken:
        app.removeTranslator(before)
    _spoken.clear()
    if language != ENGLISH:
        _spoken.append(_Sentences(translations(language)))
        app.installTranslator(_spoken[0])
    messages.show_language(language)


def translations(language: str) -> dict[tuple[str, str], str]:
    """Return what English sentences, each with its comment, are in `language`.

    Raises:
        OSError: the installation lacks that file.
        ValueError: the file is not well-formed.
    """
    from PySide6.QtCore import QXmlStreamReader  # English reads none

    found = {}
    reader = QXmlStreamReader((FOLDER / f"chairside_{language}.ts").read_text(encoding="utf-8"))
    said: dict[str, str] = {}
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        name = reader.name()
        if name == "message":
            said = {}
        elif name in {"source", "comment", "translation"}:
            said[name] = reader.readElementText()
        if name == "translation" and said[name]:
            found[said["source"], said.get("comment", "")] = said[name]
    if reader.hasError():
        raise ValueError(reader.errorString())
    return found


class _Sentences(QTranslator):
    """Translates by sentence, whichever screen says it; what it does not know stays English."""

    def __init__(self, known: dict[tuple[str, str], str]) -> None:
        super().__init__()
        self._known = known

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt names it so
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        del context, n
        return self._known.get((sourceText, disambiguation or ""), sourceText)


_spoken: list[_Sentences] = []
"""What the application translates with; nothing while it speaks English."""
