"""Work beside the screen: its result is told, except to what is being left."""

from pytestqt.qtbot import QtBot

from ui.long_work import LongWork


def test_what_is_left_is_told_nothing_and_can_begin_anew(qtbot: QtBot) -> None:
    work = LongWork()
    told: list[object] = []
    work.finished.connect(told.append)
    work.start(lambda _progress, _stopped: "first")
    work.leave()
    work.finish()
    qtbot.waitUntil(lambda: not work.running)
    assert told == []

    work.start(lambda _progress, _stopped: "second")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["second"]
