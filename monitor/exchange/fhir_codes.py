"""The codes of the FHIR bundle. LOINC stands with the measures; here is what FHIR adds.

Codes of Chairside's own live in systems `urn:chairside:…`: for most scores no published code has
been verified, and a wrong code is worse than none.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.domain.protocol import Priority

LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
CLASS: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
REASON: Final = "http://terminology.hl7.org/CodeSystem/v3-ActReason"
OPERATION: Final = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"
PARTICIPANT: Final = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
IDENTIFIER: Final = "http://terminology.hl7.org/CodeSystem/v2-0203"
OWN: Final = "urn:chairside:"
"""Followed by `measure`, `answer`, `call`, `limit`, `action`, `disposition`, `record` or `session`.
"""

PROFILE: Final = "http://hl7.org/fhir/StructureDefinition/"
PROFILES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "bp": "bp",
        "hr": "heartrate",
        "spo2": "oxygensat",
        "rr": "resprate",
        "temp": "bodytemp",
        "weight": "bodyweight",
    }
)
"""R4's vital-signs profiles, by measure or group; each fixes LOINC code and UCUM unit."""

BP_PANEL: Final = "85354-9"
NEWS2_TOTAL: Final = "88330-6"
NEWS2_PARTS: Final = ("rr", "spo2", "o2", "bp", "hr", "moaas", "temp", "orientation")
"""Where the seven parameters are read; orientation counts with consciousness where asked."""

ABSENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "refused": "asked-declined",
        "asleep": "not-performed",
        "away": "not-performed",
        "equipment": "error",
        "emergency": "not-performed",
        "clinician_order": "not-performed",
        "other": "unknown",
    }
)
"""Why there is no value; the exact reason stands beside it as text."""

SEVERITIES: Final[Mapping[Priority, str]] = MappingProxyType(
    {Priority.HIGH: "high", Priority.MEDIUM: "moderate", Priority.LOW: "low"}
)
