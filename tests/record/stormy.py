"""A session in which everything went wrong that a record has to print."""

from dataclasses import replace

from monitor.record.report import (
    Answer,
    Box,
    Cell,
    Footnote,
    Item,
    Listing,
    Mark,
    Report,
    Section,
    Signature,
    Span,
    State,
)
from tests.record.samples import (
    AMENDMENT_LABELS,
    MINUTE,
    SUMMARY,
    T,
    alerts,
    calm,
    cells,
    checks,
    once,
    panels,
    points,
    points_of,
    table,
)

LONG = (
    "The patient asked for the light to be dimmed and for the door to be closed; her sister stayed "
    "beside the chair, held her hand and spoke to her quietly. "
) * 14
"""A note of about 2,000 characters."""


def _rows() -> tuple[tuple[Cell, ...], ...]:
    rows = [
        cells(
            "Base",
            "13:59",
            "",
            "128/80",
            "76",
            "98",
            "15",
            "awake",
            "4 of 4",
            "none",
            "none",
            "none",
            "mild",
            "6",
            "MO",
        ),
        cells(
            "T+5",
            "14:12",
            "",
            "142/86",
            "82",
            "98",
            "15",
            "awake",
            "",
            "mild",
            "none",
            "mild",
            "mild",
            "",
            "MO",
        ),
    ]
    amended = list(
        cells(
            "T+10",
            "14:18",
            "+1",
            "150/90",
            "84",
            "97",
            "16",
            "awake",
            "",
            "mild",
            "none",
            "mild",
            "mild",
            "5",
            "MO",
        )
    )
    amended[4] = Cell(text="84", old="64", note="a")
    rows.append(tuple(amended))
    crossed = list(
        cells(
            "Extra",
            "14:30",
            "",
            "186/104",
            "98",
            "96",
            "18",
            "awake",
            "4 of 4",
            "mild",
            "mild",
            "mod.",
            "mod.",
            "4",
            "MO",
        )
    )
    crossed[3] = Cell(text="186/104", mark=Mark.HIGH)
    rows.append(tuple(crossed))
    for minute in range(33, 58, 3):
        repeat = list(
            cells(
                "BP",
                f"14:{minute}",
                "",
                f"{210 - minute}/9{minute % 10}",
                "9" + str(minute % 10),
                *[""] * 9,
                "PL",
            )
        )
        repeat[3] = Cell(text=repeat[3].text, mark=Mark.MEDIUM)
        rows.append(tuple(repeat))
    resting = list(
        cells(
            "T+60",
            "15:08",
            "",
            "148/86",
            "84",
            "97",
            "15",
            "drowsy",
            "",
            "mild",
            "none",
            "mod.",
            "mild",
            "",
            "MO",
        )
    )
    resting[8] = Cell(text="n.a.", note="b", faint=True)
    rows.append(tuple(resting))
    for number in range(24):
        hour, minute = divmod(15 * 60 + 15 + number * 5, 60)
        pressure = f"{145 - number}/{86 - number // 3}"
        rows.append(
            cells(
                f"E+{number * 5}",
                f"{hour}:{minute:02}",
                "",
                pressure,
                f"{80 - number % 4}",
                "98",
                "15",
                "awake",
                "4 of 4",
                "none",
                "none",
                "mild",
                "none",
                "3",
                "MO",
            )
        )
    struck = [Cell(text="", old=cell.text) if cell.text else cell for cell in rows[-1]]
    struck[0] = Cell(text="struck", old="E+115", note="c")
    rows[-1] = tuple(struck)
    return tuple(rows)


NOTES = (
    Footnote(letter="a", text="amended, see Amendments."),
    Footnote(letter="b", text="T+60 orientation not obtained: asleep."),
    Footnote(letter="c", text="struck: wrong chair, M. Okonjo RN, 17:20."),
)


def _alert(shape: Mark, word: str, *texts: str) -> tuple[Cell, ...]:
    row = list(cells(texts[0], word, *texts[1:]))
    row[1] = Cell(text=word, mark=shape)
    return tuple(row)


ALERTS = alerts(
    _alert(
        Mark.HIGH,
        "High",
        "14:30:58",
        "Systolic 186, baseline 128, worst 188 at 14:33",
        "180 critical",
        "6",
        "1:53",
        "MO",
        "14:31:58",
        "14:46:10",
        "14:46:10",
        "15:12",
        "improved, then cleared",
    ),
    _alert(
        Mark.MEDIUM,
        "Medium",
        "14:46:10",
        "Systolic 164, baseline 128",
        "160 caution",
        "4",
        "0:00",
        "MO",
        "",
        "14:52:00",
        "14:52:00",
        "5:50",
        "starts acknowledged",
    ),
    _alert(
        Mark.LOW,
        "Low, then medium",
        "15:12:00",
        "Check E+0 overdue",
        "",
        "",
        "3:10",
        "PL",
        "",
        "15:16:02",
        "15:16:02",
        "4:02",
        "",
    ),
    _alert(
        Mark.MEDIUM,
        "Medium",
        "15:41:00",
        "Checks missed: E+15, E+20",
        "",
        "",
        "not answered",
        "",
        "15:46:00",
        "",
        "16:18:00",
        "37:00",
        "session closed",
    ),
    note="1 high, 2 medium, 1 low. Answered means acknowledged or acted on",
)


def _sections() -> tuple[Section, ...]:
    return (
        SUMMARY,
        checks(_rows(), "38 planned, 2 late, 2 missed. Bold with a mark: out of limits", *NOTES),
        once(),
        ALERTS,
        table(
            "Entered later than taken",
            "Check|Taken|Entered|By",
            cells("BP", "14:48", "15:02", "P. Lindqvist RN"),
        ),
        table(
            "Checks late, missed, withdrawn",
            "Slot|Due|What became of it|Reason|By",
            cells("T+10", "14:17:35", "late, taken 14:18", "", ""),
            cells("E+15", "15:30:00", "missed", "station was not running 15:29\u201315:41", ""),
            cells("E+20", "15:35:00", "missed", "no reason given", ""),
            cells(
                "E+25",
                "15:40:00",
                "entered late, taken 15:40, entered 16:02",
                "Written on paper while the station restarted",
                "M. Okonjo RN",
            ),
            cells("E+120", "17:15:00", "withdrawn", "session closed", ""),
            wrap="Reason",
        ),
        table(
            "Infusion and interventions",
            "Time|Entered|What was done|Because of|Result|By",
            cells("14:07:35", "", "Infusion started, 61.5 mL/h", "", "", "MO"),
            cells(
                "14:32:51",
                "14:36:02",
                "Infusion paused at 25.9 mg",
                "alert 14:30:58",
                "178/100 after 1 min",
                "MO",
            ),
            cells(
                "14:34:05",
                "",
                "Prescriber called, Dr A. Invented",
                "alert 14:30:58",
                "order: resume at 41.0 mL/h when twice below 160",
                "MO",
            ),
            (
                Cell(text="14:35:20", strong=True),
                Cell(),
                Cell(old="Oxygen 2 L/min given"),
                Cell(text="struck 14:36: wrong chair"),
                Cell(),
                Cell(text="PL"),
            ),
            cells("14:47:00", "", "Infusion resumed, 41.0 mL/h", "order 14:34", "", "MO"),
            cells(
                "15:09:05",
                "",
                "Infusion stopped (completed), 41.0 mg by recorded rate",
                "",
                "",
                "MO",
            ),
            wrap="What was done|Because of|Result",
        ),
        table(
            "Amendments",
            AMENDMENT_LABELS,
            (
                Cell(text="T+10 heart rate, 14:18", strong=True),
                Cell(old="64 bpm"),
                Cell(text="84 bpm", strong=True),
                Cell(text="Misread, monitor printout shows 84"),
                Cell(text="12 Mar 14:21"),
                Cell(text="MO"),
            ),
            note="The first entry stays readable. Nothing is deleted",
            wrap="Reason",
        ),
        table(
            "Individual limits",
            "Limit|Protocol|This patient|Reason|From|By|Prescriber",
            cells(
                "Systolic, caution",
                "above 160",
                "above 150",
                "Known aneurysm, 2019",
                "13:58:00",
                "MO",
                "Dr A. Invented",
            ),
            wrap="Reason",
        ),
        table(
            "Start gates",
            "Gate|Value|Decided by|Reason|When",
            cells(
                "Baseline BP above 140/90", "142/92", "Dr A. Invented", "Usual for her", "14:05:10"
            ),
            wrap="Reason",
        ),
        table(
            "Corrections",
            "What|Was|Now|Reason|When|By",
            (
                Cell(text="Weight", strong=True),
                Cell(old="28.0 kg"),
                Cell(text="82.0 kg"),
                Cell(text="Digits turned"),
                Cell(text="13:55:00"),
                Cell(text="MO"),
            ),
            wrap="Reason",
        ),
        table(
            "Forms discarded",
            "Opened|Values not saved|Discarded|Reason|By",
            cells(
                "16:01:10",
                "HR 180, SpO₂ 88, dizziness mild",
                "16:02:00",
                "Readings of another patient",
                "PL",
            ),
            wrap="Values not saved|Reason",
        ),
        table(
            "Questions about unlikely values",
            "When|Question|Answer|By",
            cells("14:30:50", "Systolic 186, is that right?", "yes, that is right", "MO"),
            wrap="Question",
        ),
        table(
            "Station",
            "From|To|What",
            cells("15:29:10", "15:41:02", "Station was not running"),
            cells("15:50:00", "", "Clock stepped +58 min, 14:52 → 15:50"),
            cells("15:55:00", "15:57:00", "Sound paused for 120 s by P. Lindqvist RN"),
            cells("16:00:00", "16:01:30", "No sound could be made: output muted"),
            wrap="What",
        ),
        table(
            "People and chair",
            "When|What|By",
            cells("15:10:00", "Handed over to P. Lindqvist RN", "M. Okonjo RN"),
            cells("15:12:00", "Moved from chair 4 to chair 2", "P. Lindqvist RN"),
        ),
        table(
            "Notes and addenda",
            "When|Kind|Text|By",
            cells("14:50:00", "note", LONG, "P. Lindqvist RN"),
            cells(
                "13 Mar 09:00",
                "addendum",
                "Called at home: slept well, no headache.",
                "M. Okonjo RN",
            ),
            wrap="Text",
        ),
        Listing(
            title="Discharge, 16:15",
            note="2 of 4 criteria met, 1 overridden",
            items=(
                Item(text="60 min since the infusion's end: 66 min", answer=Answer.MET),
                Item(text="Awake: 5 of 5, E+60", answer=Answer.MET),
                Item(text="Walks steadily: unsteady, 16:13; baseline steady", answer=Answer.UNMET),
                Item(
                    text="No open alerts: checks missed, overridden by Dr A. Invented: "
                    "patient well, readings complete since",
                    answer=Answer.UNMET,
                ),
            ),
        ),
    )


def stormy() -> Report:
    """Return a long session with alerts, an amendment, gaps, strikes and a long note."""
    base = calm()
    sbp = points(
        "-8:128 5:142 11:150 23.5:186 26:178 31:164 36:152 39:150 45:150 57:148 62:144 "
        "77:138 92:132 121:130",
        marks={23.5: Mark.HIGH, 26: Mark.MEDIUM, 31: Mark.MEDIUM},
    )
    dbp = points(
        "-8:80 5:86 11:90 23.5:104 26:100 31:94 36:92 39:88 45:88 57:86 62:84 77:82 92:80 121:80",
        marks={23.5: Mark.MEDIUM},
    )
    hr = points("-8:76 5:82 11:84 23.5:98 26:98 31:92 36:88 39:86 45:86 57:84 62:82 77:80 121:78")
    spo2 = points(
        "-8:98 5:98 11:97 23.5:90 26:96 45:97 57:97 62:97 77:98 121:98", marks={23.5: Mark.HIGH}
    )
    assert base.chart is not None
    chart = replace(
        base.chart,
        spans=(
            Span(start=T, end=T + 25 * MINUTE, label="61.5 mL/h"),
            Span(start=T + 25 * MINUTE, end=T + 40 * MINUTE, label="paused", paused=True),
            Span(start=T + 40 * MINUTE, end=T + 62 * MINUTE, label="41.0 mL/h"),
        ),
        checks=points_of(
            "-8=Base 5=5 11=10=late 23.5=Extra=extra 45=30 57=40 62=End 77=E+15=missed "
            "92=E+30 121=E+60"
        ),
        panels=panels(sbp, dbp, hr, spo2),
        recovery=T + 62 * MINUTE,
    )
    return replace(
        base,
        state=State(words=("REPLAY", "DRAFT, not signed"), detail="Version 2, 1 amendment"),
        patient=replace(
            base.patient,
            name="Æthelreda Dvořáková-Święcicka 李",
            allergies="Penicillin (anaphylaxis), latex, adhesive tape",
        ),
        protocol=replace(base.protocol, signed_off="Dr A. Invented, 2 Jan 2026"),
        boxes=(
            Box(
                title="What was given",
                headline="Ketamine 41.0 mg IV",
                lines=(
                    "0.50 mg/kg, all of the planned dose, 1 mg/mL.",
                    "14:07 to 15:09. Paused 14 min from 14:32, then 41.0 instead of 61.5 mL/h.",
                    "No other medicine.",
                ),
            ),
            Box(
                title="What happened",
                headline="Systolic 186, once",
                mark=Mark.HIGH,
                lines=(
                    "6 over the critical limit 180 at 14:30:58. Paused, prescriber called.",
                    "Below 160 from 14:43.",
                    "Dissociation at most moderate, nausea mild. Pain 6 before, 3 after.",
                ),
            ),
            Box(
                title="At discharge",
                headline="Home 16:18, 2 of 4 criteria",
                lines=(
                    "Walking unsteady; left with R. Testwell in a wheelchair.",
                    "1 high alert, answered in 1:53, ended after 15 min.",
                ),
            ),
            Box(title="Who signed", headline="Nobody yet", lines=("Draft of 12 Mar 2026, 16:20.",)),
        ),
        chart=chart,
        sections=_sections(),
        signatures=(
            *base.signatures,
            Signature(name="P. Lindqvist RN", role="Addendum", signed="13 Mar 2026 09:01:00, PIN"),
        ),
    )
