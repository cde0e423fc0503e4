"""Answers the dialog of files or folders that stands open over a form: the real one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget


def dialog() -> QFileDialog | None:
    """Return the dialog that stands open."""
    found = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QFileDialog) and each.isVisible()
    ]
    assert len(found) < 2, "two dialogs at once"
    return found[0] if found else None


def asking() -> QFileDialog:
    """Return the dialog that stands open; there must be one."""
    found = dialog()
    assert found is not None, "no dialog is open"
    return found


def name_of(found: QFileDialog) -> QLineEdit:
    """Return the field for the name in a dialog."""
    edit = found.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(edit, QLineEdit)
    return edit


def take(path: object) -> None:
    """Type `path` into the dialog and press the button that takes it."""
    found = asking()
    edit = name_of(found)
    edit.setFocus()
    edit.setText(str(path))
    press(found)


def press(found: QFileDialog) -> None:
    """Press the button that takes what is typed."""
    box = found.findChild(QDialogButtonBox)
    assert box is not None
    role = QDialogButtonBox.ButtonRole.AcceptRole
    button = next(each for each in box.buttons() if box.buttonRole(each) == role)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def cancel() -> None:
    """Close the dialog without taking anything."""
    QTest.keyClick(asking(), Qt.Key.Key_Escape)
    QApplication.processEvents()


def type_into(widget: QWidget, text: str) -> None:
    """Type `text` as a keyboard does: through the window, not past it."""
    handle = widget.window().windowHandle()
    assert handle is not None
    widget.setFocus()
    for character in text.upper():
        QTest.keyClick(handle, Qt.Key(ord(character)))
