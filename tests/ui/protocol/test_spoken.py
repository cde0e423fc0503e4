"""What a screen reader finds in the list of protocols, in a draft, and in its approval."""

from tests.ui.protocol.conftest import Opener
from tests.ui.spoken_rules import broken
from tests.ui.spoken_tree import tree_of


def test_the_list_and_a_draft_are_whole_to_a_screen_reader(desk: Opener) -> None:
    made = desk()
    assert broken(tree_of(made.opened.window)) == []
    made.copies()
    assert made.screen.editing

    assert broken(tree_of(made.opened.window)) == []


def test_a_version_that_waits_for_approval_is_whole_to_a_screen_reader(desk: Opener) -> None:
    made = desk().copies()
    made.explains_all()
    made.editor.main_action()
    made.opened.bridge.finish()

    assert not made.screen.editing
    assert broken(tree_of(made.opened.window)) == []
