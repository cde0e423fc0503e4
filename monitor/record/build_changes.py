"""What was changed or never saved: amendments, struck checks, retyped fields, discarded forms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import MEASURES, Value
from monitor.record.build_checks import label
from monitor.record.report import Cell, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import named


def amendments(source: Source) -> Table:
    """Return every amendment: was and now, said once more in words."""
    checks = {c.ordinal: c for c in source.session.checks}
    rows = []
    for e in source.events:
        if isinstance(e, ev.Amended):
            check = checks[e.check]
            where = f"{label(source, check)}, {source.clock.minute(check.taken_at)}"
            rows.append(
                (
                    Cell(text=f"{where}, {source.words.measure(e.measure).name}", strong=True),
                    Cell(old=_quantity(source, e.measure, e.was, e.was_not_obtained)),
                    Cell(text=_quantity(source, e.measure, e.value, e.not_obtained), strong=True),
                    Cell(text=e.reason),
                    Cell(text=source.second(e.at)),
                    Cell(text=e.by),
                )
            )
    return table(
        source.words,
        "Amendments",
        "Entry|Was|Now|Reason|Amended|By",
        rows,
        wrap="Entry|Reason|By",
        note=source.say("The first entry stays readable. Nothing is deleted") if rows else "",
        empty="No entry was amended.",
    )


def _quantity(source: Source, measure: str, value: Value | None, reason: str) -> str:
    if value is None:
        return source.say(
            "not obtained, {why}", why=source.inside(source.words.not_obtained(reason))
        )
    return source.inside(source.words.quantity(measure, value))


def struck(source: Source) -> Table:
    """Return the checks that were taken back."""
    checks = {c.ordinal: c for c in source.session.checks}
    rows = [
        cells(
            label(source, checks[e.check]),
            source.second(checks[e.check].taken_at),
            e.reason,
            source.second(e.at),
            e.by,
        )
        for e in source.events
        if isinstance(e, ev.CheckStruck)
    ]
    return table(
        source.words, "Checks struck", "Check|Taken|Reason|Struck|By", rows, wrap="Reason|By"
    )


RIGHT: Final = "yes, that is right"


def questions(source: Source) -> Table:
    """Return the unlikely values that somebody was asked about, and said are right."""
    rows = [
        cells(source.second(at), named(source.words, measure, value), source.say(RIGHT), by)
        for at, measure, value, by in _confirmed(source)
    ]
    return table(
        source.words,
        "Questions about unlikely values",
        "When|Is that right?|Answer|By",
        rows,
        wrap="Is that right?|By",
    )


def _confirmed(source: Source) -> Iterator[tuple[int, str, Value, str]]:
    """Yield each answer once: given at the field, or when the check was saved."""
    said: dict[str, Value] = {}
    form: dict[str, Value] = {}
    for e in source.events:
        match e:
            case ev.FieldsEntered():
                form |= e.values
                for m in e.confirmed:
                    if m in form:
                        said[m] = form[m]
                        yield e.at, m, form[m], e.by
            case ev.CheckSaved():
                for m in e.confirmed:
                    if said.get(m) != e.values[m]:
                        yield e.at, m, e.values[m], e.by
                said, form = {}, {}
            case ev.FormDiscarded():
                said, form = {}, {}
            case _:
                pass


def retyped(source: Source) -> Table:
    """Return the fields that were committed and then changed or emptied before saving."""
    rows = [
        cells(
            source.second(field.at),
            source.words.measure(field.measure).name,
            field.text,
            field.became,
            field.by,
        )
        for form in forms(source)
        for field in form.changed
    ]
    return table(
        source.words,
        "Entries changed before saving",
        "When|What|Entered|Saved as|By",
        rows,
        wrap="What|By",
    )


def not_saved(source: Source) -> Table:
    """Return the forms whose values were never saved: discarded, or still open."""
    rows = [
        cells(
            source.second(form.opened),
            form.values or source.say("nothing left in it"),
            form.end,
            form.reason,
            form.by,
        )
        for form in forms(source)
        if form.end
    ]
    return table(
        source.words,
        "Forms not saved",
        "Opened|Values not saved|What became of it|Reason|By",
        rows,
        wrap="Values not saved|Reason|By",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What was committed in a field of an open form."""

    at: int
    measure: str
    text: str
    by: str
    became: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """An open form from its first field to its end; `end` empty when it was saved."""

    opened: int
    changed: tuple[Field, ...]
    values: str
    end: str
    reason: str
    by: str


def forms(source: Source) -> Iterator[Form]:
    """Yield the forms of the session, as they ended."""
    fields: list[Field] = []
    for e in source.events:
        match e:
            case ev.FieldsEntered():
                fields += _committed(source, e)
            case ev.CheckSaved() if fields:
                yield _form(source, fields, _texts(source, e), "", e)
                fields = []
            case ev.FormDiscarded() if fields:
                end = source.say("discarded {when}", when=source.second(e.at))
                yield _form(source, fields, _texts(source, e), end, e)
                fields = []
            case _:
                pass
    if fields:
        yield _form(source, fields, _still(source, fields), source.say("open, not saved"), None)


CLEARED: Final = "emptied"


def _still(source: Source, fields: Sequence[Field]) -> dict[str, str]:
    """Return what stands in the fields of an open form after all that was typed."""
    last = {f.measure: f.text for f in fields}
    return _asked({m: text for m, text in last.items() if text != source.say(CLEARED)})


def _committed(source: Source, e: ev.FieldsEntered) -> Iterator[Field]:
    for measure in e.cleared:
        yield Field(at=e.at, measure=measure, text=source.say(CLEARED), by=e.by)
    for measure, text in _texts(source, e).items():
        yield Field(at=e.at, measure=measure, text=text, by=e.by)


def _texts(
    source: Source, e: ev.FieldsEntered | ev.CheckSaved | ev.FormDiscarded
) -> dict[str, str]:
    """Return measure -> what was entered, in the order in which a check asks."""
    found = {m: source.inside(source.words.quantity(m, v)) for m, v in e.values.items()}
    for m, reason in e.not_obtained.items():
        found[m] = _quantity(source, m, None, reason)
    return _asked(found)


def _asked(found: dict[str, str]) -> dict[str, str]:
    """Put texts by measure in the order in which a check asks, a clinic's own ones last."""
    order = [*MEASURES, *sorted(found.keys() - MEASURES.keys())]
    return {measure: found[measure] for measure in order if measure in found}


def _form(
    source: Source,
    fields: Sequence[Field],
    final: dict[str, str],
    end: str,
    e: ev.CheckSaved | ev.FormDiscarded | None,
) -> Form:
    left = source.say("not saved" if end else "left out")
    changed = tuple(
        replace(f, became=final.get(f.measure, left))
        for f in fields
        if final.get(f.measure) != f.text
    )
    name = source.words.measure
    return Form(
        opened=fields[0].at,
        changed=changed,
        values=", ".join(f"{name(m).name} {text}" for m, text in final.items()) if end else "",
        end=end,
        reason=e.reason if isinstance(e, ev.FormDiscarded) else "",
        by=e.by if e is not None else fields[-1].by,
    )
