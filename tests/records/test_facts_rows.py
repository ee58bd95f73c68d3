"""Fidelity and outcomes read the same caseload: neither knows a client or a job otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.records.desk import Desk
from ipscoach.records.facts_rows import by_client, standings_of
from tests.records.desks import TODAY, copied

SOME_DAY = st.none() | st.dates(date(2020, 1, 1), TODAY).map(date.isoformat)
ROWS = st.fixed_dictionaries(
    {
        "status": st.sampled_from([one.value for one in Status]),
        "entered": SOME_DAY,
        "closed": SOME_DAY,
        "closing_reason": st.none(),
    }
)


@pytest.fixture
def filled(template: Path, tmp_path: Path) -> Iterator[Desk]:
    """Give a caseload like one after a year of work."""
    desk = copied(template, tmp_path / "desk")
    lay_out(desk, invent(TODAY))
    yield desk
    desk.close()


def test_both_readings_know_the_same_of_every_client_and_job(filled: Desk) -> None:
    (one,) = filled.fidelity.facts(date(2020, 1, 1), TODAY).coaches
    (other,) = filled.outcomes.facts().coaches
    assert one.clients
    assert one.jobs
    bare = [replace(client, team="", profiles=(), network=frozenset()) for client in one.clients]
    past = [
        replace(client, phases=tuple(step for step in client.phases if step.since <= TODAY))
        for client in (person.client for person in other.people)
    ]
    assert bare == past
    words = {"employer": "", "title": "", "next_job": False, "plan": False, "arranged": False}
    jobs = {job.id: replace(job, **words) for job in one.jobs}
    assert jobs == {job.id: job for job in other.jobs if job.started <= TODAY}


@given(ROWS)
def test_a_client_without_a_history_stands_as_the_card_says(row: dict[str, str | None]) -> None:
    found = standings_of(row, [])
    assert found[-1].status.value == row["status"]
    assert len(found) <= 2
    if len(found) == 2:
        assert found[0].since == date.fromisoformat(row["entered"] or "")


def test_rows_stay_in_order_with_the_client_they_belong_to() -> None:
    rows = [{"client_id": who, "at": at} for at, who in enumerate("abab")]
    assert by_client(rows) == {"a": [rows[0], rows[2]], "b": [rows[1], rows[3]]}
