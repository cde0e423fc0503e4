"""What sessions are found by: words without accents and case, numbers, dates."""

import pytest

from monitor.index.tokens import match, tokens, words_of


def found_by(typed: str, text: str, day: str = "2026-03-12") -> bool:
    """Return whether each typed word begins one of the words of a session."""
    known = tokens((text,), (day,)).split()
    return all(any(each.startswith(word) for each in known) for word in words_of(typed))


@pytest.mark.parametrize(
    "typed,name",
    [
        ("muller", "Dörte Müller"),
        ("DORTE mul", "Dörte Müller"),
        ("strasse", "Günther Straße"),
        ("soren", "Søren Lund"),
        ("lukasz", "Łukasz Nowak"),
        ("obrien", "Jean O’Brien"),
        ("o'brien", "Jean O’Brien"),
        ("maria", "Anna-Maria Test"),
        ("anna-maria", "Anna-Maria Test"),
        ("annamaria", "Anna-Maria Test"),
        ("exem oda", "Oda Exempél"),
        ("ina", "İna Case"),
    ],
)
def test_a_name_is_found_without_accents_and_case_in_any_order(typed: str, name: str) -> None:
    assert found_by(typed, name)
    assert not found_by(typed + "q", name)


@pytest.mark.parametrize("typed", ["FX-077-52", "fx-077", "fx07752", "077-52", "52"])
def test_a_number_is_found_from_its_beginning_or_from_any_of_its_parts(typed: str) -> None:
    assert found_by(typed, "FX-077-52")


@pytest.mark.parametrize(
    "typed",
    ["2026-03-12", "2026-03", "2026", "12.03.2026", "12.3.2026", "12.03.26", "12/03/2026",
     "12 mar", "mar 2026", "märz", "marzo 12"],
)  # fmt: skip
def test_a_day_is_found_as_it_is_written_in_any_of_the_languages(typed: str) -> None:
    assert found_by(typed, "Oda")


def test_another_day_is_not_found() -> None:
    assert not found_by("13 mar", "Oda")
    assert not found_by("2025", "Oda")


def test_a_birth_date_that_is_none_is_found_as_it_stands() -> None:
    assert found_by("unknown", "Oda", "Unknown")


@pytest.mark.parametrize("typed", ["", "  ", "***", '"', "- . /", "()"])
def test_what_holds_no_word_asks_for_nothing(typed: str) -> None:
    assert match(typed) == ""


@pytest.mark.parametrize("typed", ['a" OR "b', "NEAR(a b)", "a:b", "-a", "a*", "{a}", "a AND b"])
def test_nothing_that_is_typed_is_an_order_to_the_database(typed: str) -> None:
    from monitor.index.find import Wanted, count
    from monitor.index.store import in_memory

    assert count(in_memory(), Wanted(text=typed)) == 0


def test_words_beyond_a_dozen_are_left_out() -> None:
    assert match(" ".join(f"w{n}" for n in range(40))).count("AND") == 11
