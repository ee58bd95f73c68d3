"""What `fidelity review score` is asked for, understood before the file is opened."""

from __future__ import annotations

from dataclasses import dataclass

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.surroundings import Options
from ipscoach.domain.fidelity.review import Review, Seat, agree, score_apart, withdraw
from ipscoach.domain.fidelity.scale import Scale, Source
from ipscoach.sentence import Sentence

WITHDRAWN = "none"


@dataclass(frozen=True, slots=True)
class ScoreOrder:
    """A score that is to be written down.

    Attributes:
        score: 1-5; None withdraws the agreed one.
        seat: whose own it is; None for the agreed one.
        reason: why; None leaves what was written.
        sources: where the reviewers looked; None leaves what was ticked.
    """

    score: int | None
    seat: Seat | None
    reason: str | None
    sources: frozenset[Source] | None

    def put(self, review: Review, scale: Scale, item: int) -> Review:
        """Return the review with this score.

        Raises:
            Refused: the review is signed.
        """
        if self.score is None:
            return withdraw(review, scale, item)
        if self.seat is not None:
            return score_apart(review, scale, item, self.seat, self.score)
        before = review.score(item)
        reason = before.reason if self.reason is None else self.reason
        sources = before.sources if self.sources is None else self.sources
        return agree(review, scale, item, self.score, reason, sources)


def score_order(options: Options) -> ScoreOrder:
    """Return the score that the options give.

    Raises:
        WrongUsage: a source is none, or options do not go together.
    """
    score = None if options["score"] == WITHDRAWN else int(options["score"])
    seat = Seat(options["by"]) if "by" in options else None
    if score is None and seat is not None:
        raise WrongUsage(Sentence("--score none withdraws the agreed score, so without --by."))
    if (score is None or seat is not None) and options.keys() & {"reason", "sources"}:
        raise WrongUsage(
            Sentence("--reason and --sources belong to the score that both reviewers agree on.")
        )
    return ScoreOrder(score, seat, options.get("reason"), _sources(options))


def _sources(options: Options) -> frozenset[Source] | None:
    if "sources" not in options:
        return None
    words = options["sources"].replace(",", " ").upper().split()
    known = {source.value for source in Source}
    for word in words:
        if word not in known:
            raise WrongUsage(
                Sentence(
                    "“{word}” is no source; possible after --sources, with commas between: "
                    "{choices}.",
                    word=word,
                    choices=", ".join(source.value for source in Source),
                )
            )
    return frozenset(map(Source, words))
