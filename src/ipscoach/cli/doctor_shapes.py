"""The JSON of the doctor; docs/file-formats.md describes every key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ipscoach.i18n import _, say
from ipscoach.records.doctor.salvage import Saved
from ipscoach.vault.checks.check import Check, worst

Shape = dict[str, object]


def doctor_shape(checks: Sequence[Check]) -> Shape:
    """Return what was found as `doctor --json` has it."""
    return {"state": worst(list(checks)).value, "checks": [_check(check) for check in checks]}


def salvage_shape(target: Path, saved: Sequence[Saved]) -> Shape:
    """Return what was saved of a damaged file, and what was not."""
    return {
        "file": str(target),
        "saved": {one.table: one.saved for one in saved},
        "lost": [
            {"table": one.table, "rows": one.lost, "more": one.unknown}
            for one in saved
            if one.lost or one.unknown
        ],
    }


def _check(check: Check) -> Shape:
    return {
        "id": check.id,
        "state": check.state.value,
        "title": _(check.title),
        "found": say(check.found),
        "advice": say(check.advice) if check.advice else None,
        "mendable": check.mendable,
        "mended": check.mended,
        "detail": check.detail or None,
    }
