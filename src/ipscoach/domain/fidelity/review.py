"""A review: the items that two reviewers score, first apart if they wish, and then agree on.

Suggestion and score are kept apart: the program suggests, the reviewers score. There is no "not
applicable" on the form, so a review with an item left out has neither total nor band. Nothing
here knows a client; who is named are the reviewers and the owners of actions.

Source: domain.md 1.1 (raters, missing data, rhythm).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from ipscoach.domain.days import check_plan
from ipscoach.domain.fidelity.scale import SCORES, Band, Scale, Source
from ipscoach.domain.fidelity.spans import Period
from ipscoach.sentence import Refused, Sentence, marked


class Seat(StrEnum):
    """Which of the two reviewers somebody is."""

    FIRST = "first"
    SECOND = "second"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SEATS[self]


_SEATS = {Seat.FIRST: marked("first reviewer"), Seat.SECOND: marked("second reviewer")}


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemScore:
    """What is said of one item.

    Attributes:
        suggested: the score that the evidence suggested, as it stood; None for none.
        value: what the evidence came to, as it stood, in the item's unit; None for none.
        times: by what both its parts are multiplied, so that 3/4 was counted as 9/12.
        n: how many clients, contacts, jobs, notes or weeks that value rests on.
        at_most: whether value and suggestion may be lower in truth: coaches may share some.
        apart: what each reviewer gave alone.
        agreed: what both agreed on; None until they have.
        reason: why, in the reviewers' words.
        sources: where they looked.
    """

    suggested: int | None = None
    value: Fraction | None = None
    times: int = 1
    n: int = 0
    at_most: bool = False
    apart: Mapping[Seat, int] = field(default_factory=dict[Seat, int])
    agreed: int | None = None
    reason: str = ""
    sources: frozenset[Source] = frozenset()

    @property
    def parts(self) -> tuple[int, int] | None:
        """What was divided by what, as it was counted, in whole numbers; None without a value."""
        if self.value is None:
            return None
        return self.value.numerator * self.times, self.value.denominator * self.times

    @property
    def differs(self) -> bool:
        """Whether the reviewers scored apart and came to different scores."""
        return len(set(self.apart.values())) > 1

    @property
    def shared(self) -> int | None:
        """The score that both gave apart; None unless both scored, and alike."""
        given = set(self.apart.values())
        return given.pop() if len(self.apart) == len(Seat) and len(given) == 1 else None

    @property
    def follows(self) -> bool | None:
        """Whether the agreed score is the suggested one; None where one of them is missing."""
        if self.agreed is None or self.suggested is None:
            return None
        return self.agreed == self.suggested


EMPTY = ItemScore()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What is done next, who sees to it and until when; `item` is None for the whole service."""

    what: str
    owner: str
    due: date
    item: int | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """That a review was signed: by whom, and on which day."""

    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A review of one service by one scale.

    Attributes:
        scale: the key of the scale, its id and version.
        service: its name.
        period: the days that the evidence is from.
        reviewers: their names; an empty one is not known yet.
        scores: by the number of the item; items without an entry are not begun.
        version: 1, and one more for every change after signing.
        signed: None while it may be changed.
    """

    scale: tuple[str, str]
    service: str
    period: Period
    reviewers: Mapping[Seat, str] = field(default_factory=dict[Seat, str])
    scores: Mapping[int, ItemScore] = field(default_factory=dict[int, ItemScore])
    actions: tuple[Action, ...] = ()
    version: int = 1
    signed: Signed | None = None

    def score(self, item: int) -> ItemScore:
        """Return what is said of an item; nothing yet where it is not begun."""
        return self.scores.get(item, EMPTY)


@dataclass(frozen=True, slots=True)
class Partial:
    """A review in work: so many items of so many. It has no total and no band, on purpose."""

    done: int
    of: int

    @property
    def says(self) -> Sentence:
        """The state in words."""
        return Sentence("partial, {done} of {of}", done=self.done, of=self.of)


@dataclass(frozen=True, slots=True)
class Complete:
    """A review with every item scored: its total, and its band where the scale has bands."""

    total: int
    highest: int
    band: Band | None


Outcome = Partial | Complete


def check_scale(review: Review, scale: Scale) -> None:
    """Refuse to look at a review through another scale than its own.

    Raises:
        Refused: id or version differ; totals of different scales are never mixed.
    """
    if review.scale != scale.key:
        raise Refused(
            Sentence(
                "The review was made with the scale {mine}, not with {other}. Scales are never "
                "mixed.",
                mine=" ".join(review.scale),
                other=" ".join(scale.key),
            )
        )


def check_open(review: Review) -> None:
    """Refuse to change a review that was signed.

    Raises:
        Refused: it is signed.
    """
    if review.signed is not None:
        raise Refused(
            Sentence(
                "The review was signed on {day} and is frozen. Make a new version of it to change "
                "anything.",
                day=review.signed.on,
            )
        )


def outcome(review: Review, scale: Scale) -> Outcome:
    """Return how far a review is; total and band only where every item has an agreed score.

    Source: domain.md 1.1: the form has no "not applicable".

    Raises:
        Refused: the review was made with another scale.
    """
    check_scale(review, scale)
    agreed = [review.score(item.number).agreed for item in scale.items]
    scores = [score for score in agreed if score is not None]
    if len(scores) < len(agreed):
        return Partial(len(scores), len(agreed))
    total = sum(scores)
    return Complete(total, scale.highest, scale.band(total))


def score_apart(review: Review, scale: Scale, item: int, seat: Seat, score: int) -> Review:
    """Return the review with the score that one reviewer gives alone; nothing is agreed by it.

    Raises:
        Refused: the review is signed or of another scale, there is no such item, or the score
            is none of 1-5.
    """
    now = _begun(review, scale, item, score)
    return _with(review, item, replace(now, apart={**now.apart, seat: score}))


def agree(
    review: Review,
    scale: Scale,
    item: int,
    score: int,
    reason: str,
    sources: Iterable[Source] = (),
) -> Review:
    """Return the review with the score that both agree on, its reason and where they looked.

    What each gave alone stays as it was. A reason may follow later: signing asks for it.

    Raises:
        Refused: the review is signed or of another scale, there is no such item, or the score
            is none of 1-5.
    """
    now = _begun(review, scale, item, score)
    new = replace(now, agreed=score, reason=reason.strip(), sources=frozenset(sources))
    return _with(review, item, new)


def withdraw(review: Review, scale: Scale, item: int) -> Review:
    """Return the review without the agreed score of an item; the rest of it stays.

    Raises:
        Refused: the review is signed or of another scale, or there is no such item.
    """
    now = _begun(review, scale, item)
    return _with(review, item, replace(now, agreed=None))


def note_suggestion(
    review: Review,
    scale: Scale,
    item: int,
    suggested: int | None,
    value: Fraction | None = None,
    n: int = 0,
    at_most: bool = False,
    times: int = 1,
) -> Review:
    """Return the review with what the evidence comes to and suggests; the score is not touched.

    Raises:
        Refused: the review is signed or of another scale, there is no such item, or the
            suggestion is none of 1-5.
    """
    now = _begun(review, scale, item, suggested)
    seen = replace(now, suggested=suggested, value=value, times=times, n=n, at_most=at_most)
    return _with(review, item, seen)


def reframed(review: Review, service: str, period: Period, reviewers: Mapping[Seat, str]) -> Review:
    """Return the review of another service, period or pair of reviewers; the scores stay.

    Raises:
        Refused: the review is signed.
    """
    check_open(review)
    names = {seat: name.strip() for seat, name in reviewers.items()}
    return replace(review, service=service.strip(), period=period, reviewers=names)


def with_actions(review: Review, scale: Scale, actions: Iterable[Action], today: date) -> Review:
    """Return the review with these actions instead of those it had.

    Raises:
        Refused: the review is signed or of another scale; or of an action there is no such
            item, what is to be done or who sees to it is missing, or its day is a slip.
    """
    check_open(review)
    check_scale(review, scale)
    kept = tuple(_checked(action, scale, today) for action in actions)
    return replace(review, actions=kept)


def _checked(action: Action, scale: Scale, today: date) -> Action:
    if action.item is not None:
        _check_item(scale, action.item)
    if not action.what.strip():
        raise Refused(Sentence("Write what is to be done."))
    if not action.owner.strip():
        raise Refused(Sentence("Write who sees to it."))
    check_plan(action.due, today)
    return replace(action, what=action.what.strip(), owner=action.owner.strip())


def _begun(review: Review, scale: Scale, item: int, score: int | None = None) -> ItemScore:
    """Return what is said of an item that may be changed now, if the score is one."""
    check_open(review)
    check_scale(review, scale)
    _check_item(scale, item)
    # A bool is an int too, but no score.
    if score is not None and (type(score) is not int or score not in SCORES):
        raise Refused(
            Sentence(
                "Item {item}: a score is a whole number from {lowest} to {highest}.",
                item=item,
                lowest=SCORES[0],
                highest=SCORES[-1],
            )
        )
    return review.score(item)


def _check_item(scale: Scale, item: int) -> None:
    if all(one.number != item for one in scale.items):
        raise Refused(Sentence("The scale has no item {item}.", item=item))


def _with(review: Review, item: int, score: ItemScore) -> Review:
    return replace(review, scores={**review.scores, item: score})
