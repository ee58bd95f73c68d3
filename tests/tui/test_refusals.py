"""After a refusal the cursor stands in the field that the sentence is about: it is mended there."""

from __future__ import annotations

import pytest
from textual.widgets import Button

from ipscoach.paths import Home
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from tests.tui.day import coach_at_work
from tests.tui.steps import GROUND, WHOM

CASES = {
    "birth year": (("e",), {"birth_year": "1880"}, "birth_year"),
    "name": (("e",), {"name": " "}, "name"),
    "phase before the present one": (("p",), {"since": "1.1.2020", "reason": "x"}, "since"),
    "phase in the future": (("p",), {"since": "1.1.2027", "reason": "x"}, "since"),
    "phase without a reason": (("p",), {"reason": ""}, "reason"),
    "empty note": (("n",), {"minutes": "5"}, "text"),
    "minutes": (("n",), {"text": "x", "minutes": "9999"}, "minutes"),
    "note of tomorrow": (("n",), {"text": "x", "day": "24.11.2026"}, "day"),
    "contact without employer": (("c",), {"text": "x"}, "employer"),
    "task without words": (("t",), {"due": "24.11.2026"}, "what"),
    "task of another century": (("t",), {"what": "x", "due": "1.1.2126"}, "due"),
    "business id": (("3", "a"), {"name": "Malli", "business_id": "1-1"}, "business_id"),
    "employer that is there": (("3", "a"), {"name": "Esimerkkikorjaamo Oy"}, "name"),
    "closing without a reason": (("x", "ctrl+s"), {}, "reason"),
    "receiver's ground": (
        ("u", "down", "enter", "ctrl+s", "ctrl+s"),
        {**WHOM, **GROUND, "ground": "statute", "ground_note": ""},
        "ground_note",
    ),
}


@pytest.mark.parametrize("case", CASES)
async def test_the_cursor_goes_where_it_is_to_be_mended(home: Home, case: str) -> None:
    keys, fields, wrong = CASES[case]
    async with coach_at_work(home) as coach:
        await coach.presses(*keys)
        form = coach.is_at(Form)
        await coach.fills(**fields)
        form.query_one("#save", Button).focus()
        await coach.presses("ctrl+s")
        if "ground" in fields:
            form.query_one("#save", Button).focus()
            await coach.presses("ctrl+s", "ctrl+s", "ctrl+s")
        coach.is_at(Form)
        assert form.query_one("#message").has_class("trouble"), coach.framed()
        assert form.query_one(f"#field-{wrong}", Field).has_focus_within, coach.framed()
