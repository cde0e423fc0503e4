"""Exporting: compared before it counts, whole or not at all, the same bytes everywhere."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.domain import commands as cmd
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import STATION, Batch, Draft
from monitor.record import export as module
from monitor.record.build import Place
from monitor.record.compare import Difference
from monitor.record.export import NotEqualError, document, export
from monitor.record.publish import write
from tests.domain.chair import values
from tests.record.pages import count, text_of
from tests.record.sessions import NURSE, Played, calm, stormy


@dataclass
class Settings:
    clinic: str = "Fernhollow Infusion Clinic"
    room: str = "B"
    paper: str = "a4"
    language: str = "en"


@dataclass
class Station:
    """A station with one session."""

    played: Played
    settings: Settings = field(default_factory=Settings)

    @property
    def journal(self) -> MemoryJournal:
        return self.played.journal

    def sealed_before(self, session: str) -> str | None:
        return None

    def session(self, session: str) -> Session:
        assert session == self.played.session.id
        return self.played.session


@dataclass
class Other(Played):
    """A session that is told otherwise than its entries."""

    played: Played
    told: Session

    def __post_init__(self) -> None:
        self.journal = self.played.journal

    @property
    def session(self) -> Session:
        return self.told


@pytest.fixture(autouse=True)
def _cached_fonts(fonts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cache_folder", lambda: fonts)


def seal(journal: MemoryJournal, *sessions: str) -> None:
    """Write into the station's stream that these sessions were sealed."""
    drafts = [
        Draft(kind="session_sealed", version=1, at=1, wall=1, body={"session": session})
        for session in sessions
    ]
    after = journal.head(STATION).length
    journal.append([Batch(stream=STATION, drafts=drafts, after=after)])


def test_the_file_is_called_by_day_and_record_and_not_by_the_patient(tmp_path: Path) -> None:
    path = export(Station(calm()), "2026-0312-04", tmp_path)

    assert path == tmp_path / "2026-03-12_2026-0312-04.pdf"
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_not_closed_is_a_draft(tmp_path: Path) -> None:
    path = export(Station(calm(closed=False)), "2026-0312-04", tmp_path)

    assert path.name == "2026-03-12_2026-0312-04_draft_16-07-30.pdf"
    assert "DRAFT, not signed" in text_of(path.read_bytes())


def test_a_draft_with_fields_typed_again_and_again_goes_out(tmp_path: Path) -> None:
    played = calm(closed=False)
    for typed in ({"spo2": 97, "hr": 88}, {"hr": 90, "temp": "36.7"}, {"sbp": 130}):
        played.do(cmd.EnterFields(by=NURSE, values=values(typed)))  # type: ignore[arg-type]
    played.do(cmd.EnterFields(by=NURSE, cleared=("spo2",)))
    played.do(cmd.EnterFields(by=NURSE, values=values({"spo2": 98})))

    text = text_of(export(Station(played), "2026-0312-04", tmp_path).read_bytes())

    assert "Heart rate 90 /min" in text


@pytest.mark.parametrize("saved", [(141, 90), (128, 90, 95)], ids=["before", "after"])
def test_what_is_saved_at_the_instant_of_the_clearing_reading_goes_out(
    tmp_path: Path, saved: tuple[int, ...]
) -> None:
    played = calm(closed=False)
    played.repeat(hr=132)
    played.at(250)
    for rate in saved:
        played.repeat(hr=rate)

    text = text_of(export(Station(played), "2026-0312-04", tmp_path).read_bytes())

    assert ("worst 141" in text) is (141 in saved)


def test_a_field_corrected_and_read_again_within_the_instant_goes_out(tmp_path: Path) -> None:
    played = calm(closed=False)
    played.do(cmd.EnterFields(by=NURSE, values=values({"sbp": 186, "dbp": 80})))
    played.repeat(sbp=128, dbp=80).repeat(sbp=126, dbp=78).repeat(hr=70)

    text = text_of(export(Station(played), "2026-0312-04", tmp_path).read_bytes())

    assert "worst 12" not in text


def test_an_addendum_makes_a_new_version_and_keeps_the_one_before(tmp_path: Path) -> None:
    played = calm()
    first = export(Station(played), "2026-0312-04", tmp_path)
    before = first.read_bytes()
    played.at(1000).do(cmd.WriteAddendum(by=NURSE, text="Slept well."))

    second = export(Station(played), "2026-0312-04", tmp_path)

    assert second.name == "2026-03-12_2026-0312-04_v2.pdf"
    assert first.read_bytes() == before
    assert "Version 2, no amendments" in text_of(second.read_bytes())


@pytest.mark.parametrize(
    ("measure", "value", "said"),
    [("sbp", 172, "172/76"), ("pain", 9, "9"), ("dissociation", 3, "severe"), ("moaas", 3, "(3)")],
)
def test_a_reading_amended_after_closing_stands_in_the_new_version(
    measure: str, value: int, said: str, tmp_path: Path
) -> None:
    """Also as the lowest or highest one of page 1: no alert, limit or criterion is recomputed."""
    played = calm(minutes=20)
    played.at(500).do(
        cmd.Amend(by=NURSE, check=7, measure=measure, value=Decimal(value), reason="sheet says")
    )

    path = export(Station(played), "2026-0312-04", tmp_path)

    page_1 = text_of(path.read_bytes()).partition("All checks")[0]
    assert said in page_1
    assert "No alert was raised." in page_1


def test_an_id_from_outside_stays_inside_the_folder(tmp_path: Path) -> None:
    played = Played(session="../a/b c", mode="replay")

    path = export(Station(played), "../a/b c", tmp_path / "records")

    assert path.parent == tmp_path / "records"
    assert path.name == "2026-03-12_-a-b-c_draft_14-00-00.pdf"


def test_the_record_names_the_one_sealed_before_it(tmp_path: Path) -> None:
    played = calm()
    seal(played.journal, "2026-0312-02", "2026-0312-03", "2026-0312-04", "2026-0312-05")

    path = export(Station(played), "2026-0312-04", tmp_path)

    assert "chain: 2026-0312-03." in text_of(path.read_bytes())


def test_clinic_room_and_paper_come_from_the_settings(tmp_path: Path) -> None:
    path = export(Station(calm(), Settings(paper="letter")), "2026-0312-04", tmp_path)

    text = text_of(path.read_bytes())
    assert "Fernhollow Infusion Clinic, room B, chair 4" in text
    assert count(path.read_bytes()) <= 3


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Endgültig, unterschrieben"),
        ("es", "Definitivo, firmado"),
        ("of a newer version", "Final, signed"),
    ],
)
def test_the_language_comes_from_the_settings(language: str, words: str, tmp_path: Path) -> None:
    path = export(Station(calm(), Settings(language=language)), "2026-0312-04", tmp_path)

    assert words in text_of(path.read_bytes())


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("minutes", [40, 60])
def test_a_calm_session_takes_three_pages_at_most(minutes: int, paper: str) -> None:
    played = calm(minutes=minutes)

    assert count(document(played.session, played.entries, paper=paper)) <= 3


def test_a_record_that_says_something_else_is_not_written(tmp_path: Path) -> None:
    played = stormy()
    wrong = replace(played.session.checks[2], by="Somebody Else RN")
    checks = (*played.session.checks[:2], wrong, *played.session.checks[3:])
    station = Station(Other(played, replace(played.session, checks=checks)))

    with pytest.raises(NotEqualError) as caught:
        export(station, "2026-0312-04", tmp_path)

    assert [one.section for one in caught.value.differences][:1] == ["All checks"]
    assert str(caught.value).startswith(
        "the PDF does not say what the journal says: All checks: a row says something else"
    )
    assert "RN" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_error_names_the_first_differences_and_holds_all() -> None:
    said = (("a", "b"), ("a", ""), ("", "b"), *(("a", "b"),) * 4)
    found = [
        Difference(section=s, key=("Ottilie",), expected=told, found=read)
        for s, (told, read) in zip(("Alerts", "Notes", "Checks", *"abcd"), said, strict=True)
    ]

    error = NotEqualError(found)

    places = "Alerts: a row says something else; Notes: a row is missing; Checks: a row too many"
    assert places in str(error)
    assert "Ottilie" not in str(error)
    assert str(error).endswith("and 2 more")
    assert len(error.differences) == 7


def test_a_file_that_cannot_be_written_whole_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "record.pdf"
    path.write_bytes(b"the version before")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    with pytest.raises(OSError, match="No space"):
        write(path, b"the new version")

    assert path.read_bytes() == b"the version before"
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_journal_gives_the_same_bytes_in_any_time_zone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import time

    found = set()
    for zone in ("UTC", "Asia/Kolkata", "America/New_York"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        played = stormy()
        found.add(document(played.session, played.entries, place=Place(clinic="A")))
    monkeypatch.undo()
    time.tzset()

    assert len(found) == 1


@pytest.mark.parametrize("session", [calm, stormy])
def test_no_text_of_a_record_is_made_of_another_zone_than_the_entries(
    session: Callable[..., Played],
) -> None:
    played = session()
    moved = tuple(entry._replace(zone="America/New_York") for entry in played.entries)

    text = text_of(document(played.session, moved))

    assert "America/New_York, UTC−4" in text
    assert "09:07:00" in text
    assert "14:07:00" not in text
