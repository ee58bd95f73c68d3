"""Keys: each does something or says why not, none is taken twice, and coaches may choose theirs."""

from __future__ import annotations

import inspect
from collections import Counter
from typing import Any

import pytest
from textual.screen import Screen
from textual.widgets import Checkbox, Input, OptionList, Select, TextArea

from ipscoach.paths import Home
from ipscoach.sentence import Refused
from ipscoach.settings import Settings, read_settings
from ipscoach.tui.app import IpscoachApp
from ipscoach.tui.commands.clients import (
    AddClient,
    AddTask,
    CloseClient,
    EditProfile,
    HandOverClient,
    LogContact,
    MovePhase,
    ShowActs,
    ShowLog,
    WaitingList,
)
from ipscoach.tui.commands.command import AnyCommand, Command, key_name
from ipscoach.tui.commands.employers import AddEmployer
from ipscoach.tui.commands.everywhere import (
    EVERYWHERE,
    GoCaseload,
    GoClient,
    GoEmployers,
    HideNames,
    Lock,
    Quit,
    Search,
)
from ipscoach.tui.commands.forms import LeaveForm, ThrowAway
from ipscoach.tui.commands.keymap import (
    GROUPS,
    MOVING,
    REBINDABLE,
    SAME_KEY,
    TAKEN_BY_TERMINALS,
    rebind,
)
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.note import CorrectNoteForm
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.client import ClientScreen
from ipscoach.tui.screens.keys import KeysScreen
from ipscoach.tui.screens.place import Place
from ipscoach.tui.screens.search import SearchScreen
from ipscoach.tui.widgets.table import Table
from tests.tui.day import CoachAtWork, coach_at_work
from tests.tui.places import WAYS, all_screens, commands_at

SCREENS = pytest.mark.parametrize("kind", list(all_screens()), ids=lambda kind: kind.__name__)
HERE_ALREADY: set[AnyCommand] = {
    GoCaseload,
    GoClient,
    GoEmployers,
}  # nothing moves where one already is


SAME_COMMANDS = {"waiting-list", "client-notes", "client-profile", "employer-find"}
OWN = Settings(keys={Search.id: "y"})  # so that there is something to take back


def told_by(coach: CoachAtWork) -> tuple[object, ...]:
    """Say what a key could change: the screen, what stands on it, what has the keyboard."""
    app = coach.app
    return (app.screen, coach.lines(), len(coach.told), app.focused, app.veil.hidden)


# The keys of everywhere are one list for all places, and those of forms for all forms: pressed
# where much is shown.
EVERYWHERE_TRIED = {"caseload", "client-timeline", "evidence", "reports", "note", "settings"}
OF_FORMS: set[AnyCommand] = {LeaveForm, ThrowAway, HideNames}
# What is done to a client is the same on each tab: pressed on the first.
OF_CLIENTS: set[AnyCommand] = {
    *(MovePhase, LogContact, AddTask, WaitingList, CloseClient, HandOverClient, EditProfile),
    *(ShowLog, ShowActs),
}
FIRST_TAB = "client-timeline"


@pytest.mark.parametrize("place", sorted(WAYS.keys() - SAME_COMMANDS))
async def test_every_key_of_the_key_bar_does_something_or_says_why(home: Home, place: str) -> None:
    settings = OWN if place == "own-keys" else None
    async with coach_at_work(home, settings=settings) as coach:
        await coach.presses(*WAYS[place])
        depth, kind = len(coach.app.screen_stack), type(coach.app.screen)
        if place == "search":
            await coach.types("aino")
        left = HERE_ALREADY | {Quit, Lock}
        if place not in EVERYWHERE_TRIED:
            left |= set(EVERYWHERE) if isinstance(coach.app.screen, Place) else set()
            left |= OF_FORMS if isinstance(coach.app.screen, Form) else set()
        if isinstance(coach.app.screen, ClientScreen) and place != FIRST_TAB:
            left |= OF_CLIENTS
        commands = [one for one in coach.app.commands() if one not in left]
        assert commands
        typing = isinstance(coach.app.focused, Input | TextArea)
        for command in commands:
            key = command.keys.partition(",")[0]
            if typing and len(key_name(key)) == 1:
                continue  # a letter is typed where one types
            before = told_by(coach)
            await coach.presses(key)
            assert told_by(coach) != before, f"{key} ({command.id}) does nothing and says nothing"
            coach.app.clear_notifications()
            coach.app.veil.hidden = False
            while len(coach.app.screen_stack) > depth:
                await coach.presses("escape")
            if len(coach.app.screen_stack) < depth or type(coach.app.screen) is not kind:
                coach.app.go_to_caseload()
                await coach.rests()
                await coach.presses(*WAYS[place])


@pytest.mark.parametrize("place", ["caseload", "closed", "client-timeline", "employers"])
async def test_quit_leaves_from_every_place(home: Home, place: str) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses(*WAYS[place])
        await coach.pilot.press("q")
        await coach.pilot.pause()
        assert coach.app.return_code == 0
        assert coach.app.desk is None


@SCREENS
def test_no_key_means_two_things_on_one_screen(kind: type[Screen[Any]]) -> None:
    keys = [key for command in set(commands_at(kind)) for key in command.keys.split(",")]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


@SCREENS
def test_no_key_that_is_shown_is_taken_by_a_terminal(kind: type[Screen[Any]]) -> None:
    first = {command.keys.partition(",")[0] for command in commands_at(kind)}
    assert first & {*TAKEN_BY_TERMINALS, *SAME_KEY} == set()


FIELDS = {
    "Input(": Input,
    "Line(": Input,
    "Words(": TextArea,
    "Choice(": Select,
    "Tick(": Checkbox,
    "OptionList(": OptionList,
}


@SCREENS
def test_no_key_of_a_screen_is_swallowed_by_its_fields(kind: type[Screen[Any]]) -> None:
    source = inspect.getsource(kind)
    here = set(FIELDS.values()) if kind.__name__ == "Form" else {
        field for name, field in FIELDS.items() if name in source
    }  # fmt: skip
    if issubclass(kind, Place):
        here = set()  # its line is gone to by a key of its own, and letters belong to it then
    swallowed = {key for field in here for key, _ in field._merged_bindings or ()}
    wanted = {key for command in commands_at(kind) for key in command.keys.split(",")}
    assert wanted & swallowed <= {"enter"}


def test_no_key_of_a_place_is_swallowed_by_its_table() -> None:
    swallowed = {key for key, _ in Table._merged_bindings or ()} - {"enter"}
    for kind in all_screens():
        if issubclass(kind, Place):
            keys = {key for command in commands_at(kind) for key in command.keys.split(",")}
            assert keys & swallowed == set(), kind


def test_every_command_is_in_a_group_for_help_and_docs() -> None:
    grouped = {command for _, group in GROUPS for command in group}
    left, missing = [Command], set()
    while left:
        kind: Any = left.pop()
        left += kind.__subclasses__()
        if hasattr(kind, "id") and kind.__module__.startswith("ipscoach.") and kind not in grouped:
            missing.add(kind.id)
    assert missing <= {"intake.next"}, "known: the guided import is in no group"


def test_an_id_names_one_command_only() -> None:
    found: dict[str, set[AnyCommand]] = {}
    for _, group in GROUPS:
        for command in group:
            found.setdefault(command.id, set()).add(command)
    assert [name for name, kinds in found.items() if len(kinds) > 1] == []


# The coach's own keys


async def test_a_key_is_chosen_kept_and_used(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f8")
        await coach.chooses("Search everything")
        await coach.presses("enter")
        coach.sees("Press the new key")
        await coach.presses("y")
        coach.sees("Done: y.")
        await coach.presses("escape", "escape")
        coach.sees("y Search")
        await coach.presses("y")
        coach.is_at(SearchScreen)
        await coach.presses("escape", "slash")
        coach.is_at(CaseloadScreen)
        assert read_settings(home.settings).keys == {Search.id: "y"}
    async with coach_at_work(home, settings=read_settings(home.settings)) as coach:
        coach.sees("y Search")
        await coach.presses("y")
        coach.is_at(SearchScreen)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("a", "already means “Add”"),
        ("p", "already means “Phase”"),
        ("f2", "F2 already means “Names”"),
        ("ctrl+b", "often taken by the terminal (tmux)"),
        ("ctrl+z", "^Z is needed in forms"),
        ("up", "moves the cursor"),
        ("enter", "moves the cursor"),
        ("space", "moves the cursor"),
    ],
)
async def test_a_key_that_cannot_be_is_refused_with_the_reason(
    home: Home, key: str, why: str
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f8")
        await coach.chooses("Search everything")
        await coach.presses("enter", key)
        coach.is_at(KeysScreen)
        coach.sees(why)
        assert coach.app.settings.keys == {}


async def test_esc_leaves_the_key_as_it_is_and_del_takes_all_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("f9", "f8", "enter", "escape")
        coach.is_at(KeysScreen)
        assert coach.app.settings.keys == {}
        await coach.presses("enter", "y")
        assert coach.app.settings.keys
        await coach.presses("delete")
        assert coach.app.settings.keys == {}
        await coach.presses("escape", "escape", "n")
        assert coach.app.screen.is_modal


@pytest.mark.parametrize("taken", ["tab", "shift+tab", "home", "escape", "ctrl+i", "ctrl+m"])
def test_keys_that_move_about_are_never_given_away(taken: str) -> None:
    with pytest.raises(Refused):
        rebind({}, Search, taken)


@pytest.mark.parametrize("key", ["j", "k", "g", "G"])
def test_keys_that_the_tables_take_are_refused(key: str) -> None:
    with pytest.raises(Refused):
        rebind({}, Search, key)


def test_the_same_letter_may_mean_different_things_in_different_places() -> None:
    own = rebind({}, AddEmployer, "w")
    assert own == {AddEmployer.id: "w"}
    with pytest.raises(Refused):
        rebind({}, AddClient, "w")
    with pytest.raises(Refused):
        rebind({HideNames.id: "y"}, MovePhase, "y")


def test_a_freed_key_may_be_taken() -> None:
    own = rebind({}, Search, "y")
    assert rebind(own, MovePhase, "slash")[MovePhase.id] == "slash"


def test_what_may_be_rebound_is_what_the_places_offer() -> None:
    assert set(EVERYWHERE) - {None} <= set(REBINDABLE)
    assert not {"enter", "escape"} & {command.keys for command in REBINDABLE}
    assert "escape" in MOVING


async def test_damaged_settings_do_not_stop_the_app(home: Home) -> None:
    settings = Settings(keys={"no.such": "z", Search.id: ""}, theme="none such")
    async with coach_at_work(home, settings=settings) as coach:
        coach.sees("Aino Esimerkki")
        await coach.presses("z")
        coach.is_at(CaseloadScreen)


# Finding what can be done


async def test_help_shows_keys_and_does_the_chosen_one(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Eero Malli")
        await coach.presses("full_stop", "question_mark")
        coach.sees("What you can do here", "Move the client to another phase")
        await coach.types("wording")
        coach.sees("Correct the chosen entry")
        coach.does_not_see("Move the client")
        await coach.presses("enter")
        coach.is_at(CorrectNoteForm)


async def test_an_action_is_found_by_its_name_and_done(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("colon")
        await coach.types("task day")
        await coach.presses("enter")
        await coach.rests()
        coach.sees("Task: Aino Esimerkki")


async def test_an_action_that_is_not_possible_says_why_in_the_list(empty: Home) -> None:
    async with coach_at_work(empty) as coach:
        await coach.presses("colon")
        await coach.types("phase")
        coach.sees("Choose a client first.")


async def test_there_is_no_screenshot_and_no_palette_of_textuals_own(home: Home) -> None:
    async with coach_at_work(home) as coach:
        assert not IpscoachApp.ENABLE_COMMAND_PALETTE
        await coach.presses("ctrl+p")
        coach.is_at(CaseloadScreen)
        await coach.presses("colon")
        coach.sees("All actions")
        await coach.types("screenshot")
        assert coach.app.screen.query_one("#found", OptionList).option_count == 0
        await coach.presses("ctrl+u")
        await coach.types("svg")
        assert coach.app.screen.query_one("#found", OptionList).option_count == 0
        bound = {
            binding.action
            for screen in coach.app.screen_stack
            for node in (coach.app, screen, *screen.walk_children())
            for _, binding in node._bindings
        }
        assert not {action for action in bound if "screenshot" in action or "palette" in action}
