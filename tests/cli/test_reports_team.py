"""A supervisor's reports: the same figures over all coaches, from their packs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.fidelity_team import HALF_YEAR, Team, a_supervisor, a_team, reads, refused

SPAN = ("--from", HALF_YEAR["from"], "--to", HALF_YEAR["to"])
ADDED = ("clients", "served", "new", "closed", "employed_clients", "job_starts", "work_trials")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return a_team(tmp_path_factory.mktemp("team"))


def test_counts_of_the_team_are_those_of_its_coaches_together(team: Team) -> None:
    found = reads(team.supervisor, "report", "outcomes")
    assert (found["from"], found["to"]) == (HALF_YEAR["from"], HALF_YEAR["to"])
    assert found["coaches"] == len(team.coaches)
    own = [reads(one, "report", "outcomes", *SPAN) for one in team.coaches.values()]
    for key in ADDED:
        assert found[key] == sum(one[key] for one in own)
    assert found["cap"] == sum(one["cap"] for one in own)


def test_the_caseload_of_a_team_is_months_without_clients(team: Team) -> None:
    found = reads(team.supervisor, "report", "caseload", *SPAN)
    assert found["clients"] is found["by_phase"] is None
    assert len(found["months"]) == 6


def test_a_period_without_packs_is_refused(team: Team, tmp_path: Path) -> None:
    told = refused(team.supervisor, "report", "outcomes", "--from", "2026-01-01")
    assert "There is no pack of" in told
    for words in (SPAN, ()):
        told = refused(team.supervisor, "report", "outcomes", *words, "--compare")
        assert "There are no packs of 1 Dec 2025 to 31 May 2026" in told
    told = refused(team.supervisor, "report", "outcomes", "--to", "2026-11-30", code=2)
    assert "--to needs --from" in told
    assert "no packs here yet" in refused(a_supervisor(tmp_path / "s"), "report", "outcomes")
