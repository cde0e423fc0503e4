"""HL7's own JSON Schema of FHIR R4, fetched by `tools/setup.sh schema`, and what it says."""

import json
import os
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator
from jsonschema.protocols import Validator

Json = dict[str, Any]

SCHEMA = Path(__file__).resolve().parents[2] / ".venv" / "hl7" / "fhir.schema.json"
SHA256 = "312220513e73ee78d57422024878b07200e39fc86aa37d096dd4206ff7402aed"
"""Of the schema that HL7 published for R4 (4.0.1)."""


def validator(kind: str) -> Validator:
    """Return what validates a resource of that kind; skip without the schema, never in CI."""
    if not SCHEMA.exists():
        reason = "NOT VALIDATED against HL7's JSON Schema: no npm (run tools/setup.sh schema)"
        if "CI" in os.environ:
            pytest.fail(reason)
        pytest.skip(reason)
    return _validator(kind)


@cache
def _validator(kind: str) -> Validator:
    """Return the validator of one kind: the schema's choice of all kinds names no fault."""
    content = SCHEMA.read_bytes()
    assert sha256(content).hexdigest() == SHA256, "this is another schema: fetch it again"
    schema = json.loads(content)
    return Draft6Validator({"$ref": f"#/definitions/{kind}", "definitions": schema["definitions"]})


def faults(bundle: Json) -> Iterator[str]:
    """Yield what the schema finds wrong, resource by resource, then in the bundle around them."""
    for entry in bundle["entry"]:
        resource = entry["resource"]
        for error in validator(resource["resourceType"]).iter_errors(resource):
            where = ".".join(map(str, error.absolute_path))
            yield f"{resource['resourceType']}.{where}: {error.message[:200]}"
    frame = {**bundle, "entry": [{"fullUrl": e["fullUrl"]} for e in bundle["entry"]]}
    for error in validator("Bundle").iter_errors(frame):
        yield f"Bundle: {error.message[:200]}"
