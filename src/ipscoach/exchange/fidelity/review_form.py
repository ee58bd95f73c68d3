"""The form of a review as JSON, and its strict reading: no size, no depth, no key is trusted.

pydantic reads these dataclasses and nothing else. What the fields mean together (the total, the
items of the scale) is checked by `review_data`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Literal

from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.notes import LONGEST_TEXT
from ipscoach.exchange import given_json

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT, VERSION = "ipscoach-fidelity-review", 1
MEGABYTE = 1_000_000
FILE_LIMIT = 8 * MEGABYTE
"""Bytes; a review with a page of reasons for every item takes a tenth of a megabyte."""
LIST_LIMIT = 1_000
DEPTH_LIMIT = 8
NUMBER_LIMIT = 2**53
_LIMITS = given_json.Limits(LIST_LIMIT, DEPTH_LIMIT, NUMBER_LIMIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleForm:
    """Which scale a review was made with."""

    id: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodForm:
    """The days that the evidence is from, both ends among them."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewersForm:
    """The names of the two reviewers; null where one is not known yet."""

    first: str | None
    second: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApartForm:
    """What each reviewer gave alone; null for nothing."""

    first: int | None
    second: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueForm:
    """What the evidence came to, exact and as it was counted; a share is between 0 and 1."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemForm:
    """One item; every item of the scale is there, in the scale's order."""

    item: int
    suggested: int | None
    value: ValueForm | None
    n: int
    at_most: bool
    apart: ApartForm
    agreed: int | None
    reason: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionForm:
    """What is done next; `item` is null for the whole service, `done` while it is open."""

    item: int | None
    what: str
    owner: str
    due: date
    done: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialForm:
    """A review in work: there are no keys for a total and a band."""

    complete: Literal[False]
    done: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CompleteForm:
    """A complete review; `band` is the id of the band, null where the scale has none."""

    complete: Literal[True]
    total: int
    highest: int
    band: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedForm:
    """By whom and on which day the review was signed."""

    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewForm:
    """A review as JSON; the meaning of each key is told in `review_data.as_data`."""

    # What pydantic minds, for this class and all below it: no key too many, no text for a number.
    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid",
        "strict": True,
        "allow_inf_nan": False,
        "str_max_length": LONGEST_TEXT,
    }

    format: Literal["ipscoach-fidelity-review"]
    version: Literal[1]
    scale: ScaleForm
    service: str
    period: PeriodForm
    held: date | None
    reviewers: ReviewersForm
    review_version: int
    items: tuple[ItemForm, ...]
    actions: tuple[ActionForm, ...]
    outcome: PartialForm | CompleteForm
    signed: SignedForm | None


def parsed(content: bytes) -> Mapping[str, object] | None:
    """Return the object that a file holds; None where it is no JSON object within the limits."""
    try:
        found = given_json.parsed(content)
    except ValueError:
        return None
    return found if given_json.fits(found, _LIMITS) else None


def read_form(content: bytes) -> ReviewForm | None:
    """Return the review that JSON holds; None where it has not this form."""
    from pydantic import ValidationError

    try:
        return _adapter().validate_json(content)
    except ValidationError:
        # Its own words would repeat what stands in the file.
        return None


@cache
def _adapter() -> TypeAdapter[ReviewForm]:
    from pydantic import TypeAdapter

    return TypeAdapter(ReviewForm)
