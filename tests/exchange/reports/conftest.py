"""Caseloads to report on: an imported list with dozens of clients, and an empty one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.reports.model import Report
from ipscoach.exchange.reports.source import report_caseload, report_outcomes
from ipscoach.exchange.workbook import bring_in, read_workbook
from ipscoach.records.desk import Desk
from tests.exchange.workbook.lists import TODAY
from tests.records.conftest import template
from tests.records.follow_up.conftest import clock, desk
from tests.records.outcomes.test_workbook_recount import Lists

__all__ = ["clock", "desk", "template"]
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))
SEED = 3


@pytest.fixture
def full(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk with an imported list."""
    bring_in(desk.door, read_workbook(Lists(SEED).written(tmp_path / "lists.xlsx"), TODAY))
    return desk


@pytest.fixture
def outcomes(full: Desk) -> Report:
    """Give the outcomes of a year beside the one before."""
    return report_outcomes(full, YEAR, TODAY, compare=True)


@pytest.fixture
def everything(full: Desk) -> Report:
    """Give the outcomes of everything on file."""
    return report_outcomes(full, None, TODAY)


@pytest.fixture
def caseload(full: Desk) -> Report:
    """Give the caseload, with its months."""
    return report_caseload(full, None, TODAY)
