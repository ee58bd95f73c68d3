"""All that is read for fidelity, over the connection that the desk reads by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import Signer
from ipscoach.records.errors import gone
from ipscoach.records.fidelity.facts_reading import FactsReading
from ipscoach.records.fidelity.orders import WeekCount
from ipscoach.records.fidelity.reviews_stored import review_of
from ipscoach.records.fidelity.views import PackView, SigningKey, StoredReview
from ipscoach.records.line import Line

_PACKS = """SELECT id, key, coach, organisation, first, last, made, received, share, cap, active,
    waiting, came, closed, phases, weeks FROM pack ORDER BY last DESC, first DESC, coach, seq"""
_SIGNERS = "SELECT coach, organisation, key FROM pack ORDER BY seq"
_REVIEWS = "SELECT * FROM review"
_ITEMS = "SELECT * FROM review_item"
_ACTIONS = "SELECT * FROM review_action"


class FidelityReading:
    """The rooms of the reading; each may be asked from any thread."""

    def __init__(self, line: Line) -> None:
        """Share a line; whoever opened it closes it."""
        self._line = line
        self._facts = FactsReading(line)

    def facts(self, first: date, last: date) -> Facts:
        """Return what evidence over a period is counted from; see `FactsReading.facts`."""
        return self._facts.facts(first, last)

    def signing_key(self) -> SigningKey | None:
        """Return the key by which this file signs; None before the first signature."""
        found = self._line.row("SELECT seed, key, made FROM signing_key")
        if found is None:
            return None
        made = date.fromisoformat(found["made"])
        return SigningKey(bytes.fromhex(found["seed"]), found["key"], made)

    def packs(self) -> list[PackView]:
        """Return the packs without their content: the newest period first, then by coach."""
        return [_pack(row) for row in self._line.rows(_PACKS)]

    def pack_content(self, pack_id: str) -> str:
        """Return a pack's file as it came in.

        Raises:
            Gone: there is no such pack.
        """
        found = self._line.row("SELECT content FROM pack WHERE id = ?", pack_id)
        if found is None:
            raise gone()
        return str(found["content"])

    def signers(self) -> list[Signer]:
        """Return whose the packs are and by which keys, in the order in which they came in."""
        return [
            Signer(row["coach"], row["organisation"], row["key"])
            for row in self._line.rows(_SIGNERS)
        ]

    def known_keys(self) -> dict[str, date]:
        """Return the keys that signed packs, with the day of the first of them."""
        rows = self._line.rows("SELECT key, min(received) AS since FROM pack GROUP BY key")
        return {row["key"]: date.fromisoformat(row["since"]) for row in rows}

    def reviews(self) -> list[StoredReview]:
        """Return all reviews, the last held first; of one review the newest version first."""
        with self._line.at_once():
            rows = self._line.rows(f"{_REVIEWS} ORDER BY held DESC, origin, version DESC")
            items = _by_review(self._line.rows(f"{_ITEMS} ORDER BY item"))
            actions = _by_review(self._line.rows(f"{_ACTIONS} ORDER BY seq"))
        return [_stored(row, items.get(row["id"], []), actions.get(row["id"], [])) for row in rows]

    def review(self, review_id: str) -> StoredReview:
        """Return a review.

        Raises:
            Gone: there is none of this id.
        """
        with self._line.at_once():
            row = self._line.row(f"{_REVIEWS} WHERE id = ?", review_id)
            if row is None:
                raise gone()
            items = self._line.rows(f"{_ITEMS} WHERE review_id = ? ORDER BY item", review_id)
            actions = self._line.rows(f"{_ACTIONS} WHERE review_id = ? ORDER BY seq", review_id)
        return _stored(row, items, actions)


def _pack(row: Mapping[str, Any]) -> PackView:
    return PackView(
        id=row["id"],
        key=row["key"],
        coach=row["coach"],
        organisation=row["organisation"],
        period=Period(date.fromisoformat(row["first"]), date.fromisoformat(row["last"])),
        made=date.fromisoformat(row["made"]),
        received=date.fromisoformat(row["received"]),
        share=row["share"],
        cap=row["cap"],
        active=row["active"],
        waiting=row["waiting"],
        came=row["came"],
        closed=row["closed"],
        phases=tuple(map(int, row["phases"].split(","))),
        weeks=tuple(_week(text) for text in filter(None, row["weeks"].split(","))),
    )


def _week(text: str) -> WeekCount:
    week, contacts, met = text.split(":")
    return WeekCount(week=week, contacts=int(contacts), face_to_face=int(met))


def _stored(row: Mapping[str, Any], items: list[Any], actions: list[Any]) -> StoredReview:
    return StoredReview(
        id=row["id"],
        origin=row["origin"],
        held=date.fromisoformat(row["held"]),
        review=review_of(row, items, actions),
        action_ids=tuple(one["id"] for one in actions),
        seal=row["seal"],
        seal_key=row["seal_key"],
        number=row["seq"],
    )


def _by_review(rows: list[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["review_id"], []).append(row)
    return found
