"""Every act has a name in words, and what is looked at is written down."""

from __future__ import annotations

import ast
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import ipscoach
from ipscoach.domain.caseload import Status
from ipscoach.records.acts_details import details_of
from ipscoach.records.acts_words import COACHING, FIDELITY, VIEW, known_acts, label_of, purpose_of
from ipscoach.records.desk import Desk, VaultAct
from ipscoach.records.orders import Profile
from ipscoach.sentence import Sentence
from ipscoach.vault.tries import count, read_tries
from tests.records.desks import PlainVault

SOURCE = Path(ipscoach.__file__).parent


WRITING = ("_act", "note_act", "note_export")


def acts_in_source() -> set[str]:
    """Return the first words of all calls that write an act down."""
    found: set[str] = set(VaultAct.__args__)
    for path in SOURCE.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match call:
                case ast.Call(
                    func=ast.Attribute(attr="_act" | "note_act" | "note_export"), args=[first, *_]
                ):
                    found |= {str(c.value) for c in ast.walk(first) if isinstance(c, ast.Constant)}
                case ast.Call(
                    func=ast.Name(id="write_down"), args=[_, _, _, ast.Constant() as c, *_]
                ):
                    found.add(str(c.value))
                case _:
                    pass
    return found


def test_every_act_has_a_name() -> None:
    found = acts_in_source()
    assert len(found) > 60
    assert found <= known_acts()
    assert label_of(VIEW) != VIEW
    assert purpose_of(COACHING) == "coaching"
    assert label_of("of_a_later_version") == "of_a_later_version"


def a_client(desk: Desk) -> str:
    return desk.door.add_client(Profile(name="Aino Malli"), Status.ACTIVE, date(2026, 9, 1))


def views(desk: Desk, client: str) -> int:
    return sum(act.what == VIEW for act in desk.read.audit(100, client))


def test_every_view_is_a_row_and_several_clients_at_once_have_one_each(desk: Desk) -> None:
    client, other = a_client(desk), a_client(desk)
    desk.note_view(client)
    desk.note_view(client)
    assert views(desk, client) == 2
    assert desk.read.audit(1, client)[0].purpose == COACHING
    desk.note_view(client, other, detail="item 5", purpose=FIDELITY)
    desk.note_view()
    assert [views(desk, one) for one in (client, other)] == [3, 1]
    seen = desk.read.audit(1, other)[0]
    assert details_of(seen, {}, str) == [Sentence("records behind item {n}", n=5)]
    assert purpose_of(seen.purpose) == "fidelity evidence"
    assert desk.read.verify_audit() is None


def test_many_wrong_tries_are_told_by_their_number(desk: Desk, tmp_path: Path) -> None:
    home = PlainVault(tmp_path / "own").home
    start = datetime(2026, 11, 22, 20, tzinfo=UTC)
    for minute in range(25):
        count(home, start + timedelta(minutes=minute))
    desk.note_act("unlock")
    rows = [act for act in desk.read.audit() if act.what == "failed_unlock"]
    assert (len(rows), rows[-1].detail) == (21, "+5")
    assert read_tries(home).failed == 0
    desk.note_act("unlock")
    assert len([act for act in desk.read.audit() if act.what == "failed_unlock"]) == 21
