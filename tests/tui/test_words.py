"""A walk to every place in a language of brackets, and back by Esc.

What stands on a screen and is nobody's data is translated, and Esc leads one level out.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from importlib.resources import files

import pytest
from textual.content import Content
from textual.widgets import Button, Input, Label, OptionList, Static

from ipscoach import i18n
from ipscoach.paths import Home
from ipscoach.tui.screens.caseload import CaseloadScreen
from tests.tui.day import CoachAtWork, coach_at_work
from tests.tui.places import WAYS

FIELD = re.compile(r"\{\w+\}")
# Between the brackets is the catalogue's; outside may stand values, signs, keys and numbers.
ATOMS = re.compile(r"⟦[^⟦⟧]*⟧")
WORD = re.compile(r"[^\W\d_]{3,}")
SAME_IN_ALL = {
    "ipscoach",
    "English",
    "suomi",
    "svenska",
    "Enter",
    "Esc",
    "Del",
    "Nov",
    "Kykyviisari",
}


class Brackets(gettext.NullTranslations):
    """Puts every text of the catalogue into brackets, its values outside of them."""

    def gettext(self, message: str) -> str:
        """Wrap a text, leaving {fields} free."""
        parts = FIELD.split(message)
        fields = [*FIELD.findall(message), ""]
        return "".join((f"⟦{part}⟧" if part.strip() else part) + field
                       for part, field in zip(parts, fields, strict=True))  # fmt: skip

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Wrap by number."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@pytest.fixture
def in_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak the language of brackets, whatever language is asked for."""
    monkeypatch.setattr(gettext, "translation", lambda *_, **__: Brackets())
    monkeypatch.setattr(i18n, "MONTHS", ("Nov",) * 12)


def texts(coach: CoachAtWork) -> Iterator[str]:
    """Give every text of the screen's widgets that is not a row of somebody's data."""
    for widget in coach.app.screen.walk_children():
        match widget:
            case Input():
                yield widget.placeholder
            case Button():
                yield str(widget.label)
            case OptionList():
                for option in widget.options:
                    yield str(option.prompt)
            case Static() | Label():
                shown = widget.render()
                yield shown.plain if isinstance(shown, Content) else str(shown)
            case _:
                continue
    yield from coach.told


def data(coach: CoachAtWork) -> set[str]:
    """Return every word that the coach or the demo wrote."""
    read = coach.desk.read
    written: set[str] = set()
    for (table,) in read.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
        if not table.startswith(("sqlite_", "search", "vault_meta")):
            for row in read.rows(f"SELECT * FROM {table}"):
                texts = [value for value in row if isinstance(value, str)]
                written.update(word for text in texts for word in WORD.findall(text))
    return written


def of_the_scale() -> set[str]:
    """Return every word of the fidelity scales: they have their own three languages."""
    return {word for scale in files("ipscoach.scales").iterdir()
            if scale.name.endswith(".toml")
            for word in WORD.findall(scale.read_text(encoding="utf-8"))}  # fmt: skip


@pytest.mark.usefixtures("in_brackets")
@pytest.mark.parametrize("place", WAYS)
async def test_no_word_stands_outside_the_catalogue_and_esc_leads_one_level_out(
    home: Home, place: str
) -> None:
    async with coach_at_work(home, size=(130, 40)) as coach:
        await coach.presses(*WAYS[place])
        assert "⟦" in coach.screen
        written = data(coach) | set(WORD.findall(" ".join(coach.app.available_themes)))
        if place.startswith("evidence"):
            written |= of_the_scale()
        stray = {
            word
            for text in texts(coach)
            for word in WORD.findall(ATOMS.sub(" ", text))
            if word not in written | SAME_IN_ALL
        }
        assert not stray
        await goes_out(coach)


async def goes_out(coach: CoachAtWork) -> None:
    """Press Esc until the caseload is there: each leads one level out, and out of it none does."""
    depth = len(coach.app.screen_stack)
    for _ in range(4):
        if depth == 1:
            break
        focused, step = coach.app.focused, getattr(coach.app.screen, "step", 0)
        await coach.presses("escape")
        now = len(coach.app.screen_stack)
        back = getattr(coach.app.screen, "step", 0) < step  # of guided steps
        left_text = now == depth and coach.app.focused is not focused
        assert now == depth - 1 or back or left_text
        depth = now
    coach.is_at(CaseloadScreen)
    await coach.presses("escape")
    coach.is_at(CaseloadScreen)
    assert coach.told == []
