"""Every code has words, and the words keep to the house's tone."""

import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from string import Formatter

import pytest

from monitor.backup.errors import BackupFault
from monitor.domain.measures import MEASURES, VITAL_GROUPS, Kind, NotObtained
from monitor.domain.protocol import Criterion, Evidence, Need, Phase, Priority, Rule, Source
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal, Status
from monitor.keeping import NOTICES
from monitor.keys.errors import KeyFault, SealFault
from monitor.keys.ring import Protection
from monitor.protocols.codes import ACTION_KINDS, ROWS, STOP_REASONS
from monitor.protocols.read import shipped
from monitor.resources import resource
from monitor.staff.refusals import StaffRefusal
from monitor.staff.roles import Role
from monitor.words import MINUS, words
from ui.room_sound import CHOSEN_GONE, MUTE, MUTED, NOT_HEARD, OTHER_DEFAULT

EN = words("en")
TABLE = tomllib.loads(resource("words/en.toml"))
ORIGIN = Source(source="-", evidence=Evidence.OWN_DESIGN)

STORAGE = {
    "full", "read_only", "busy", "damaged", "newer_format", "wrong_key", "loose_key", "conflict",
    "io", "locked", "keystore",
}  # fmt: skip


def sentences(table: object) -> Iterator[str]:
    if isinstance(table, dict):
        for value in table.values():
            yield from sentences(value)
    elif isinstance(table, str):
        yield table


@pytest.mark.parametrize("measure", MEASURES.values(), ids=lambda each: each.id)
def test_each_measure_has_a_name_a_question_and_a_word_for_each_choice(measure: object) -> None:
    found = EN.measure(measure.id)  # type: ignore[attr-defined]

    assert found.name
    assert found.short
    assert found.question
    for choice in measure.choices:  # type: ignore[attr-defined]
        assert found.choices[choice]


@pytest.mark.parametrize("score", ["dizziness", "nausea", "dissociation", "anxiety", "moaas"])
def test_each_level_of_a_score_has_a_word(score: str) -> None:
    levels = range(int(MEASURES[score].high) + 1)

    assert set(EN.measure(score).choices) == {str(level) for level in levels}


def test_every_unit_has_a_display_form() -> None:
    for measure in MEASURES.values():
        if measure.kind is Kind.NUMBER:
            assert measure.unit in TABLE["unit"], measure.id
    assert EN.measure("sbp").unit == "mmHg"
    assert EN.measure("pain").unit == ""


@pytest.mark.parametrize(
    "section,codes",
    [
        ("not_obtained", [each.value for each in NotObtained]),
        ("phase", [each.value for each in Phase]),
        ("priority", [each.name.lower() for each in Priority]),
        ("level", [each.name.lower() for each in Priority]),
        ("signal", [each.value for each in Signal]),
        ("status", [each.value for each in Status]),
        ("need", [each.value for each in Need]),
        ("evidence", [each.value for each in Evidence]),
        ("group", list(VITAL_GROUPS)),
        ("role", [each.value for each in Role]),
        ("disposition", ["home", "against_advice", "transferred", "cancelled"]),
        ("check", ["slot", "recheck", "extra"]),
        ("sex", ["female", "male", "other", "unknown"]),
        ("action", list(ACTION_KINDS)),
        ("stop_reason", list(STOP_REASONS)),
        ("row", list(ROWS)),
        ("refusal", [each.value for each in Refusal]),
        ("staff_refusal", [each.value for each in StaffRefusal]),
        ("again", ["again", "worsened", "missed", "risen", "still_crossing"]),
        ("storage", sorted(STORAGE)),
        ("key_fault", [each.value for each in KeyFault]),
        ("seal_fault", [each.value for each in SealFault]),
        ("backup_fault", [each.value for each in BackupFault]),
        ("notice", list(NOTICES)),
        ("protection", [each.value for each in Protection]),
    ],
)
def test_each_code_of_a_closed_list_has_words_and_no_other_does(
    section: str, codes: list[str]
) -> None:
    assert set(TABLE[section]) == set(codes)


def test_each_limit_and_lateness_alert_has_a_name() -> None:
    shipped_limits = {each.id for protocol in shipped().values() for each in protocol.limits}
    others = {"check-overdue", "check-missed", "end-not-recorded", "sound-unavailable", "discreet"}
    lost = {f"not-assessed-{group}" for group in VITAL_GROUPS}

    assert set(TABLE["alert"]) == shipped_limits | others | lost


def test_each_checklist_answer_of_the_shipped_protocols_has_a_word() -> None:
    answers = {a for p in shipped().values() for item in p.checklist for a in item.answers}

    assert answers <= TABLE["answer"].keys()


@pytest.mark.parametrize(
    "measure,value,shown",
    [
        ("sbp", Decimal(164), "164"),
        ("dizziness", Decimal(1), "Mild"),
        ("moaas", Decimal(5), "Awake (5)"),
        ("orientation", Decimal(4), "4 of 4 right"),
        ("pain", Decimal(10), "10"),
        ("temp", Decimal("36.1"), "36.1"),
        ("o2", Decimal("0.0"), "Room air"),
        ("vomited", True, "Yes"),
        ("self_harm", False, "No"),
        ("red_flag", "chest_pain", "Chest pain"),
        ("gait", "not_tested", "Not tested"),
        ("site_score_cadss", Decimal(24), "24"),
    ],
)
def test_a_value_is_shown_in_words_where_it_has_words(
    measure: str, value: Decimal | bool | str, shown: str
) -> None:
    assert EN.value(measure, value) == shown


def test_a_quantity_carries_its_unit_unless_it_is_a_word() -> None:
    assert EN.quantity("sbp", Decimal(164)) == "164 mmHg"
    assert EN.quantity("o2", Decimal(2)) == "2 L/min"
    assert EN.quantity("o2", Decimal(0)) == "Room air"
    assert EN.quantity("nausea", Decimal(2)) == "Moderate"


def test_the_decimal_separator_and_the_minus_are_those_of_print() -> None:
    assert words("en", decimal=",").value("temp", Decimal("36.1")) == "36,1"
    assert EN.number(Decimal(-4)) == f"{MINUS}4"


def test_a_clinics_own_scale_is_named_after_its_id() -> None:
    assert EN.measure("site_score_cadss").name == "CADSS total"


def test_a_limit_is_named_with_its_level() -> None:
    protocol = shipped()["ketamine-pain"]
    critical, caution = protocol.limit("sbp-high-critical"), protocol.limit("sbp-high-caution")
    assert critical is not None
    assert caution is not None

    assert EN.limit(critical) == "Systolic pressure high, critical limit"
    assert EN.limit(caution) == "Systolic pressure high, caution limit"
    assert EN.priority(Priority.HIGH) == "HIGH"


@pytest.mark.parametrize(
    "measure,value,bound,upward,shown",
    [
        ("sbp", Decimal(186), Decimal(180), True, "6 over critical limit 180"),
        ("sbp", Decimal(180), Decimal(180), True, "at critical limit 180"),
        ("spo2", Decimal(88), Decimal(91), False, "3 under critical limit 91"),
        ("moaas", Decimal(1), Decimal(2), False, "critical limit: To touch (2)"),
        ("self_harm", True, True, True, "critical limit"),
        ("red_flag", "seizure", "none", True, "critical limit"),
    ],
)
def test_a_crossing_says_how_far(
    measure: str, value: Decimal | bool | str, bound: Decimal | bool | str, upward: bool, shown: str
) -> None:
    found = EN.crossing(measure, value=value, bound=bound, priority=Priority.HIGH, upward=upward)

    assert found == shown


def test_alerts_notes_actions_and_reasons_read_as_words() -> None:
    assert EN.alert("check-overdue") == "Check overdue"
    assert EN.note("subsumed", limit="sbp-high-critical") == "Subsumed by Systolic pressure high"
    assert EN.note("session_closed") == "Session closed"
    assert EN.action("infusion_paused") == "Infusion paused"
    assert EN.staff_refusal("name_missing").startswith("Not saved")
    assert EN.stop_reason("iv_failure") == "IV access failed"
    assert EN.not_obtained("asleep") == "Asleep"
    assert EN.not_obtained("Cuff too small") == "Cuff too small"


def test_a_code_without_words_reads_as_itself() -> None:
    assert EN.name("answer", "partly_done") == "Partly done"
    assert EN.alert("warm-hands") == "Warm hands"


def test_each_criterion_states_its_own_numbers() -> None:
    titles = {c.id: EN.criterion(c) for c in shipped()["ketamine-pain"].criteria}

    assert titles["time_since_end"].title == "60 min since the infusion ended"
    assert titles["sbp_at_baseline"].sub == "Within 20 % of baseline, or 100 to 140"
    assert titles["orientation"].sub == "Or not below baseline"
    assert titles["escort"].title == "Escort is here"
    for title in titles.values():
        assert "{" not in title.title + title.sub


@pytest.mark.parametrize("rule", Rule)
def test_each_rule_has_a_title(rule: Rule) -> None:
    criterion = Criterion(id="own_rule", rule=rule, row="time", origin=ORIGIN)

    assert EN.criterion(criterion).title


@pytest.mark.parametrize("what", sorted(STORAGE))
def test_a_storage_error_says_what_happened_what_is_safe_and_what_to_do(what: str) -> None:
    found = EN.storage(what)

    assert found.what.startswith("Not ")
    assert found.safe
    assert found.todo


def test_an_unknown_storage_error_reads_like_a_failed_disk() -> None:
    assert EN.storage("flood") == EN.storage("io")


@pytest.mark.parametrize("code", Refusal)
def test_a_refusal_is_understandable_without_its_facts(code: Refusal) -> None:
    text = EN.refusal(code)

    assert "{" not in text
    assert len(re.findall(r"[.?]( |$)", text)) <= 2
    assert len(text.split()) <= 20


def test_a_refusal_uses_the_facts_that_it_gets() -> None:
    value = EN.refusal(
        Refusal.IMPOSSIBLE_VALUE,
        measure="hr",
        value=Decimal(400),
        low=Decimal(0),
        high=Decimal(300),
    )
    assert value.startswith("Heart rate 400 is not possible: it lies between 0 and 300.")
    assert "walking, escort" in EN.refusal(Refusal.CRITERION_UNMET, criteria=("gait", "escort"))
    assert "escort, walking" in EN.refusal(Refusal.CRITERION_UNMET, criteria={"gait", "escort"})
    assert "Charge nurse" in EN.refusal(Refusal.NOT_ALLOWED, role="charge_nurse")
    assert "chair 3" in EN.refusal(Refusal.CHAIR_TAKEN, chair=3)
    assert "from 70 to 220" in EN.refusal(
        Refusal.LIMIT_OUT_OF_RANGE, limit="sbp-high-caution", low=Decimal(70), high=Decimal(220)
    )


def test_a_refusal_invents_no_range() -> None:
    choice = EN.refusal(
        Refusal.IMPOSSIBLE_VALUE,
        measure="red_flag",
        value="cough",
        low=Decimal(0),
        high=Decimal(0),
        number=False,
    )
    assert choice == "Not recorded: this value is not possible. Type it again."
    assert "None" not in EN.refusal(Refusal.LIMIT_OUT_OF_RANGE, low=None, high=None)


def test_each_refusal_with_facts_has_a_form_without_them_and_no_other_does() -> None:
    with_facts = {
        code
        for code, form in TABLE["refusal"].items()
        if any(field for _, field, _, _ in Formatter().parse(form))
    }
    assert set(TABLE["refusal_short"]) == with_facts


def test_the_words_keep_to_the_tone() -> None:
    for text in sentences(TABLE):
        lowered = text.lower()
        assert "!" not in text, text
        assert "please" not in lowered, text
        assert "invalid" not in lowered, text
        assert "alarm" not in lowered, text
        assert "n/a" not in lowered, text
        assert "  " not in text, text
        assert text == text.strip(), text


def test_a_language_without_words_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("xx")


def test_each_reason_for_no_sound_has_words_and_another_stands_as_it_is() -> None:
    codes = (*MUTE, MUTED, CHOSEN_GONE, OTHER_DEFAULT, NOT_HEARD)

    assert set(TABLE["sound"]) == set(codes)
    assert words("en").sound("not-heard") == "not heard at the furthest chair"
    assert words("en").sound("pulse: timeout") == "pulse: timeout"
