"""The published form of a pack, for whoever reads one with another program."""

from __future__ import annotations

from typing import Any

from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import FORMAT, LONGEST_TEXT, NUMBER_LIMIT, WHO, SignedPack
from ipscoach.exchange.fidelity.pack_checking import ID, NAME_LIMIT, PROGRAM
from ipscoach.exchange.fidelity.pack_signing import KEY, SIGNATURE
from ipscoach.exchange.given_json import SCHEMA_DIALECT, walked

_WEEK = "[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])"
_MONTH = "[0-9]{4}-(0[1-9]|1[0-2])"


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a pack.

    It says what a pack looks like; whether its figures fit together, `read_pack` finds out.
    """
    from pydantic import TypeAdapter

    found = TypeAdapter(SignedPack).json_schema()
    for part in walked(found):
        if part.get("type") == "string" and not part.keys() & {"enum", "const", "format"}:
            part["maxLength"] = LONGEST_TEXT
        if part.get("type") == "integer" and not part.keys() & {"enum", "const"}:
            part |= {"minimum": 0, "exclusiveMaximum": NUMBER_LIMIT}
        # The names of Python's fields say nothing that the keys do not.
        if isinstance(part.get("title"), str):
            del part["title"]
    parts: dict[str, Any] = {name: one["properties"] for name, one in found["$defs"].items()
                             if "properties" in one}  # fmt: skip
    _patterns(found["properties"], key=KEY.pattern, signature=SIGNATURE.pattern)
    _patterns(parts["Pack"], id=ID.pattern, program=PROGRAM.pattern)
    for name in ("coach", "organisation"):
        parts["Pack"][name]["maxLength"] = NAME_LIMIT
    parts["Pack"]["items"] |= {"minItems": 25, "maxItems": 25}
    _patterns(parts["WeekPart"], week=_WEEK)
    _patterns(parts["Week"], week=_WEEK)
    _patterns(parts["MonthPart"], month=_MONTH)
    _patterns(parts["CasePart"], who=WHO.pattern)
    parts["StayPart"]["phase"] |= {"minimum": 1, "exclusiveMaximum": len(Phase) + 1}
    parts["Row"]["who"]["anyOf"][0] |= {"pattern": f"^{WHO.pattern}$"}
    parts["Row"]["weeks"] |= {"propertyNames": {"pattern": f"^{_WEEK}$"}}
    return {"$schema": SCHEMA_DIALECT, "title": FORMAT, **found}


def _patterns(properties: dict[str, Any], **patterns: str) -> None:
    for name, pattern in patterns.items():
        properties[name] |= {"pattern": f"^{pattern}$"}
