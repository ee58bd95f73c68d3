"""The score of one item: what each reviewer gives alone, then what both agree on, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.fidelity.review import Review, Seat
from ipscoach.exchange.fidelity.report_words import evidenced, suggested
from ipscoach.i18n import _, language
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fidelity.score_fields import Score, Sources
from ipscoach.tui.dialogs.fidelity.scoring import Filled, scored
from ipscoach.tui.dialogs.fields import Field, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.widgets.fidelity.review_telling import SEATS, anchor_told, sources_told
from ipscoach.tui.widgets.fidelity.review_words import tongue

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.scale import Item, Scale
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.app import IpscoachApp

APART = {Seat.FIRST: "first", Seat.SECOND: "second"}
AGREED = "agreed"


class ScoreForm(Form[Review]):
    """Digits for the scores, the anchor of the one that has the keyboard in full below them.

    Ends with the review as it is stored then, so that the next open item is known.
    """

    form = "review_score"
    tells = True

    def __init__(self, stored: StoredReview, scale: Scale, item: Item) -> None:
        super().__init__("", f"{stored.id}:{item.number}", save=_("Save and next"))
        self._stored, self._scale, self._item = stored, scale, item
        self._asked = AGREED
        self._pair: tuple[int | None, ...] = ()
        self._offered: int | None = None

    def fields(self) -> Iterable[Field | Static]:
        """Evidence, three scores, the anchor, reason and sources."""
        review, item = self._stored.review, self._item
        score = review.score(item.number)
        self.heading = f"{item.number} {item.name.told(language())}"
        yield Static(self._evidence(), classes="hint", markup=False)
        for seat, name in APART.items():
            who = review.reviewers.get(seat, "")
            yield Score(name, _(SEATS[seat]), score.apart.get(seat), who)
        yield Score(AGREED, _("Agreed score"), score.agreed)
        yield Static("", id="anchor", classes="hint", markup=False)
        yield Sources("sources", _("Sources"), score.sources)
        told = sources_told(item.sources)
        looks = _("The scale names for this item: {sources}").format(sources=told)
        yield Static(looks, classes="hint", markup=False)
        yield Words("reason", _("Reason"), score.reason)

    def _evidence(self) -> str:
        score = self._stored.review.score(self._item.number)
        told = evidenced(score, self._item, tongue()) or _("no value")
        if score.suggested is None:
            return _("From the records: {value}; nothing is suggested.").format(value=told)
        return _("From the records: {value}; suggests {score}.").format(
            value=told, score=suggested(score)
        )

    def begin(self) -> None:
        """Say what the score means that stands there."""
        self._pair = self._own()
        self._tell_anchor()

    def _own(self) -> tuple[int | None, ...]:
        return tuple(self.field(name, Score).score for name in APART.values())

    def on_descendant_focus(self) -> None:
        """Tell the anchor of the score that has the keyboard."""
        for field in self.query(Score):
            if field.has_focus_within and field.key != self._asked:
                self._asked = field.key
                self._tell_anchor()

    def changed(self) -> None:
        """Offer as agreed what both gave alike, and take the offer back where they differ now."""
        pair, agreed = self._own(), self.field(AGREED, Score)
        if pair != self._pair:
            self._pair = pair
            alike = pair[0] if pair[0] is not None and pair[0] == pair[1] else None
            if agreed.score is None or agreed.score == self._offered:
                agreed.fill("" if alike is None else str(alike))
                self._offered = alike
        self._tell_anchor()

    def _tell_anchor(self) -> None:
        score = self.field(self._asked, Score).score
        if score is None:
            told = _("Type 1 to 5; ↑ and ↓ go through the anchors.")
        else:
            anchor = self._item.anchor(score)
            told = f"{score}: {anchor_told(anchor)}"
        self.query_one("#anchor", Static).update(told)

    def act(self) -> Callable[[Door], Review]:
        """Write the item as it is filled in, and nothing else of the review."""
        desk, id_, scale, number = (
            self.coach_app.desk,
            self._stored.id,
            self._scale,
            self._item.number,
        )
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        filled = Filled(
            {seat: self.field(name, Score).score for seat, name in APART.items()},
            self.field(AGREED, Score).score,
            self.field("reason", Words).text,
            self.field("sources", Sources).chosen,
        )

        def write(door: Door) -> Review:
            review = scored(desk.fidelity.review(id_).review, scale, number, filled)
            door.write_review(id_, review)
            return review

        return write


def score_form_of(app: IpscoachApp, subject: str) -> ScoreForm | None:
    """Return the form that a draft was typed in; None where the review is signed by now."""
    from ipscoach.tui.screens.fidelity.review_place import look_at

    review_id, _colon, number = subject.partition(":")
    seen = look_at(app, review_id)
    if seen.review.signed is not None:
        return None
    return ScoreForm(seen.stored, seen.scale, seen.scale.item(int(number)))
