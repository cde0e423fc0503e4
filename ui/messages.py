"""The screens' shared sentences and ways of writing numbers; clinical words come from `words`."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from monitor import api
from monitor.api import (
    MICRO,
    MINUTE,
    CertificateError,
    ChairView,
    Delivery,
    Instant,
    PinAnswer,
    Refused,
    SessionRow,
    SigningOutcome,
    StaffRefused,
    Station,
    StorageError,
)

MINUS: Final = "−"
MOST_UNWRITTEN: Final = 4
"""So many characters a sentence names."""
TEMPERATURE: Final = "temp"
SPOKEN_STEP: Final = 10
"""Seconds between two spoken lengths of time within the first minute."""


def tr(text: str, comment: str = "") -> str:
    """Return `text` in the language of the screens; `comment` helps the translator."""
    return QCoreApplication.translate("messages", text, comment or None)


class _Shown:
    """How the screens write what can be written in two ways."""

    fahrenheit = False
    language = "en"


@cache
def _words(language: str, fahrenheit: bool) -> api.Words:
    return replace(api.words(language), fahrenheit=fahrenheit)


def words() -> api.Words:
    """Return the clinical words of the language in force, temperatures in the clinic's unit."""
    return _words(_Shown.language, _Shown.fahrenheit)


def show_language(language: str) -> None:
    """Take clinical words, numbers and dates from `language` from now on."""
    _Shown.language = language


def show_temperature(unit: str) -> None:
    """Write temperatures in `C` or `F` from now on."""
    _Shown.fahrenheit = unit == "F"


def as_typed(measure: str, value: Decimal) -> Decimal:
    """Return a stored value as it is typed and shown here."""
    if measure == TEMPERATURE and _Shown.fahrenheit:
        return api.to_fahrenheit(value)
    return value


def as_stored(measure: str, value: Decimal) -> Decimal:
    """Return a typed value as it is stored: temperatures in degrees Celsius."""
    if measure == TEMPERATURE and _Shown.fahrenheit:
        return api.to_celsius(value)
    return value


def refused(refusal: Refused) -> str:
    """Say why a command was refused; nothing was recorded."""
    return words().refusal(refusal.code, **refusal.facts)


def staff_refused(refusal: StaffRefused) -> str:
    """Say why a change of the people was refused; nothing was recorded."""
    return words().staff_refusal(refusal.code.value)


def failed(failure: StorageError) -> str:
    """Say what could not be stored, what is still safe, and what to do."""
    sentences = words().storage(failure.what)
    return f"{sentences.what} {sentences.safe} {sentences.todo}"


def key_refused(refused: api.KeyRefused) -> str:
    """Say why a key was not given out or changed."""
    form = words().name("key_fault", refused.code.value)
    if refused.code is api.KeyFault.CODE_MISTYPED:
        return form.format(groups=", ".join(str(group) for group in refused.groups))
    return form


def not_backed_up(fault: str) -> str:
    """Say why a backup was not made, and what to do."""
    return words().name("backup_fault", fault)


def late() -> TimeoutError:
    """Return what is told as the result of something whose folder does not answer."""
    return TimeoutError(tr("its folder does not answer"))


def not_exported(why: str) -> str:
    """Say that a record was not written, why, and what is still safe."""
    said = tr(
        "The record was not written: {0}. The session is safe. Write it again from the archive."
    )
    return said.format(why.rstrip("."))


def signing_outcome(outcome: SigningOutcome) -> str:
    """Say what became of a record's signature; empty where the clinic has no certificate."""
    return words().name("signing", outcome.code).format(detail=outcome.detail)


def unwritten(found: Mapping[str, Sequence[str]]) -> str:
    """Say which characters no font here can write, and in what parts; empty for none.

    The characters themselves are not shown: the screen's fonts may lack them, too.
    """
    if not found:
        return ""
    named = [f"U+{ord(c):04X} ({', '.join(places)})" for c, places in found.items()]
    more = len(named) - MOST_UNWRITTEN
    said = ", ".join(named[:MOST_UNWRITTEN])
    if more > 0:
        said = tr("{0} and {1} more").format(said, more)
    told = tr("No font here has {0}: written by number, as typed in the journal inside.")
    return told.format(said)


def not_certified(problem: Exception) -> str:
    """Say why another certificate is not in force; the one before still is."""
    if isinstance(problem, CertificateError):
        return words().name("certificate", problem.what).format(detail=problem.detail)
    if isinstance(problem, StorageError):
        return failed(problem)
    said = tr("Not set up: {0}. Nothing was changed. Try again.")
    why = problem.strerror if isinstance(problem, OSError) else ""
    return said.format(why or tr("the file or the disk did not answer"))


def waiting(delivery: Delivery) -> str:
    """Say that records wait for a folder, why, and that they are kept and tried again."""
    one = tr("1 record waits for {1}: {2}. It is kept in the data folder and tried again.")
    more = tr("{0} records wait for {1}: {2}. They are kept in the data folder and tried again.")
    said = one if delivery.waiting == 1 else more
    why = delivery.why.rstrip(".").lower() or tr("not tried yet")
    return said.format(delivery.waiting, delivery.folder, why)


def pages_not_kept(folder: str, why: str) -> str:
    """Say that a computer that dies would leave no paper, and that nothing else is concerned."""
    said = tr("Pages of open sessions are not kept in {0}: {1}. All entries are saved.")
    return said.format(folder, why.rstrip(".").lower())


def wrong_pin(answer: PinAnswer, name: str, *, in_use: bool) -> str:
    """Say that a PIN was not right, and who or what lets somebody in again."""
    if answer.once:
        return signs_in_first(name)
    if not answer.locked:
        one, more = tr("PIN not right, 1 try left"), tr("PIN not right, {0} tries left")
        return (one if answer.left == 1 else more).format(answer.left)
    if in_use:
        return tr("A charge nurse unlocks {0}, or wait 60 s").format(name)
    return tr("A charge nurse unlocks {0}").format(name)


def signs_in_first(name: str) -> str:
    """Say what a PIN that somebody else has set is good for."""
    return tr("{0} signs in first and chooses another PIN").format(name)


def bug() -> str:
    """Say that the app has stopped taking input."""
    return tr(
        "A fault stopped Chairside: it takes no more entries. What was saved is safe. Reopen it."
    )


def countdown(microseconds: int) -> str:
    """Return `m:ss` (or `h:mm:ss` from an hour on), with `+` when the time is past due."""
    late = microseconds < 0
    seconds = -(-abs(microseconds) // MICRO) if not late else abs(microseconds) // MICRO
    sign = "+" if late and seconds else ""
    return sign + span(seconds)


def span(seconds: int) -> str:
    """Return a length of time as `m:ss`, hours in front from 100 min on."""
    minutes, rest = divmod(seconds, 60)
    if minutes >= 100:
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}"


def since(now: Instant, then: Instant) -> str:
    """Return how long `then` is past as `m:ss`."""
    return span(max(0, now - then) // MICRO)


def lasting(time: int, *, up: bool = False) -> str:
    """Return microseconds in words; `up` counts a begun minute as a whole one."""
    if up:
        minutes = -(-time // MINUTE)
    elif time < MINUTE:
        seconds = max(0, time) // MICRO // SPOKEN_STEP * SPOKEN_STEP
        return tr("{0} seconds").format(seconds)
    else:
        minutes = time // MINUTE
    return tr("1 minute") if minutes == 1 else tr("{0} minutes").format(minutes)


def ago(now: Instant, then: Instant) -> str:
    """Return `7 min ago`; below two minutes with seconds."""
    passed = max(0, now - then)
    if passed < 2 * MINUTE:
        return tr("{0} ago").format(span(passed // MICRO))
    return tr("{0} min ago").format(passed // MINUTE)


def signed(value: Decimal) -> str:
    """Return a change with its sign: `+22`, `−1`, `0`."""
    if value == 0:
        return "0"
    return ("+" if value > 0 else MINUS) + number(abs(value))


def number(value: Decimal) -> str:
    """Return `value` with a true minus and as many places as it was given with."""
    return words().number(value)


def one_place(value: Decimal) -> str:
    """Return `value` with one decimal place."""
    return number(value.quantize(Decimal("0.1")))


def day(date_text: str) -> str:
    """Return `YYYY-MM-DD` as `04 Feb 1979`, or as the language in force writes a day.

    What is no date stays as it is.
    """
    try:
        found = datetime.fromisoformat(date_text)
    except ValueError:
        return date_text
    shown = words().date(found)
    return shown if shown[1].isdigit() else f"0{shown}"


def weekday(date_text: str) -> str:
    """Return the short name of the weekday of `YYYY-MM-DD`: `Thu`; empty for what is no date."""
    try:
        found = datetime.fromisoformat(date_text)
    except ValueError:
        return ""
    form = QLocale.FormatType.ShortFormat
    return QLocale(words().lang).dayName(found.isoweekday(), form).rstrip(".")


def hhmm(station: Station, at: Instant) -> str:
    """Return the local wall time as `HH:MM`."""
    return station.local(at)[:5]


def added_checks(view: ChairView) -> str:
    """Return what a rate increase or bolus adds: `adds checks 5, 15 and 30 min later`."""
    minutes = [str(each // MINUTE) for each in view.added_after]
    if len(minutes) == 1:
        return tr("adds a check {0} min later").format(minutes[0])
    listed = tr("{0} and {1}").format(", ".join(minutes[:-1]), "".join(minutes[-1:]))
    return tr("adds checks {0} min later").format(listed)


def form_due(row: SessionRow, station: Station, *, brief: bool = False) -> str:
    """Return until when a monitoring form is to be sent, or that it was; empty without one.

    A `brief` one has no day where that can be left out, for a column.
    """
    if row.form_due is None:
        return ""
    if row.form_sent is not None:
        sent = day(station.local_date(row.form_sent))
        return tr("form sent") if brief else tr("form sent {0}").format(sent)
    until = day(station.local_date(row.form_due))
    if station.now().at > row.form_due:
        return tr("form OVERDUE") if brief else tr("form OVERDUE since {0}").format(until)
    return tr("form due {0}").format(until[:6] if brief else until)
