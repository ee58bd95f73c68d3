"""Reviews on the screen: an item is scored by few keys, and a partial one tells no total."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.review import Seat
from ipscoach.domain.fidelity.scale import Source
from ipscoach.paths import Home
from ipscoach.tui.dialogs.fidelity.export_review import ExportReviewForm
from ipscoach.tui.dialogs.fidelity.frame import FrameForm
from ipscoach.tui.dialogs.fidelity.score import ScoreForm
from ipscoach.tui.dialogs.fidelity.scoring import Filled, next_open
from ipscoach.tui.dialogs.fidelity.scoring import scored as filled_in
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.unfinished import form_of
from ipscoach.tui.screens.fidelity.review import ReviewScreen
from tests.exchange.fidelity.reviews import BEGUN, IPS, full, scored
from tests.tui.day import coach_at_work
from tests.tui.reviewing import (
    BANDS,
    ITEMS,
    SCORE,
    SIZES,
    keeps,
    sees_neither_total_nor_band,
    signs,
)
from tests.tui.test_drafts import form_here, held

# Suggestion and score


async def test_scores_alike_are_offered_as_agreed_and_others_are_not(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, BEGUN)
        await coach.presses("5", "r", "enter", "enter")
        agreed = coach.app.screen.query_one("#field-agreed", Field)
        await coach.types("4\n4")
        assert agreed.text == "4"
        coach.sees("4: 21–25 clients")
        await coach.types("2")
        assert agreed.text == ""
        await coach.presses("up")
        assert coach.app.screen.query_one("#field-second", Field).text == "3"
        await coach.types("9")
        assert coach.app.screen.query_one("#field-second", Field).text == "3"
        await coach.presses("ctrl+s")
        await coach.presses("escape", "up")
        coach.sees("4/3 differ", "partial, 0 of 25")
        await coach.presses("tab", "end")
        await coach.settles()
        coach.sees("They came to different scores.")


async def test_a_score_that_is_emptied_is_taken_back_and_its_reason_stays(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, scored([3]))
        await coach.presses("5", "r", "enter", "up", "enter")
        assert coach.is_at(ScoreForm).subject_id == f"{id_}:1"
        await coach.goes_to("agreed")
        await coach.presses("backspace", "ctrl+s")
        score = coach.desk.fidelity.review(id_).review.score(1)
        assert (score.agreed, score.reason) == (None, "Nähty asiakirjoista.")


async def test_sources_are_ticked_by_letter_by_space_and_by_the_mouse(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, BEGUN)
        await coach.presses("5", "r", "enter", "enter", "tab", "tab", "tab")
        await coach.presses("p", "d", "right", "space", "left", "space")
        assert held(coach, "sources") == "INT,ISP"
        await coach.clicks("[ ] OBS")
        assert held(coach, "sources") == "INT,OBS,ISP"
        coach.sees("[ ] MIS [ ] DOC [x] INT [x] OBS [x] ISP")


async def test_the_next_open_item_is_found_past_those_that_are_scored(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, scored([3, None, 3, 3, None, *[3] * 20]))
        await coach.presses("5", "r", "enter")
        screen = coach.is_at(ReviewScreen)
        assert screen.item_chosen() == 2
        await coach.presses("o")
        assert screen.item_chosen() == 5
        await coach.presses("o")
        assert screen.item_chosen() == 2


FILLED = st.builds(
    Filled,
    apart=st.fixed_dictionaries(dict.fromkeys(Seat, SCORE)),
    agreed=SCORE,
    reason=st.text(max_size=9),
    sources=st.frozensets(st.sampled_from(Source)),
)


@given(st.lists(SCORE, min_size=ITEMS, max_size=ITEMS), st.integers(1, ITEMS), FILLED)
def test_an_item_is_written_as_it_was_filled_in_and_no_other_is_touched(
    before: list[int | None], item: int, filled: Filled
) -> None:
    review = scored(before)
    after = filled_in(review, IPS, item, filled)
    its = after.score(item)
    assert its.apart == {seat: one for seat, one in filled.apart.items() if one is not None}
    assert (its.agreed, its.reason, its.sources) == (
        filled.agreed,
        filled.reason.strip(),
        filled.sources,
    )
    others = [one.number for one in IPS.items if one.number != item]
    assert [after.score(one) for one in others] == [review.score(one) for one in others]


@given(st.lists(SCORE, min_size=ITEMS, max_size=ITEMS), st.none() | st.integers(1, ITEMS))
def test_what_is_asked_next_is_open_and_nothing_open_is_passed_over(
    scores: list[int | None], after: int | None
) -> None:
    found = next_open(scored(scores), IPS, after)
    still = [number for number, score in enumerate(scores, 1) if score is None]
    later = [number for number in still if number > (after or 0)]
    assert found == next(iter([*later, *still]), None)


@pytest.mark.parametrize(
    ("keys", "field", "form"),
    [
        ((), "service", "new_review"),
        (("ctrl+s", "enter"), "reason", "review_score"),
        (("ctrl+s", "f"), "service", "review_frame"),
        (("ctrl+s", "a", "a"), "what", "review_action"),
    ],
)
async def test_what_is_typed_comes_back_after_esc_and_after_a_crash(
    home: Home, keys: tuple[str, ...], field: str, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("5", "r", "a", *keys)
        opened = form_here(coach)
        assert opened.startswith(f"{form} ")
        await coach.fills(**{field: "half a sen"})
        await coach.presses("escape")
        assert any("Not saved, but kept" in told for told in coach.told)
        await coach.presses(keys[-1] if keys else "a")
        assert (form_here(coach), held(coach, field)) == (opened, "half a sen")
        coach.is_at(Form)._keep()
        await coach.rests()
        monkeypatch.setattr(coach.app, "keep_typing", lambda: None)  # a crash keeps no more
    async with coach_at_work(home) as coach:
        assert (form_here(coach), held(coach, field)) == (opened, "half a sen")
        await coach.presses("f8", "down", "enter")
        assert coach.desk.drafts.all() == []


async def test_a_draft_of_a_review_that_was_signed_meanwhile_does_not_come_back(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, full())
        for form, subject in (
            ("review_score", f"{id_}:3"),
            ("review_frame", id_),
            ("review_action", f"{id_}:0"),
            ("review_action", f"{id_}:7"),
        ):
            coach.desk.drafts.keep(form, subject, {"reason": "late"})
        drafts = {draft.subject_id: draft for draft in coach.desk.drafts.all()}
        assert form_of(drafts[f"{id_}:7"], coach.app) is None
        assert form_of(drafts[f"{id_}:0"], coach.app) is not None
        signs(coach, id_)
        assert [form_of(draft, coach.app) for draft in coach.desk.drafts.all()] == [None] * 4


# Partial


@SIZES
async def test_a_review_in_work_never_shows_a_total_or_a_band(
    home: Home, size: tuple[int, int]
) -> None:
    async with coach_at_work(home, size=size) as coach:
        keeps(coach, scored([4] * 24))
        await coach.presses("5", "r")
        for keys in (("tab",), ("shift+tab", "enter"), ("up", "up"), ("tab", "end"),
                     ("shift+tab", "c"), ("end",), ("escape", "a"), ("escape", "i"),
                     ("escape", "s"), ("escape", "x"), ("escape", "f")):  # fmt: skip
            await coach.presses(*keys)
            sees_neither_total_nor_band(coach)
        coach.is_at(FrameForm)


@pytest.mark.parametrize("ending", [".md", ".json", ".csv"])
async def test_a_review_in_work_is_written_as_partial(
    home: Home, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"work{ending}"
    async with coach_at_work(home) as coach:
        keeps(coach, scored([4] * 24))
        await coach.presses("5", "r", "x")
        coach.is_at(ExportReviewForm)
        await coach.fills(path=str(path))
        await coach.presses("ctrl+s")
    written = path.read_text(encoding="utf-8")
    assert not [band for band in BANDS if re.search(rf"(?<!\w){re.escape(band)}(?!\w)", written)]
    if ending == ".json":
        assert not {"total", "band"} & {key for key, value in json.loads(written).items() if value}
