"""Protocols on the screen: copying, editing, submitting, approving, and who may not."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from monitor.api import Standing, StorageError
from tests.ui.protocol.conftest import MANAGER, PEOPLE, Desk, Opener, press, types
from tests.ui.windows import COMPACT, REGULAR, clipped
from ui import theme
from ui.theme import ThemeName
from ui.widgets.buttons import Button

NURSE, CHARGE, DOCTOR, _ = PEOPLE


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# the list -----------------------------------------------------------------------------------


def test_what_ships_is_listed_with_its_version_and_that_it_ships(desk: Opener) -> None:
    model = desk().screen.shelf.model
    first = [model.index(0, column).data() for column in range(3)]

    assert first[1] == "ketamine-pain 1.0.0"
    assert first[2] == "Comes with the program"


def test_a_nurse_sees_protocols_and_changes_none(desk: Opener) -> None:
    made = desk(NURSE)
    shelf = made.screen.shelf
    press(Qt.Key.Key_Return)

    assert not made.screen.editing
    assert [b for b in (shelf.edit, shelf.approve, shelf.back, shelf.away) if b.isVisible()] == []
    assert "charge nurse" in shelf.said.text()


def test_a_copy_has_an_id_of_its_own_and_is_on_the_disk_at_once(
    desk: Opener, tmp_path: Path
) -> None:
    made = desk().copies()

    assert made.editor.id.text() == "own-ketamine-pain"
    assert 'id = "own-ketamine-pain"' in (tmp_path / "protocols" / "draft-1.toml").read_text()
    assert made.work.draft.by == MANAGER.name


def test_a_copy_is_told_from_what_ships_by_its_title_too(desk: Opener) -> None:
    made = desk().copies()
    shelf = made.screen.shelf
    made.editor.leave()

    titles = [shelf.model.index(row, 0).data() for row in range(shelf.model.count())]
    ships = "Ketamine for chronic pain, 40 to 60 min"
    assert ships in titles
    assert f"{made.opened.station.settings.clinic}: {ships}" in titles
    assert len(set(titles)) == len(titles)


def test_a_draft_is_gone_on_with_where_it_was_left(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 150)
    press(Qt.Key.Key_Escape)
    assert not made.screen.editing
    shelf = made.screen.shelf
    assert shelf.model.index(0, 2).data() == "Draft by K. Manager"

    shelf.table.selectRow(0)
    shelf.main_action()

    assert made.work.bench.value(("limit", made.limit("sbp-high-caution"), "value")) == 150


def test_a_draft_that_is_put_away_leaves_the_list(desk: Opener) -> None:
    made = desk().copies()
    press(Qt.Key.Key_Escape)
    shelf = made.screen.shelf
    shelf.table.selectRow(0)
    QTest.mouseClick(shelf.away, Qt.MouseButton.LeftButton)

    assert shelf.model.index(0, 2).data() == "Comes with the program"
    assert "kept" in shelf.said.text()


# writing ------------------------------------------------------------------------------------


def test_what_was_typed_is_on_the_disk_a_moment_later_and_with_ctrl_s_at_once(
    desk: Opener, tmp_path: Path
) -> None:
    made = desk().copies()
    made.editor.title.setFocus()
    made.editor.title.selectAll()
    types("Pain at Fernhollow")
    assert made.work.unsaved
    file = tmp_path / "protocols" / "draft-1.toml"
    assert "Pain at" not in file.read_text()

    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert 'title = "Pain at Fernhollow"' in file.read_text()
    assert made.editor.save.label.startswith("Saved")


def test_a_disk_that_takes_nothing_is_said_and_what_was_typed_stays(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 150)
    made.opened.station.failure = StorageError("full")
    press(Qt.Key.Key_Escape)

    assert made.screen.editing
    assert made.editor.save.label == "Not saved yet"
    assert made.work.bench.value(("limit", made.limit("sbp-high-caution"), "value")) == 150

    made.opened.station.failure = None
    made.editor.save_now()
    assert not made.work.unsaved


def test_locking_the_station_saves_the_draft_first(desk: Opener, tmp_path: Path) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "source", "typed just before the lock")
    made.opened.bridge.sign_in(None)

    text = (tmp_path / "protocols" / "draft-1.toml").read_text()
    assert "typed just before the lock" in text


def test_a_nurse_who_signs_in_over_an_open_draft_can_only_read_it(desk: Opener) -> None:
    made = desk().copies()
    made.opened.bridge.sign_in(NURSE)

    assert not made.editor.submit.isVisible()
    assert made.editor.title.isReadOnly()


def test_the_button_says_what_blocks_and_leads_there(desk: Opener) -> None:
    made = desk().copies()
    made.puts("rr-high-critical", "value", 20)
    assert made.editor.submit.label == "Submit, 1 error"

    QTest.mouseClick(made.editor.submit, Qt.MouseButton.LeftButton)

    table = made.editor.parts.limits.table
    assert table.hasFocus()
    assert table.currentIndex().data() == "≥ 20"
    assert made.screen.editing


def test_one_tap_takes_the_value_before(desk: Opener) -> None:
    made = desk().copies()
    made.puts("rr-high-critical", "value", 20)
    row = made.editor.findings.rows[0]
    assert row.button.label == "Use 30"

    QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)

    assert made.work.errors == 0
    assert made.work.bench.value(("limit", made.limit("rr-high-critical"), "value")) == 30


def test_a_look_asks_for_a_reason_and_the_reason_is_kept(desk: Opener, tmp_path: Path) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 170)
    assert made.editor.submit.label == "Submit, 2 to explain"
    QApplication.processEvents()  # the new rows find their places
    QTest.mouseClick(made.editor.submit, Qt.MouseButton.LeftButton)
    types("our director, 12 March")

    typing = _focused()
    assert typing.visibleRegion().boundingRect() == typing.rect()
    said = [row.what.text() for row in made.editor.findings.rows]
    assert any(what.startswith("SBP caution high alerts later") for what in said)
    assert "SBP caution high is 170 now, was 160." in said
    assert made.editor.submit.label == "Submit, 1 to explain"
    made.work.save()
    assert "our director, 12 March" in (tmp_path / "protocols" / "draft-1.json").read_text()


def test_the_finding_row_in_which_somebody_types_stays_while_others_come(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 170)
    row = made.editor.findings.rows[0]
    row.reason.setFocus()
    types("because")
    made.puts("rr-high-critical", "value", 20)

    assert row in made.editor.findings.rows
    assert row.reason.hasFocus()
    assert row.reason.text() == "because"


def test_an_id_that_ships_is_an_error_while_typing(desk: Opener) -> None:
    made = desk().copies()
    made.editor.id.setFocus()
    made.editor.id.selectAll()
    types("ketamine-pain")

    assert any("comes with the program" in row.what.text() for row in made.editor.findings.rows)
    assert made.editor.submit.label == "Submit, 1 error"


# submitting and approving -----------------------------------------------------------------


def test_a_change_is_submitted_and_two_people_put_it_in_use(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 150)
    made.explains_all()
    QTest.mouseClick(made.editor.submit, Qt.MouseButton.LeftButton)
    shelf = made.screen.shelf
    assert not made.screen.editing
    assert shelf.signer.isVisible()
    names = [button.label for button in shelf.signer.chips.buttons]
    assert names == [CHARGE.name, DOCTOR.name, MANAGER.name]

    assert shelf.said.text() == "Two people approve it, one of them a prescriber"
    made.signs(MANAGER)
    assert shelf.said.text() == "A prescriber has yet to approve it"
    assert "own-ketamine-pain" not in made.opened.station.desk.in_force()
    assert shelf.signer.isVisible()
    assert shelf.signer.isAncestorOf(_focused())
    assert MANAGER.name not in [button.label for button in shelf.signer.chips.buttons]
    made.signs(DOCTOR)

    assert "in use from now on" in shelf.said.text()
    assert shelf.table.hasFocus()
    assert "own-ketamine-pain" in made.opened.station.desk.in_force()
    assert "Approved by Dr A. Invented" in shelf.facts.text()


def test_where_nobody_is_left_to_approve_it_is_said_instead_of_asked(desk: Opener) -> None:
    made = desk().copies()
    made.opened.station.everybody = [NURSE, MANAGER]
    made.editor.main_action()
    made.signs(MANAGER)

    shelf = made.screen.shelf
    assert not shelf.signer.isVisible()
    assert shelf.said.text().startswith("A prescriber has yet to approve it. Nobody else here may")


def test_a_wrong_pin_approves_nothing(desk: Opener) -> None:
    made = desk().copies()
    made.editor.main_action()
    shelf = made.screen.shelf
    shelf.signer.chips.buttons[0].click()
    QTest.keyClicks(shelf.signer.pad.dots, "111111")
    made.opened.bridge.finish()

    assert made.opened.station.desk.versions()[-1].approvals == ()
    assert "PIN not right" in shelf.signer.note.text()


def test_what_is_sent_back_with_a_reason_is_a_draft_again(desk: Opener) -> None:
    made = desk().copies()
    made.editor.main_action()
    shelf = made.screen.shelf
    press(Qt.Key.Key_Escape)
    QTest.mouseClick(shelf.back, Qt.MouseButton.LeftButton)
    assert "first" in shelf.said.text()
    shelf.reason.setText("say where 150 comes from")
    QTest.mouseClick(shelf.back, Qt.MouseButton.LeftButton)

    (version,) = (v for v in made.opened.station.desk.versions() if not v.shipped)
    assert version.standing is Standing.SENT_BACK
    assert version.sent_back_reason == "say where 150 comes from"
    assert len(made.opened.station.desk.drafts()) == 1


def test_an_own_protocol_is_edited_as_its_next_version(desk: Opener) -> None:
    made = desk().copies()
    made.editor.main_action()
    for person in (CHARGE, DOCTOR):
        made.screen.shelf.ask_approval()
        made.signs(person)
    assert made.screen.shelf.edit.label == "Edit as next version"

    made.screen.shelf.main_action()

    assert (made.editor.id.text(), made.editor.version.text()) == ("own-ketamine-pain", "1.1.0")
    assert "own-ketamine-pain 1.0.0 stays in use" in made.editor.sub.text()


# what every screen promises ---------------------------------------------------------------


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
@pytest.mark.parametrize("look", list(ThemeName))
def test_every_page_is_whole_at_both_sizes_and_in_both_looks(
    desk: Opener, size: tuple[int, int], look: ThemeName
) -> None:
    made = desk(size=size)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, look, theme.density_for(size[0]))
    _is_whole(made, size)
    made.copies()
    made.puts("rr-high-critical", "value", 20)
    made.puts("sbp-high-caution", "value", 170)
    for page in ("limits", "questions", "values", "changes", "file"):
        made.editor.parts.show_page(page)
        _is_whole(made, size)


def _is_whole(made: Desk, size: tuple[int, int]) -> None:
    for _ in range(6):  # each turn settles one level of nested layouts
        QApplication.processEvents()
    window = made.opened.window
    assert (window.width(), window.height()) == size
    assert clipped(window) == []
    least = theme.current().target
    buttons = [b for b in made.screen.findChildren(Button) if b.isVisible()]
    assert [b.label for b in buttons if min(b.width(), b.height()) < least] == []


def test_all_that_takes_the_focus_has_a_name(desk: Opener) -> None:
    made = desk().copies()
    made.puts("sbp-high-caution", "value", 170)
    for page in ("limits", "questions", "values", "changes", "file"):
        made.editor.parts.show_page(page)
        silent = [
            f"{page}: {type(widget).__name__}"
            for widget in made.screen.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
        ]
        assert silent == []


def test_the_bar_leads_to_protocols_and_back_to_what_comes_first(desk: Opener) -> None:
    made = desk().copies()
    bar = made.opened.window.bar
    assert bar.first.isVisible()
    names = [bar.sessions.text(), bar.protocols.text(), bar.settings.text()]
    assert names == ["Archive", "Protocols", "Settings"]

    QTest.mouseClick(bar.first, Qt.MouseButton.LeftButton)

    assert made.opened.window.screen_name == "chair"
