"""What is typed is kept within two seconds, comes back, and goes when it is saved."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.widgets import TextArea

from ipscoach.paths import Home
from ipscoach.tui.dialogs import form as form_module
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.note import NoteForm
from ipscoach.tui.dialogs.unfinished import form_of
from tests.tui.day import PASSPHRASE, CoachAtWork, coach_at_work
from tests.tui.test_caseload import ask_for_an_eleventh

# The keys to each form that keeps what is typed, and a field of it.
FORMS: Sequence[tuple[tuple[str, ...], str]] = (
    (("a",), "name"),
    (("n",), "text"),
    (("p",), "reason"),
    (("c",), "text"),
    (("t",), "what"),
    (("e",), "municipality"),
    (("enter", *["full_stop"] * 3, "a"), "title"),
    (("enter", "full_stop", "full_stop", "a", "enter"), "text"),
    (("enter", *["comma"] * 3, "a", "enter"), "name"),
    (("enter", *["comma"] * 3, "a", "down", "enter"), "what"),
    (("enter", *["comma"] * 3, "a", "down", "down", "enter"), "why"),
    (("enter", "comma", "comma", "a"), "respondent"),
    (("enter", "comma", "a"), "skills"),
    (("4", "o"), "reason"),
    (("7", "a"), "organisation"),
    (("w",), "reason"),
    (("tab", "w"), "on"),
    (("x",), "plan"),
    (("u",), "purpose"),
    (("enter", "o", "e"), "path"),
    (("v", "x"), "on"),
    (("3", "a"), "name"),
    (("3", "e"), "name"),
    (("3", "p", "enter"), "role"),
    (("3", "c"), "text"),
    (("3", "t"), "what"),
    (("3", "n"), "text"),
    (("enter", "f", "r"), "text"),
)
EVERY_FORM = pytest.mark.parametrize(
    ("keys", "field"), FORMS, ids=["-".join(keys) for keys, _ in FORMS]
)
TYPED = "1.11.2026"  # a text that is a day too


def held(coach: CoachAtWork, field: str) -> str:
    """Read a field of the open form."""
    return coach.app.screen.query_one(f"#field-{field}", Field).text


def once_more(keys: Sequence[str]) -> Sequence[str]:
    """Return the keys that open a form again from the screen it was left for."""
    if keys[0] in ("3", "4", "7"):
        return keys[1:]
    return keys[keys.index("a") :] if "a" in keys else keys[-1:]


def form_here(coach: CoachAtWork) -> str:
    """Name the form that is open."""
    screen = coach.is_at(Form)
    return f"{screen.form} {screen.subject_id}"


@EVERY_FORM
async def test_what_is_typed_comes_back_after_esc_and_after_a_crash(
    home: Home, keys: tuple[str, ...], field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses(*keys)
        opened = form_here(coach)
        await coach.fills(**{field: TYPED})
        await coach.presses("escape")
        assert any("Not saved, but kept" in told for told in coach.told)
        await coach.presses(*once_more(keys))
        assert (form_here(coach), held(coach, field)) == (opened, TYPED)
        coach.is_at(Form)._keep()
        await coach.rests()
        monkeypatch.setattr(coach.app, "keep_typing", lambda: None)  # a crash keeps no more
    async with coach_at_work(home) as coach:
        assert (form_here(coach), held(coach, field)) == (opened, TYPED)
        await coach.presses("f8", "down", "enter")
        assert coach.desk.drafts.all() == []
    async with coach_at_work(home) as coach:
        assert not coach.app.screen.is_modal


async def test_typing_is_kept_by_time_alone(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    assert form_module.KEEP_SECONDS <= 2
    monkeypatch.setattr(form_module, "KEEP_SECONDS", 0.03)
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        assert coach.desk.drafts.all() == []
        await coach.types("Rang")
        await coach.until(lambda: coach.desk.drafts.all())
        assert coach.desk.drafts.all()[0].fields["text"] == "Rang"
        await coach.types("!")
        await coach.until(lambda: coach.desk.drafts.all()[0].fields["text"] == "Rang!")


async def test_an_untouched_form_keeps_nothing(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form_module, "KEEP_SECONDS", 0.01)
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pilot.pause(0.06)
        await coach.presses("escape")
        assert coach.desk.drafts.all() == []
        assert coach.told == []


async def test_a_saved_form_begins_empty_the_next_time(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pastes("First.")
        await coach.presses("escape", "n", "ctrl+s", "n")
        assert held(coach, "text") == ""
        coach.does_not_see("it was kept")


async def test_each_client_has_a_draft_of_her_own(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pastes("About the first.")
        await coach.presses("escape", "down", "n")
        assert held(coach, "text") == ""
        await coach.presses("escape", "up", "n")
        assert held(coach, "text") == "About the first."


async def test_leaving_the_program_keeps_what_is_typed(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pastes("Left in the middle")
        coach.app.leave()
        await coach.pilot.pause()
    async with coach_at_work(home) as coach:
        coach.is_at(NoteForm)
        assert held(coach, "text") == "Left in the middle"


async def test_text_taken_back_is_not_brought_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.types("No")
        coach.is_at(Form)._keep()
        await coach.rests()
        assert coach.desk.drafts.all() != []
        await coach.presses("backspace", "backspace")
        coach.is_at(Form)._keep()
        await coach.presses("escape", "n")
        assert held(coach, "text") == ""


async def test_text_taken_back_in_a_moment_is_not_brought_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.types("No")
        coach.is_at(Form)._keep()
        await coach.rests()
        await coach.presses("backspace", "backspace", "escape", "n")
        assert held(coach, "text") == ""


async def test_a_hand_over_comes_back_as_a_hand_over(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await ask_for_an_eleventh(coach)
        await coach.presses("down", "down", "enter", "enter")
        await coach.fills(person="Ville Valmentaja", secret="never kept")
        await coach.presses("ctrl+l")
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        draft = next(one for one in coach.desk.drafts.all() if one.form == "hand_over")
        assert "never kept" not in draft.fields.values()
        form = form_of(draft, coach.app)
        assert form is not None
        coach.app.open_form(form)
        await coach.rests()
        coach.sees("Hand over: Aino Esimerkki")
        assert held(coach, "person") == "Ville Valmentaja"


async def test_the_cursor_stands_at_the_end_of_what_came_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.pastes("One line\nand the next")
        await coach.presses("escape", "n")
        area = coach.app.screen.query_one(TextArea)
        assert area.cursor_location == area.document.end
