"""The page for the monitoring form says what the session holds, and what nobody has answered."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.domain import commands as cmd
from monitor.domain.reporting import ITEMS, WHEN_YES
from monitor.record.build import Place
from monitor.record.form_page import build, write
from monitor.record.report import Listing, Report, Table
from monitor.resources import resource
from monitor.words import LANGUAGES, Words, words
from tests.record.pages import count, text_of
from tests.record.sessions import NURSE, ORDER_OF_DEVICES, Played, by_devices, calm


def page(played: Played, language: str = "en") -> Report:
    return build(played.session, played.entries, Place(clinic="Clinic"), language)


def rows(report: Report) -> dict[str, tuple[str, ...]]:
    table = next(s for s in report.sections if isinstance(s, Table))
    return {row[0].text: tuple(cell.text for cell in row[1:]) for row in table.rows}


def items(report: Report) -> list[str]:
    listing = next(s for s in report.sections if isinstance(s, Listing))
    return [item.text for item in listing.items]


def begun(**device: object) -> Played:
    told = Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal", mode="replay")
    told.at(5).check()
    given = cmd.Device(**device)  # type: ignore[arg-type]
    return told.at(10).do(cmd.StartInfusion(by=NURSE, device=given))


def test_the_four_boxes_are_dose_time_watched_pressure_and_the_form() -> None:
    dose, watched, pressure, form = page(by_devices()).boxes

    assert dose.headline == "Esketamine 56.0 mg"
    assert dose.lines[1:] == (
        "Device 1: 28.0 mg 14:10, lot A7.",
        "Device 2: 28.0 mg 14:15, lot B8.",
    )
    assert watched.headline == "123 min"
    assert watched.lines[1] == "Over the stay of 120 min."
    assert pressure.headline == "124/76 · 146/88 · 124/76"
    assert pressure.lines[1] == "About 40 min after: 146/88 at 14:50, T+40."
    assert form.headline == "Sent"
    assert form.lines[0] == "Due within 7 days of the session, by 19 Mar 2026."


def test_what_nobody_has_said_stands_as_not_answered() -> None:
    said = items(page(by_devices()))

    assert len(said) == len(ITEMS) - len(WHEN_YES)
    assert "Takes an opioid: no" in said
    assert "Could have left at: 15:10" in said
    assert "There was a serious event: not answered" in said


def test_a_yes_brings_its_detail_on_the_page() -> None:
    told = by_devices()
    told.do(cmd.AnswerReport(by=NURSE, answers={"sedation": "yes", "sedation_when": "14:30"}))

    assert "Sedation: began and ended: 14:30" in items(page(told))


def test_sedation_and_dissociation_have_first_worst_and_back() -> None:
    found = rows(page(by_devices()))

    assert found["Sedation"] == ("drowsy (4)", "14:30", "14:30", "14:50")
    assert found["Dissociation"] == ("moderate", "14:30", "14:20", "15:10")
    assert found["SpO₂, lowest"][0] == "98"


def test_while_it_goes_on_nothing_is_said_to_be_over() -> None:
    told = begun(mg=None)
    told.at(20).check(moaas=4)
    report = page(told)

    assert report.boxes[0].headline == "Esketamine strength not recorded"
    assert report.boxes[1].headline == "10 min"
    assert "still being watched" in report.boxes[1].lines[0]
    assert report.boxes[1].lines[1] == "Not over the stay of 120 min."
    assert report.boxes[3].headline == "Due 19 Mar 2026"
    assert rows(report)["Sedation"][-1] == "not yet"
    assert rows(report)["Dissociation"][0] == "none read"


def test_without_a_reading_after_the_first_device_it_says_so() -> None:
    report = page(begun(mg=Decimal(28)))

    assert report.boxes[2].lines[1:] == ("About 40 min after: not measured.", "Last: not measured.")
    assert rows(report)["Sedation"][0] == "not read"
    assert rows(report)["Respiratory rate, lowest"][0] == "not read"


def test_the_pressure_before_is_missing_when_it_was_not_taken() -> None:
    told = Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal", mode="replay")
    gate = cmd.Gate(prescriber="Dr", reason="cuff broken")
    told.at(10).do(cmd.StartInfusion(by=NURSE, gate=gate, baseline_reason="cuff broken"))

    assert page(told).boxes[2].lines[0] == "Before: not measured."


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_it_is_one_page_and_the_same_again(paper: str, fonts: Path) -> None:
    played = by_devices()
    first, second = (
        write(played.session, played.entries, paper=paper, fonts=fonts)  # type: ignore[arg-type]
        for _ in range(2)
    )

    assert first == second
    assert count(first) == 1


def test_a_practice_page_says_so_in_its_head() -> None:
    assert page(by_devices(mode="training")).state.words[0] == "TRAINING"


def test_a_session_without_the_form_has_no_page() -> None:
    played = calm()

    with pytest.raises(ValueError, match="no monitoring form"):
        build(played.session, played.entries, Place())


def test_it_is_no_copy_of_anybody_elses_form() -> None:
    report = page(by_devices())

    assert "REMS" not in repr(report)
    assert report.state.words == ("To be copied into the form",)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_the_page_is_in_the_language_of_the_clinics_records(
    language: str, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known, say = set(tomllib.loads(resource(f"words/{language}.toml"))["record"]), Words.say
    english: set[str] = set()

    def noted(self: Words, sentence: str, **told: object) -> str:
        plain = re.sub(r"{\w+}", "", sentence)
        if self.lang == language and sentence not in known and any(c.isalpha() for c in plain):
            english.add(sentence)
        return say(self, sentence, **told)

    monkeypatch.setattr(Words, "say", noted)
    told = by_devices()
    pdf = write(told.session, told.entries, language=language, fonts=fonts)

    assert english == set()
    title = words(language).say("Fields for the monitoring form")
    assert title != "Fields for the monitoring form"
    assert title in text_of(pdf)
    unread = words(language).say("Words in this language: not clinically reviewed")
    assert unread in page(told, language).state.detail
