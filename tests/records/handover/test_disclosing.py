"""Data about a client go out on a ground and into the log, or they do not go out."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.follow_up.orders import NewConsent
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.records.orders import Profile
from ipscoach.records.views import EntryKind
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.connection import Connection, driver, open_file
from ipscoach.vault.errors import CannotWrite
from tests.records.desks import KEY, TODAY, fill
from tests.records.follow_up.kept import GONE, everything, refused, story

TO = Receiver("Kalle Seuraaja", "Toinen kunta")
PERMITTED = Disclosure(
    receiver=TO,
    purpose="jatkuva valmennus",
    ground=Ground.PERMISSION,
    ground_note="sanoi puhelimessa",
    note_ids=("n1", "n2"),
    format=Format.DOCX,
    language="sv",
    encrypted=True,
    together=True,
)


@dataclass
class Paper:
    """The file that is to be written, really written."""

    path: Path
    asked: int = 0

    def write(self) -> None:
        self.asked += 1
        self.path.write_text("yhteenveto")


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    return Paper(tmp_path / "h.md")


@pytest.fixture
def line(desk: Desk, tmp_path: Path) -> Iterator[Connection]:
    """Give a connection of one's own to the file, by which no verb is asked."""
    found = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    yield found
    found.close()


def consents(desk: Desk, client: str, to_whom: str = "Toinen kunta", **more: date) -> str:
    days = {"given": date(2026, 10, 1), **more}
    return desk.door.give_consent(
        NewConsent(client_id=client, what="Työn tiedot", to_whom=to_whom, **days)
    )


CONSENTED = replace(PERMITTED, ground=Ground.CONSENT, ground_note="")


# -- without a ground ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("order", "why"),
    [
        (CONSENTED, "No consent in force"),
        (replace(PERMITTED, ground=Ground.STATUTE, ground_note=" \n"), "Name the statute"),
        (replace(PERMITTED, ground=Ground.STATUTE, ground_note="\0\udcff"), "Name the statute"),
        (replace(PERMITTED, ground=Ground.STATUTE, ground_note="joku laki"), "Name the statute"),
        (replace(PERMITTED, purpose=" "), "given out for"),
        (replace(PERMITTED, purpose="\0 \udcff"), "given out for"),
        (replace(PERMITTED, receiver=Receiver("", "Kela")), "who receives it"),
        (replace(PERMITTED, receiver=Receiver("Kalle", " ")), "who receives it"),
        (replace(PERMITTED, receiver=Receiver("\0", "Kela")), "who receives it"),
        (replace(PERMITTED, receiver=Receiver("x" * 301, "Kela")), "longer than"),
        (replace(PERMITTED, purpose="x" * 301), "longer than"),
    ],
)
def test_without_ground_receiver_or_purpose_no_file_and_no_row(
    desk: Desk, client: str, paper: Paper, order: Disclosure, why: str
) -> None:
    with refused(desk, why):
        desk.door.disclose(client, order, paper.write)
    with refused(desk, why):
        desk.door.check_disclosure(client, order)
    assert (paper.asked, paper.path.exists()) == (0, False)
    assert desk.handover.log() == []


@pytest.mark.parametrize(
    "given",
    [
        {"to_whom": "Toisen kunnan lääkäri"},
        {"to_whom": "Toinen"},
        {"until": date(2026, 11, 22)},
    ],
)
def test_another_or_a_lapsed_consent_opens_no_door(
    desk: Desk, client: str, paper: Paper, given: dict[str, str | date]
) -> None:
    consents(desk, client, **given)
    with refused(desk, "No consent in force"):
        desk.door.disclose(client, CONSENTED, paper.write)
    assert not paper.asked


def test_a_withdrawn_consent_and_somebody_elses_open_no_door(
    desk: Desk, client: str, paper: Paper
) -> None:
    other = desk.door.add_client(Profile(name="Aino Malli"))
    consents(desk, other)
    with refused(desk, "No consent in force"):
        desk.door.disclose(client, CONSENTED, paper.write)
    id_ = consents(desk, client)
    desk.door.check_disclosure(client, CONSENTED)
    desk.door.withdraw_consent(id_, TODAY)
    with refused(desk, "No consent in force"):
        desk.door.disclose(client, CONSENTED, paper.write)
    assert not paper.asked


def test_of_nobody_nothing_goes_out(desk: Desk, paper: Paper) -> None:
    with refused(desk, GONE, Gone):
        desk.door.disclose("nobody", PERMITTED, paper.write)
    with refused(desk, GONE, Gone):
        desk.door.check_disclosure("nobody", PERMITTED)
    assert not paper.asked


def test_asking_early_writes_nothing(desk: Desk, client: str) -> None:
    before = everything(desk)
    desk.door.check_disclosure(client, PERMITTED)
    assert everything(desk) == before


# -- the file and the log are one act -----------------------------------------------------


def full() -> None:
    raise CannotWrite(Sentence("The file could not be written."))


def broken() -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def cut() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("write", "fault"), [(full, CannotWrite), (broken, OSError), (cut, KeyboardInterrupt)]
)
def test_a_file_that_cannot_be_written_leaves_no_row(
    desk: Desk,
    client: str,
    paper: Paper,
    write: Callable[[], None],
    fault: type[BaseException],
) -> None:
    before = everything(desk)
    with pytest.raises(fault):
        desk.door.disclose(client, PERMITTED, write)
    assert everything(desk) == before
    desk.door.disclose(client, PERMITTED, paper.write)
    assert len(desk.handover.log(client)) == 1, "the door goes on as if nothing had happened"


def test_what_cannot_be_logged_is_not_written(
    desk: Desk, client: str, paper: Paper, line: Connection
) -> None:
    """The column of languages is free, so a rule that the file itself has says no here."""
    line.execute(
        "CREATE TRIGGER no_more BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'x'); END"
    )
    with pytest.raises(Refused, match="does not fit the rules"):
        desk.door.disclose(client, PERMITTED, paper.write)
    assert not paper.asked


def test_the_row_is_kept_only_when_the_draft_is_written(desk: Desk, client: str) -> None:
    """While the draft is written the transaction is open: nobody else sees a row of it yet."""
    seen: list[int] = []
    desk.door.disclose(client, PERMITTED, lambda: seen.append(len(desk.handover.log())))
    assert seen == [0]
    assert len(desk.handover.log()) == 1


# -- the log ------------------------------------------------------------------------------


def test_the_log_says_who_gave_what_to_whom_when_why_and_on_which_ground(
    desk: Desk, client: str, paper: Paper
) -> None:
    """703/2023, section 10."""
    id_ = desk.door.disclose(
        client,
        replace(PERMITTED, parts=frozenset({Part.TASKS, Part.GOALS}), treatment=True),
        paper.write,
    )
    assert paper.path.read_text() == "yhteenveto"
    (row,) = desk.handover.log(client)
    assert (row.id, row.client_id, row.day) == (id_, client, TODAY)
    assert row.at.isoformat() == "2026-11-23T09:00:00+00:00"
    assert (row.who, row.receiver, row.organisation) == (
        "Kaisa Valmentaja", "Kalle Seuraaja", "Toinen kunta"
    )  # fmt: skip
    assert (row.purpose, row.ground, row.ground_note) == (
        "jatkuva valmennus", Ground.PERMISSION, "sanoi puhelimessa"
    )  # fmt: skip
    assert (row.parts, row.notes) == ((Part.GOALS, Part.TASKS), 2)
    assert (row.format, row.language) == (Format.DOCX, "sv")
    assert (row.encrypted, row.together, row.destroyed) == (True, True, False)
    assert (row.others, row.treatment, row.kept_until) == (False, True, date(2038, 11, 23))


@pytest.mark.parametrize("ground", [Ground.PERMISSION, Ground.STATUTE])
def test_a_ground_without_a_consent_keeps_the_id_of_none(
    desk: Desk, client: str, paper: Paper, ground: Ground
) -> None:
    consents(desk, client)
    desk.door.disclose(
        client, replace(PERMITTED, ground=ground, ground_note="703/2023, 64 §"), paper.write
    )
    assert [tuple(row) for row in desk.read.rows("SELECT ground, consent_id FROM disclosure")] == [
        (ground.value, None)
    ]


def test_the_newest_consent_that_covers_is_kept_with_the_row(
    desk: Desk, client: str, paper: Paper
) -> None:
    consents(desk, client)
    newest = consents(desk, client, given=date(2026, 11, 2))
    consents(desk, client, to_whom="Kela", given=date(2026, 11, 20))
    desk.door.disclose(client, CONSENTED, paper.write)
    (row,) = desk.read.rows("SELECT consent_id FROM disclosure")
    assert row["consent_id"] == newest


def test_a_consent_that_the_coach_chose_is_the_ground_and_no_other(
    desk: Desk, client: str, paper: Paper
) -> None:
    older = consents(desk, client)
    kela = consents(desk, client, to_whom="Kela", given=date(2026, 11, 2))
    others = consents(desk, desk.door.add_client(Profile(name="Aino Malli")))
    for wrong in (kela, others, "nothing"):
        with refused(desk, "No consent in force"):
            desk.door.disclose(client, replace(CONSENTED, consent_id=wrong), paper.write)
    consents(desk, client, given=date(2026, 11, 3))
    desk.door.disclose(client, replace(CONSENTED, consent_id=older), paper.write)
    assert desk.read.row("SELECT consent_id FROM disclosure")[0] == older


def test_the_newest_stands_first_and_everybodys_are_one_list(
    desk: Desk, client: str, paper: Paper, clock: FixedClock
) -> None:
    other = desk.door.add_client(Profile(name="Aino Malli"))
    ids = []
    for who in (client, other, client):
        ids.append(desk.door.disclose(who, PERMITTED, paper.write))
        clock.forward(1)
    assert [row.id for row in desk.handover.log()] == ids[::-1]
    assert [row.id for row in desk.handover.log(client)] == [ids[2], ids[0]]
    assert [row.day for row in desk.handover.log(client)] == [date(2026, 11, 25), TODAY]
    assert desk.handover.log("nobody") == []


def test_the_record_of_acts_holds_codes_and_no_name_and_no_word_of_the_coach(
    desk: Desk, client: str, paper: Paper
) -> None:
    desk.door.disclose(client, replace(PERMITTED, parts=frozenset({Part.GOALS})), paper.write)
    act = desk.read.audit(limit=1, client_id=client)[0]
    assert (act.what, act.client_id) == ("disclose", client)
    (log,) = desk.handover.log(client)
    assert act.detail == f"ground permission, format docx, parts goals, log {log.id}"
    # What it was for is told from the log, in which the words go when the client is destroyed.
    assert act.purpose == log.purpose == PERMITTED.purpose
    (kept,) = desk.read.rows("SELECT * FROM audit ORDER BY seq DESC LIMIT 1")
    told = repr(tuple(kept))
    for word in ("Kalle", "Seuraaja", "Toinen", "valmennus", "puhelimessa", "Asiakas"):
        assert word not in told
    assert desk.read.verify_audit() is None


def test_the_clients_story_tells_it(desk: Desk, client: str, paper: Paper) -> None:
    other = desk.door.add_client(Profile(name="Aino Malli"))
    desk.door.disclose(client, PERMITTED, paper.write)
    assert story(desk, client, EntryKind.HANDOVER) == [
        ("Data given out to Kalle Seuraaja, Toinen kunta", "jatkuva valmennus")
    ]
    assert say(desk.read.timeline(client)[0].title).startswith("Data given out")
    assert story(desk, other, EntryKind.HANDOVER) == []


# -- nobody rewrites it -------------------------------------------------------------------


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE disclosure SET receiver = 'muu'",
        "UPDATE disclosure SET purpose = '', ground_note = '', receiver = '–', destroyed = 1",
        "UPDATE disclosure SET destroyed = 1",
        "UPDATE disclosure SET client_id = 'joku muu'",
        "UPDATE disclosure SET at = '2020-01-01', day = '2020-01-01'",
        "UPDATE OR REPLACE disclosure SET seq = 9",
        "UPDATE disclosure SET id = 'uusi'",
        "DELETE FROM disclosure",
        "REPLACE INTO disclosure SELECT * FROM disclosure",
        "INSERT OR REPLACE INTO disclosure SELECT seq + 1, id, client_id, day, at, who, 'muu',"
        " organisation, purpose, ground, ground_note, consent_id, parts, others, treatment, notes,"
        " format, language, encrypted, together, destroyed FROM disclosure",
    ],
)
def test_a_row_of_the_log_stays_as_it_was_written(
    desk: Desk, client: str, paper: Paper, line: Connection, sql: str
) -> None:
    desk.door.disclose(client, PERMITTED, paper.write)
    line.execute("INSERT INTO destruction VALUES ('joku muu', '', '', '')")
    before = everything(desk)
    with pytest.raises(driver().DatabaseError, match=r"history_stays|key_taken|key_stays"):
        line.execute(sql)
    assert everything(desk) == before


@pytest.mark.parametrize(
    "change",
    [
        "receiver = '–'",
        "destroyed = 1, organisation = 'muu'",
        "destroyed = 1, client_id = 'joku muu'",
        "destroyed = 1, at = '2020-01-01'",
        "destroyed = 1, ground = 'own_data'",
        "destroyed = 1, parts = ''",
    ],
)
def test_a_destruction_empties_the_coachs_words_and_changes_nothing_else(
    desk: Desk, client: str, paper: Paper, line: Connection, change: str
) -> None:
    desk.door.disclose(client, PERMITTED, paper.write)
    line.execute("INSERT INTO destruction VALUES (?, '', '', '')", (client,))
    with pytest.raises(driver().DatabaseError, match="history_stays"):
        line.execute(f"UPDATE disclosure SET {change}")
    with pytest.raises(driver().DatabaseError, match="history_stays"):
        line.execute("DELETE FROM disclosure")
    line.execute("UPDATE disclosure SET purpose = '', receiver = '–', destroyed = 1")
    assert [row.receiver for row in desk.handover.log(client)] == ["–"]


@pytest.mark.parametrize(
    "changed",
    [
        "ground = 'consent', consent_id = NULL",
        "ground = 'statute', ground_note = ''",
        "ground = 'sopimus'",
        "receiver = ''",
        "format = 'exe'",
        "notes = -1",
    ],
)
def test_the_file_itself_takes_no_row_without_a_ground(
    desk: Desk, client: str, paper: Paper, line: Connection, changed: str
) -> None:
    desk.door.disclose(client, PERMITTED, paper.write)
    columns = [str(row[1]) for row in line.execute("PRAGMA table_info(disclosure)").fetchall()]
    new = dict.fromkeys(columns, None) | {name: name for name in columns}
    new |= {"seq": "seq + 1", "id": "id || 'x'"}
    new |= dict(part.split(" = ") for part in changed.split(", "))
    with pytest.raises(driver().DatabaseError, match="CHECK constraint"):
        line.execute(
            f"INSERT INTO disclosure ({', '.join(new)}) SELECT {', '.join(new.values())}"
            " FROM disclosure"
        )


def test_the_own_right_of_the_client_lets_data_go_to_nobody_else(desk: Desk) -> None:
    (client_id,) = fill(desk, 1)
    name = desk.read.client(client_id, TODAY).row.name
    wrong = replace(PERMITTED, ground=Ground.OWN_DATA, note_ids=())
    with pytest.raises(Refused, match="to the client alone"):
        desk.door.disclose(client_id, wrong, lambda: pytest.fail("nothing may be written"))
    assert desk.handover.log(client_id) == []
    right = replace(wrong, receiver=Receiver(name.upper(), "asiakas"))
    with pytest.raises(Refused, match="without data about others"):
        desk.door.disclose(client_id, replace(right, others=True), lambda: None)
    desk.door.disclose(client_id, right, lambda: None)
    assert len(desk.handover.log(client_id)) == 1
