"""The tour walks the real app through a whole session and leaves its pictures and its record."""

from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from tools.contact_sheets import TOUR
from ui.long_work import _Steps
from ui.tour import tour
from ui.tour_hand import Hand

LATE_MS = 500
"""The list of sessions is made beside the screen and may come later than the hand."""


def test_a_whole_session_is_walked_by_the_widgets_and_leaves_pictures_and_a_record(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, str] = {}
    kept = Hand.picture

    def picture(hand: Hand, name: str) -> None:
        seen[name] = hand.window.screen_name
        kept(hand, name)

    monkeypatch.setattr(Hand, "picture", picture)
    made = _Steps.take

    def late(steps: _Steps) -> object:
        QThread.msleep(LATE_MS)
        return made(steps)

    monkeypatch.setattr(_Steps, "take", late)
    assert tour(tmp_path) == 0
    assert {name: seen.get(name) for name in TOUR} == dict(TOUR)  # as the contact sheets have it
    names = {path.stem.partition("-")[2] for path in tmp_path.glob("*.png")}
    assert names >= {
        "sign-in",
        "board",
        "start",
        "check-crossing",
        "alert-high",
        "alert-answered",
        "discharge",
        "record-written",
    }
    records = list(tmp_path.glob("*.pdf"))
    assert [record.read_bytes()[:5] for record in records] == [b"%PDF-"]
