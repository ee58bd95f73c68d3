"""Write docs/fidelity-pack.schema.json anew: python -m tests.exchange.fidelity.write_schema."""

from __future__ import annotations

import json

from ipscoach.exchange.fidelity.pack_schema import schema
from tests.house.tree import ROOT

SCHEMA = ROOT / "docs" / "fidelity-pack.schema.json"


def text() -> str:
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    SCHEMA.write_text(text(), encoding="utf-8")
