"""The month's report and the summary of a series: what they say, and that they are archival."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import pikepdf
import pypdf
import pytest

from monitor.api import MICRO
from monitor.care.period import parse
from monitor.care.quality import Counted, Quality, quality
from monitor.care.series import PatientSeries, patient_series
from monitor.care.shapes import SessionFacts
from monitor.domain.commands import Patient
from monitor.domain.protocol import Priority
from monitor.record import month_page, summary_page
from monitor.record.letter import write
from monitor.words import words
from tests.care.made import score, session
from tests.care.test_quality import alert
from tests.ui.month.told import february
from tests.ui.series.told import five

MADE = datetime(2026, 3, 12, 14, 30, tzinfo=UTC)
TOMAS = Patient(mrn="FX-077-52", name="Tomas Notareal", birth_date="1975-11-30", sex="male")


def text_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def pages_of(pdf: bytes) -> int:
    return len(pypdf.PdfReader(BytesIO(pdf)).pages)


def numbers(sessions: int) -> Quality:
    made = february(sessions)
    return quality((Counted(patient=m, facts=f) for m, some in made.items() for f in some), 0, 1)


def report(sessions: int = 61, language: str = "en", so_far: date | None = None) -> bytes:
    about = month_about(so_far)
    return write(month_page.month_report(numbers(sessions), about, words(language)))


def month_about(so_far: date | None = None) -> month_page.About:
    return month_page.About(
        clinic="Fernhollow", room="room B", period=parse("2026-02"), so_far=so_far, made=MADE
    )


def page(*facts: SessionFacts, language: str = "en", name: str = TOMAS.name) -> bytes:
    series = patient_series(facts or five())
    return write(summary_page.summary(series, about(series, name), words(language)))


def about(series: PatientSeries, name: str = TOMAS.name) -> summary_page.About:
    return summary_page.About(
        patient=Patient(mrn=TOMAS.mrn, name=name, birth_date=TOMAS.birth_date, sex="male"),
        clinic="Fernhollow",
        room="",
        by="Dr A. Invented",
        made=MADE,
        days=tuple(datetime.fromtimestamp(p.facts.opened_at / MICRO, UTC) for p in series.points),
        protocols=("Neuropathic pain",),
    )


@pytest.mark.parametrize("made", [report, page])
def test_it_is_tagged_says_its_language_and_claims_the_archival_form(made: object) -> None:
    assert callable(made)
    with pikepdf.open(BytesIO(made())) as document:
        root = document.Root
        metadata = bytes(root.Metadata.read_bytes())

        assert root.MarkInfo.Marked
        assert root.Lang == "en"
        assert "/StructTreeRoot" in root
        assert b"<pdfaid:part>3</pdfaid:part>" in metadata or b'pdfaid:part="3"' in metadata


def test_the_same_numbers_give_the_same_bytes() -> None:
    assert report() == report()
    assert page() == page()


# the month --------------------------------------------------------------------------------


def test_the_report_has_every_number_with_its_meaning_and_the_tables() -> None:
    text = text_of(report())

    for said in (
        "How the clinic did: February 2026",
        "Fernhollow, room B",
        "61 sessions of 34 patients",
        "Planned checks on time, share 87.4 %",
        words("en").name("definition", "until_acknowledged"),
        "Alerts by limit",
        "Systolic pressure high, caution limit MEDIUM 16 26",
        "Checks by slot",
        "BP over the start limit 12",
        "Limits that led to nothing being done",
        "How long relief lasted",
        "Made on 12 Mar 2026",
    ):
        assert said in text
    assert "So far" not in text


def test_no_patient_and_no_nurse_is_named_in_the_report() -> None:
    text = text_of(report())

    for name in ("FX-", "Nurse 1", "Invented"):
        assert name not in text


def test_an_open_month_says_up_to_which_day_it_is_known() -> None:
    assert "So far, to 12 Mar 2026" in text_of(report(so_far=date(2026, 3, 12)))


def test_few_sessions_give_no_rate_and_no_curve() -> None:
    text = text_of(report(12))

    assert "How long relief lasted" not in text
    assert "Planned checks on time, share" in text
    assert "Systolic pressure high, caution limit MEDIUM 3 –" in text


def test_an_empty_month_says_so_in_each_table() -> None:
    text = text_of(report(0))

    assert "No alert was raised." in text
    assert "No check was asked for." in text


UNITS = {"de": ("87,4 %", "21 Tage", "0,77 je h"), "es": ("87,4 %", "21 días", "0,77 por h")}


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_report_speaks_the_clinics_language(language: str) -> None:
    text = text_of(report(language=language))

    assert "Planned checks" not in text
    assert "What it means" not in text
    assert (" days" in text, " per h" in text) == (False, False)
    for said in UNITS[language]:
        assert said in text
    assert words(language).name("definition", "no_judgement") in text


@pytest.mark.parametrize(
    ("code", "title"), [("2026-Q1", "quarter 1 of 2026"), ("2026", "2026"), ("2026-12", "December")]
)
def test_a_period_is_named(code: str, title: str) -> None:
    assert title in month_page.period_title(parse(code), words("en"))


# the summary ------------------------------------------------------------------------------


def test_the_summary_is_one_page_in_plain_words() -> None:
    pdf = page()
    text = text_of(pdf)

    assert pages_of(pdf) == 1
    for said in (
        "Summary for Tomas Notareal",
        "Born 30 Nov 1975 (50 y), MRN FX-077-52",
        "5 sessions from 12 Feb 2026 to 12 Mar 2026; protocol: Neuropathic pain.",
        "Ordered: 0.5 mg/kg over 40 min, 0.4 mg/kg over 40 min.",
        "Pain (0 to 10) went from 8 to 5 in the first and from 6 to 2 in the latest session.",
        "It responded in 5 of 5 sessions, substantially in 2.",
        "session 1: 4 days; session 2: 6 days; session 3: 7 days; session 4: at least 5 days.",
        "163 (+41, T+30)",
        "Made on 12 Mar 2026 by Dr A. Invented",
    ):
        assert said in text


def test_a_long_series_stays_on_one_page_with_its_latest_sessions() -> None:
    many = tuple(
        session(session=f"S{n}", opened_at=n, series_number=n, pain=score(8, 5))
        for n in range(1, 31)
    )

    assert pages_of(page(*many)) == 1


def test_what_crossed_a_limit_is_named_and_a_discreet_alert_is_not() -> None:
    told = session(
        series_number=1,
        alerts=(
            alert("nausea-caution", 5),
            alert("nausea-caution", 5),
            alert("self-harm", 5, priority=Priority.HIGH, discreet=True),
            alert("pain-rise", 5, priority=Priority.LOW),
        ),
    )

    text = text_of(page(told))

    assert "Values crossed a limit in session 1: nausea, clinician needed." in text
    assert "self-harm" not in text


def test_nothing_known_is_said_as_such() -> None:
    text = text_of(page(session(mg=Decimal(35))))

    assert "Pain was not recorded before and after, so nobody can say." in text
    assert "How long relief lasted is not known: nobody was reached afterwards." in text
    assert "No value crossed a caution or critical limit." in text
    assert "Ordered: 35 mg over 40 min." in text


def test_relief_over_a_series_is_told_against_its_first_value() -> None:
    first, second, *_ = five()
    text = text_of(page(first, second))

    assert "After the last series, against its first value: 6 days." in text


def test_a_character_without_a_typeface_is_written_by_its_number() -> None:
    assert "Tomas [U+1F600]" in text_of(page(name="Tomas 😀"))


def test_a_patient_without_sessions_has_no_summary() -> None:
    empty = patient_series(())

    with pytest.raises(ValueError, match="no session"):
        summary_page.summary(empty, about(empty), words("en"))


@pytest.mark.parametrize("language", ["de", "es"])
def test_the_summary_speaks_the_clinics_language(language: str) -> None:
    text = text_of(page(language=language))

    assert "What was given" not in text
    assert "sessions from" not in text
    assert "Session by session" not in text
