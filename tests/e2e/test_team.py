"""A team's evidence goes from three coaches to their supervisor, and to a signed review."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipscoach.clock import FixedClock
from ipscoach.exchange.fidelity.pack_signing import open_with
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.e2e.team_life import Giving, Reviewing, Supervising, at_work
from tests.e2e.test_first_day import readable, secrets_in
from tests.exchange.handover.reading_back import unparted_text
from tests.needs import needs

pytestmark = pytest.mark.e2e

LANGUAGE, TODAY = "fi", date(2026, 12, 1)
SEEDS = {"Kaisa Malli": 7, "Olli Testi": 8, "Siiri Koe": 9}
"""The coaches, and the seeds of their people."""
SHARES = {"Kaisa Malli": 50, "Olli Testi": 50, "Siiri Koe": 45}
"""How much of their time they work with clients, percent; the last one's caseload is full."""
CLOSED = "Olli Testi"
"""Whose pack is encrypted."""
SUPERVISOR, SECOND = "Eeva Esimerkki", "Pirkko Demo"
ORGANISATION, SERVICE = "Esimerkkikunta", "Rantakadun palvelu"
PASSPHRASE = "kuusi sataa joutsenta lenteli yli"
SCALE = built_in()[0]
SCORES = {item.number: 5 if item.number % 5 == 0 else 4 for item in SCALE.items}
APART, LAST = 1, 25
REASON = "nähty asiakirjoista"
ACTION, UNTIL = "Toinen hoitotiimi mukaan", date(2027, 2, 26)
NEW_VERSION = "v"


@dataclass(frozen=True)
class Member:
    """A coach of the team, and the words by which her people would be known."""

    home: Home
    people: set[str]


@dataclass(frozen=True)
class Given:
    """What a coach read out of her key's fingerprint, and her caseload with its cap."""

    read_out: str
    caseload: tuple[int, int]


@dataclass(frozen=True)
class Folders:
    """Where the packs lie, and the keys of age that the supervisor made for herself."""

    packs: Path
    changed: Path
    secret: Path
    identity: Path
    recipient: str


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Make the folders, a passphrase file for the coaches and the supervisor's pair of keys."""
    pyrage: Any = pytest.importorskip("pyrage")
    for name in ("packs", "changed"):
        (tmp_path / name).mkdir()
    key = pyrage.x25519.Identity.generate()
    secret, identity = tmp_path / "passphrase", tmp_path / "own-key.txt"
    for path, text in ((secret, PASSPHRASE), (identity, str(key))):
        path.write_text(f"{text}\n", encoding="utf-8")
        path.chmod(0o600)
    return Folders(tmp_path / "packs", tmp_path / "changed", secret, identity, str(key.to_public()))


def a_member(folder: Path, name: str, seed: int) -> Member:
    """Make a coach's encrypted caseload with invented people, who are others for every seed."""
    home, clock = Home(folder), FixedClock(TODAY)
    folder.mkdir(mode=0o700)
    invented = replace(invent(TODAY, seed, LANGUAGE), coach=name)
    with ExitStack() as last:
        vault, code = Vault(home).create(PASSPHRASE, CHEAP)
        last.callback(vault.close)
        assert vault.code_fits(code)
        desk = open_desk(vault, clock, time_ordered(clock))
        last.callback(desk.close)
        desk.door.set_up_coach(name, ORGANISATION)
        lay_out(desk, invented)
        desk.door.change_coach(name, ORGANISATION, SHARES[name])
    clients = {row.profile.name for row in invented.incoming.clients}
    return Member(home, clients | {row.card.name for row in invented.incoming.employers})


def gives_all(members: dict[str, Member], folders: Folders) -> dict[str, Given]:
    """Let each coach look at her evidence and give her pack; one of them encrypts it."""
    given: dict[str, Given] = {}
    for name, member in members.items():
        key = folders.recipient if name == CLOSED else ""
        path = folders.packs / f"{SEEDS[name]}.pack{'.age' if key else ''}"
        with at_work(Giving, member.home, LANGUAGE, TODAY) as coach:
            coach.starts("--passphrase-file", str(folders.secret))
            caseload = coach.reads_caseload()
            coach.looks_at(SCALE.item(3))
            given[name] = Given(coach.gives_pack(path, key), caseload)
            coach.quits()
    return given


def change_a_byte(folders: Folders) -> str:
    """Put a pack with another digit in the signed part into the other folder; return its name."""
    name = f"{SEEDS['Siiri Koe']}.pack"
    content = bytearray((folders.packs / name).read_bytes())
    at = content.rindex(b'"active":') + len(b'"active":')
    content[at] ^= 1  # one digit becomes another
    (folders.changed / name).write_bytes(content)
    return name


def takes_packs_in(supervisor: Supervising, given: dict[str, Given], folders: Folders) -> None:
    """Compare the fingerprints, take the packs in; neither a second time nor a changed one."""
    key = folders.identity
    supervisor.takes_in(folders.packs, key, {name: one.read_out for name, one in given.items()})
    here = {
        path.name: supervisor.says(
            "This pack of {coach} is here already; nothing of it came in again.", coach=name
        )
        for name, path in zip(SEEDS, sorted(folders.packs.iterdir()), strict=True)
    }
    supervisor.is_refused(folders.packs, key, here)
    changed = (
        "The pack was changed after it was signed; nothing was read. Ask the coach for it anew."
    )
    supervisor.is_refused(folders.changed, key, {change_a_byte(folders): supervisor.says(changed)})
    supervisor.sees_team({name: one.caseload for name, one in given.items()})
    supervisor.sees_service(len(given), SCALE.item(1))


def holds_review(supervisor: Reviewing) -> None:
    """Score all items, the first one apart and agreed on at the end; write an action down."""
    supervisor.begins_review(SERVICE, SECOND)
    supervisor.opens_score()
    supervisor.scores_apart(APART, 4, 3)
    for item in range(APART + 1, LAST):
        supervisor.agrees(item, SCORES[item], REASON)
    supervisor.leaves_score(LAST)
    supervisor.is_partial(LAST - 2)
    supervisor.coach.sees(re.compile("→≤[1-5]"))
    supervisor.adds_action(ACTION, "Siiri Koe", UNTIL)
    supervisor.is_told_what_is_missing(f"{APART}, {LAST}")
    for item in (APART, LAST):
        supervisor.agrees(item, SCORES[item], REASON)


def opened(pack: Path, identity: Path) -> bytes:
    """Return what a pack holds, also of one that is encrypted for the supervisor."""
    return open_with(pack.read_bytes(), identity.read_text(encoding="utf-8").strip())


def test_a_team_from_three_packs_to_a_signed_review(folders: Folders, tmp_path: Path) -> None:
    needs("tmux", "pdftotext")
    members = {name: a_member(tmp_path / name, name, seed) for name, seed in SEEDS.items()}
    given = gives_all(members, folders)
    assert len({one.read_out for one in given.values()}) == len(members)

    own, paper = Home(tmp_path / "supervisor"), tmp_path / "review.pdf"
    own.folder.mkdir(mode=0o700)
    total, band = sum(SCORES.values()), SCALE.band(sum(SCORES.values()))
    with at_work(Reviewing, own, LANGUAGE, TODAY) as supervisor:
        supervisor.starts()
        supervisor.sets_up(SUPERVISOR, ORGANISATION, PASSPHRASE)
        takes_packs_in(supervisor, given, folders)
        holds_review(supervisor)
        told = supervisor.says("{total} of {highest}", total=total, highest=SCALE.highest)
        supervisor.coach.reads(told)
        with pytest.raises(pytest.fail.Exception):
            supervisor.sees_no_result()  # what it looked for until now, it finds now
        read_out = supervisor.signs()
        supervisor.exports(paper)
        supervisor.cannot_change(NEW_VERSION)
        supervisor.makes_version(NEW_VERSION, 2)
        supervisor.quits()

    assert band is not None
    printed = " ".join(unparted_text(paper.read_bytes()).split())
    items = {item.name.told(LANGUAGE) for item in SCALE.items}
    wanted = {told, band.name.told(LANGUAGE), SERVICE, SECOND, read_out, ACTION, REASON, *items}
    assert {text for text in wanted if text not in printed} == set()

    people = set[str]().union(*(member.people for member in members.values()))
    typed = {PASSPHRASE, SERVICE, SECOND, REASON, ACTION}
    assert readable(own.folder, people | typed) == set()
    for pack in folders.packs.iterdir():
        assert secrets_in(opened(pack, folders.identity), people) == set()
