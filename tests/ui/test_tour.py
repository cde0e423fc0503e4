"""The tour walks the real app through a whole session and leaves its pictures and its record."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.tour import tour


def test_a_whole_session_is_walked_by_the_widgets_and_leaves_pictures_and_a_record(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert tour(tmp_path) == 0
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
