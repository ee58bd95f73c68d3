"""A review in words: its frame, and one item with evidence, anchors, scores, reason, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from ipscoach import i18n
from ipscoach.domain.fidelity.review import EMPTY, Seat
from ipscoach.domain.fidelity.scale import Source
from ipscoach.exchange.fidelity.report_words import changed, evidenced, scored, suggested
from ipscoach.exchange.fidelity.reviewing import SealState
from ipscoach.i18n import _, language, plural
from ipscoach.sentence import marked
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_words import due_said, progress, tongue

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.review import Action, ItemScore, Review
    from ipscoach.domain.fidelity.scale import Anchor, Item, Scale
    from ipscoach.records.fidelity.views import StoredReview

SEATS = {Seat.FIRST: marked("First reviewer"), Seat.SECOND: marked("Second reviewer")}


class Seen(NamedTuple):
    """A stored review and what is known of it besides.

    Attributes:
        earlier: the review to compare with; None where there is none.
        due: when the next one is due; None where nothing is.
    """

    stored: StoredReview
    scale: Scale
    seal: SealState
    earlier: StoredReview | None = None
    due: date | None = None

    @property
    def review(self) -> Review:
        """What the reviewers said."""
        return self.stored.review


def item_told(seen: Seen, item: Item) -> Content:
    """Tell an item of a review in full; nothing in it is markup."""
    score, spoken = seen.review.score(item.number), language()
    lines = [Content.styled(f"{item.number} {item.name.told(spoken)}", "bold")]
    if item.name.is_working(spoken):
        lines.append(_said(_("Name"), _("a working translation, not the official wording")))
    lines.append(_said(_("Agreed score"), _agreed(score)))
    lines.append(_said(_("What the item asks"), item.asks.told(spoken)))
    lines.append(_said(_("From the records"), _evidence(score, item)))
    lines += _anchors(item, score)
    lines += _by_each(seen.review, score)
    if score.reason:
        lines.append(_said(_("Reason"), score.reason))
    lines.append(_said(_("Sources"), sources_told(score.sources) or _("none ticked yet")))
    lines += _before(seen, item, score)
    lines += _actions(seen.review.actions, item)
    if item.remark is not None:
        lines.append(_said(_("Remark"), item.remark.told(spoken)))
    lines.append(_said(_("Where a reviewer looks"), sources_told(item.sources)))
    lines.append(_said(_("How sure this is"), _(item.mark.label)))
    return Content("\n").join(lines)


def frame_told(seen: Seen, today: date) -> Content:
    """Tell what a review is about, how far it is, and what its signature says today."""
    stored, review, scale = seen.stored, seen.review, seen.scale
    lines = [Content.styled(review.service, "bold"), Content(progress(review, scale))]
    if seen.due is not None:
        lines.append(Content(due_said(seen.due, today)))
    lines += [
        _said(_("Signature"), sealed(seen)),
        _said(_("Period"), span(review.period)),
        *(_said(_(SEATS[seat]), _reviewer(review, seat)) for seat in Seat),
        _said(_("Held"), i18n.day(stored.held)),
        _said(_("Version"), str(review.version)),
        _said(_("Scale"), f"{scale.name.told(language())}, {scale.id} {scale.version}"),
    ]
    if scale.name.is_working(language()):
        lines.append(Content(_("The scale's name is a working translation.")))
    left = sum(one.done is None for one in review.actions)
    if review.actions:
        of = plural("of {n} action", "of {n} actions", len(review.actions))
        lines.append(_said(_("Actions"), _("{left} open {of}").format(left=left, of=of)))
    if seen.earlier is not None:
        lines.append(_said(_("Earlier review"), _earlier(seen.earlier)))
    return Content("\n").join(lines)


def sealed(seen: Seen, *, with_key: bool = True) -> str:
    """Write what the signature says: by whom and when, whether it still holds, by which key.

    Args:
        seen: the review.
        with_key: whether the fingerprint of the key is told too.
    """
    signed, state = seen.review.signed, _(seen.seal.label)
    if signed is None:
        return state
    from ipscoach.exchange.fidelity.pack_signing import fingerprint

    told = [signed.by, i18n.day(signed.on), f"! {state}" if is_changed(seen) else state]
    if with_key and seen.stored.seal_key:
        key = fingerprint(seen.stored.seal_key)
        told.append(_("fingerprint of the key {key}").format(key=key))
    return ", ".join(told)


def is_changed(seen: Seen) -> bool:
    """Say whether a signed review is no more what was signed."""
    return seen.seal is SealState.CHANGED


def sources_told(sources: Sequence[Source] | frozenset[Source]) -> str:
    """Write sources with their names, in the order of the form."""
    return ", ".join(f"{one} ({_(one.label)})" for one in Source if one in sources)


def _said(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold"), Content(text))


def _reviewer(review: Review, seat: Seat) -> str:
    return review.reviewers.get(seat, "") or _("not named yet")


def _agreed(score: ItemScore) -> str:
    if score.agreed is None:
        return _("none yet")
    if score.follows is None:
        return scored(score.agreed)
    how = _("as suggested") if score.follows else _("another than suggested")
    return f"{score.agreed}, {how}"


def _evidence(score: ItemScore, item: Item) -> str:
    told = evidenced(score, item, tongue())
    if not told and score.n:
        told = plural("{n} record, no number", "{n} records, no number", score.n)
    if score.suggested is not None:
        return _("{value} → suggests {score}").format(value=told, score=suggested(score))
    return _("{value} → suggests nothing").format(value=told or _("no value"))


def _anchors(item: Item, score: ItemScore) -> Iterator[Content]:
    for anchor in item.anchors:
        marks: list[str] = []
        if anchor.score == score.agreed:
            marks.append(_("given"))
        if anchor.score == score.suggested:
            marks.append(_("suggested"))
        head = f"{anchor.score} ({', '.join(marks)})" if marks else str(anchor.score)
        style = "bold" if marks else ""
        yield Content.assemble((f"{head}: ", style), Content(anchor_told(anchor)))


def anchor_told(anchor: Anchor) -> str:
    """Write what an anchor asks for, with what it asks besides its number."""
    text = anchor.text.told(language())
    if anchor.also is None:
        return text
    return _("{anchor}; besides: {also}").format(anchor=text, also=anchor.also.told(language()))


def _by_each(review: Review, score: ItemScore) -> Iterator[Content]:
    if not score.apart:
        return
    for seat in Seat:
        who = review.reviewers.get(seat, "")
        label = _(SEATS[seat])
        yield _said(f"{label} ({who})" if who else label, scored(score.apart.get(seat)))
    if score.differs:
        yield Content(_("They came to different scores."))


def _before(seen: Seen, item: Item, score: ItemScore) -> Iterator[Content]:
    if seen.earlier is None:
        return
    before = seen.earlier.review.scores.get(item.number, EMPTY).agreed
    told = f"{scored(before)} ({i18n.day(seen.earlier.held)})"
    if before is not None and score.agreed is not None:
        told += f", {_('change')} {changed(score.agreed - before)}"
    yield _said(_("Earlier review"), told)


def _earlier(stored: StoredReview) -> str:
    return _("held {day}, version {version}").format(
        day=i18n.day(stored.held), version=stored.review.version
    )


def _actions(actions: Sequence[Action], item: Item) -> Iterator[Content]:
    for action in actions:
        if action.item == item.number:
            yield _said(_("Action"), action_told(action))


def action_told(action: Action) -> str:
    """Write an action in a line: what, who, until when, and whether it is done."""
    told = f"{action.what} – {action.owner}, {i18n.day(action.due)}"
    if action.done is None:
        return told
    return f"{told}, {_('done {day}').format(day=i18n.day(action.done))}"
