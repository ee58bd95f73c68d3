"""Where the cursor goes after a refusal: to what the sentence is about."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ipscoach.sentence import Refused, Spoken
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.read_fields import Day

if TYPE_CHECKING:
    from textual.screen import Screen


def point_at(screen: Screen[Any], why: Spoken) -> None:
    """Put the cursor into the field that a refusal names, else into the day that it speaks of.

    Where it is about none of the fields that are shown, the cursor stays.
    """
    if not isinstance(why, Refused):
        return
    if why.about:
        found = list(screen.query(f"#field-{why.about}").results(Field))
    else:
        told = [value for _name, value in why.sentence.values]
        found = [field for field in screen.query(Day) if _holds(field, told)]
    if found:
        found[0].take_keyboard()


def _holds(field: Day, told: list[object]) -> bool:
    with suppress(Refused):
        when = field.peek()
        return when is not None and when in told
    return False
