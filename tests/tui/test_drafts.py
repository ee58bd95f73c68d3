"""What is typed is kept within two seconds, comes back, and goes when it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from textual.widgets import TextArea

from ipscoach.paths import Home
from ipscoach.tui import commanding
from ipscoach.tui.dialogs import form as form_module
from ipscoach.tui.dialogs import unfinished
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.note import NoteForm
from ipscoach.tui.dialogs.unfinished import form_of
from ipscoach.tui.screens.caseload import CaseloadScreen
from tests.tui.day import PASSPHRASE, CoachAtWork, coach_at_work
from tests.tui.places import all_screens
from tests.tui.steps import ONGOING
from tests.tui.test_caseload import ask_for_an_eleventh

# The keys to each form that keeps what is typed, a field of it, and the form's name.
FORMS: Sequence[tuple[tuple[str, ...], str, str]] = (
    (("a",), "name", "client"),
    (("n",), "text", "note"),
    (("p",), "reason", "phase"),
    (("c",), "text", "contact"),
    (("t",), "what", "task"),
    (("e",), "municipality", "profile"),
    (("enter", *["full_stop"] * 3, "a"), "title", "job"),
    (("enter", "full_stop", "full_stop", "a", "enter"), "text", "goal"),
    (("enter", *["comma"] * 3, "a", "enter"), "name", "around"),
    (("enter", *["comma"] * 3, "a", "down", "enter"), "what", "consent"),
    (("enter", *["comma"] * 3, "a", "down", "down", "enter"), "why", "guiding"),
    (("enter", "comma", "comma", "a"), "respondent", "result"),
    (("enter", "comma", "a"), "skills", "vocational"),
    (("4", "o"), "reason", "postpone"),
    (("7", "a"), "organisation", "partner"),
    (("w",), "reason", "waiting"),
    (("tab", "w"), "on", "waiting"),
    (("x",), "plan", "close"),
    (("u", "down", "enter"), "purpose", "hand_over"),
    (("enter", "o", "e"), "path", "own_copy"),
    (("v", "x"), "on", "reopen"),
    (("3", "a"), "name", "employer"),
    (("3", "e"), "name", "employer"),
    (("3", "p", "enter"), "role", "person"),
    (("3", "c"), "text", "contact"),
    (("3", "t"), "what", "task"),
    (("3", "n"), "text", "note"),
    (("enter", "f", "r"), "text", "correct"),
    (("enter", "f", "f", "r"), "text", "contact"),
    (("enter", "full_stop", "full_stop", "d"), "client_view", "review"),
    (("enter", "full_stop", "full_stop", "down", "r"), "what", "task"),
    ((*["down"] * 3, "enter", *["full_stop"] * 3, "r"), "title", "job"),
    ((*["down"] * 3, "enter", *["full_stop"] * 3, "d"), "reason", "job_end"),
    (("enter", *["comma"] * 3, "down", "down", "d"), "why", "withdraw"),
    ((*["down"] * 3, "enter", *["comma"] * 3, *["down"] * 6, "d"), "outcome", "outcome"),
    (("5", "r", "a"), "service", "new_review"),
    (("5", "r", "a", "ctrl+s", "enter"), "reason", "review_score"),
    (("5", "r", "a", "ctrl+s", "f"), "service", "review_frame"),
    (("5", "r", "a", "ctrl+s", "a", "a"), "what", "review_action"),
)
EVERY_FORM = pytest.mark.parametrize(
    ("keys", "field", "form"), FORMS, ids=["-".join(keys) for keys, _, _ in FORMS]
)
TYPED = "1.11.2026"  # a text that is a day too


def held(coach: CoachAtWork, field: str) -> str:
    """Read a field of the open form."""
    return coach.app.screen.query_one(f"#field-{field}", Field).text


def once_more(keys: Sequence[str]) -> Sequence[str]:
    """Return the keys that open a form again from the screen it was left for."""
    if keys[0] == "u":
        return keys
    if keys[0] in ("3", "4", "7"):
        return keys[1:]
    if keys[0] == "5":
        return keys[-1:]
    return keys[keys.index("a") :] if "a" in keys else keys[-1:]


def form_here(coach: CoachAtWork) -> str:
    """Name the form that is open."""
    screen = coach.is_at(Form)
    return f"{screen.form} {screen.subject_id}"


@EVERY_FORM
async def test_what_is_typed_comes_back_after_esc_and_after_a_crash(
    home: Home, keys: tuple[str, ...], field: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses(*keys)
        opened = form_here(coach)
        assert opened.startswith(f"{form} ")
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


def every_form() -> set[str]:
    """Name every form that keeps what is typed, found by looking for its class."""
    assert list(all_screens()), "their modules are imported"
    left, found = [Form], set[str]()
    while left:
        kind: Any = left.pop()
        left += kind.__subclasses__()
        if kind.__module__.startswith("ipscoach."):
            found.add(kind.form)
    return found - {""}


def test_every_form_that_keeps_drafts_is_found_again() -> None:
    assert every_form() == set(unfinished.FORMS)


def test_every_form_that_keeps_drafts_is_tried_here() -> None:
    tried = {form for _keys, _field, form in FORMS}
    assert tried == every_form()


async def test_a_form_that_she_left_herself_does_not_come_back_unasked(home: Home) -> None:
    async with coach_at_work(home) as coach:
        for keys, field, _form in (FORMS[1], FORMS[6], FORMS[14]):
            await coach.presses(*keys)
            await coach.fills(**{field: TYPED})
            await coach.presses("escape", "1")
        assert len(coach.desk.drafts.all()) == 3
    async with coach_at_work(home) as coach:
        coach.is_at(CaseloadScreen)
        assert coach.told == []
        await coach.does_lock()
        await coach.pastes(PASSPHRASE)
        await coach.presses("enter")
        coach.is_at(CaseloadScreen)
        await coach.presses("n")
        assert held(coach, "text") == TYPED
        coach.sees("This is what you had typed before; it was kept.")


async def test_the_one_that_was_cut_off_comes_back_and_those_laid_aside_do_not(
    home: Home,
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.fills(text="laid aside")
        await coach.presses("escape", *FORMS[6][0])
        await coach.fills(title="cut off")
        coach.app.leave()
        await coach.pilot.pause()
    async with coach_at_work(home) as coach:
        assert form_here(coach).startswith("job ")
        assert held(coach, "title") == "cut off"
        assert not any("unfinished" in told for told in coach.told)
        await coach.presses("escape")
    async with coach_at_work(home) as coach:
        coach.is_at(CaseloadScreen)


async def test_two_that_were_cut_off_come_back_one_by_one_with_a_notice(home: Home) -> None:
    async with coach_at_work(home) as coach:
        for person, what in (("down", "first"), ("up", "second")):
            await coach.presses(person, "t")
            await coach.fills(what=what)
            coach.is_at(Form)._keep()
            await coach.rests()
            await coach.pilot.pause()
            coach.app.go_to_caseload()
            await coach.rests()
    async with coach_at_work(home) as coach:
        assert held(coach, "what") in ("first", "second")
        assert "1 more form is unfinished: open it again to go on." in coach.told


async def test_a_draft_about_what_is_gone_opens_nothing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("4", "o")
        await coach.fills(reason="cut off")
        coach.is_at(Form)._keep()
        await coach.rests()
        coach.app.go_to_agenda()
        await coach.rests()
        await coach.presses("d")
    async with coach_at_work(home) as coach:
        coach.is_at(CaseloadScreen)


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
        await coach.presses("escape", "escape", *ONGOING)
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


async def types_a_firm(coach: CoachAtWork, firm: str) -> None:
    """Type the name of an employer whom the register does not know, and leave the form."""
    await coach.presses("c")
    await coach.types(firm)
    await coach.presses("ctrl+s")
    coach.sees("Choose the employer")
    assert coach.app.screen.query_one("#field-employer").has_focus_within
    await coach.presses("escape")


async def test_a_new_employers_name_outlasts_the_way_to_the_register(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await types_a_firm(coach, "Uusi Malli Oy")
        await coach.presses("c")
        coach.sees("Uusi Malli Oy")
        assert held(coach, "employer") == ""
        await coach.presses("escape", "3", "a")
        await coach.types("Uusi Malli Oy")
        await coach.presses("ctrl+s", "1", "c")
        coach.sees("Uusi Malli Oy")
        added = coach.desk.read.employers("Uusi Malli")[0].id
        assert held(coach, "employer") == added
        await coach.presses("ctrl+s")
        assert coach.desk.read.past_contacts(added)


async def test_what_is_kept_is_said_until_she_goes_on(home: Home) -> None:
    async with coach_at_work(home) as coach:
        for goes_on in ("t", "enter", "3"):
            await coach.presses("n")
            await coach.types("x")
            await coach.presses("escape")
            assert any("Not saved, but kept" in told for told in coach.told)
            await coach.presses(goes_on)
            assert not any("Not saved, but kept" in told for told in coach.told)
            await coach.presses("escape")
        assert commanding.PASSING_SECONDS <= 4
