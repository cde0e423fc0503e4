"""What was answered in a call and not saved yet; it stays until it is saved."""

from dataclasses import dataclass, field
from typing import Final

from monitor.api import Instant
from monitor.api.calls import RED, AnswerFollowUp, asked, unanswered

DETAILED: Final = frozenset({"urinary", "unplanned_care", "drove"})
"""A yes to these opens a line of text."""


@dataclass(slots=True)
class CallDraft:
    """The answers of one call; nothing is chosen for anybody."""

    session: str
    kind: str
    week: int
    answers: dict[str, str] = field(default_factory=dict)
    not_asked: set[str] = field(default_factory=set)
    details: dict[str, str] = field(default_factory=dict)
    note: str = ""
    reached: str = ""
    reached_at: str = ""
    """As it was typed."""

    @property
    def begun(self) -> bool:
        """Whether anything was answered or typed."""
        return bool(self.answers or self.not_asked or self.note or self.reached)

    @property
    def alarming(self) -> bool:
        """Whether the patient told of thoughts of self-harm."""
        return self.answers.get("self_harm") == "yes"

    def answer(self, question: str, said: str) -> None:
        """Take an answer; what it makes senseless goes with it."""
        self.answers[question] = said
        self.not_asked.discard(question)
        if said != "yes":
            self.details.pop(question, None)
        if question == "still_better" and said != "no":
            self.answers.pop("relief_ended", None)
            self.not_asked.discard("relief_ended")
        if question == "new_events" and said == "no":
            for red in RED:
                self.answers.pop(red, None)
                self.details.pop(red, None)

    def empty(self, question: str) -> None:
        """Take an answer back."""
        self.answers.pop(question, None)
        self.details.pop(question, None)
        self.not_asked.discard(question)

    def pass_over(self, question: str) -> None:
        """Mark a question as not asked."""
        self.empty(question)
        self.not_asked.add(question)

    def tell(self, red: str, *, told: bool) -> None:
        """Take down something red that the patient told without being asked for it."""
        self.answers.pop(red, None)
        if told:
            self.answers[red] = "yes"
        if self.kind == "week1":
            if any(each in self.answers for each in RED) or "new_events" in self.details:
                self.answers["new_events"] = "yes"
                self.not_asked.discard("new_events")
            else:
                self.answers.pop("new_events", None)

    def left(self) -> tuple[str, ...]:
        """Return what is still to be answered, `reached` for whom the caller has to reach."""
        left = unanswered(self.kind, self.answers, tuple(self.not_asked))
        needs = self.alarming and not (self.reached.strip() and self.reached_at.strip())
        return (*left, "reached") if needs else left

    def command(self, by: str, reached_at: Instant | None) -> AnswerFollowUp:
        """Return what is to be saved."""
        order = tuple(dict.fromkeys((*asked(self.kind, self.answers), *RED)))
        return AnswerFollowUp(
            by=by,
            kind=self.kind,
            week=self.week,
            answers={q: self.answers[q] for q in order if q in self.answers},
            not_asked=tuple(q for q in order if q in self.not_asked),
            details={q: text for q, text in self.details.items() if text.strip()},
            note=self.note,
            reached=self.reached if self.alarming else "",
            reached_at=reached_at if self.alarming else None,
        )
