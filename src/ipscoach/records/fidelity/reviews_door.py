"""The verbs of a review: begun, written, signed; a signed one is followed by a new version."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlmodel import Session, col, select

from ipscoach.domain.days import check_past
from ipscoach.domain.fidelity.review import EMPTY, Action, ItemScore, Review, Seat
from ipscoach.domain.fidelity.signing import check_held, new_version
from ipscoach.records.acts import Room
from ipscoach.records.checks import free, short
from ipscoach.records.errors import gone
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.records.fidelity.reviews_stored import review_of, stored_value
from ipscoach.records.fidelity.tables import ReviewActionRow, ReviewItemRow, ReviewRow
from ipscoach.sentence import Refused, Sentence

_NEXT_NUMBER = """SELECT 1 + max(
    (SELECT coalesce(max(seq), 0) FROM review),
    (SELECT count(*) FROM audit WHERE what IN ('begin_review', 'new_review_version')))"""


class ReviewsDoor(Room):
    """What changes reviews."""

    def begin_review(self, order: NewReview, counted: Review | None = None) -> str:
        """Begin a review and return its id.

        Args:
            order: its frame.
            counted: with what the evidence comes to, taken over in the same act; None for nothing.

        Raises:
            Refused: the service is not named, or the day it was held has not come, or lies before
                the last day of the period.
        """
        if not order.service.strip():
            raise Refused(Sentence("Write which service is reviewed."))
        check_held(order.held, order.period, self._today)
        id_ = self._ids()
        with self._act("begin_review", detail=" ".join(order.scale)) as session:
            names = {seat: short(order.reviewers.get(seat, "")) for seat in Seat}
            row = ReviewRow(
                seq=_next_number(session),
                id=id_,
                origin=id_,
                version=1,
                scale_id=order.scale[0],
                scale_version=order.scale[1],
                service=short(order.service),
                first=order.period.first,
                last=order.period.last,
                held=order.held,
                first_reviewer=names[Seat.FIRST],
                second_reviewer=names[Seat.SECOND],
            )
            session.add(row)
            if counted is not None:
                session.flush()
                _write_items(session, id_, counted)
        return id_

    def write_review(self, review_id: str, review: Review, held: date | None = None) -> None:
        """Write a review as it stands now in place of what was written before.

        Args:
            review_id: which.
            review: as the rules of `domain.fidelity.review` left it; not signed.
            held: another day on which it was held; None leaves it.

        Raises:
            Refused: it is signed, there is none of this id, or the day has not come or lies before
                the last day of the period.
        """
        if held is not None:
            check_held(held, review.period, self._today)
        with self._act("write_review", detail=review_id) as session:
            row = _the_review(session, review_id)
            _check_open(row)
            row.service = short(review.service)
            row.first, row.last = review.period.first, review.period.last
            row.held = held or row.held
            row.first_reviewer = short(review.reviewers.get(Seat.FIRST, ""))
            row.second_reviewer = short(review.reviewers.get(Seat.SECOND, ""))
            session.add(row)
            _write_items(session, review_id, review)
            self._write_actions(session, review_id, review.actions)

    def _write_actions(self, session: Session, review_id: str, actions: tuple[Action, ...]) -> None:
        for old in session.exec(
            select(ReviewActionRow).where(ReviewActionRow.review_id == review_id)
        ):
            session.delete(old)
        session.flush()
        for one in actions:
            session.add(
                ReviewActionRow(
                    id=self._ids(),
                    review_id=review_id,
                    what=free(one.what),
                    owner=short(one.owner),
                    due=one.due,
                    item=one.item,
                    done=one.done,
                )
            )
            session.flush()

    def sign_review(self, review_id: str, signed: Review, seal: str, key: str) -> None:
        """Write down that a review was signed; from now on it is frozen.

        Args:
            review_id: which.
            signed: as `domain.fidelity.signing.sign` returned it: what is stored, and signed.
            seal: the signature over it, in hex.
            key: by which it was made, in hex.

        Raises:
            Refused: it is signed already, or was changed meanwhile.
            ValueError: it is not signed.
        """
        if signed.signed is None:
            raise ValueError("not signed")
        with self._act("sign_review", detail=review_id) as session:
            row = _the_review(session, review_id)
            _check_open(row)
            if _stored(session, row) != _without_signature(signed):
                raise Refused(
                    Sentence("The review was changed meanwhile and is not signed. Look at it anew.")
                )
            row.signed_by, row.signed_on = short(signed.signed.by), signed.signed.on
            row.seal, row.seal_key = seal, key
            session.add(row)

    def new_review_version(self, review_id: str) -> str:
        """Make an open copy of a signed review under the next number, and return its id.

        Raises:
            Refused: it is not signed, or a later version is there already.
        """
        id_ = self._ids()
        with self._act("new_review_version", detail=review_id) as session:
            row = _the_review(session, review_id)
            review = new_version(_stored(session, row))
            later = select(ReviewRow).where(
                ReviewRow.origin == row.origin, ReviewRow.version > row.version
            )
            if session.exec(later).first() is not None:
                raise Refused(Sentence("There is a later version of this review: open that one."))
            session.add(
                ReviewRow(
                    seq=_next_number(session),
                    id=id_,
                    origin=row.origin,
                    version=review.version,
                    scale_id=row.scale_id,
                    scale_version=row.scale_version,
                    service=row.service,
                    first=row.first,
                    last=row.last,
                    held=row.held,
                    first_reviewer=row.first_reviewer,
                    second_reviewer=row.second_reviewer,
                )
            )
            session.flush()
            _write_items(session, id_, review)
            self._write_actions(session, id_, review.actions)
        return id_

    def mark_action(self, action_id: str, done: date | None) -> None:
        """Write down on which day an action was done, or that it is not; also after signing.

        Raises:
            Refused: there is no such action, or the day has not come.
        """
        if done is not None:
            check_past(done, self._today)
        with self._act("mark_action", detail=action_id) as session:
            row = session.exec(
                select(ReviewActionRow).where(ReviewActionRow.id == action_id)
            ).first()
            if row is None:
                raise gone()
            row.done = done
            session.add(row)

    def drop_review(self, review_id: str) -> None:
        """Throw an open review away; a signed one stays.

        Raises:
            Refused: it is signed, or there is none of this id.
        """
        with self._act("drop_review", detail=review_id) as session:
            row = _the_review(session, review_id)
            _check_open(row)
            for table in (ReviewItemRow, ReviewActionRow):
                for one in session.exec(select(table).where(table.review_id == review_id)):
                    session.delete(one)
            session.flush()
            session.delete(row)


def _next_number(session: Session) -> int:
    """Return the number of a new review: one that none had before, be it thrown away by now.

    Every number was given by an act that is written down, so as many acts as there were, so high
    may the last number be.
    """
    return int(session.connection().exec_driver_sql(_NEXT_NUMBER).scalar_one())


def _the_review(session: Session, review_id: str) -> ReviewRow:
    found = session.exec(select(ReviewRow).where(ReviewRow.id == review_id)).first()
    if found is None:
        raise gone()
    return found


def _check_open(row: ReviewRow) -> None:
    if row.signed_on is not None:
        raise Refused(
            Sentence(
                "The review was signed on {day} and is frozen. Make a new version of it to change "
                "anything.",
                day=row.signed_on,
            )
        )


def _stored(session: Session, row: ReviewRow) -> Review:
    items = session.exec(select(ReviewItemRow).where(ReviewItemRow.review_id == row.id)).all()
    actions = session.exec(
        select(ReviewActionRow)
        .where(ReviewActionRow.review_id == row.id)
        .order_by(col(ReviewActionRow.seq))
    ).all()
    return review_of(row.model_dump(), [one.model_dump() for one in items],
                     [one.model_dump() for one in actions])  # fmt: skip


def _without_signature(review: Review) -> Review:
    return replace(review, signed=None)


def _write_items(session: Session, review_id: str, review: Review) -> None:
    rows = {
        row.item: row
        for row in session.exec(select(ReviewItemRow).where(ReviewItemRow.review_id == review_id))
    }
    for number, score in sorted(review.scores.items()):
        if score == EMPTY and number not in rows:
            continue
        row = rows.get(number) or ReviewItemRow(review_id=review_id, item=number)
        row.sqlmodel_update(_columns(score))
        session.add(row)
        session.flush()


def _columns(score: ItemScore) -> dict[str, object]:
    return {
        "suggested": score.suggested,
        "value": stored_value(score),
        "n": score.n,
        "at_most": score.at_most,
        "first_score": score.apart.get(Seat.FIRST),
        "second_score": score.apart.get(Seat.SECOND),
        "agreed": score.agreed,
        "reason": free(score.reason),
        "sources": ",".join(sorted(source.value for source in score.sources)),
    }
