"""Every widget test starts in the day theme; some run in both densities."""

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.theme import Density, ThemeName


@pytest.fixture(autouse=True)
def _by_day(qapp: QApplication) -> None:
    theme.apply(qapp, ThemeName.DAY, Density.REGULAR)


@pytest.fixture(params=list(Density))
def density(qapp: QApplication, request: pytest.FixtureRequest) -> Density:
    """Run the test at both sizes."""
    asked: Density = request.param
    theme.apply(qapp, ThemeName.DAY, asked)
    return asked
