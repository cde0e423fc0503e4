"""Two invented sessions as finished reports: a calm one, and a stormy one with everything in it."""

from monitor.record.report import (
    Answer,
    Box,
    Cell,
    Chain,
    Chart,
    CheckKind,
    CheckPoint,
    Column,
    Footnote,
    Glyph,
    Item,
    Level,
    LineKind,
    Listing,
    Mark,
    Panel,
    Patient,
    Point,
    ProtocolFacts,
    Report,
    Series,
    Signature,
    Span,
    State,
    Table,
    Tick,
    Visit,
)

MINUTE = 60_000_000
T = 1_773_320_400_000_000 + 7 * MINUTE
"""14:07 of the invented day."""
HASH = "4be109d7c2f85a1e90b37c44d6ef2180aa5d3c7719e84b02f6c1d59ea63e7715"

CHECKS = (
    *("Check", "Taken", "Late", "BP", "HR", "SpO₂", "RR", "Sedation", "Orient.", "Dizziness"),
    *("Nausea", "Dissoc.", "Anxiety", "Pain", "By"),
)
RIGHT = {"BP", "HR", "SpO₂", "RR", "Pain", "Baseline", "Lowest", "Highest", "At discharge"}
FAINT = {"none", "no"}


def column(label: str, *, wrap: bool = False) -> Column:
    return Column(label=label, align="right" if label in RIGHT else "left", wrap=wrap)


def cells(*texts: str) -> tuple[Cell, ...]:
    """Make a row: the first cell strong, answers that say nothing happened faint."""
    rest = (Cell(text=text, faint=text in FAINT) for text in texts[1:])
    return (Cell(text=texts[0], strong=True), *rest)


def table(
    title: str, labels: str, *rows: tuple[Cell, ...], wrap: str = "", **more: object
) -> Table:
    """Make a table whose headings are parted by `|`; those also in `wrap` may wrap."""
    columns = tuple(column(label, wrap=label in wrap.split("|")) for label in labels.split("|"))
    return Table(title=title, columns=columns, rows=rows, **more)  # type: ignore[arg-type]


_CALM_ROWS = (
    "Base 13:59 . 128/80 76 98 15 awake|4_of_4 none none none mild 6 MO",
    "T+5 14:12 . 132/82 78 98 15 awake|  none none mild mild  MO",
    "T+10 14:17 . 136/84 80 98 16 awake|  mild none mild mild  MO",
    "T+20 14:28 . 138/84 82 97 16 awake|4_of_4 mild none mod. none 4 MO",
    "T+30 14:37 . 140/86 84 97 15 drowsy|4_of_4 mild none mod. none  PL",
    "T+40 14:48 . 138/84 82 97 15 drowsy|3_of_4 mild none mod. none  MO",
    "T+50 14:57 . 136/84 80 97 14 drowsy|3_of_4 mild none mild none  MO",
    "E+0 15:08 . 134/82 79 98 14 awake|4_of_4 none none mild none 3 MO",
    "E+15 15:23 +1 132/82 78 98 15 awake|4_of_4 none none none none  MO",
    "E+30 15:38 . 130/80 78 98 15 awake|4_of_4 none none none none 3 MO",
    "E+45 15:53 . 130/80 77 98 15 awake|4_of_4 none none none none  MO",
    "E+60 16:08 . 130/80 78 98 15 awake|4_of_4 none none none none 3 MO",
)


def _check_row(line: str) -> tuple[Cell, ...]:
    left, right = line.split("|")
    tail = right.split(" ")
    if len(tail) == 8:  # nothing asked about orientation: two blanks in a row
        tail = tail[1:]
    texts = [*left.split(" "), *tail]
    return cells(*("" if text == "." else text.replace("_", " ") for text in texts))


def _rows() -> tuple[tuple[Cell, ...], ...]:
    return tuple(_check_row(line) for line in _CALM_ROWS)


def checks(rows: tuple[tuple[Cell, ...], ...], note: str, *notes: Footnote) -> Table:
    names = Footnote(
        text="Orient.: correct of person, place, time, situation. Dissoc.: "
        "dissociation. MO: M. Okonjo RN. PL: P. Lindqvist RN."
    )
    return Table(
        title="All checks",
        note=note,
        columns=tuple(column(label) for label in CHECKS),
        rows=rows,
        keys=2,
        footnotes=(*notes, names),
    )


def once() -> Table:
    """What only some checks ask for."""
    return table(
        "Also asked",
        "Check|Taken|Temp.|Weight|Oxygen|Walking|Mood|Self-harm|Red flag|Vomited|Distressed",
        cells(
            "Base",
            "13:59",
            "36.6 °C",
            "82.0 kg",
            "room air",
            "steady",
            "5",
            "no",
            "none",
            "no",
            "no",
        ),
        cells("E+30", "15:38", "", "", "room air", "unsteady", "7", "", "none", "no", "no"),
        cells("E+60", "16:08", "", "", "room air", "steady", "7", "no", "none", "no", "no"),
        keys=2,
        footnotes=(Footnote(text="All other checks: red flag none, vomited no, distressed no."),),
    )


SUMMARY = table(
    "Summary of values",
    "Value|Baseline|Lowest|Highest|At discharge|Patient's limits: caution (critical)|Out of limits",
    cells(
        "BP, mmHg",
        "128/80",
        "128/80",
        "140/86",
        "130/80",
        "systolic 160 (180), diastolic 100 (110)",
        "none",
    ),
    cells("Heart rate, bpm", "76", "76", "84", "78", "51 to 119 (41 to 130)", "none"),
    cells("SpO₂, %", "98", "97", "98", "98", "from 94 (from 92)", "none"),
    cells("Respiratory rate, /min", "15", "14", "16", "15", "11 to 24 (9 to 29)", "none"),
    cells("Dissociation", "none", "", "moderate", "none", "below severe", "none"),
    cells("Sedation", "awake", "", "drowsy", "awake", "above “to voice” (“to touch”)", "none"),
    cells("Pain, 0 to 10", "6", "3", "6", "3", "", ""),
)

DISCHARGE = (
    "60 min since the infusion's end: 66 min",
    "No open alerts: none",
    "Systolic at baseline: 130 against 128, E+60",
    "Diastolic at baseline: 80 against 80, E+60",
    "Heart rate at baseline: 78 against 76, E+60",
    "SpO₂ 94 or more: 98 % on room air, E+60",
    "Awake: 5 of 5, E+60",
    "Oriented: 4 of 4, E+60",
    "Walks steadily: steady, E+60",
    "Dizziness mild at most: none, E+60",
    "Nausea mild at most, no vomiting: none, E+60",
    "Dissociation mild at most: none, E+60",
    "Self-harm asked: no, E+60",
    "Pain recorded: 3, E+60",
    "Cannula out: 16:10, M. Okonjo RN",
    "Escort: R. Testwell, 16:14",
    "Advice given in writing: 16:14",
)

CHECKLIST = (
    "Consent signed: yes",
    "Fasting as the clinic asks: yes",
    "Escort arranged: R. Testwell, 555 0117",
    "Uncontrolled hypertension or heart disease: no",
    "Pregnancy: no",
    "Psychosis or mania: no",
    "Raised pressure in head or eye: no",
    "Severe liver disease: no",
    "Substance use: no",
    "Allergies reviewed: yes",
    "Medicines today: none of those listed",
    "IV access checked: yes",
    "Oxygen, suction, resuscitation ready: yes",
    "Identity: name and birth date, 13:54",
    "Second check of the order: P. Lindqvist RN, 13:58",
    "41.0 mg = 0.50 mg/kg \u00d7 82.0 kg; 41.0 mL/h",
)


def _listing(title: str, note: str, texts: tuple[str, ...], *, ticks: bool = False) -> Listing:
    answer = Answer.MET if ticks else Answer.PLAIN
    return Listing(
        title=title,
        note=note,
        items=tuple(Item(text=text, answer=answer) for text in texts),
    )


def points(text: str, *, marks: dict[float, Mark] | None = None) -> tuple[Point, ...]:
    found = []
    for pair in text.split():
        at, value = (float(part) for part in pair.split(":"))
        mark = (marks or {}).get(at)
        found.append(Point(at=T + int(at * MINUTE), value=value, label=f"{value:g}", mark=mark))
    return tuple(found)


def _ticks() -> tuple[Tick, ...]:
    times = (
        (-7, "14:00"),
        (8, "14:15"),
        (23, "14:30"),
        (38, "14:45"),
        (53, "15:00"),
        (68, "15:15"),
        (83, "15:30"),
        (98, "15:45"),
        (113, "16:00"),
    )
    return tuple(Tick(at=T + at * MINUTE, label=label) for at, label in times)


def points_of(text: str) -> tuple[CheckPoint, ...]:
    found = []
    for part in text.split():
        at, label, *kind = part.split("=")
        found.append(
            CheckPoint(
                at=T + int(float(at) * MINUTE),
                label=label.replace("_", " "),
                kind=CheckKind(kind[0] if kind else "done"),
            )
        )
    return tuple(found)


BP_LEVELS = (
    Level(value=180, kind=LineKind.CRITICAL, label="180 crit."),
    Level(value=160, kind=LineKind.CAUTION, label="160 caut."),
    Level(value=128, kind=LineKind.BASELINE),
    Level(value=80, kind=LineKind.BASELINE),
)
HR_LEVELS = (
    Level(value=120, kind=LineKind.CAUTION, label="120 caut."),
    Level(value=76, kind=LineKind.BASELINE),
)
SPO2_LEVELS = (
    Level(value=93, kind=LineKind.CAUTION, label="93 caut."),
    Level(value=98, kind=LineKind.BASELINE),
)


def panels(
    sbp: tuple[Point, ...], dbp: tuple[Point, ...], hr: tuple[Point, ...], spo2: tuple[Point, ...]
) -> tuple[Panel, ...]:
    pair = (Series(glyph=Glyph.SYSTOLIC, points=sbp), Series(glyph=Glyph.DIASTOLIC, points=dbp))
    return (
        Panel(label="BP", unit="mmHg", series=pair, levels=BP_LEVELS, share=2.9),
        Panel(
            label="HR",
            unit="bpm",
            series=(Series(glyph=Glyph.DOT, points=hr),),
            levels=HR_LEVELS,
            share=1.1,
        ),
        Panel(
            label="SpO₂",
            unit="%",
            series=(Series(glyph=Glyph.DOT, points=spo2),),
            levels=SPO2_LEVELS,
            share=0.9,
        ),
    )


def _calm_chart() -> Chart:
    return Chart(
        start=T - 11 * MINUTE,
        end=T + 125 * MINUTE,
        ticks=_ticks(),
        spans=(Span(start=T, end=T + 60 * MINUTE, label="41.0 mL/h"),),
        checks=points_of(
            "-8=Base 5=5 10=10 21=20 30=30 41=40 50=50 61=End 76=E+15=late "
            "91=E+30 106=E+45 121=E+60"
        ),
        panels=panels(
            points(
                "-8:128 5:132 10:136 21:138 30:140 41:138 50:136 61:134 76:132 91:130 106:130 "
                "121:130"
            ),
            points("-8:80 5:82 10:84 21:84 30:86 41:84 50:84 61:82 76:82 91:80 106:80 121:80"),
            points("-8:76 5:78 10:80 21:82 30:84 41:82 50:80 61:79 76:78 91:78 106:77 121:78"),
            points("-8:98 5:98 10:98 21:97 30:97 41:97 50:97 61:98 76:98 91:98 106:98 121:98"),
        ),
        recovery=T + 60 * MINUTE,
    )


INFUSION = table(
    "Infusion and interventions",
    "Time|What was done|Because of|Result|By",
    cells("14:07:35", "Infusion started, 41.0 mL/h", "", "", "MO"),
    cells("15:07:35", "Infusion ended (completed), 41.0 mg by recorded rate", "", "", "MO"),
    wrap="What was done|Because of|Result",
)

ALERT_LABELS = (
    "From|Priority|What|Limit|Over by|Answered in|By|Escalated|Cleared|Closed|Lasted|Note"
)


def alerts(*rows: tuple[Cell, ...], note: str) -> Table:
    return table(
        "Alerts",
        ALERT_LABELS,
        *rows,
        note=note,
        empty="No alert was raised.",
        wrap="Priority|What|Limit|Answered in|Note",
    )


AMENDMENT_LABELS = "Entry|Was|Now|Reason|Amended|By"


def calm() -> Report:
    """Return a session of 60 minutes, 12 checks, nothing out of limits."""
    return Report(
        title="Ketamine infusion record",
        language="en",
        state=State(words=("Final, signed",), detail="Version 1, no amendments"),
        visit=Visit(
            place="Fernhollow Infusion Clinic, room B, chair 4",
            date="Thursday 12 March 2026",
            short_date="12 Mar 2026",
            session="2 of 6",
            weight="82.0 kg",
            prescriber="Dr A. Invented",
            order="0.50 mg/kg, 60 min",
        ),
        patient=Patient(
            name="Juniper Testwell",
            born="21 Sep 1968",
            age="57 y",
            mrn="FX-118-60",
            sex="female",
            allergies="None known",
        ),
        protocol=ProtocolFacts(
            title="Chronic pain infusion",
            id="ketamine-pain",
            version="1.0.0",
            sha256="9c" * 32,
            signed_off="",
        ),
        boxes=(
            Box(
                title="What was given",
                headline="Ketamine 41.0 mg IV",
                lines=(
                    "0.50 mg/kg, all of the planned dose, 1 mg/mL.",
                    "14:07 to 15:07 at 41.0 mL/h, no pause.",
                    "No other medicine.",
                ),
            ),
            Box(
                title="What happened",
                headline="No limit crossed",
                lines=(
                    "Highest BP 140/86, lowest SpO₂ 97 %.",
                    "Dissociation at most moderate, nausea none. Pain 6 before, 3 after.",
                ),
            ),
            Box(
                title="At discharge",
                headline="Home 16:18, 17 of 17 criteria",
                lines=(
                    "Left with R. Testwell, advice in writing.",
                    "No alert, no medicine, no transfer.",
                ),
            ),
            Box(
                title="Who signed",
                headline="M. Okonjo RN, Dr A. Invented",
                lines=(
                    "Nurse, care and discharge: M. Okonjo RN, 16:18.",
                    "Prescriber: Dr A. Invented, 16:26.",
                    "Second check of the order: P. Lindqvist RN, 13:58.",
                ),
            ),
        ),
        chart=_calm_chart(),
        sections=(
            SUMMARY,
            checks(
                _rows(),
                "12 planned, 12 done, none late or missed. Taken and entered within "
                "the same minute",
            ),
            once(),
            alerts(note="0 high, 0 medium, 0 low"),
            INFUSION,
            table("Amendments", AMENDMENT_LABELS, wrap="Reason", empty="No entry was amended."),
            _listing("Before the start", "all answered", CHECKLIST),
            _listing("Discharge, 16:15", "17 of 17 criteria met", DISCHARGE, ticks=True),
        ),
        signatures=(
            Signature(
                name="M. Okonjo RN",
                role="Nurse, care and discharge",
                signed="12 Mar 2026 16:18:04, PIN",
            ),
            Signature(name="Dr A. Invented", role="Prescriber", signed="12 Mar 2026 16:26:40, PIN"),
            Signature(
                name="P. Lindqvist RN",
                role="Second check of dose and rate",
                signed="12 Mar 2026 13:58:12, PIN",
            ),
        ),
        chain=Chain(
            record_id="FIC-2026-0312-04",
            sha256=HASH,
            previous="FIC-2026-0312-03",
            app="Chairside 1.4",
        ),
    )
