"""Finds what a screen says in English while it should speak another language."""

import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from monitor.protocols.read import shipped
from tools.translations import read

ENGLISH = frozenset(
    {"the", "of", "and", "not", "with", "since", "check", "this", "from", "is", "are", "your"}
    | {"by", "it", "until", "was", "at", "to", "start", "be", "has"}
)
"""Words that neither German nor Spanish has, but what `FALSE` names."""
FALSE = {"de": {"was", "start"}, "es": {"has"}}
GIVEN = re.compile(
    r"P\. Lindqvist|Fernhollow Infusion Clinic|room B|/\S+|chairside \S+|timing, discharge, source"
)
"""What somebody typed, and what a program is told."""


def said_by(root: QWidget) -> Iterator[str]:
    """Return every text that is shown or read out on `root`, but what somebody typed."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()


def left_in_english(root: QWidget, language: str) -> list[str]:
    """Return the texts that are an English sentence of the screens, or have an English word."""
    found = set()
    for text in said_by(root):
        plain = GIVEN.sub("", _without_protocols(text))
        words = set(re.findall(r"[a-zA-Z’]+", plain)) & (ENGLISH - FALSE[language])
        if words or _english(language).fullmatch(text):
            found.add(text)
    return sorted(found)


def _without_protocols(text: str) -> str:
    """Return `text` without what a protocol says itself: a clinic writes it in its language."""
    for protocol in shipped().values():
        for own in (protocol.title, *(item.question for item in protocol.checklist)):
            text = text.replace(own, "")
    return text


@cache
def _english(language: str) -> re.Pattern[str]:
    """Return what matches a sentence without facts that is another one in `language`."""
    known = read(language)
    there = {translation.text for translation in known.values()}
    return re.compile(
        "|".join(
            re.escape(said.text)
            for said, translation in known.items()
            if said.text != translation.text and "{" not in said.text and said.text not in there
        )
    )
