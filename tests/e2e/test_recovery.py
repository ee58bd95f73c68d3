"""The passphrase is forgotten; the printed code opens, and a new passphrase takes its place."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import PASSPHRASE, Prepared
from tests.e2e.workday import Workday

pytestmark = pytest.mark.e2e

NEW = "seitsemän siilin salainen sauna"
WRONG = "The passphrase is not the right one; nothing was changed, so try again or use the "


def test_a_forgotten_passphrase(day: Workday, prepared: Prepared) -> None:
    groups = prepared.code.lower().split("-")
    sloppy = f" {groups[0]}{groups[1]}  {groups[2]}-{' '.join(groups[3:])} "
    day.starts()
    day.tries("luulin muistavani tämän")
    day.coach.reads(WRONG)
    day.unlocks_with_code(sloppy, NEW)
    day.sees_caseload(active=10)
    day.quits()

    day.starts()
    day.tries(PASSPHRASE)
    day.coach.reads(WRONG)
    day.unlocks(NEW)
    day.sees_caseload(active=10)
    day.quits()

    day.starts()  # the paper is still good
    day.unlocks_with_code(prepared.code, PASSPHRASE)
    day.sees_caseload(active=10)


def test_a_code_with_a_slip_of_the_pen_opens_nothing(day: Workday, prepared: Prepared) -> None:
    other = "8" if prepared.code[0] != "8" else "7"
    day.starts()
    day.reads_said("The caseload is locked")
    day.coach.presses("f4")
    day.reads_said("Recovery code")
    day.coach.types(other + prepared.code[1:])
    day.coach.presses("enter")
    day.coach.reads("nothing was changed")
    assert "10 of 10" not in day.coach.screen()
