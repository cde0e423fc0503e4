"""The one style sheet for Qt's stock widgets, filled from the tokens."""

from collections.abc import Callable, Mapping
from string import Template
from typing import Final

_FOCUS_WIDTH: Final = 3

_TEMPLATE: Final = Template("""
QWidget { color: $ink; }
QDialog { background: $bg; }
QToolTip { background: $raised; color: $ink; border: 1px solid $ctrl; padding: 4px; }

QFrame[panel="panel"] {
    background: $surface; border: 1px solid $line; border-radius: ${r3}px; }
QFrame[panel="raised"] {
    background: $raised; border: 1px solid $line; border-radius: ${r3}px; }
QFrame[panel="inset"] {
    background: $inset; border: 1px solid $line; border-radius: ${r2}px; }
QFrame[panel="tint"] {
    background: $tint; border: 1px solid $shadeLine; border-radius: ${r3}px; }
QFrame[panel="notice"] {
    background: $inset; border: none; border-left: 6px solid $ink; }
QFrame[panel="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[panel="top"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[panel="high"] {
    background: $surface; border: 2px solid $highLine; border-radius: ${r3}px; }
QFrame[panel="medium"] {
    background: $surface; border: 2px solid $medLine; border-radius: ${r3}px; }
QFrame[panel="low"] {
    background: $surface; border: 2px solid $lowLine; border-radius: ${r3}px; }
QFrame[rule="line"] { background: $line; border: none; }
QFrame[rule="ink"] { background: $ctrl; border: none; }

QLabel { background: transparent; }
QLabel[ink="ink2"] { color: $ink2; }
QLabel[ink="ink3"] { color: $ink3; }
QLabel[ink="accent"] { color: $accent; }
QLabel[ink="onHigh"] { color: $onHigh; }
QLabel[ink="onMedBlock"] { color: $onMedBlock; }
QLabel[ink="onLow"] { color: $onLow; }
QLabel[ink="onFill"] { color: $onFill; }
QLabel[box="error"] {
    background: $ink; color: $bg; border: 2px solid $ink; border-radius: ${r1}px;
    padding: 1px ${pad}px; }
QLabel[box="heavy"] {
    border: 2px solid $ink; border-radius: ${r1}px; padding: 1px ${pad}px; }

QPushButton {
    background: $raised; color: $ink; border: 1px solid $ctrl; border-radius: ${r2}px;
    min-height: ${inner}px; padding: 0 ${pad}px; }
QPushButton:hover { border-color: $ink2; }
QPushButton:pressed { background: $inset; }
QPushButton:focus { border: ${focus}px solid $accentStrong; padding: 0 ${focus_pad}px;
    min-height: ${focus_inner}px; }
QPushButton[main="true"] { min-height: ${main}px; }
QPushButton[main="true"]:focus { min-height: ${focus_main}px; }
QPushButton:disabled { color: $ink3; border-color: $line; }
QPushButton[kind="primary"] { background: $fill; color: $onFill; border-color: $fillLine; }
QPushButton[kind="primary"]:pressed { background: $accentStrong; color: $onAccent; }
QPushButton[kind="primary"]:focus { border: ${focus}px solid $focusOnFill; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: $accent; }
QPushButton[kind="ghost"]:hover { border-color: $ctrl; }
QPushButton[kind="ghost"]:focus { border: ${focus}px solid $accentStrong; }
QPushButton[kind="dashed"] { border: 1px dashed $ctrl; color: $ink2; }
QPushButton[kind="dashed"]:focus { border: ${focus}px dashed $accentStrong; }
QPushButton[kind="chip"]:checked {
    background: $fill; color: $onFill; border-color: $fillLine; }
QPushButton[kind="chip"]:checked:focus { border: ${focus}px solid $focusOnFill; }
QPushButton[kind="held"] { background: $inset; border: 2px solid $ink; }
QPushButton[kind="done"] { background: $inset; border-color: $line; }
QPushButton[kind="done"]:focus { border: ${focus}px solid $accentStrong; }
QPushButton[kind="card"] { text-align: left; }
QPushButton[kind="card"]:checked { background: $tint; border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QTimeEdit, QComboBox {
    background: $raised; color: $ink; border: 1px solid $ctrl; border-radius: ${r1}px;
    padding: 0 ${pad}px; selection-background-color: $fill; selection-color: $onFill; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: ${pad}px; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
    background: $tint; border: ${focus}px solid $accentStrong; padding: 0 ${focus_pad}px;
    min-height: ${focus_inner}px; }
QPlainTextEdit:focus, QTextEdit:focus {
    border: ${focus}px solid $accentStrong; padding: ${focus_pad}px; }
QLineEdit:read-only { background: $inset; border-color: $line; }
QLineEdit[empty="true"] { border-style: dashed; }
QLineEdit[desk="true"], QComboBox[desk="true"], QSpinBox[desk="true"] { min-height: 29px; }
QSpinBox[desk="true"] { padding: 0 4px; }
QSpinBox[mark="true"] { background: transparent; border-color: transparent; padding: 0; }
QSpinBox[mark="true"]:focus { background: $tint; padding: 0; }
QSpinBox QLineEdit {
    background: transparent; border: none; padding: 0 4px; min-height: 0; }
QSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0 4px; min-height: 0; }
QLineEdit[state="caution"] { border: ${focus}px solid $medLine; padding: 0 ${focus_pad}px; }
QLineEdit[state="critical"] { border: ${focus}px solid $highLine; padding: 0 ${focus_pad}px; }
QLineEdit[state="implausible"] { border: ${focus}px dashed $ink; padding: 0 ${focus_pad}px; }
QLineEdit[state="impossible"] { border: ${focus}px solid $ink; padding: 0 ${focus_pad}px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button,
QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: ${inner}px; }
QComboBox::down-arrow { image: url("$chevron"); width: 22px; height: 22px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $ctrl; selection-background-color: $fill;
    selection-color: $onFill; outline: none; }

QCheckBox, QRadioButton { spacing: ${pad}px; min-height: ${target}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 24px; height: 24px; border: 1px solid $ctrl; background: $raised; }
QCheckBox::indicator { border-radius: ${r1}px; }
QRadioButton::indicator { border-radius: 13px; }
QCheckBox::indicator:checked {
    background: $fill; border-color: $fillLine; image: url("$check"); }
QRadioButton::indicator:checked { background: $raised; border: 8px solid $accent; width: 10px;
    height: 10px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: ${focus}px solid $accentStrong; }

QTableView, QListView, QTreeView {
    background: $surface; alternate-background-color: $inset; border: 1px solid $line;
    gridline-color: $line; selection-background-color: $tint; selection-color: $ink; }
QTableView:focus, QListView:focus, QTreeView:focus { border: ${focus}px solid $accentStrong; }
QTableView::item, QListView::item { padding: 0 ${pad}px; }
QHeaderView { background: $surface; }
QHeaderView::section {
    background: $surface; color: $ink3; border: none; border-bottom: 1px solid $ctrl;
    padding: 4px ${pad}px; }
QHeaderView::section:vertical { color: $ink; border-bottom: 1px solid $line; }
QTableCornerButton::section { background: $surface; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $ctrl; border-radius: 5px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 40px; }
QScrollBar::handle:horizontal { min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QMenu { background: $raised; border: 1px solid $ctrl; }
QMenu::item { padding: ${pad}px; min-height: ${inner}px; }
QMenu::item:selected { background: $fill; color: $onFill; }
""")


def style_sheet(
    colors: Mapping[str, str],
    size: Callable[[str], int],
    radius: Callable[[int], int],
    image: Callable[[str], str],
) -> str:
    """Return the filled style sheet. Focus borders take their width from the padding.

    `image` gives the file of a small drawing, `chevron` or `check`.
    """
    pad = 12 if size("target") > 50 else 9
    values: dict[str, object] = dict(colors)
    values.update(
        {f"r{step}": radius(step) for step in (1, 2, 3)},
        pad=pad,
        focus=_FOCUS_WIDTH,
        focus_pad=pad - _FOCUS_WIDTH + 1,
        target=size("target"),
        inner=size("target") - 2,
        focus_inner=size("target") - 2 * _FOCUS_WIDTH,
        main=size("primary") - 2,
        focus_main=size("primary") - 2 * _FOCUS_WIDTH,
        focusOnFill=colors["ink"],
        chevron=image("chevron"),
        check=image("check"),
    )
    return _TEMPLATE.substitute(values)
