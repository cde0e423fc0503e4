"""The closed lists that a protocol file chooses from."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.domain.protocol import ActionKind, Course, Priority, Rule

FORMAT: Final = 1
"""Newest format of protocol files that this version reads; all older ones are read too."""

DAY_MIN: Final = 24 * 60
"""No offset or duration of a session is longer, minutes."""

PHASES: Final[Mapping[Course, tuple[str, str]]] = MappingProxyType(
    {Course.INFUSION: ("infusion", "recovery"), Course.DEVICES: ("devices", "devices")}
)
"""The tables under [schedule] of each course: its schedule from T, and the one from E."""

ACTION_KINDS: Final[Mapping[str, ActionKind]] = MappingProxyType(
    {
        "recheck": ActionKind.FREE,
        "position": ActionKind.FREE,
        "reassure": ActionKind.FREE,
        "quiet_room": ActionKind.FREE,
        "fluids_oral": ActionKind.FREE,
        "oxygen": ActionKind.FREE,
        "rate_reduced": ActionKind.INFUSION,
        "infusion_paused": ActionKind.INFUSION,
        "infusion_resumed": ActionKind.INFUSION,
        "infusion_stopped": ActionKind.INFUSION,
        "med_given": ActionKind.MEDICATION,
        "clinician_notified": ActionKind.FREE,
        "clinician_at_bedside": ActionKind.FREE,
        "emergency_call": ActionKind.FREE,
        "other": ActionKind.FREE,
    }
)
"""Every action there is; a protocol says which of them it offers."""

STOP_REASONS: Final = (
    "completed",
    "vital_sign",
    "sedation",
    "psychomimetic",
    "nausea_vomiting",
    "iv_failure",
    "patient_request",
    "clinician_decision",
    "emergency",
    "other",
)

ROWS: Final = (
    "time",
    "awake",
    "circulation",
    "oxygen",
    "symptoms",
    "mind",
    "walking",
    "alerts",
    "cannula",
    "escort",
)
"""Rows of the discharge screen, from the top."""

CONFIRMED: Final = ("cannula_out", "escort", "advice_given")
"""What is confirmed at closing; no other criterion can be met by a confirmation."""

RULE_MEASURE: Final[Mapping[Rule, str]] = MappingProxyType(
    {
        Rule.OXYGEN: "spo2",
        Rule.GAIT: "gait",
        Rule.VOMITING: "nausea",
        Rule.DISSOCIATION: "dissociation",
    }
)
"""Discharge rules that are about one measure only."""

PRIORITIES: Final[Mapping[str, Priority]] = MappingProxyType(
    {"low": Priority.LOW, "medium": Priority.MEDIUM, "high": Priority.HIGH}
)

SITE_SCORE: Final = "site_score_"
"""How the id of a clinic's own scale begins."""

ID: Final = re.compile(r"[a-z][a-z0-9_-]{0,47}")
VERSION: Final = re.compile(r"\d+\.\d+\.\d+")
SELECTOR: Final = re.compile(r"baseline|every|middle|([TE])(?:\+(\d{1,4}))?(\.\.)?")
ANCHOR: Final = re.compile(r"([TE])\+(\d{1,4})")
