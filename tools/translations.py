"""Keeps `resources/i18n/chairside_*.ts` in step with what the screens say.

    python -m tools.translations

New sentences come in unfinished and are named, ones that no screen says any more go out, and all
others stay as they are. The files are of Qt Linguist's format and can be edited with it.
"""

import ast
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree.ElementTree import (
    Element,
    SubElement,
    fromstring,
    indent,
    tostring,
)

PROJECT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = PROJECT / "resources" / "i18n"
LANGUAGES: Final = ("de", "es")
CONTEXT: Final = "Chairside"
"""One for all: what is said alike is translated once; a comment tells apart what is not."""
UNREVIEWED: Final = "not clinically reviewed"
"""Stands beside each translation until a clinic has read it, and its name and the day do."""


class Sentence(NamedTuple):
    """What `tr` was given: the English text, and what tells it from another one."""

    text: str
    comment: str = ""


class Translation(NamedTuple):
    """A sentence in another language, empty while there is none, and who has read it."""

    text: str
    review: str = UNREVIEWED


class NotLiteralError(ValueError):
    """A sentence is put together while the program runs: nobody could translate it."""


def sentences(folder: Path = PROJECT / "ui") -> dict[Sentence, tuple[str, ...]]:
    """Return each sentence of the screens and the files that say it, in the order of the files.

    Raises:
        NotLiteralError: `tr` was called with something else than literal text.
    """
    found: dict[Sentence, tuple[str, ...]] = {}
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent).as_posix()
        for sentence in _said(path):
            files = found.get(sentence, ())
            found[sentence] = files if name in files else (*files, name)
    return found


def _said(path: Path) -> Iterator[Sentence]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        given = _given(call)
        if given is None:
            continue
        texts = [part.value for part in given if isinstance(part, ast.Constant)]
        if len(texts) != len(given) or not all(isinstance(text, str) for text in texts):
            where = f"{path.name}:{call.lineno}: {ast.unparse(call)}"
            raise NotLiteralError(where)
        yield Sentence(*(str(text) for text in texts))


def _given(call: ast.Call) -> list[ast.expr] | None:
    """Return the arguments that are a sentence and its comment; None for another call."""
    name = ast.unparse(call.func)
    if name == "tr" or name.endswith(".tr"):
        return call.args
    if name == "QCoreApplication.translate" and isinstance(call.args[1], ast.Constant):
        return call.args[1:]
    return None


def read(language: str) -> dict[Sentence, Translation]:
    """Return what is translated into `language`; nothing where there is no file yet."""
    path = place_of(language)
    if not path.exists():
        return {}
    root = fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - a file of this project
    found = {}
    for message in root.iter("message"):
        sentence = Sentence(message.findtext("source", ""), message.findtext("comment", ""))
        translation = message.find("translation")
        finished = translation is not None and "type" not in translation.attrib
        text = (translation.text or "") if finished and translation is not None else ""
        found[sentence] = Translation(text, message.findtext("translatorcomment", ""))
    return found


def place_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"chairside_{language}.ts"


def written(
    language: str,
    said: Mapping[Sentence, tuple[str, ...]],
    known: Mapping[Sentence, Translation],
) -> str:
    """Return the file of a language: every sentence that is said, and its translation."""
    root = Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = SubElement(root, "context")
    SubElement(context, "name").text = CONTEXT
    for sentence, files in said.items():
        _write(SubElement(context, "message"), sentence, files, known.get(sentence))
    indent(root, "  ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{tostring(root, "unicode")}\n'


def _write(
    message: Element, sentence: Sentence, files: tuple[str, ...], known: Translation | None
) -> None:
    for name in files:
        SubElement(message, "location", filename=f"../../{name}")
    SubElement(message, "source").text = sentence.text
    if sentence.comment:
        SubElement(message, "comment").text = sentence.comment
    if known is not None and known.text:
        SubElement(message, "translatorcomment").text = known.review
        SubElement(message, "translation").text = known.text
    else:
        SubElement(message, "translatorcomment").text = UNREVIEWED
        SubElement(message, "translation", type="unfinished")


def main() -> int:
    """Write both files anew; 1 when something waits for its translation."""
    said = sentences()
    waiting = 0
    for language in LANGUAGES:
        known = read(language)
        place_of(language).write_text(written(language, said, known), encoding="utf-8")
        for sentence in said:
            if sentence not in known or not known[sentence].text:
                waiting += 1
                sys.stdout.write(f"{language}: {sentence.text!r} {sentence.comment}\n")
        gone = len(set(known) - set(said))
        sys.stdout.write(f"{language}: {len(said)} sentences, {gone} no longer said\n")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
