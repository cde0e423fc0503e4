"""The page for the monitoring form: compared before it goes out, and verified by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from monitor.bootstrap import verify_record
from monitor.domain import commands as cmd
from monitor.domain.state import Session
from monitor.journal import as_json
from monitor.record import export, form_page, verify
from monitor.record.build import Place
from monitor.record.compare import differences
from monitor.record.export import NotEqualError
from monitor.record.facts_form import form_facts
from monitor.record.read import read
from monitor.record.told import sentence, summary
from monitor.record.verdict import Finding, Kind
from monitor.words import LANGUAGES
from tests.domain.chair import values
from tests.record.changes import outcomes
from tests.record.mutations import (
    Change,
    another_digit,
    attach,
    changed,
    detach,
    draw_over,
    rewrite,
    texts,
)
from tests.record.sessions import DOCTOR, NURSE, ORDER_OF_DEVICES, OTHER, Played, by_devices, calm

PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
CHANGES = 60


@pytest.fixture(scope="module")
def played() -> Played:
    return by_devices()


@pytest.fixture(scope="module", autouse=True)
def _drawn_once(fonts: Path) -> Iterator[None]:
    """Draw a page again once, not for every change to it."""
    drawn: dict[object, bytes] = {}

    def once(session: Any, entries: Any, **more: Any) -> bytes:
        key = entries[-1].sha256, more["place"], more["paper"], more["language"]
        if key not in drawn:
            drawn[key] = export.form(session, entries, fonts=fonts, **more)
        return drawn[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "form", once)
        yield


def page(told: Played, fonts: Path, **more: Any) -> bytes:
    return export.form(told.session, told.entries, fonts=fonts, **{"place": PLACE, **more})


@pytest.fixture(scope="module")
def pdf(played: Played, fonts: Path) -> bytes:
    return page(played, fonts)


def found(pdf: bytes, change: Change) -> tuple[Finding, ...]:
    return verify_record(changed(pdf, change)).findings


def places(pdf: bytes, wanted: Callable[[str], bool]) -> list[tuple[int, int, str]]:
    return [one for one in texts(pdf) if wanted(one[2])]


# courses of any kind ----------------------------------------------------------------------


def begun(**device: Any) -> Played:
    told = Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal")
    told.at(5).check()
    start = cmd.StartInfusion(by=NURSE, checklist_reason="short", device=cmd.Device(**device))
    return told.at(10).do(start)


def corrected() -> Played:
    told = by_devices()
    return told.do(
        cmd.Amend(by=NURSE, check=3, measure="moaas", value=Decimal(3), reason="misread"),
        cmd.Amend(by=NURSE, check=4, measure="sbp", not_obtained="equipment", reason="cuff"),
        cmd.AnswerReport(by=NURSE, answers={"sedation": "yes", "sedation_when": "14:30"}),
        cmd.AnswerReport(by=NURSE, answers={"opioid": "", "serious_event": "no"}),
        cmd.SendReport(by=NURSE, how="again, by fax"),
        cmd.SendReport(by=OTHER, how="a third time"),
    )


def struck() -> Played:
    told = begun(mg=Decimal(28))
    told.at(30).check(moaas=3, spo2=88, rr=7)
    told.do(cmd.StrikeCheck(by=OTHER, check=2, reason="wrong chair"))
    told.at(31).check(taken=20, sbp=160)
    told.at(50).check(sbp=150)
    told.at(50.5).repeat(sbp=141, dbp=80)
    return told.at(60).do(cmd.EnterFields(by=NURSE, values=values({"spo2": 80})))


def unread() -> Played:
    told = Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal", mode="replay")
    gate = cmd.Gate(prescriber=DOCTOR, reason="cuff broken")
    return told.at(10).do(cmd.StartInfusion(by=NURSE, gate=gate, baseline_reason="cuff broken"))


COURSES: dict[str, Callable[[], Played]] = {
    "sent": by_devices,
    "practice": partial(by_devices, mode="training"),
    "corrected": corrected,
    "struck": struck,
    "without a strength": partial(begun, mg=None),
    "nothing read": unread,
}


@pytest.mark.parametrize("course", COURSES)
def test_the_page_of_any_course_says_what_its_entries_say_and_is_whole(
    course: str, fonts: Path
) -> None:
    verdict = verify_record(page(COURSES[course](), fonts))

    assert (verdict.findings, verdict.redrawn, verdict.form) == ((), True, True)


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_whole_in_each_language_on_each_paper(language: str, paper: str, fonts: Path) -> None:
    verdict = verify_record(page(corrected(), fonts, language=language, paper=paper))

    assert (verdict.findings, verdict.redrawn) == ((), True)


def test_what_is_whole_is_said_to_be_a_page_and_no_record(pdf: bytes) -> None:
    told = summary(verify_record(pdf))

    assert told.startswith(
        "Whole and unchanged. It is the page for the monitoring form, not the record."
    )


def test_without_a_form_there_are_no_facts_of_one() -> None:
    told = calm()

    with pytest.raises(ValueError, match="without a monitoring form"):
        form_facts(told.entries, told.session.protocol)


# compared before it goes out --------------------------------------------------------------


def otherwise(session: Session) -> Iterator[Session]:
    """Yield the session as its entries do not tell it, one thing at a time."""
    checks = session.checks
    worse = replace(checks[3], values={**checks[3].values, "sbp": Decimal(164)})
    yield replace(session, checks=(*checks[:3], worse, *checks[4:]))
    yield replace(session, checks=checks[:2] + checks[3:])
    yield replace(session, report={**session.report, "opioid": "yes"})
    yield replace(session, devices=session.devices[:1])
    yield replace(session, sent=())


@pytest.mark.parametrize("number", range(5))
def test_a_page_that_does_not_say_what_the_entries_say_does_not_go_out(
    number: int, played: Played, fonts: Path
) -> None:
    told = list(otherwise(played.session))[number]

    with pytest.raises(NotEqualError, match="does not say what the journal says"):
        export.form(told, played.entries, place=PLACE, fonts=fonts)


def test_a_page_drawn_wrongly_does_not_go_out(
    played: Played, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_page, "PEAK", 0)

    with pytest.raises(NotEqualError, match="page 1: a row is missing") as caught:
        export.form(played.session, played.entries, place=PLACE, fonts=fonts)

    assert any("About 40 min after" in str(one) for one in caught.value.differences)


# verified by itself -----------------------------------------------------------------------


def test_another_digit_in_any_place_of_the_page_is_found_and_named(pdf: bytes) -> None:
    marked = places(pdf, lambda text: any(c.isdigit() for c in text))
    assert len(marked) > 40

    for on, number, text in marked:
        findings = found(pdf, rewrite(on, number, another_digit(text)))
        told = [f for f in findings if f.kind in {Kind.TEXT, Kind.PAGE_MISSING, Kind.PAGE_ORDER}]
        assert told, text
        assert {finding.page for finding in told} == {1}, text


def test_a_changed_pressure_is_named_with_both_values(pdf: bytes) -> None:
    (on, number, text), *_ = places(pdf, lambda text: "146/88 at" in text)

    findings = found(pdf, rewrite(on, number, text.replace("146", "126")))

    said = [sentence(finding) for finding in findings]
    assert any("146/88" in one and one.startswith("page 1, Blood pressure") for one in said)


def test_a_changed_answer_is_found_by_the_facts_alone(
    pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "app", lambda: "Chairside 9.0.0")
    (on, number, text), *_ = places(pdf, lambda text: text.startswith("Takes an opioid"))

    findings = found(pdf, rewrite(on, number, text.replace("no", "yes")))

    assert [(f.kind, f.page, f.expected) for f in findings] == [
        (Kind.TEXT, 1, "Takes an opioid: no")
    ]


def test_another_worst_reading_is_found_in_its_row(pdf: bytes) -> None:
    (on, number, _), *_ = places(pdf, lambda text: text == "drowsy (4)")

    findings = found(pdf, rewrite(on, number, "drowsy (3)"))

    assert any("Sedation" in f.name and "drowsy (4)" in f.expected for f in findings)


def test_what_is_laid_over_the_page_is_found(pdf: bytes) -> None:
    assert found(pdf, draw_over(0)) == (Finding(kind=Kind.DRAWING, page=1),)


def test_the_journal_of_another_session_is_found(pdf: bytes) -> None:
    other = as_json.write(begun(mg=Decimal(28)).entries)

    findings = found(pdf, attach("journal.json", lambda _: other))

    assert Kind.OTHER_JOURNAL in {finding.kind for finding in findings}


def test_the_journal_of_a_session_without_a_form_is_found(pdf: bytes) -> None:
    other = as_json.write(calm().entries)

    assert found(pdf, attach("journal.json", lambda _: other))


def test_a_page_without_its_journal_is_named(pdf: bytes) -> None:
    assert found(pdf, detach("journal.json")) == (Finding(kind=Kind.NO_JOURNAL),)


def test_what_does_not_belong_to_the_page_is_named(pdf: bytes, played: Played) -> None:
    edit = attach("journal.json", lambda data: data)

    def more(document: Any) -> None:
        edit(document)
        document.attachments["readings.csv"] = document.attachments["journal.json"]

    assert Finding(kind=Kind.ATTACHMENT_UNKNOWN, name="readings.csv") in found(pdf, more)


def test_a_title_that_was_changed_hides_nothing(pdf: bytes) -> None:
    (on, number, text), *_ = places(pdf, lambda text: text == form_page.ASKED)

    assert found(pdf, rewrite(on, number, f"{text}s"))


def test_random_changes_that_somebody_would_see_are_all_found(pdf: bytes) -> None:
    made = list(outcomes(pdf, CHANGES, seed=4))

    assert sum(one.matters for one in made) > CHANGES // 10
    assert [one.what for one in made if one.matters and not one.found] == []


def test_each_text_of_the_page_is_in_a_fact(played: Played, pdf: bytes) -> None:
    """Whatever box, answer or row is missing from the page, a fact misses it."""
    facts = form_facts(played.entries, played.session.protocol)

    for section in ("", form_page.ASKED, form_page.SEEN, "Protocol", "Signatures"):
        blocks = [block for block in read(pdf) if block.section != section]
        assert differences(blocks, facts), section
