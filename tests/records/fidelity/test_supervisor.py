"""A supervisor's file holds no client, whoever tries."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.domain.staff import StaffRole
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Unfit
from ipscoach.records.orders import Profile
from ipscoach.records.whose import is_supervisors
from tests.records.desks import make_desk


@pytest.fixture
def supervisor(tmp_path: Path) -> Desk:
    desk = make_desk(tmp_path / "supervisor")
    desk.door.set_up_coach("Eeva Esimerkki", "Esimerkkikunta", role=StaffRole.SUPERVISOR)
    return desk


def test_a_supervisor_has_no_clients(supervisor: Desk) -> None:
    coach = supervisor.read.coach()
    assert coach is not None
    assert coach.role is StaffRole.SUPERVISOR
    with pytest.raises(Unfit, match="supervisor"):
        supervisor.door.add_client(Profile(name="Aino Testi"))
    assert supervisor.read.row("SELECT count(*) FROM client")[0] == 0


def test_whose_a_file_is_it_says_itself(supervisor: Desk, desk: Desk, tmp_path: Path) -> None:
    assert is_supervisors(supervisor)
    assert not is_supervisors(desk)
    assert not is_supervisors(make_desk(tmp_path / "nobody_yet"))


def test_a_role_stays(supervisor: Desk, desk: Desk) -> None:
    supervisor.door.change_coach("Eeva Malli", "", 50, StaffRole.COACH)
    coach = supervisor.read.coach()
    assert coach is not None
    assert (coach.name, coach.role) == ("Eeva Malli", StaffRole.SUPERVISOR)
    with pytest.raises(Exception, match="role_stays"):
        desk.read.rows("UPDATE coach SET role = 'supervisor'")
