"""What is destroyed is gone from every page of the file, and nothing else is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.handover import Ground, Receiver
from ipscoach.i18n import say
from ipscoach.ids import time_ordered
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.errors import Gone
from ipscoach.records.handover.orders import Disclosure
from ipscoach.records.orders import Incoming, IncomingClient, NewTask, Profile
from ipscoach.sentence import Refused
from ipscoach.vault.connection import driver, open_file
from ipscoach.vault.errors import Locked, NotCleaned
from tests.records.desks import KEY, TODAY, PlainVault, copied, ended
from tests.records.follow_up.kept import GONE, everything, refused
from tests.records.handover.lives import Life, lived, received
from tests.records.handover.pages import OpenVault, log_size, open_bytes, sealed_bytes

NAME = "Aamu-Äänetär Testi"
OTHER = "Öllistiina Koe"
WHY = "siirretty rekisteriin"
KEY_WORD, OTHER_WORD = "qzx", "vwq"
NAME_WORDS = ["aamu", "äänetär", "testi"]
IN_TEN_YEARS = date(2036, 11, 21)


@dataclass
class Kept:
    """A caseload's folder, and how its bytes are read."""

    folder: Path
    desk: Desk
    clock: FixedClock
    read: Callable[[Path], bytes]

    def traces(self, words: list[str]) -> set[str]:
        """Return those words that stand in any page, as they are, in JSON, and in any case."""
        content = self.read(self.folder).lower()
        return {word for word in words if any(one in content for one in spelled(word))}


def spelled(word: str) -> set[bytes]:
    """Return how a word may stand in a page whose letters a to z are small."""
    either = {word, word.lower(), word.upper()}
    escaped = {json.dumps(one)[1:-1] for one in either}
    return {one.encode().lower() for one in either | escaped}


def kept(folder: Path, encrypted: bool) -> Kept:
    """Set a caseload up, encrypted or not."""
    clock = FixedClock(TODAY)
    vault = PlainVault(folder) if encrypted else OpenVault(folder)
    desk = open_desk(vault, clock, time_ordered(clock))
    desk.door.set_up_coach("Kaisa Valmentaja", "Esimerkkikunta")
    return Kept(folder, desk, clock, sealed_bytes if encrypted else open_bytes)


@pytest.fixture(params=[True, False], ids=["encrypted", "unencrypted"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kept]:
    """Give a caseload whose decrypted pages can be read, and one whose pages need no key."""
    found = kept(tmp_path / "both", request.param)
    yield found
    found.desk.close()


@pytest.fixture(params=["ours", "received"])
def life(request: pytest.FixtureRequest, both: Kept, tmp_path: Path) -> Iterator[Life]:
    """Give a client who left: one of ours, and one whom another ipscoach handed over."""
    assert both.traces([*NAME_WORDS, KEY_WORD]) == set()
    if request.param == "ours":
        yield lived(both.desk, NAME, KEY_WORD)
        return
    first = kept(tmp_path / "first", encrypted=True)
    yield received(both.desk, NAME, KEY_WORD, first.desk)
    first.desk.close()


@pytest.fixture
def gone(desk: Desk) -> Life:
    """Give a client of the usual desk who left."""
    return lived(desk, NAME, KEY_WORD)


def still(desk: Desk) -> str:
    """Return all that a caseload holds, in one text."""
    return repr(everything(desk)).replace(r"\\u00f6", "ö")


# -- no byte is left ----------------------------------------------------------------------


def test_after_destruction_no_page_of_the_file_holds_a_word_of_the_client(
    both: Kept, life: Life
) -> None:
    other = lived(both.desk, OTHER, OTHER_WORD)
    words = [*life.words, *NAME_WORDS]
    assert len(life.words) > 80
    assert both.traces(words) == set(words), "the search finds what is there"
    both.desk.door.destroy_client(life.id, NAME, WHY)
    assert both.traces([*words, KEY_WORD]) == {KEY_WORD}, "the firms' names stay"
    assert log_size(both.folder) == 0
    # All but what the drafts' earlier wordings had left, which is cleaned away as well.
    there = still(both.desk)
    standing = {word for word in other.words if word in there}
    assert len(standing) > 70
    assert both.traces(other.words) == standing
    both.desk.close()
    assert both.traces(words) == set()


def test_no_index_knows_a_word_of_the_client_any_more(both: Kept, life: Life) -> None:
    """Pages of an index hold words in parts: it is asked for each of its words instead."""
    assert {word.lower() for word in life.words} & indexed(both.desk)
    assert set(NAME_WORDS) <= indexed(both.desk)
    both.desk.door.destroy_client(life.id, NAME, WHY)
    assert not {one for one in indexed(both.desk) if one.startswith(KEY_WORD)} - {KEY_WORD}
    assert not set(NAME_WORDS) & indexed(both.desk)
    for word in (*life.words, NAME, "Testi"):
        assert both.desk.read.search(word) == []


@pytest.mark.parametrize("seed", [10, 41, 3])
def test_no_place_of_a_word_in_a_long_text_stays_in_the_index(desk: Desk, seed: int) -> None:
    """Taken out of a long list, some places of a word may stay: the index is made anew."""
    chance = Random(seed)
    words = ("kahvila", "pesula", "puutarha", "työ")

    def typed() -> str:
        return " ".join(chance.choice(words) for _ in range(chance.choice((1, 3, 40, 400))))

    one, other, _third = (
        desk.door.add_client(Profile(name=f"Aino {who}", wishes=typed())) for who in "ABC"
    )
    desk.door.change_profile(one, Profile(name="Aino A", wishes=typed()))
    desk.door.close_client(other, ended(TODAY, ClosingReason.OTHER))
    desk.door.destroy_client(other, "Aino B", WHY)
    places = "SELECT DISTINCT doc FROM temp.client_places"
    desk.read.rows(
        "CREATE VIRTUAL TABLE temp.client_places USING fts5vocab(main, client_fts, instance)"
    )
    assert len(desk.read.rows(places)) == 2
    desk.read.rows("INSERT INTO client_fts (client_fts, rank) VALUES ('integrity-check', 1)")


def indexed(desk: Desk) -> set[str]:
    """Return all words of all indexes of the search."""
    found: set[str] = set()
    tables = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
    for (name,) in desk.read.rows(tables):
        desk.read.rows(f"CREATE VIRTUAL TABLE temp.{name}_w USING fts5vocab(main, {name}, row)")
        found |= {term for (term,) in desk.read.rows(f"SELECT term FROM temp.{name}_w")}
        desk.read.rows(f"DROP TABLE temp.{name}_w")
    return found


def test_a_backup_made_earlier_still_holds_the_client(both: Kept, life: Life) -> None:
    copy = both.folder / "backup"
    copy.mkdir()
    both.desk.read.rows("VACUUM INTO ?", str(copy / "caseload.db"))
    both.desk.door.destroy_client(life.id, NAME, WHY)
    assert set(NAME_WORDS) <= Kept(copy, both.desk, both.clock, both.read).traces(NAME_WORDS)


# -- nothing else is gone -----------------------------------------------------------------


def test_everybody_elses_records_stay_to_the_last_row(both: Kept, life: Life) -> None:
    lived(both.desk, OTHER, OTHER_WORD)
    before = everything(both.desk)
    both.desk.door.destroy_client(life.id, NAME, WHY)
    after = everything(both.desk)
    del before["vault_meta"]  # the last act's number
    for table, rows in before.items():
        lost = [row for row in rows if row not in after[table]]
        come = [row for row in after[table] if row not in rows]
        assert all(any(one in repr(row) for one in life.ids) for row in lost), table
        assert not come or table in ("audit", "destruction", "contact", "disclosure"), table
        if table in ("audit", "destruction"):
            assert (len(lost), len(come)) == (0, 1)
        if table in ("contact", "disclosure"):
            assert len(lost) == len(come) > 0
        if table in ("employer", "person", "partner", "coach"):
            assert lost == []


def test_that_an_employer_was_contacted_stays_and_for_whom_does_not(desk: Desk, gone: Life) -> None:
    before = desk.read.contact(gone.contact)
    desk.door.destroy_client(gone.id, NAME, WHY)
    after = desk.read.contact(gone.contact)
    assert (after.day, after.method, after.visit, after.person, after.employer) == (
        before.day, before.method, before.visit, "Ville Demo", before.employer
    )  # fmt: skip
    assert (after.client_id, after.client, after.client_code) == (None, "", "")
    assert (after.subject, after.text, after.next_step) == ("", "", "")
    assert (after.on_preference, after.disclosure_agreed) == (None, None)


def test_the_clients_number_is_given_to_nobody_while_a_later_one_lives(
    desk: Desk, gone: Life
) -> None:
    later = desk.door.add_client(Profile(name=OTHER))
    desk.door.destroy_client(gone.id, NAME, WHY)
    new = desk.door.add_client(Profile(name="Aino Malli"))
    codes = {row.id: row.code for row in desk.read.clients(TODAY)}
    assert codes == {later: "K-02", new: "K-03"}


def test_a_row_says_that_records_were_destroyed_and_of_whom_it_says_nothing(
    desk: Desk, gone: Life, clock: FixedClock
) -> None:
    desk.door.destroy_client(gone.id, " aamu-äänetär  testi", f" {WHY}\n")
    rows = [tuple(row) for row in desk.read.rows("SELECT * FROM destruction")]
    assert rows == [(gone.id, "2026-11-23T09:00:00+00:00", "Kaisa Valmentaja", WHY)]
    act = desk.read.audit(limit=1)[0]
    assert (act.what, act.client_id, act.detail) == ("destroy_client", gone.id, "")
    assert desk.read.verify_audit() is None
    assert not any(word in repr(desk.read.audit(10_000)).lower() for word in NAME_WORDS)


def test_when_the_time_is_up_the_row_says_so(desk: Desk, gone: Life, clock: FixedClock) -> None:
    clock.forward((IN_TEN_YEARS - TODAY).days)
    desk.door.destroy_client(gone.id, NAME)
    (reason,) = desk.read.row("SELECT reason FROM destruction")
    assert reason == "retention"


def test_the_log_of_what_went_out_stays_and_does_not_name_the_client(
    desk: Desk, gone: Life
) -> None:
    (before,) = desk.handover.log(gone.id)
    other = lived(desk, OTHER, OTHER_WORD)
    (others,) = desk.handover.log(other.id)
    desk.door.destroy_client(gone.id, NAME, WHY)
    (row,) = desk.handover.log(gone.id)
    assert row == before._replace(purpose="", ground_note="", destroyed=True)
    assert (row.ground, row.receiver) == (Ground.STATUTE, "Kalle Seuraaja")
    assert desk.handover.log() == [others, row]


def test_of_the_clients_own_copy_the_log_does_not_say_who_received_it(
    desk: Desk, gone: Life
) -> None:
    own = Disclosure(
        receiver=Receiver(NAME, "asiakas"), purpose="oma kopio", ground=Ground.OWN_DATA
    )
    desk.door.disclose(gone.id, own, lambda: None)
    desk.door.destroy_client(gone.id, NAME, WHY)
    row = desk.handover.log(gone.id)[0]
    assert (row.receiver, row.organisation, row.purpose) == ("–", "asiakas", "")


def test_who_is_destroyed_is_gone_for_every_verb(desk: Desk, gone: Life) -> None:
    desk.door.destroy_client(gone.id, NAME, WHY)
    assert desk.read.clients(TODAY) == []
    assert desk.read.find_client(NAME) == desk.read.find_client("K-01") == []
    assert desk.handover.kept(10) == []
    with refused(desk, GONE, Gone):
        desk.door.reopen(gone.id, TODAY)
    with refused(desk, GONE, Gone):
        desk.door.destroy_client(gone.id, NAME, WHY)
    with pytest.raises(Gone):
        desk.read.client(gone.id, TODAY)
    assert desk.drafts.all() == []


def test_the_file_is_whole_afterwards(desk: Desk, gone: Life) -> None:
    desk.door.destroy_client(gone.id, NAME, WHY)
    assert [tuple(row) for row in desk.read.rows("PRAGMA integrity_check")] == [("ok",)]
    assert desk.read.rows("PRAGMA foreign_key_check") == []
    assert desk.read.row("PRAGMA freelist_count")[0] == 0
    for (name,) in desk.read.rows("SELECT name FROM sqlite_master WHERE name LIKE '%_fts'"):
        desk.read.rows(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")


def test_drafts_about_others_stay(desk: Desk, gone: Life) -> None:
    other = desk.door.add_client(Profile(name=OTHER))
    for form, subject in (("note", f"client:{other}"), ("client", ""), ("task", "")):
        desk.drafts.keep(form, subject, {"text": "kesken", "client": other})
    desk.door.destroy_client(gone.id, NAME, WHY)
    assert {(one.form, one.subject_id) for one in desk.drafts.all()} == {
        ("note", f"client:{other}"), ("client", ""), ("task", "")
    }  # fmt: skip


# -- refused, and nothing is changed ------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "reason", "why"),
    [
        ("", WHY, "Type the client's name"),
        ("Aamu", WHY, "Type the client's name"),
        ("Aamu Äänetär Testi", WHY, "Type the client's name"),
        ("Aamu-Aanetar Testi", WHY, "Type the client's name"),
        ("K-01", WHY, "Type the client's name"),
        (NAME, "", "are kept until"),
        (NAME, " \n", "are kept until"),
        (NAME, "Testi muutti", "without the client's name"),
        (NAME, "TESTIN oma toive", "without the client's name"),
        (NAME, "pyysi äänettärelle, Äänetärtä kuultiin", "without the client's name"),
        (NAME, "aamulle", "without the client's name"),
        (NAME, "x" * 301, "longer than"),
    ],
)
def test_another_name_no_reason_or_one_that_names_the_client_destroys_nothing(
    desk: Desk, gone: Life, name: str, reason: str, why: str
) -> None:
    with refused(desk, why):
        desk.door.destroy_client(gone.id, name, reason)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (NAME, "aamuinen testiajo tehty"),
        ("Kai Koe", "kaikki siirretty, kokeilu ohi"),
        ("Bo Ek", "boende, ekonomi"),
    ],
)
def test_a_reason_may_hold_words_that_only_look_like_the_name(
    desk: Desk, name: str, reason: str
) -> None:
    client = desk.door.add_client(Profile(name=name))
    desk.door.close_client(client, ended(TODAY, ClosingReason.MOVED))
    desk.door.destroy_client(client, name, reason)
    assert desk.read.row("SELECT reason FROM destruction")[0] == reason


def test_the_shortest_name_is_not_told_in_the_reason_either(desk: Desk) -> None:
    client = desk.door.add_client(Profile(name="Bo Ek"))
    desk.door.close_client(client, ended(TODAY, ClosingReason.MOVED))
    for reason in ("Bo har flyttat", "familjen Ek"):
        with refused(desk, "without the client's name"):
            desk.door.destroy_client(client, "Bo Ek", reason)


@pytest.mark.parametrize("status", [Status.ACTIVE, Status.WAITING])
def test_only_who_left_is_destroyed(desk: Desk, gone: Life, status: Status) -> None:
    desk.door.reopen(gone.id, TODAY, status)
    with refused(desk, "Only a closed client"):
        desk.door.destroy_client(gone.id, NAME, WHY)


def test_the_last_day_of_keeping_still_asks_why(desk: Desk, gone: Life, clock: FixedClock) -> None:
    desk.door.set_retention(1)
    clock.forward((date(2027, 11, 20) - TODAY).days)
    with refused(desk, "are kept until") as _:
        desk.door.destroy_client(gone.id, NAME)
    clock.forward(1)
    desk.door.destroy_client(gone.id, NAME)
    assert desk.read.clients(clock.today()) == []


def test_plain_sql_takes_nobodys_records_unannounced(
    desk: Desk, gone: Life, tmp_path: Path
) -> None:
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    for sql in ("DELETE FROM client", "DELETE FROM note", "DELETE FROM received"):
        if sql.endswith("received"):
            line.execute("INSERT INTO received VALUES (?, '2026-11-23', '', '', '{}')", (gone.id,))
        with pytest.raises(driver().DatabaseError, match="history_stays"):
            line.execute(sql)
    with pytest.raises(driver().DatabaseError, match="history_stays"):
        line.execute("UPDATE received SET record = ''")
    line.close()


# -- the disk and other programs ----------------------------------------------------------


class Disk(NamedTuple):
    """What `shutil.disk_usage` says of a disk."""

    total: int
    used: int
    free: int


def test_without_room_on_the_disk_nothing_is_begun(
    desk: Desk, gone: Life, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = (tmp_path / "own" / "caseload.db").stat().st_size
    asked: list[Path] = []

    def nearly_full(path: Path) -> Disk:
        asked.append(path)
        return Disk(10 * size, 8 * size, 2 * size - 1)

    monkeypatch.setattr(shutil, "disk_usage", nearly_full)
    with refused(desk, "no room to clean") as _:
        desk.door.destroy_client(gone.id, NAME, WHY)
    with pytest.raises(Refused) as fault:
        desk.door.clean_file()
    assert "2 MB are needed" in say(fault.value.sentence)
    assert set(asked) == {tmp_path / "own"}
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Disk(0, 0, 2 * size))
    desk.door.destroy_client(gone.id, NAME, WHY)


FULL = """
import resource, signal, sys
from pathlib import Path
from ipscoach.vault.errors import NotCleaned
from tests.records.desks import make_desk

folder = Path(sys.argv[1])
desk = make_desk(folder)
(client,) = [row.id for row in desk.read.clients(__import__("datetime").date(2026, 11, 23))]
desk.read.rows("PRAGMA wal_checkpoint(TRUNCATE)")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
room = (folder / "caseload.db").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
for act in (
    lambda: desk.door.destroy_client(client, sys.argv[2], "siirretty"),
    desk.door.clean_file,
):
    try:
        act()
    except NotCleaned as fault:
        print("not cleaned:", fault)
print([row[0] for row in desk.read.rows("SELECT count(*) FROM client")])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
desk.door.clean_file()
desk.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no limits of a file's size")
def test_a_disk_that_fills_up_while_cleaning_is_told_and_cleaned_later(
    template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "full"
    desk = copied(template, folder)
    life = lived(desk, NAME, KEY_WORD)
    desk.close()
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(folder), NAME],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    told, again, left = done.stdout.splitlines()
    assert told.startswith("not cleaned: The records are destroyed"), done.stderr
    assert (again, left) == (told, "[0]")
    assert Kept(folder, desk, FixedClock(TODAY), sealed_bytes).traces(life.words) == set()


def test_while_another_program_reads_the_records_are_gone_and_the_file_is_cleaned_later(
    both: Kept,
) -> None:
    life = lived(both.desk, NAME, KEY_WORD)
    words = [*life.words, *NAME_WORDS]
    vault = PlainVault if both.read is sealed_bytes else OpenVault
    reader = vault(both.folder).connect()
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM client").fetchone() == (1,)
    both.desk.door._connection.execute("PRAGMA busy_timeout = 50")
    acts = (lambda: both.desk.door.destroy_client(life.id, NAME, WHY), both.desk.door.clean_file)
    for act in acts:
        with pytest.raises(NotCleaned, match="The records are destroyed, but"):
            act()
        assert both.desk.read.clients(TODAY) == []
        assert both.traces(words) == set(words), "the reader still sees what was there"
    reader.execute("COMMIT")
    both.desk.door.clean_file()
    assert both.traces(words) == set()
    assert log_size(both.folder) == 0
    reader.close()


def test_cleaning_a_file_in_which_all_is_clean_changes_no_record(desk: Desk, gone: Life) -> None:
    before = everything(desk)
    desk.door.clean_file()
    assert everything(desk) == before
    assert gone.words


def test_a_locked_caseload_is_told_and_not_destroyed(desk: Desk, gone: Life) -> None:
    door = desk.door
    desk.close()
    with pytest.raises(Locked):
        door.destroy_client(gone.id, NAME, WHY)
    with pytest.raises(Locked):
        door.clean_file()


def test_what_others_wrote_with_the_name_in_it_stays(desk: Desk, gone: Life) -> None:
    other = desk.door.add_client(Profile(name=OTHER))
    task = desk.door.add_task(NewTask(what=f"Kysy, tunteeko {NAME}", due=TODAY, client_id=other))
    desk.door.destroy_client(gone.id, NAME, WHY)
    assert desk.read.task(task).what == f"Kysy, tunteeko {NAME}"
    assert [hit.id for hit in desk.read.search("äänetär")] == [task]


def test_without_the_day_of_closing_it_says_what_to_do(desk: Desk) -> None:
    mark = "c2"
    row = IncomingClient(row=2, mark=mark, profile=Profile(name=NAME), status=Status.CLOSED)
    desk.door.take_in(Incoming(clients=[row]))
    (client_id,) = desk.read.find_client(NAME)
    with pytest.raises(Refused, match="close again with the day"):
        desk.door.destroy_client(client_id, NAME, WHY)
    desk.door.reopen(client_id, TODAY, Status.WAITING)
    desk.door.close_client(client_id, ended(TODAY, ClosingReason.OTHER))
    desk.door.destroy_client(client_id, NAME, WHY)
    assert desk.read.find_client(NAME) == []
