"""The sound on the settings page: outputs, five steps, tests, what was heard, the quiet room."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import Heard, Priority, Refusal, Refused, SoundSteps, StorageError
from tests.ui import pictures
from tests.ui.fake_station import PIN
from tests.ui.loudspeaker import HEADSET, USB
from tests.ui.settings.page import CHARGE, NURSE, Page, open_page, tap
from ui.settings.sound import SoundPanel
from ui.tones import DEFAULT_GAINS, Sound

MEASURED = SoundSteps(measured=(47, 52, 57, 62, 68), room=41, day="2026-03-02")


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return open_page(qtbot)


def panel(page: Page) -> SoundPanel:
    return page.screen.sound


def types(page: Page, step: int, level: str) -> None:
    """Type a level of a step (0: the room at rest) and leave it."""
    steps = page.screen.sound.steps
    edit = steps.room if step == 0 else steps.cards[step - 1].level
    edit.setText(level)
    edit.editingFinished.emit()


def measured(page: Page, steps: SoundSteps = MEASURED) -> None:
    page.station.settings = replace(page.station.settings, sound_steps=steps)
    page.bridge.refresh()


# outputs --------------------------------------------------------------------------------------


def test_the_outputs_of_this_computer_are_offered_and_the_chosen_one_plays(page: Page) -> None:
    measured(page)
    assert panel(page).first.button.label == USB[1]
    tap(panel(page).first.button)
    assert [b.label for b in panel(page).outputs.chips.buttons] == [
        "The computer’s default", USB[1], HEADSET[1],
    ]  # fmt: skip

    tap(panel(page).outputs.chips.buttons[2])

    settings = page.station.settings
    assert (settings.sound_output, settings.sound_output_name) == HEADSET
    assert page.speaker.chosen == ("headset", "")
    assert panel(page).first.button.label == HEADSET[1]
    assert panel(page).steps.isVisible()


def test_another_output_has_its_steps_measured_anew(page: Page) -> None:
    measured(page)
    tap(panel(page).first.button)
    tap(panel(page).outputs.chips.buttons[2])

    assert page.station.settings.sound_steps.measured == (0,) * 5


def test_a_second_output_is_optional_and_leaves_the_steps_alone(page: Page) -> None:
    measured(page)
    assert panel(page).second.button.label == "None"
    tap(panel(page).second.button)
    tap(panel(page).outputs.chips.buttons[2])

    assert page.speaker.chosen == ("", "headset")
    assert page.station.settings.sound_steps == MEASURED

    page.speaker.found = (USB,)
    page.bridge.sound_changed.emit()
    assert panel(page).second.note.text() == "not there now"


def test_the_list_of_outputs_closes_with_esc_and_changes_nothing(page: Page) -> None:
    tap(panel(page).first.button)
    page.window.go_back()

    assert panel(page).steps.isVisible()
    assert page.window.screen_name == "settings"
    assert page.station.changes == []


def test_what_is_wrong_with_the_sound_stands_beside_its_output(page: Page) -> None:
    page.station.board_changes |= {"sound_working": False, "sound_detail": "muted"}
    page.bridge.refresh()

    assert panel(page).first.note.text() == "muted, or turned down to nothing"


# steps ----------------------------------------------------------------------------------------


def test_each_level_is_saved_when_it_is_left(page: Page) -> None:
    types(page, 0, "41")
    for step, level in enumerate(MEASURED.measured, start=1):
        types(page, step, str(level))

    assert len(page.station.changes) == 6
    steps = page.station.settings.sound_steps
    assert (steps.room, steps.measured, steps.day) == (41, MEASURED.measured, "2026-03-12")
    assert (
        panel(page)
        .steps.note.text()
        .startswith("Step 1 is 6 dB over the room, step 5 is 27 dB over. HIGH starts at 1")
    )
    assert panel(page).steps.when.text() == "measured 12 Mar 2026"


def test_what_is_left_to_measure_is_said(page: Page) -> None:
    assert panel(page).steps.note.text().startswith("Type the level of the room at rest first.")
    measured(page, replace(MEASURED, measured=(47, 0, 57, 0, 68)))

    assert panel(page).steps.note.text().startswith("Not measured yet: step 2, 4.")


def test_a_refused_level_stays_as_it_was_typed_and_the_note_says_why(page: Page) -> None:
    measured(page)
    page.station.refusal = Refused(Refusal.SOUND_STEP_DROWNED, step=1, least=47)

    types(page, 1, "46")

    assert page.station.settings.sound_steps == MEASURED
    assert panel(page).steps.cards[0].level.text() == "46"
    assert panel(page).steps.note.text() == (
        "Not saved: step 1 needs at least 47 dB(A), 6 over the room. Make it louder."
    )

    page.station.refusal = None
    types(page, 1, "47")
    assert panel(page).steps.note.text().startswith("Step 1 is 6 dB over the room")


def test_a_step_is_made_louder_by_a_tap_and_heard_so(page: Page) -> None:
    measured(page)
    tap(panel(page).steps.cards[1].more)

    assert page.station.settings.sound_steps.below == (24, 17, 12, 6, 0)
    assert page.station.settings.sound_steps.measured == (47, 0, 57, 62, 68)
    tap(panel(page).steps.cards[1].play)
    assert page.speaker.played == [(Sound.HIGH, page.station.settings.sound_steps.gains[1])]

    tap(panel(page).steps.cards[1].softer)
    assert page.station.settings.sound_steps.below == MEASURED.below


def test_each_step_is_played_as_it_is_set(page: Page) -> None:
    for card in panel(page).steps.cards:
        tap(card.play)

    assert page.speaker.played == [(Sound.HIGH, gain) for gain in DEFAULT_GAINS]


def test_without_a_meter_the_steps_are_set_by_ear_and_called_so(page: Page) -> None:
    measured(page)
    tap(panel(page).steps.by_ear)

    steps = page.station.settings.sound_steps
    assert (steps.by_ear, steps.day) == (True, "2026-03-12")
    assert panel(page).steps.when.text() == "set by ear 12 Mar 2026"
    assert panel(page).steps.note.text().startswith("Set by ear, without a meter")
    assert panel(page).steps.cards[0].level.isReadOnly()

    tap(panel(page).steps.by_ear)
    assert not page.station.settings.sound_steps.by_ear


# the audible test -------------------------------------------------------------------------------


def test_the_word_test_stands_in_the_shell_while_a_test_is_heard(page: Page) -> None:
    tap(panel(page).tests[1])

    assert page.speaker.played == [(Sound.MEDIUM, DEFAULT_GAINS[0])]
    assert page.window.bar.sound.text() == "TEST"
    page.alarm._sound.cut_test()
    assert page.window.bar.sound.text() == "Sound on"


def test_every_kind_of_sound_can_be_tested_at_its_first_step(page: Page) -> None:
    for button in panel(page).tests:
        tap(button)

    assert page.speaker.heard == [Sound.HIGH, Sound.MEDIUM, Sound.LOW, Sound.TICK]
    assert {gain for _, gain in page.speaker.played} == {DEFAULT_GAINS[0]}


def test_a_test_is_refused_while_such_an_alert_is_on(qtbot: QtBot) -> None:
    page = open_page(qtbot, pictures.high())
    played = len(page.speaker.played)
    for button in (*panel(page).tests, panel(page).steps.cards[4].play):
        tap(button)

    assert len(page.speaker.played) == played
    assert panel(page).tested.text() == (
        "Not played: an alert of that priority or a higher one is on."
    )
    assert page.window.bar.sound.text() == "Sound on"


def test_a_test_on_a_mute_computer_says_so(page: Page) -> None:
    page.speaker.becomes("no-output")
    tap(panel(page).tests[0])

    assert panel(page).tested.text() == "Not played: no output: nothing can be heard."


def test_everybody_who_works_here_may_test_and_say_what_was_heard(qtbot: QtBot) -> None:
    page = open_page(qtbot, person=NURSE)
    tap(panel(page).tests[0])
    tap(panel(page).heard)

    assert page.station.told_heard == [(True, "usb", NURSE.name)]
    assert panel(page).heading.note.text() == f"heard today 14:32, {NURSE.name}"


def test_not_heard_raises_that_there_is_no_sound(page: Page) -> None:
    tap(panel(page).not_heard)

    assert page.station.told_heard == [(False, "usb", CHARGE.name)]
    assert page.station.sound_reports[-1] == (False, "not-heard")
    assert panel(page).heading.note.text() == f"NOT heard today 14:32, {CHARGE.name}"
    assert panel(page).first.note.text() == "not heard at the furthest chair"


def test_an_answer_that_could_not_be_saved_is_asked_for_again(page: Page) -> None:
    page.station.failure = StorageError("full")
    tap(panel(page).heard)

    assert panel(page).tested.text() == "Not noted: it could not be saved. Tap again."


# once a day, in the shell -------------------------------------------------------------------------


def heard(page: Page, *, ago_s: int = 0, output: str = "usb", yes: bool = True) -> None:
    at = page.station.at - ago_s * 1_000_000
    page.station.board_changes["sound_heard"] = Heard(heard=yes, at=at, by="X", output=output)
    page.bridge.refresh()


@pytest.mark.parametrize(
    ("change", "asks"),
    [({}, False), ({"ago_s": 15 * 3600}, True), ({"output": "television"}, True),
     ({"yes": False}, True)],
)  # fmt: skip
def test_the_shell_asks_for_a_test_until_the_output_was_heard_today(
    page: Page, change: dict[str, int], asks: bool
) -> None:
    heard(page, **change)  # type: ignore[arg-type]

    lines = page.window.bar.slot.slot.lines
    assert lines == (("Sound not heard", "today: test it") if asks else ())


def test_what_the_shell_asks_for_leads_to_the_page_by_tap_and_by_key(
    page: Page, qtbot: QtBot
) -> None:
    heard(page, yes=False)
    page.window.show_screen("board")
    slot = page.window.bar.slot
    assert slot.accessibleName() == "Sound not heard today: test it"

    slot.pressed.emit()

    assert page.window.screen_name == "settings"


def test_nobody_is_asked_while_the_station_is_locked(page: Page) -> None:
    heard(page, yes=False)
    page.bridge.sign_in(None)

    assert page.window.bar.slot.slot.lines == ()


# the quiet room ----------------------------------------------------------------------------------


def test_the_sound_goes_off_with_a_reason_and_the_pin_of_who_decides(
    qtbot: QtBot, page: Page
) -> None:
    tap(panel(page).switch.buttons[1])
    assert panel(page).quiet.isVisible()
    assert panel(page).switch.value == "on"
    panel(page).quiet.reason.set_text("migraine at chair 2")

    panel(page).quiet.signer.pad.completed.emit(PIN)
    qtbot.waitUntil(lambda: bool(page.station.switched))

    assert page.station.switched == [(True, "migraine at chair 2", CHARGE.name)]
    assert panel(page).switch.value == "off"
    assert page.window.bar.sound.text() == "Sound off"


def test_a_nurse_needs_the_pin_of_a_charge_nurse_for_it(qtbot: QtBot) -> None:
    page = open_page(qtbot, person=NURSE)
    tap(panel(page).switch.buttons[1])
    assert [b.label for b in panel(page).quiet.signer.chips.buttons] == [CHARGE.name]

    panel(page).quiet.signer.pad.completed.emit("000000")
    qtbot.waitUntil(lambda: panel(page).quiet.signer.note.text() == "PIN not right, 4 tries left")

    assert page.station.switched == []


def test_without_a_reason_nothing_is_switched(qtbot: QtBot, page: Page) -> None:
    tap(panel(page).switch.buttons[1])
    panel(page).quiet.signer.pad.completed.emit(PIN)
    qtbot.waitUntil(lambda: bool(panel(page).quiet.reason.note.text()))

    assert page.station.switched == []
    assert panel(page).quiet.isVisible()


def test_while_it_is_off_who_decided_and_why_stands_there_and_a_tap_ends_it(page: Page) -> None:
    page.station.board_changes |= {
        "audio_off": True, "audio_off_by": "P. Lindqvist", "audio_off_reason": "migraine",
    }  # fmt: skip
    page.bridge.refresh()
    assert panel(page).off.text() == "off: P. Lindqvist. migraine"

    tap(panel(page).switch.buttons[0])

    assert page.station.switched == [(False, "on again", CHARGE.name)]


def test_high_sounds_in_a_quiet_room(qtbot: QtBot) -> None:
    page = open_page(qtbot)
    page.station.board_changes["audio_off"] = True
    page.station.views[4] = pictures.high()
    page.bridge.refresh()

    assert page.bridge.board.sound_priority is Priority.HIGH
    assert page.speaker.heard == [Sound.HIGH]
