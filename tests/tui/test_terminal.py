"""Terminals of all kinds: too small, very large, without colours."""

from __future__ import annotations

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.widgets import TextArea

from ipscoach.paths import Home
from ipscoach.tui.screens.caseload import CaseloadScreen
from ipscoach.tui.screens.small import SmallScreen
from tests.tui.day import CoachAtWork, coach_at_work
from tests.tui.places import WAYS
from tests.tui.test_caseload import ACTIVE, WAITING


async def test_a_window_made_too_small_says_so_and_comes_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("n")
        await coach.types("half a wo")
        await coach.resizes(60, 20)
        coach.is_at(SmallScreen)
        coach.sees("The window is 60 x 20; ipscoach needs 80 x 24.")
        coach.does_not_see("Aino")
        await coach.resizes(70, 23)
        coach.sees("The window is 70 x 23")
        await coach.presses("x", "escape", "f2")
        await coach.resizes(80, 24)
        await coach.types("rd")
        assert coach.app.screen.query_one(TextArea).text == "half a word"


async def test_a_window_that_is_too_small_at_the_start(home: Home) -> None:
    async with coach_at_work(home, size=(50, 15)) as coach:
        coach.is_at(SmallScreen)
        coach.sees("50 x 15")
        await coach.resizes(80, 24)
        coach.is_at(CaseloadScreen)
        coach.sees(*ACTIVE)


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (79, 24), (80, 23)])
async def test_no_size_breaks_the_app(home: Home, size: tuple[int, int]) -> None:
    async with coach_at_work(home, size=size) as coach:
        coach.is_at(SmallScreen)
        await coach.resizes(100, 30)
        coach.sees(*ACTIVE)


@pytest.mark.parametrize("place", ["caseload", "client-timeline", "employers", "note", "details",
                                   "search", "settings", "import"])  # fmt: skip
async def test_a_very_large_window(home: Home, place: str) -> None:
    async with coach_at_work(home, size=(200, 60)) as coach:
        await coach.presses(*WAYS[place])
        assert not isinstance(coach.app.screen, SmallScreen)
        await coach.resizes(80, 24)
        await coach.resizes(200, 60)
        assert coach.screen.strip()


def painted(coach: CoachAtWork) -> list[tuple[str, Style]]:
    """Give what is painted, piece by piece, with its style as the terminal gets it."""
    strips = coach.app.screen._compositor.render_strips()
    return [(piece.text, piece.style or Style()) for strip in strips for piece in strip]


@pytest.fixture
def no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for no colours, as no-color.org says."""
    monkeypatch.setenv("NO_COLOR", "1")


def is_marked(piece: Segment) -> bool:
    """Whether a piece of a row stands out without colour; a phase in brackets does so anyway."""
    style, text = piece.style or Style(), piece.text.strip()
    return bool(style.reverse or style.underline) and len(text) > 3 and "[" not in text


NO_COLOUR_AT = ("caseload", "client-timeline", "client-plan", "employers", "note", "contact",
                "search", "help", "settings", "close", "import", "own-keys", "hand-over",
                "given-out", "receive", "destroy-name")  # fmt: skip


@pytest.mark.usefixtures("no_color")
@pytest.mark.parametrize("place", NO_COLOUR_AT)
async def test_no_color_paints_in_the_terminals_own_colours_only(home: Home, place: str) -> None:
    async with coach_at_work(home, plain=True) as coach:
        await coach.presses(*WAYS[place])
        for text, style in painted(coach):
            for colour in (style.color, style.bgcolor):
                assert colour is None or colour.is_default, (text, style)


@pytest.mark.usefixtures("no_color")
@pytest.mark.parametrize("place", ["caseload", "closed", "client-timeline", "client-plan",
                                   "employers", "help", "actions", "own-keys"])  # fmt: skip
async def test_without_colour_the_chosen_row_is_reversed_or_underlined(
    home: Home, place: str
) -> None:
    async with coach_at_work(home, plain=True) as coach:
        if place == "client-plan":
            await coach.presses("t")
            await coach.types("Ring")
            await coach.presses("ctrl+s")
        await coach.presses(*WAYS[place])
        strips = coach.app.screen._compositor.render_strips()[1:21]  # without the bars
        marked_rows = [strip.text for strip in strips if any(map(is_marked, strip))]
        assert len(marked_rows) in (1, 2), coach.framed()


@pytest.mark.usefixtures("no_color")
async def test_phase_and_attention_are_signs_and_not_colours(home: Home) -> None:
    async with coach_at_work(home, plain=True) as coach:
        coach.sees("○○●○○ Search", "!  Helmi Testi", "■■■■■■■■■□")
        await coach.opens("Onni Koe")
        coach.sees("[4 Employer]")


async def test_nothing_of_a_client_stands_in_the_windows_title(home: Home) -> None:
    async with coach_at_work(home) as coach:
        await coach.opens("Aino Esimerkki")
        assert coach.app.title == "ipscoach"
        assert not coach.app.sub_title
        for name in (*ACTIVE, *WAITING):
            assert name not in str(coach.app.screen.title)
