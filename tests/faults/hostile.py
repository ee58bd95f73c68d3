"""Workbooks, packages, packs and backups that are broken or meant ill, within little memory.

Each is refused in a sentence with nothing written, or is read as it was meant. Whatever else
happens (another error, more than MEMORY, more than SECONDS) went unnoticed by the program.
"""

from __future__ import annotations

import json
import resource
import shutil
import signal
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from types import FrameType, TracebackType
from typing import NamedTuple

from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.handover.bundle import plain_record, read_bundle, write_bundle
from ipscoach.exchange.handover.receiving import receive
from ipscoach.exchange.workbook import read_workbook
from ipscoach.exchange.workbook.bringing import bring_in
from ipscoach.paths import Home
from ipscoach.records.handover.record import ClientPart, ClientRecord, HeaderPart
from ipscoach.records.migrate import FORMAT
from ipscoach.sentence import Spoken
from ipscoach.vault.restoring import restore, unlock_with
from tests.exchange.fidelity import packs
from tests.exchange.handover.spoilt import FOREIGN, broken, hostile, signed
from tests.exchange.workbook.lists import EXAMPLE, raw_package, row_xml, sheet_xml
from tests.faults.forked import forked
from tests.faults.life.hand import CANARY, TODAY, Hand
from tests.faults.life.living import Lived, State, content_of, live_all
from tests.faults.looking import copied, look
from tests.faults.result import Result

LONG = 4000
SHORT = 80
MEMORY = 400 * 1024 * 1024
"""More than a program has that has its modules loaded (address space)."""
SECONDS = 30
A_CHILD = 400
RECORD = ClientRecord(
    header=HeaderPart(day=TODAY, author="Kaisa Koe", organisation="Esimerkkikunta"),
    client=ClientPart(uid="0" * 8, name=f"Tuomo Testi {CANARY}", birth_year=1980),
)


class Trial(NamedTuple):
    """Something to be taken in; `attempt` returns what is wrong where it is read."""

    what: str
    attempt: Callable[[Hand], str]


class TooSlowError(Exception):
    """It took longer than a coach would wait."""


class Attempt:
    """What came of trying: nothing may come out of it but a sentence."""

    def __init__(self) -> None:
        self.wrong, self.taken = "", False

    def __enter__(self) -> Attempt:
        signal.alarm(SECONDS)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> bool:
        signal.alarm(0)
        if error is not None and not isinstance(error, Spoken):
            self.wrong = type(error).__name__
        return True


def run(count: int, seed: int, folder: Path) -> Result:
    """Give `count` bad files to the program."""
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "notes")
    total = Result(0)
    while total.faults < count:
        some = min(A_CHILD, count - total.faults)
        own = copied(lived.begins, folder / "own")
        chance = Random(f"{seed} {total.faults}")
        ended, answer = forked(partial(_child, own, lived, some, chance, folder))
        if ended:
            last = answer.strip().splitlines()[-1] if answer.strip() else f"ended with {ended}"
            return total + Result(some, 0, 1, 0, last)
        told = json.loads(answer)
        total += Result(some, told["written"], told["unnoticed"], 0, told["first"])
        after = State(told["content"], *lived.states[0][1:])
        total += replace(look(own, after, after, "after bad files"), faults=0)
    return total


def _child(folder: Path, lived: Lived, count: int, chance: Random, place: Path) -> str:
    hand = Hand(folder, lived.seed, dict(lived.memory))
    hand.unlocks_with_code()
    hand.sits_down()
    _ = hand.desk.door
    trials = _trials(chance, place)
    # All that is needed is loaded before the limit falls.
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.RLIM_INFINITY))
    signal.signal(signal.SIGALRM, _too_slow)
    line = hand.vault.connect()
    told: dict[str, object] = {"first": ""}
    written = unnoticed = 0
    content = content_of(line)
    for _number in range(count):
        trial = next(trials)
        with Attempt() as attempt:
            attempt.wrong = trial.attempt(hand)
            attempt.taken = True
        now = content_of(line)
        if now != content and not attempt.taken:
            written += 1
            attempt.wrong = attempt.wrong or "refused, but something was written"
        if attempt.wrong:
            unnoticed += 1
            told["first"] = told["first"] or f"{trial.what}: {attempt.wrong}"
        content = now
    line.close()
    hand.locks()
    return json.dumps({**told, "written": written, "unnoticed": unnoticed, "content": content})


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError


def _trials(chance: Random, folder: Path) -> Iterator[Trial]:
    """Yield trials for ever, each kind in turn; those that are slow now and then."""
    path = folder / "given"
    good_pack = write_pack(packs.packed(packs.small_facts()), packs.SEED)
    good_bundle = write_bundle(RECORD)
    # What is whole is read: else all that is broken would be refused for another reason.
    assert packs.read(good_pack)
    assert read_bundle(good_bundle) == RECORD
    book = read_workbook(EXAMPLE, TODAY)
    assert book.incoming.clients
    bombs = _bombs(path)
    while True:
        dry = chance.random() < 0.5
        yield _workbook(broken(EXAMPLE.read_bytes(), chance), book.incoming, path, dry=dry)
        yield _bundle(broken(good_bundle, chance))
        yield _meant_ill(chance)
        yield _pack(broken(good_pack, chance), good_pack)
        foreign = chance.choice(FOREIGN)
        yield _bundle(foreign)
        yield _pack(foreign, good_pack)
        yield _foreign_backup(foreign, path, folder)
        if chance.random() < 0.15:
            yield next(bombs)


def _workbook(content: bytes, good: object, path: Path, *, dry: bool) -> Trial:
    def attempt(hand: Hand) -> str:
        path.write_bytes(content)
        book = read_workbook(path, TODAY)
        bring_in(hand.desk.door, book, dry_run=dry)
        return "" if book.incoming == good else "was read as something else"

    return Trial("a broken workbook", attempt)


def _bundle(content: bytes) -> Trial:
    def attempt(_hand: Hand) -> str:
        return "" if read_bundle(content) == RECORD else "was read as something else"

    return Trial("a broken package", attempt)


def _meant_ill(chance: Random) -> Trial:
    content = signed(hostile(plain_record(RECORD), chance))

    def attempt(hand: Hand) -> str:
        client = receive(hand.desk, content)
        hand.desk.read.timeline(client)
        hand.desk.read.caseload(TODAY)
        return ""

    return Trial("a package that is meant ill", attempt)


def _pack(content: bytes, good: bytes) -> Trial:
    def attempt(_hand: Hand) -> str:
        return "" if packs.read(content) == packs.read(good) else "was read as something else"

    return Trial("a broken pack", attempt)


def _foreign_backup(content: bytes, path: Path, folder: Path) -> Trial:
    def attempt(hand: Hand) -> str:
        path.write_bytes(content)
        home = Home(folder / "empty")
        shutil.rmtree(home.folder, ignore_errors=True)
        secret = unlock_with(hand.memory["code"])
        restore(path, home, secret, newest=FORMAT, now=hand.clock.now())
        return "was restored"

    return Trial("a foreign backup", attempt)


def _bombs(path: Path) -> Iterator[Trial]:
    """Yield workbooks that unfold to much more than they are."""
    head = row_xml(1, "Nimi", "Tila")
    entity = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 20}'>" for n in range(1, 12))
    texts = (
        ("entities", f"<!DOCTYPE x [<!ENTITY e0 'ha'>{entity}]>" + sheet_xml(row_xml(1, "&e11;"))),
        ("a wide row", sheet_xml(head, "<row r='2'>" + "<c><v>1</v></c>" * 200_000 + "</row>")),
        ("a long cell", sheet_xml(head, row_xml(2, "a" * 20_000_000))),
        ("deep tags", sheet_xml(head, "<row>" * 100_000)),
        ("empty rows", sheet_xml(head, "<row/>" * 1_500_000)),
    )
    while True:
        for what, xml in texts:
            yield Trial(what, lambda hand, xml=xml: _bomb(raw_package(path, xml), hand))
        yield Trial("a bomb of zeros", lambda hand: _bomb(_zip_bomb(path, head), hand))


def _bomb(path: Path, hand: Hand) -> str:
    book = read_workbook(path, TODAY)
    bring_in(hand.desk.door, book)
    return ""


def _zip_bomb(path: Path, head: str) -> Path:
    raw_package(path, sheet_xml(head))
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/media/bomb.bin", "w", force_zip64=True) as part,
    ):
        for _ in range(330):
            part.write(bytes(1024 * 1024))
    return path
