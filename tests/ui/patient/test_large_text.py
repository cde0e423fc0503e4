"""Text at 125 % and 150 %: the patient's page and the cards stay whole."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.room import CHARGE
from tests.ui.patient.oskar import COMPACT, MRN, REGULAR, Clinic
from tests.ui.windows import clipped
from ui import theme
from ui.theme import ThemeName


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("percent", [125, 150])
def test_large_text_is_whole_on_the_page_and_the_cards(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    clinic = Clinic(tmp_path)
    clinic.room.station.change_settings(CHARGE, text_size=percent)
    window = clinic.window(qtbot, size)
    theme.apply(qapp, ThemeName.DAY, theme.density_for(size[0]), percent)
    for go in (window.routes.show_patient, window.routes.start_from_plan):
        go(MRN)
        qtbot.waitUntil(lambda: clipped(window.current()) == [])

    assert window.size().toTuple() == size
    assert window.made("patient").strip.number.text() == "MRN FX-143-77"
