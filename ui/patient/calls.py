"""The calls of one patient that are due, as a line of what is to be known and as a way there."""

from monitor.api import Station
from monitor.api.calls import CallRow
from monitor.api.patients import PatientPage
from ui.calls import words as told
from ui.icons import Icon
from ui.last_time.words import Line


def due_calls(page: PatientPage, station: Station) -> tuple[CallRow, ...]:
    """Return who of this patient's sessions is to be called about now."""
    mrns = (page.patient.mrn,) if page.file is None else page.file.mrns
    return tuple(row for row in station.calls.due if row.mrn in mrns)


def call_lines(rows: tuple[CallRow, ...], station: Station) -> tuple[Line, ...]:
    """Return a line for each call that is due."""
    return tuple(
        Line(
            title=told.which(row, station),
            sub=". ".join(
                part for part in (told.until(row, station), told.tries(row, station)) if part
            ),
            icon=Icon.PHONE,
        )
        for row in rows
    )
