"""No path makes an eleventh client active: not the door, not two programs, not plain SQL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.records.desk import Desk
from ipscoach.records.orders import Profile
from ipscoach.vault.connection import driver, open_file
from tests.records.desks import KEY, TODAY, copied, ended, fill

ACTIVE = "SELECT count(*) FROM client WHERE status = 'active'"


def active(desk: Desk) -> int:
    return len(desk.read.caseload(TODAY).active)


def test_the_eleventh_is_refused_at_every_door(desk: Desk) -> None:
    ids = fill(desk)
    waiting = desk.door.add_client(Profile(name="Odottaja"), Status.WAITING)
    with pytest.raises(CaseloadFull) as full:
        desk.door.add_client(Profile(name="Yhdestoista"))
    assert dict(full.value.sentence.values) == {"active": 10, "limit": 10}
    with pytest.raises(CaseloadFull):
        desk.door.admit(waiting, TODAY)
    desk.door.close_client(ids[0], ended(TODAY, ClosingReason.EMPLOYED))
    desk.door.admit(waiting, TODAY)
    with pytest.raises(CaseloadFull):
        desk.door.reopen(ids[0], TODAY)
    desk.door.reopen(ids[0], TODAY, Status.WAITING)
    assert active(desk) == 10


def test_a_smaller_share_lowers_the_cap_and_a_larger_one_raises_nothing(desk: Desk) -> None:
    desk.door.change_coach("Kaisa", "", 20)
    fill(desk, 4)
    with pytest.raises(CaseloadFull):
        fill(desk, 1)
    desk.door.change_coach("Kaisa", "", 100)
    fill(desk, 6)
    with pytest.raises(CaseloadFull):
        fill(desk, 1)
    desk.door.change_coach("Kaisa", "", 10)
    assert active(desk) == 10, "a lower cap sends nobody away"


NEW = (
    "(id, code, name, phone, email, municipality, language, referral_source_text, abilitator_id,"
    " wishes, strengths, disclosure_line, team, benefits, status, follow_on_plan, handed_to)"
)
ROW = "'x{0}', 'K-9{0}', 'N', '', '', '', '', '', '', '', '', '', '', '', 'active', '', ''"


@pytest.mark.parametrize(
    "sql",
    [
        f"INSERT INTO client {NEW} VALUES ({ROW.format(1)})",
        f"INSERT OR REPLACE INTO client {NEW} VALUES ({ROW.format(1)})",
        f"REPLACE INTO client {NEW} VALUES ({ROW.format(1)})",
        f"INSERT OR IGNORE INTO client {NEW} VALUES ({ROW.format(1)})",
        f"INSERT OR FAIL INTO client {NEW} VALUES ({ROW.format(1)}), ({ROW.format(2)})",
        f"INSERT INTO client {NEW} SELECT {ROW.format(1)} UNION ALL SELECT {ROW.format(2)}",
        f"INSERT INTO client {NEW} SELECT id, code, {', '.join(NEW.split(', ')[2:-1])}, ''"
        " FROM client WHERE status = 'waiting' ON CONFLICT (id) DO UPDATE SET status = 'active'",
        "UPDATE client SET status = 'active' WHERE status = 'waiting'",
        "UPDATE OR IGNORE client SET status = 'active'",
        "UPDATE OR REPLACE client SET status = 'active'",
        "UPDATE OR FAIL client SET status = 'active' WHERE status <> 'active'",
        "UPDATE client SET status = 'ACTIVE' WHERE status = 'waiting'",
        "UPDATE client SET status = 'active' FROM (SELECT 1) WHERE client.status = 'waiting'",
        "UPDATE coach SET share = 1000",
        "DELETE FROM coach",
        "DELETE FROM client WHERE status = 'active'",
    ],
)
def test_plain_sql_on_the_open_file_is_refused(desk: Desk, sql: str, tmp_path: Path) -> None:
    fill(desk)
    desk.door.add_client(Profile(name="Odottaja"), Status.WAITING)
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    with pytest.raises(driver().DatabaseError):
        line.execute(sql)
    assert line.execute(ACTIVE).fetchone() == (10,)
    line.close()


def test_plain_sql_cannot_use_a_larger_share_either(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    line.execute("UPDATE coach SET share = 100")
    with pytest.raises(driver().DatabaseError, match="caseload_full"):
        line.execute(f"INSERT INTO client {NEW} VALUES ({ROW.format(1)})")
    line.close()


RACER = """
import sys
from pathlib import Path
from random import Random
from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import CaseloadFull
from ipscoach.ids import time_ordered
from ipscoach.records.desk import open_desk
from ipscoach.records.orders import Profile
from tests.records.desks import TODAY, PlainVault

clock = FixedClock(TODAY)
desk = open_desk(PlainVault(Path(sys.argv[1])), clock, time_ordered(clock))
desk.warm_door()
print("ready", flush=True)
sys.stdin.readline()
added = 0
for number in range(10):
    try:
        desk.door.add_client(Profile(name=f"{sys.argv[2]} {number}"))
        added += 1
    except CaseloadFull:
        pass
print(added)
"""


def test_two_programs_at_once_admit_ten_together(template: Path, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    copied(template, folder).close()
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACER, str(folder), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        for name in ("Yksi", "Kaksi")
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("\n")
        racer.stdin.flush()
    added = [int(racer.communicate(timeout=30)[0]) for racer in racers]
    assert sum(added) == 10
    line = open_file(folder / "caseload.db", bytearray(KEY))
    assert line.execute(ACTIVE).fetchone() == (10,)
    line.close()
