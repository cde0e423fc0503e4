"""What a screen reader can do with a painted widget: press the one that has a `press`."""

from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Pressed(QAccessibleWidget):
    """A painted widget that answers to a press as to a tap, while its `pressable` says so."""

    def role(self) -> QAccessible.Role:
        return super().role() if self._pressable() else QAccessible.Role.StaticText

    def actionNames(self) -> list[str]:
        known = [str(name) for name in super().actionNames()]
        press = QAccessibleActionInterface.pressAction()
        return [press, *known] if self._pressable() else known

    def doAction(self, name: str) -> None:
        widget = self.widget()
        if name == QAccessibleActionInterface.pressAction() and self._pressable():
            widget.press()  # type: ignore[attr-defined]
        else:
            super().doAction(name)

    def _pressable(self) -> bool:
        widget: QWidget | None = self.widget()
        return widget is not None and bool(getattr(widget, "pressable", True))
