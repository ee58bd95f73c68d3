"""`fidelity review`: begun, listed, shown, scored, signed, revised, written out and checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ipscoach.cli.fidelity_options import (
    choices_of,
    item_number,
    item_of,
    scale_of,
    scales_of,
    whole_period_of,
)
from ipscoach.cli.fidelity_review_at import At, at_review, tell, warn_without_packs
from ipscoach.cli.fidelity_review_frame import frame, service_of
from ipscoach.cli.fidelity_review_options import score_order
from ipscoach.cli.fidelity_service import span_given
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, clock_of, day_of, path_of
from ipscoach.domain.fidelity.due import due_of
from ipscoach.domain.fidelity.review import Action, Seat, with_actions
from ipscoach.domain.fidelity.signing import lacking, outside
from ipscoach.domain.fidelity.team import periods
from ipscoach.i18n import Tongue, _, language, say
from ipscoach.records.whose import is_supervisors
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.cli.fidelity_review_shapes import Line
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.desk import Desk
    from ipscoach.records.fidelity.views import StoredReview


def review(verb: str, word: str, options: Options) -> int:
    """Carry out a verb of reviews.

    Args:
        verb: as it follows `fidelity review`.
        word: the review's number or id, or the file to be checked.
        options: as given.

    Raises:
        WrongUsage: an option is not understood.
        Refused: there is no such review, or a rule says no; nothing was changed.
    """
    if verb == "new":
        return begin(options)
    if verb == "list":
        return list_reviews(options)
    return _OF_ONE[verb](word, options)


def begin(options: Options) -> int:
    """Begin a review with what the evidence comes to now, and say its id and number."""
    from ipscoach.exchange.fidelity import reviewing
    from ipscoach.records.fidelity.orders import NewReview

    today = clock_of(options).today()
    asked, held = span_given(options, today), day_of(options, "held", today)
    scale = scale_of(options)
    with opened(options) as (desk, _clock):
        order = NewReview(
            scale=scale.key,
            service=service_of(desk, options),
            period=asked or _usual_period(desk, options),
            held=held,
            reviewers={seat: options.get(seat.value, "") for seat in Seat},
        )
        warn_without_packs(desk, order.period)
        progress = progress_of(_("Reading packs…"))
        id_ = reviewing.begin(desk, order, scale, choices_of(options), progress)
        tell(desk, id_, scale, options, Sentence("The review is begun; its id is {id}.", id=id_))
    return 0


def _usual_period(desk: Desk, options: Options) -> Period:
    known = periods(desk.fidelity.packs()) if is_supervisors(desk) else []
    return known[0] if known else whole_period_of(options, clock_of(options).today())


def list_reviews(options: Options) -> int:
    """Write the reviews, the last held first, with the numbers by which they are named."""
    from ipscoach.cli import fidelity_review_shapes as shapes

    scales = scales_of(options)
    with opened(options) as (desk, _clock):
        found = desk.fidelity.reviews()
    lines = [_line(stored, shapes.scale_or_none(scales, stored), found) for stored in found]
    if "json" in options:
        result(as_json([shapes.listed_shape(line) for line in lines]))
    elif lines:
        result(shapes.listed(lines))
    else:
        result(_("There are no reviews yet."))
    return 0


def _line(stored: StoredReview, scale: Scale | None, others: list[StoredReview]) -> Line:
    from ipscoach.cli.fidelity_review_shapes import Line

    return Line(stored, scale, None if scale is None else due_of(stored, scale, others))


def show(word: str, options: Options) -> int:
    """Write one review: its frame, its picture, what was suggested, and what signing needs."""
    from ipscoach.cli.fidelity_review_shapes import review_shape
    from ipscoach.cli.fidelity_review_telling import whole
    from ipscoach.exchange.fidelity.reviewing import earlier_than

    with at_review(word, options) as at:
        others = at.desk.fidelity.reviews()
        due = due_of(at.stored, at.scale, others)
        if "json" in options:
            result(as_json(review_shape(at.stored, at.scale, due)))
            return 0
        earlier = earlier_than(at.stored, others)
        before = None if earlier is None else earlier.review
        result(harmless(whole(at.stored, at.scale, before, due, at.clock.today())))
    return 0


def score(word: str, options: Options) -> int:
    """Score an item: the agreed score, or what one reviewer gives alone."""
    order = score_order(options)
    with at_review(word, options) as at:
        item = item_number(options["item"], at.scale)
        scored = order.put(at.stored.review, at.scale, item)
        at.desk.door.write_review(at.stored.id, scored)
        _tell(at, options, Sentence("Item {item} is written down.", item=item))
    return 0


def add_action(word: str, options: Options) -> int:
    """Write down what is to be done next."""
    today = clock_of(options).today()
    due = day_of(options, "due", today)
    with at_review(word, options) as at:
        item = item_of(options, at.scale)
        action = Action(what=options["what"], owner=options["owner"], due=due, item=item)
        before = at.stored.review
        changed = with_actions(before, at.scale, (*before.actions, action), today)
        at.desk.door.write_review(at.stored.id, changed)
        _tell(at, options, Sentence("The action is written down."))
    return 0


def count(word: str, options: Options) -> int:
    """Count the evidence of an open review anew."""
    from ipscoach.exchange.fidelity.reviewing import count_anew

    with at_review(word, options) as at:
        warn_without_packs(at.desk, at.stored.review.period)
        progress = progress_of(_("Reading packs…"))
        count_anew(at.desk, at.stored.id, at.scale, choices_of(options), progress)
        _tell(at, options, Sentence("The evidence is counted anew; the scores are as they were."))
    return 0


def sign(word: str, options: Options) -> int:
    """Sign a review and say the fingerprint of the key.

    Raises:
        Refused: something is missing, the first thing that is; or it is signed already.
    """
    from ipscoach.exchange.fidelity import reviewing
    from ipscoach.exchange.fidelity.packing import chance

    with at_review(word, options) as at:
        today, by = at.clock.today(), options["by"]
        _check_whole(at)
        seal = reviewing.sign(at.desk, at.stored.id, at.scale, by, today, chance())
        if (remark := outside(at.stored.review, by)) is not None:
            message(harmless(say(remark)))
        told = Sentence(
            "Signed by {name} on {day}, and frozen. Fingerprint: {fingerprint}",
            name=by.strip(),
            day=today,
            fingerprint=seal,
        )
        _tell(at, options, told)
    return 0


def _check_whole(at: At) -> None:
    missing = lacking(at.stored.review, at.scale, at.clock.today(), at.stored.held)
    if missing and at.stored.review.signed is None:
        raise Refused(Sentence("The review is not signed: {missing}", missing=missing[0]))


def revise(word: str, options: Options) -> int:
    """Make an open version of a signed review."""
    with at_review(word, options) as at:
        id_ = at.desk.door.new_review_version(at.stored.id)
        told = Sentence("The new version is open; its id is {id}.", id=id_)
        tell(at.desk, id_, at.scale, options, told)
    return 0


def export(word: str, options: Options) -> int:
    """Write a review to a new file, in the language of the run."""
    from ipscoach.exchange.fidelity import reviewing

    path = path_of(options["out"])
    reviewing.check_name(path)
    with at_review(word, options) as at:
        tongue, today = Tongue(language()), at.clock.today()
        reviewing.export(at.desk, at.stored.id, at.scale, path, tongue, today)
    if "json" in options:
        shape = {"file": str(path), "id": at.stored.id, "number": at.stored.number}
        result(as_json(shape))
    else:
        result(harmless(_("Written: {path}").format(path=path)))
    return 0


def check(file: str, options: Options) -> int:
    """Say that the file of a signed review is unchanged, by whom it is signed and by which key.

    Raises:
        Refused: it was changed, is not signed, or is no review.
    """
    from ipscoach.cli.fidelity_review_shapes import checked_shape
    from ipscoach.cli.fidelity_review_telling import checked
    from ipscoach.exchange.fidelity.review_file import check_file
    from ipscoach.exchange.fidelity.review_form import FILE_LIMIT
    from ipscoach.exchange.given_files import read_given

    too_large = Refused(
        Sentence("No review is as large as this file, so nothing was read. Look at its name.")
    )
    content = read_given(path_of(file), FILE_LIMIT, too_large)
    found = check_file(content, scales_of(options))
    if "json" in options:
        result(as_json(checked_shape(found)))
    else:
        result(harmless(checked(found)))
    return 0


def _tell(at: At, options: Options, done: Sentence) -> None:
    tell(at.desk, at.stored.id, at.scale, options, done)


_OF_ONE: dict[str, Callable[[str, Options], int]] = {
    "frame": frame,
    "show": show,
    "score": score,
    "action": add_action,
    "count": count,
    "sign": sign,
    "revise": revise,
    "export": export,
    "check": check,
}
