"""The calls after a session as FHIR: a QuestionnaireResponse each, a Task for red answers."""

from collections.abc import Iterator
from typing import Final

from monitor import call_words
from monitor.domain import events as ev
from monitor.exchange.calls import Answered, answered, label
from monitor.exchange.fhir_scope import Json, Resources, Scope, clean, own, without_nothing
from monitor.ports import Instant

_YES_NO: Final = {"yes": True, "no": False}


def calls(scope: Scope) -> Resources:
    """Return each answered call, and the task that its red answers are."""
    out: Resources = {}
    for call in answered(scope.events):
        key = f"call:{call.made.number}"
        out[key] = _response(scope, call)
        if call.made.red:
            out[f"task:{call.made.number}"] = _task(scope, call, key)
    return out


def call_lines(scope: Scope) -> list[str]:
    """Return in words what is no answer: tries, whether calls are wanted, calls taken back."""
    return [f"{scope.wall.stamp(at)}, {by}: {text}" for at, by, text in _told(scope)]


def _told(scope: Scope) -> Iterator[tuple[Instant, str, str]]:
    for e in scope.events:
        match e:
            case ev.CallTried():
                again = "" if e.again_at is None else f", again {scope.wall.stamp(e.again_at)}"
                last = ", not reached" if e.not_reached else ""
                what = e.outcome.replace("_", " ")
                yield e.at, e.by, f"{label(e.kind, e.week)}, {what}{again}{last}"
            case ev.CallsDeclined():
                yield e.at, e.by, f"doesn't want calls. {e.reason}".strip()
            case ev.CallsResumed():
                yield e.at, e.by, f"is called again. {e.reason}".strip()
            case ev.FollowUpStruck():
                yield e.at, e.by, f"call {e.number} struck. {e.reason}"
            case _:
                pass


def _response(scope: Scope, call: Answered) -> Json:
    made = call.made
    items = [_item(scope, call, question) for question in call.questions()]
    items += [_words("note", "Note", made.note)] if made.note else []
    if made.reached_at is not None:
        text = f"{made.reached}, {scope.wall.stamp(made.reached_at)}"
        items.append(_words("reached", "Reached", text))
    return {
        "resourceType": "QuestionnaireResponse",
        "identifier": {"system": "urn:chairside:call", "value": call.label},
        "status": "completed" if call.struck is None else "entered-in-error",
        **scope.about(),
        "authored": scope.wall.stamp(made.at),
        "author": scope.person(made.by),
        "source": scope.ref("patient"),
        "item": items,
    }


def _item(scope: Scope, call: Answered, question: str) -> Json:
    said = call.made.answers.get(question)
    found: Json = {"linkId": question, "text": call_words.question(scope.words, question)}
    if said is None:
        return found
    answers = [_value(scope, question, said)]
    detail = call.made.details.get(question, "")
    answers += [{"valueString": clean(detail)}] if detail.strip() else []
    return {**found, "answer": answers}


def _value(scope: Scope, question: str, said: str) -> Json:
    if said in _YES_NO:
        return {"valueBoolean": _YES_NO[said]}
    if said.isdigit():
        return {"valueInteger": int(said)}
    if question == "relief_ended" and said[:1].isdigit():
        return {"valueDate": said}
    concept = own("call", said, call_words.answer(scope.words, question, said))
    (coding,) = concept["coding"]
    return {"valueCoding": {**coding, "display": concept["text"]}}


def _words(code: str, title: str, text: str) -> Json:
    return {"linkId": code, "text": title, "answer": [{"valueString": clean(text)}]}


def _task(scope: Scope, call: Answered, key: str) -> Json:
    made, task = call.made, call.task
    red = ", ".join(call_words.question(scope.words, code) for code in made.red)
    state = "requested" if task is None else "completed"
    notes = [{"text": clean(task.note)}] if task is not None and task.note.strip() else []
    return {
        "resourceType": "Task",
        "status": state if call.struck is None else "entered-in-error",
        "intent": "order",
        "description": red,
        "focus": scope.ref(key),
        "for": scope.ref("patient"),
        "encounter": scope.ref("encounter"),
        "authoredOn": scope.wall.stamp(made.at),
        "requester": scope.person(made.by),
        **without_nothing(
            lastModified="" if task is None else scope.wall.stamp(task.at),
            owner=None if task is None else scope.person(task.by),
            note=notes,
        ),
    }
