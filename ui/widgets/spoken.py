"""What a painted widget is to a screen reader, of which Qt itself only knows that it is there."""

from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


class Spoken(StrEnum):
    """Name of the `QAccessible.Role` that a class of widgets declares as `spoken`."""

    BUTTON = "Button"
    CLOCK = "Clock"
    GROUP = "Grouping"
    PICTURE = "Graphic"
    SECRET = "EditableText"
    """Digits that are typed and never read out."""


def speak() -> None:
    """Have Qt ask each widget's class for its role from now on; again does nothing."""
    if not _state:
        from PySide6.QtGui import QAccessible

        QAccessible.installFactory(_interface)
        _state.append(True)
        if QAccessible.isActive():
            _forget_the_early()


_state: list[bool] = []


def _forget_the_early() -> None:
    """Drop what a screen reader that was there first made of painted widgets: it asks again."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.allWidgets():
        role = getattr(type(widget), "spoken", None)
        known = QAccessible.queryAccessibleInterface(widget) if role is not None else None
        if known is not None and known.role().name != role:
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def _interface(_kind: str, thing: QObject) -> object:
    role = getattr(type(thing), "spoken", None)
    if not isinstance(role, Spoken) or not isinstance(thing, QWidget):
        return None  # Qt's own
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAccessibleWidget

    from ui.widgets.spoken_deeds import Pressed

    kind = Pressed if hasattr(thing, "press") else QAccessibleWidget
    return kind(thing, QAccessible.Role[role.value])
