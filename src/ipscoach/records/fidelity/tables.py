"""The tables of fidelity as SQLModel sees them: packs of coaches, reviews, the key that signs."""

from __future__ import annotations

from datetime import date
from typing import Any, cast

from sqlmodel import Field, SQLModel


class SigningKeyRow(SQLModel, table=True):
    """The one key by which this file signs packs and reviews; never changed."""

    __tablename__ = cast("Any", "signing_key")

    single: int = Field(default=1, primary_key=True)
    seed: str
    key: str
    made: date


class PackRow(SQLModel, table=True):
    """A coach's evidence pack as it came in; never changed.

    `phases` are five counts with commas between; `weeks` are `week:contacts:face to face`.
    """

    __tablename__ = cast("Any", "pack")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    digest: str
    key: str
    coach: str
    organisation: str
    first: date
    last: date
    made: date
    received: date
    share: int
    cap: int
    active: int
    waiting: int
    came: int
    closed: int
    phases: str
    weeks: str
    content: str


class ReviewRow(SQLModel, table=True):
    """A review; `origin` is the id of its first version. Frozen once it is signed."""

    __tablename__ = cast("Any", "review")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    origin: str
    version: int
    scale_id: str
    scale_version: str
    service: str
    first: date
    last: date
    held: date
    first_reviewer: str
    second_reviewer: str
    signed_by: str = ""
    signed_on: date | None = None
    seal: str = ""
    seal_key: str = ""


class ReviewItemRow(SQLModel, table=True):
    """What is said of one item.

    `value` is exact and as counted, as in 9/12; `sources` have commas between.
    """

    __tablename__ = cast("Any", "review_item")

    seq: int | None = Field(default=None, primary_key=True)
    review_id: str
    item: int
    suggested: int | None = None
    value: str | None = None
    n: int = 0
    at_most: bool = False
    first_score: int | None = None
    second_score: int | None = None
    agreed: int | None = None
    reason: str = ""
    sources: str = ""


class ReviewActionRow(SQLModel, table=True):
    """What is done next; `done` may be written down after the signing."""

    __tablename__ = cast("Any", "review_action")

    seq: int | None = Field(default=None, primary_key=True)
    id: str
    review_id: str
    what: str
    owner: str
    due: date
    item: int | None = None
    done: date | None = None
