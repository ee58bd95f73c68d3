"""Reviews on the screen: begun, signed, frozen, compared and written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ipscoach.domain.fidelity.review import Seat
from ipscoach.exchange.fidelity.review_file import check_file
from ipscoach.paths import Home
from ipscoach.sentence import Refused
from ipscoach.tui.commands.keymap import rebind
from ipscoach.tui.commands.reviews import REVIEW, ChangeFrame, CountEvidence, ScoreItem, SignReview
from ipscoach.tui.dialogs.choosing import ChooseQuestion
from ipscoach.tui.dialogs.fidelity.actions import ActionForm
from ipscoach.tui.dialogs.fidelity.frame import FrameForm
from ipscoach.tui.dialogs.fidelity.new_review import NewReviewForm
from ipscoach.tui.dialogs.fidelity.score import ScoreForm
from ipscoach.tui.dialogs.fidelity.sign import SignForm
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
from ipscoach.tui.screens.fidelity.review import ReviewScreen
from ipscoach.tui.screens.fidelity.review_actions import ReviewActionsScreen
from ipscoach.tui.screens.fidelity.review_picture import ReviewPictureScreen
from ipscoach.tui.screens.fidelity.reviews import ReviewsScreen
from tests.exchange.fidelity.reviews import BEGUN, SCALES, full, scored
from tests.tui.day import TODAY, coach_at_work
from tests.tui.reviewing import (
    ITEMS,
    SIZES,
    changed,
    keeps,
    reviews,
    scores_the_open_item,
    sees_neither_total_nor_band,
    signs,
)

# A whole review


async def test_a_coach_holds_a_review_of_herself_by_keyboard_from_new_to_signed_and_written(
    home: Home, tmp_path: Path
) -> None:
    async with coach_at_work(home) as coach:
        await coach.presses("5", "r")
        coach.sees("No review yet. Press a to begin one.")
        await coach.presses("enter")
        assert coach.told == ["No review is chosen."]
        await coach.presses("a")
        coach.is_at(NewReviewForm)
        coach.sees("counted from your own records")
        await coach.fills(second_reviewer="Bo Malli", service="Mallilan palvelu")
        await coach.presses("ctrl+s")
        coach.is_at(ReviewScreen)
        coach.sees("partial, 0 of 25", "Mallilan palvelu", "→5")
        await coach.presses("enter")
        for number in range(ITEMS):
            sees_neither_total_nor_band(coach)
            assert coach.is_at(ScoreForm).subject_id.endswith(f":{number + 1}")
            pair = ("4", "4", "") if number else ("3", "5", "4")
            await scores_the_open_item(coach, *pair)
        coach.is_at(ReviewScreen)
        coach.sees("100 of 125 · Good", "next review due 23 Nov 2027")
        await coach.presses("i")
        coach.is_at(SignForm)
        coach.sees("Signing freezes the review.")
        await coach.presses("ctrl+s")
        coach.sees("Signed and frozen. The fingerprint of the key:")
        await coach.presses("enter")
        coach.is_at(ReviewScreen)
        coach.sees("signed, unchanged since")
        for ending in (".md", ".json"):
            await coach.presses("x")
            await coach.fills(path=str(tmp_path / f"review{ending}"))
            await coach.presses("ctrl+s")
            await coach.settles()
            coach.is_at(ReviewScreen)
    assert "Mallilan palvelu" in (tmp_path / "review.md").read_text(encoding="utf-8")
    checked = check_file((tmp_path / "review.json").read_bytes(), SCALES)
    assert checked.review.score(1).apart == {Seat.FIRST: 3, Seat.SECOND: 5}
    assert (checked.review.score(1).agreed, checked.review.score(1).reason) == (4, "seen")


async def test_a_supervisor_begins_with_a_period_of_her_teams_packs(team: Home) -> None:
    async with coach_at_work(team) as coach:
        await coach.presses("5")
        coach.is_at(ReviewsScreen)
        coach.sees("partial, 11 of 25", "✓")
        await coach.presses("a")
        coach.sees("3 packs", "counted from 3 packs of exactly these days")
        await coach.fills(span="1", service="Mallilan palvelu", second_reviewer="Bo Malli")
        first = coach.app.screen.query_one("#field-from_day", Field).text
        assert first == "1.11.2025"
        await coach.fills(from_day="2.11.2025")
        assert coach.app.screen.query_one("#field-span", Field).text == ""
        coach.sees("There is no pack of exactly these days")
        await coach.fills(span="1")
        await coach.presses("ctrl+s")
        coach.is_at(ReviewScreen)
        begun = next(one for one in reviews(coach) if one.review.service == "Mallilan palvelu")
        assert (begun.review.period.first, begun.review.period.last) == (
            date(2025, 11, 1),
            date(2026, 4, 30),
        )
        assert sum(score.suggested is not None for score in begun.review.scores.values()) >= 8
        await coach.presses("escape")
        coach.is_at(ReviewsScreen)
        coach.sees("partial, 0 of 25")


async def test_evidence_is_counted_anew_without_touching_scores(team: Home) -> None:
    async with coach_at_work(team) as coach:
        before = reviews(coach)[0]
        empty = {
            number: replace(score, suggested=None, value=None, n=0)
            for number, score in before.review.scores.items()
        }
        coach.desk.door.write_review(before.id, changed(before.review, scores=empty))
        await coach.presses("5", "enter", "e")
        assert any("counted anew" in told for told in coach.told)
        assert coach.desk.fidelity.review(before.id) == before


@pytest.mark.parametrize("key", ["n", "f4", "o"])
def test_a_key_of_a_review_is_free_in_a_coachs_file_and_in_a_supervisors(key: str) -> None:
    with pytest.raises(Refused, match="already means"):
        rebind({}, ScoreItem, key)
    assert rebind({}, ScoreItem, "w")[ScoreItem.id] == "w"


# Signing


async def test_what_signing_lacks_leads_to_its_place(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, changed(scored([4] * 6), reviewers={}))
        await coach.presses("5", "r", "enter", "i")
        coach.sees("This is still missing", "name them both", "Without an agreed score: 7, 8")
        await coach.presses("enter")
        coach.is_at(FrameForm)
        await coach.fills(reviewer="Anna Esimerkki", second_reviewer="Bo Malli")
        await coach.presses("ctrl+s", "i")
        coach.does_not_see("name them both")
        await coach.presses("enter")
        coach.sees("7 Vocational unit")
        assert coach.is_at(ScoreForm).subject_id.endswith(":7")


async def test_a_signature_by_neither_reviewer_is_taken_and_said(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, full())
        await coach.presses("5", "r", "enter", "i")
        coach.is_at(SignForm)
        await coach.fills(by="Siiri Koe")
        await coach.presses("ctrl+s")
        coach.sees("Signed and frozen.", "Siiri Koe is not one of the two reviewers.")
        signed = coach.desk.fidelity.review(id_).review.signed
        assert signed is not None
        assert signed.by == "Siiri Koe"


async def test_a_signed_review_is_read_only_and_says_what_to_do_instead(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, full())
        signs(coach, id_)
        before = coach.desk.fidelity.review(id_)
        await coach.presses("5", "r", "enter")
        for command in (ScoreItem, CountEvidence, ChangeFrame, SignReview):
            assert command in REVIEW
            count = len(coach.told)
            await coach.presses(command.keys)
            coach.is_at(ReviewScreen)
            assert "v makes a new version" in coach.told[count]
        await coach.presses("enter")
        coach.is_at(ReviewScreen)
        await coach.presses("a", "enter")
        coach.is_at(ReviewActionsScreen)
        await coach.presses("escape", "escape", "delete")
        coach.is_at(ReviewsScreen)
        assert coach.desk.fidelity.review(id_) == before


async def test_v_makes_a_new_version_beside_the_signed_one(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, full())
        signs(coach, id_)
        await coach.presses("5", "r", "v")
        coach.is_at(ReviewScreen)
        coach.sees("version 2")
        await coach.presses("v")
        assert "not signed yet" in coach.told[-1]
        await coach.presses("escape", "down", "v")
        assert "There is a later version" in coach.told[-1]
        assert [one.review.version for one in reviews(coach)] == [2, 1]


@SIZES
async def test_a_review_that_was_changed_in_the_file_says_so(
    home: Home, tmp_path: Path, size: tuple[int, int]
) -> None:
    path = tmp_path / "changed.json"
    async with coach_at_work(home, size=size) as coach:
        id_ = keeps(coach, full())
        signs(coach, id_)
        await coach.presses("5", "r")
        coach.sees("signed, unchanged since")
        assert coach.app.vault is not None
        behind = coach.app.vault.connect()
        behind.execute("DROP TRIGGER review_item_signed_update")
        behind.execute("UPDATE review_item SET agreed = 5 WHERE item = 24")
        behind.close()
        await coach.presses("escape", "r")
        coach.sees("! changed since it was signed")
        coach.does_not_see("unchanged since")
        await coach.presses("enter")
        coach.sees("! This review was changed after it was signed")
        await coach.presses("x")
        await coach.fills(path=str(path))
        await coach.presses("ctrl+s")
        coach.sees("The review was changed after it was signed, so nothing was written.")
    assert not path.exists()


# Around a review


async def test_an_open_review_is_thrown_away_only_after_it_was_named(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, scored([4]))
        await coach.presses("5", "r", "delete")
        coach.is_at(ChooseQuestion)
        coach.sees("Mallilan palvelu, 1 Jan 2026 – 30 Jun 2026")
        await coach.presses("enter")
        assert len(reviews(coach)) == 1
        await coach.presses("delete", "down", "enter")
        assert reviews(coach) == []
        coach.sees("No review yet.")


async def test_actions_are_added_changed_taken_out_and_done_after_signing(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, scored([4] * ITEMS))
        await coach.presses("5", "r", "enter", "a", "a")
        coach.is_at(ActionForm)
        await coach.fills(what="Second team", owner="Bo Malli", due="1.2.2027", item="4")
        await coach.presses("ctrl+s", "a")
        await coach.fills(what="Tell the board", owner="Anna Esimerkki", item="")
        await coach.presses("ctrl+s")
        coach.sees("Second team", "Tell the board", "1 Feb 2027", "4 Integration")
        await coach.presses("enter")
        await coach.fills(owner="Kaisa Koe")
        await coach.presses("ctrl+s", "down", "delete", "down", "enter")
        kept = coach.desk.fidelity.review(id_).review.actions
        assert [(one.what, one.owner, one.item) for one in kept] == [
            ("Second team", "Kaisa Koe", 4)
        ]
        signs(coach, id_)
        await coach.presses("escape", "a", "d")
        coach.sees("done 23 Nov 2026")
        assert coach.desk.fidelity.review(id_).review.actions[0].done == TODAY
        await coach.presses("d", "a")
        assert "its actions stay as they are" in coach.told[-1]
        coach.is_at(ReviewActionsScreen)
        assert coach.desk.fidelity.review(id_).review.actions[0].done is None
        await coach.presses("escape")
        coach.sees("signed, unchanged since")


async def test_the_picture_stands_beside_the_earlier_review(home: Home) -> None:
    async with coach_at_work(home, size=(100, 40)) as coach:
        signs(coach, keeps(coach, scored([3] * ITEMS), date(2026, 5, 20)))
        keeps(coach, scored([4] * ITEMS))
        await coach.presses("5", "r", "enter")
        coach.sees("next review due 23 Nov 2027")
        await coach.presses("c")
        coach.is_at(ReviewPictureScreen)
        coach.sees("beside the review held 20 May 2026", "●●●●○  4  ●●●○○  3  +1")
        await coach.presses("end")
        await coach.settles()
        coach.sees("Total: 100 of 125", "change: +25")


async def test_a_review_that_is_overdue_says_since_when(home: Home) -> None:
    async with coach_at_work(home, today=date(2026, 12, 24)) as coach:
        keeps(coach, scored([3] * ITEMS), date(2026, 5, 20))
        await coach.presses("5", "r")
        coach.sees("! 20 Nov 2026", "overdue by 34 days", "75 of 125, Fair")


async def test_a_larger_window_leaves_the_cursor_where_it_was(team: Home) -> None:
    async with coach_at_work(team) as coach:
        await coach.presses("5", "down")
        await coach.resizes(140, 40)
        coach.sees("✓", "overdue by 11 days")
        await coach.presses("enter", "down", "down")
        screen = coach.is_at(ReviewScreen)
        before = screen.item_chosen()
        await coach.resizes(80, 24)
        assert screen.item_chosen() == before == 3
        coach.sees("signed, unchanged since", "3 Vocational generalists")


async def test_another_period_is_counted_at_once_and_the_scores_stay(home: Home) -> None:
    async with coach_at_work(home) as coach:
        id_ = keeps(coach, scored([2]))
        await coach.presses("5", "r", "enter", "f")
        await coach.fills(from_day="1.6.2026", to_day="31.10.2026")
        await coach.presses("ctrl+s")
        review = coach.desk.fidelity.review(id_).review
        assert review.score(1).suggested is not None
        assert (review.score(1).agreed, review.period.last) == (2, date(2026, 10, 31))


async def test_a_review_whose_scale_is_not_here_says_so_and_is_not_opened(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, changed(BEGUN, scale=("own", "1")))
        await coach.presses("5", "r")
        coach.sees("scale not here", "made with the scale own 1")
        await coach.presses("enter")
        coach.is_at(ReviewsScreen)


async def test_esc_leads_from_the_reviews_back_to_the_coachs_own_evidence(home: Home) -> None:
    async with coach_at_work(home) as coach:
        keeps(coach, full())
        await coach.presses("5", "r", "enter", "tab")
        await coach.presses("escape")
        coach.is_at(ReviewScreen)
        await coach.presses("escape", "escape")
        coach.is_at(EvidenceScreen)


async def test_an_item_tells_all_that_there_is_of_it(home: Home) -> None:
    async with coach_at_work(home, size=(140, 60)) as coach:
        signs(coach, keeps(coach, scored([3] * ITEMS), date(2026, 5, 20)))
        keeps(coach, full())
        await coach.presses("5", "r", "enter")
        await coach.chooses("Integration through team assignment")
        coach.sees(
            "First reviewer (Anna Esimerkki): 4", "Second reviewer (Bo Malli): 2",
            "They came to different scores.", "Reason: Nähty asiakirjoista.",
            "MIS (information system), DOC (documents)", "Earlier review: 3 (20 May 2026)",
            "Action: Toinen hoitotiimi mukaan", "Where a reviewer looks",
        )  # fmt: skip
        await coach.chooses("Competitive jobs")
        coach.sees("70 % (7/10); n = 3, few → suggests 4", "(suggested):")
