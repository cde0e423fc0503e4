"""Whom to get: the list, its form, and who stands in the bar."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import Contact, Person, StorageError
from tests.ui import pictures
from tests.ui.settings.page import Page, open_page, tap
from ui.settings.contacts import ContactRow
from ui.settings.who import WhoPanel

SAMPLE = Contact(role="charge_nurse", name="A. Sample RN", phone="4411", when="Fri, Sat")
TEAM = Contact(role="emergency", name="Resuscitation team", phone="2222", when="always")
LINDQVIST = Contact(role="charge_nurse", name="P. Lindqvist", phone="ext 4400")


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    opened = open_page(qtbot)
    opened.station.settings = replace(opened.station.settings, contacts=(SAMPLE, TEAM))
    opened.bridge.refresh()
    return opened


def panel(page: Page) -> WhoPanel:
    return page.screen.who


def row(page: Page, name: str) -> ContactRow:
    return next(each for each in panel(page).rows if each.contact.name == name)


def test_who_stands_in_the_bar_is_listed_first_even_if_nobody_listed_them(page: Page) -> None:
    assert [each.contact for each in panel(page).rows] == [LINDQVIST, SAMPLE, TEAM]
    assert (
        row(page, "A. Sample RN").accessibleName() == "Charge nurse, A. Sample RN, 4411, Fri, Sat"
    )


def test_somebody_is_added(page: Page) -> None:
    tap(panel(page).add)
    form = panel(page).form
    tap(form.role.buttons[1])
    form.name.set_text("Dr B. Fabrik")
    form.phone.set_text("4420")
    form.when.set_text("on call")
    tap(form.save)

    fabrik = Contact(role="prescriber", name="Dr B. Fabrik", phone="4420", when="on call")
    assert page.station.changes == [{"contacts": (LINDQVIST, SAMPLE, TEAM, fabrik)}]
    assert row(page, "Dr B. Fabrik").isVisible()


def test_a_contact_without_role_or_name_is_not_taken(page: Page) -> None:
    tap(panel(page).add)
    form = panel(page).form
    form.name.set_text("Somebody")
    tap(form.save)
    assert form.name.note.text() == "choose the role"

    tap(form.role.buttons[0])
    form.name.set_text("")
    tap(form.save)

    assert form.name.note.text() == "type the name"
    assert page.station.changes == []


def test_a_new_phone_of_who_stands_in_the_bar_is_in_the_bar(page: Page) -> None:
    tap(row(page, "P. Lindqvist"))
    panel(page).form.phone.set_text("4410")
    tap(panel(page).form.save)

    settings = page.station.settings
    assert (settings.charge_nurse, settings.charge_phone) == ("P. Lindqvist", "4410")
    assert settings.contacts == (replace(LINDQVIST, phone="4410"), SAMPLE, TEAM)


def test_a_contact_is_removed_with_a_second_tap(page: Page) -> None:
    tap(row(page, "Resuscitation team"))
    tap(panel(page).form.remove)
    assert page.station.changes == []
    tap(panel(page).form.remove)

    assert page.station.settings.contacts == (LINDQVIST, SAMPLE)


def test_who_is_removed_stands_in_the_bar_no_longer(page: Page) -> None:
    tap(row(page, "P. Lindqvist"))
    tap(panel(page).form.remove)
    tap(panel(page).form.remove)

    assert (page.station.settings.charge_nurse, page.station.settings.charge_phone) == ("", "")


def test_who_is_charge_nurse_no_longer_stands_in_the_bar_no_longer(page: Page) -> None:
    tap(row(page, "P. Lindqvist"))
    tap(panel(page).form.role.buttons[3])
    tap(panel(page).form.save)

    assert page.station.settings.charge_nurse == ""


def test_the_first_charge_nurse_who_is_added_stands_in_the_bar(page: Page) -> None:
    page.station.settings = replace(
        page.station.settings, contacts=(), charge_nurse="", charge_phone=""
    )
    page.bridge.refresh()
    assert panel(page).said.text() == "Nobody yet: the bar says “see the rota”."

    tap(panel(page).add)
    tap(panel(page).form.role.buttons[0])
    panel(page).form.name.set_text("A. Sample RN")
    panel(page).form.phone.set_text("4411")
    tap(panel(page).form.save)

    settings = page.station.settings
    assert (settings.charge_nurse, settings.charge_phone) == ("A. Sample RN", "4411")


def test_the_charge_nurse_changes_with_name_and_phone(page: Page) -> None:
    page.station.everybody.append(Person(id="x", name="C. Other RN", role="charge_nurse"))
    tap(panel(page).change)
    offered = panel(page).changing.chips.buttons
    assert [each.label for each in offered] == ["P. Lindqvist", "A. Sample RN", "C. Other RN"]

    tap(offered[1])

    assert page.station.changes == [{"charge_nurse": "A. Sample RN", "charge_phone": "4411"}]
    page.station.views[1] = pictures.escalated()
    page.bridge.refresh()
    assert page.window.bar.slot.slot.lines[-1] == "A. Sample RN, 4411"


def test_what_could_not_be_saved_stays_in_the_form(page: Page) -> None:
    page.station.failure = StorageError("full")
    tap(row(page, "A. Sample RN"))
    panel(page).form.phone.set_text("9999")
    tap(panel(page).form.save)

    assert panel(page).form.phone.text == "9999"
    assert "full" in panel(page).form.name.note.text()
    assert panel(page).form.isVisible()


def test_esc_closes_the_form_and_changes_nothing(page: Page) -> None:
    tap(row(page, "A. Sample RN"))
    page.window.go_back()

    assert row(page, "A. Sample RN").isVisible()
    assert page.station.changes == []
    assert page.window.screen_name == "settings"
