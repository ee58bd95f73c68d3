"""Coaching ends with a plan, a network and answered tasks, in one act; who comes back goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.handover import Receiver
from ipscoach.domain.phases import Phase
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.handover.orders import Closing, TaskAnswer
from ipscoach.records.orders import NewTask, Profile
from ipscoach.records.views import EntryKind
from ipscoach.vault.connection import driver, open_file
from tests.records.desks import KEY, TODAY, ended, fill
from tests.records.follow_up.kept import GONE, refused, story

WHOLE = Closing(
    on=TODAY,
    reason=ClosingReason.OTHER_SERVICE,
    follow_on_plan=" Jatkaa kuntoutuksessa \nkeväällä",
    support_network="Sisko\nKerttu Malli, poliklinikka",
    receiver=Receiver("Kalle  Seuraaja", "Toinen kunta, Työllisyys"),
)


def task(desk: Desk, client: str | None, what: str = "Soita") -> str:
    return desk.door.add_task(NewTask(what=what, due=date(2026, 12, 1), client_id=client))


def open_tasks(desk: Desk, client: str) -> list[str]:
    return [one.what for one in desk.read.tasks(client_id=client)]


def test_each_open_task_is_answered_in_the_act_that_closes(desk: Desk, client: str) -> None:
    done, unneeded, handed = (task(desk, client, what) for what in ("tehty", "turha", "siirtyy"))
    acts = len(desk.read.audit())
    desk.door.close_client(
        client,
        replace(
            WHOLE,
            tasks=(
                TaskAnswer(task_id=done, reply=Reply.DONE, reason="tätä ei kysytä"),
                TaskAnswer(task_id=unneeded, reply=Reply.NOT_APPLICABLE, reason=" muutti\npois"),
                TaskAnswer(task_id=handed, reply=Reply.NOT_APPLICABLE, reason="Kalle jatkaa"),
            ),
        ),
    )
    assert open_tasks(desk, client) == []
    found = desk.read.task(done)
    assert (found.done, found.set_aside, found.aside_reason) == (TODAY, False, "")
    found = desk.read.task(unneeded)
    assert (found.done, found.set_aside, found.aside_reason) == (TODAY, True, "muutti pois")
    assert desk.read.task(handed).aside_reason == "Kalle jatkaa"
    assert story(desk, client, EntryKind.TASK) == [
        ("Task set aside", "siirtyy\nKalle jatkaa"), ("Task set aside", "turha\nmuutti pois"),
        ("Task done", "tehty"),
    ]  # fmt: skip
    (act,) = desk.read.audit(limit=len(desk.read.audit()) - acts)
    assert (act.what, act.client_id, act.detail) == ("close_client", client, "other_service")
    assert desk.read.verify_audit() is None


def test_a_task_without_an_answer_keeps_the_client_open(desk: Desk, client: str) -> None:
    answered, forgotten = task(desk, client), task(desk, client, "jäi")
    first = TaskAnswer(task_id=answered, reply=Reply.DONE)
    with refused(desk, "Say of each whether it is done"):
        desk.door.close_client(client, replace(WHOLE, tasks=(first,)))
    second = TaskAnswer(task_id=forgotten, reply=Reply.DONE)
    desk.door.close_client(client, replace(WHOLE, tasks=(first, second)))
    assert open_tasks(desk, client) == []


def test_what_was_agreed_and_who_goes_on_is_read_back(desk: Desk, client: str) -> None:
    desk.door.close_client(client, replace(WHOLE, exception="  "))
    view = desk.read.client(client, TODAY)
    assert (view.row.status, view.row.closed) == (Status.CLOSED, TODAY)
    assert view.row.closing_reason is ClosingReason.OTHER_SERVICE
    assert view.follow_on_plan == " Jatkaa kuntoutuksessa \nkeväällä"
    assert view.support_network == "Sisko\nKerttu Malli, poliklinikka"
    assert view.handed_to == "Kalle Seuraaja, Toinen kunta, Työllisyys"
    assert view.closing_exception == ""
    assert story(desk, client, EntryKind.STATUS)[0] == (
        "Coaching closed: Another service or coach",
        "Kalle Seuraaja, Toinen kunta, Työllisyys\n Jatkaa kuntoutuksessa \nkeväällä\n"
        "Sisko\nKerttu Malli, poliklinikka",
    )


def test_the_plan_and_the_network_are_found_by_search(desk: Desk, client: str) -> None:
    desk.door.close_client(client, WHOLE)
    for words in ("kuntoutuk", "sisko", "poliklin"):
        assert [hit.client_id for hit in desk.read.search(words)] == [client]


@pytest.mark.parametrize("exception", ["", "ei tavoitettu"])
def test_nobody_is_left_without_plan_or_network_unless_a_reason_is_written(
    desk: Desk, client: str, exception: str
) -> None:
    for plan, network in (("", "Sisko"), ("Opinnot", " "), ("", "")):
        bare = Closing(
            on=TODAY,
            reason=ClosingReason.CLIENT_STOPPED,
            follow_on_plan=plan,
            support_network=network,
            exception=exception,
        )
        if not exception:
            with refused(desk, "a reason in writing is needed"):
                desk.door.close_client(client, bare)
            continue
        desk.door.close_client(client, bare)
        view = desk.read.client(client, TODAY)
        assert view.closing_exception == "ei tavoitettu"
        assert "ei tavoitettu" in story(desk, client, EntryKind.STATUS)[0][1]
        desk.door.reopen(client, TODAY)


def test_a_refused_answer_leaves_tasks_and_client_as_they_were(desk: Desk, client: str) -> None:
    mine = task(desk, client)
    done = task(desk, client, "jo tehty")
    desk.door.complete_task(done, TODAY)
    other = task(desk, desk.door.add_client(Profile(name="Aino Malli")))
    nobodys = task(desk, None)
    for task_id in (other, nobodys, done, mine):
        first = TaskAnswer(task_id=mine, reply=Reply.DONE)
        second = TaskAnswer(task_id=task_id, reply=Reply.NOT_APPLICABLE)
        with refused(desk, "not an open task of the client"):
            desk.door.close_client(client, replace(WHOLE, tasks=(first, second)))
    with refused(desk, GONE, Gone):
        gone = TaskAnswer(task_id="nothing", reply=Reply.DONE)
        desk.door.close_client(client, replace(WHOLE, tasks=(gone,)))
    with refused(desk, "longer than"):
        endless = TaskAnswer(task_id=mine, reply=Reply.NOT_APPLICABLE, reason="x" * 301)
        desk.door.close_client(client, replace(WHOLE, tasks=(endless,)))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"receiver": Receiver("Kalle", "")}, "who receives it"),
        ({"receiver": Receiver(" ", "Kela")}, "who receives it"),
        ({"receiver": Receiver("x" * 200, "y" * 200)}, "longer than"),
        ({"on": date(2026, 11, 24)}, "not come yet"),
        ({"on": date(2026, 8, 31)}, "cannot be dated before"),
        ({"follow_on_plan": "x" * 50_001}, "longer than"),
        ({"support_network": "x" * 50_001}, "longer than"),
    ],
)
def test_a_closing_that_cannot_be_changes_nothing(
    desk: Desk, client: str, change: dict[str, object], why: str
) -> None:
    open_one = TaskAnswer(task_id=task(desk, client), reply=Reply.DONE)
    with refused(desk, why):
        desk.door.close_client(client, replace(WHOLE, tasks=(open_one,), **change))


def test_nobody_is_closed_twice(desk: Desk, client: str) -> None:
    desk.door.close_client(client, WHOLE)
    with refused(desk, "closed already"):
        desk.door.close_client(client, WHOLE)
    with refused(desk, GONE, Gone):
        desk.door.close_client("nobody", WHOLE)


def test_somebody_on_the_waiting_list_can_be_closed_too(desk: Desk) -> None:
    waiting = desk.door.add_client(Profile(name="Aino Malli"), Status.WAITING)
    desk.door.close_client(waiting, ended(TODAY, ClosingReason.MOVED))
    assert desk.read.client(waiting, TODAY).row.status is Status.CLOSED


# -- coming back --------------------------------------------------------------------------


def test_who_comes_back_keeps_the_history_and_goes_on_in_the_same_phase(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    desk.door.move_phase(client, Phase.JOB_SEARCH, date(2026, 10, 1), "Profiili valmis")
    settled = TaskAnswer(task_id=task(desk, client), reply=Reply.DONE)
    desk.door.close_client(client, replace(WHOLE, tasks=(settled,), exception="muutti"))
    clock.forward(30)
    desk.door.reopen(client, clock.today())
    view = desk.read.client(client, clock.today())
    assert (view.row.status, view.row.closed, view.row.closing_reason) == (
        Status.ACTIVE, None, None
    )  # fmt: skip
    assert (view.row.phase, view.row.entered) == (Phase.JOB_SEARCH, date(2026, 9, 1))
    assert [title for title, _text in story(desk, client, EntryKind.STATUS)] == [
        "Into the caseload", "Coaching closed: Another service or coach", "Into the caseload"
    ]  # fmt: skip
    assert "Kalle Seuraaja" in story(desk, client, EntryKind.STATUS)[1][1]
    assert desk.read.task(settled.task_id).done == TODAY
    # What was true of the end is no longer true of a client whose coaching goes on.
    assert (view.handed_to, view.closing_exception) == ("", "")
    assert view.follow_on_plan == WHOLE.follow_on_plan
    again = ended(clock.today(), ClosingReason.EMPLOYED, "Työssä", "Omatyöntekijä")
    desk.door.close_client(client, again)
    view = desk.read.client(client, clock.today())
    assert (view.handed_to, view.follow_on_plan) == ("", "Työssä")
    texts = [text for _title, text in story(desk, client, EntryKind.STATUS)]
    assert texts[0] == "Työssä\nOmatyöntekijä"
    assert "Jatkaa kuntoutuksessa" in texts[2]


def test_nobody_comes_back_before_leaving_or_without_having_left(desk: Desk, client: str) -> None:
    with refused(desk, "is not closed"):
        desk.door.reopen(client, TODAY)
    desk.door.close_client(client, replace(WHOLE, on=date(2026, 11, 20)))
    for on, why in ((date(2026, 11, 19), "before it"), (date(2026, 11, 24), "not come yet")):
        for status in (Status.ACTIVE, Status.WAITING):
            with refused(desk, why):
                desk.door.reopen(client, on, status)
    with refused(desk, "is not closed"):
        desk.door.reopen(client, TODAY, Status.CLOSED)
    with refused(desk, GONE, Gone):
        desk.door.reopen("nobody", TODAY)


def test_a_full_caseload_takes_nobody_back_but_onto_the_list(desk: Desk, tmp_path: Path) -> None:
    first, *_others = fill(desk)
    desk.door.close_client(first, WHOLE)
    eleventh = desk.door.add_client(Profile(name="Aino Malli"))
    with refused(desk, "caseload is full", CaseloadFull):
        desk.door.reopen(first, TODAY)
    line = open_file(tmp_path / "own" / "caseload.db", bytearray(KEY))
    with pytest.raises(driver().DatabaseError, match="caseload_full"):
        line.execute("UPDATE client SET status = 'active', closed = NULL WHERE id = ?", (first,))
    line.close()
    desk.door.reopen(first, TODAY, Status.WAITING)
    with refused(desk, "caseload is full", CaseloadFull):
        desk.door.admit(first, TODAY)
    desk.door.close_client(eleventh, WHOLE)
    desk.door.admit(first, TODAY)
    assert len(desk.read.caseload(TODAY).active) == 10
    assert [say(entry.title) for entry in desk.read.timeline(first, {EntryKind.STATUS})] == [
        "Into the caseload", "Onto the waiting list",
        "Coaching closed: Another service or coach", "Into the caseload",
    ]  # fmt: skip


# -- how long records are kept ------------------------------------------------------------


def test_the_organisation_sets_how_long_records_are_kept(desk: Desk, client: str) -> None:
    coach = desk.read.coach()
    assert coach is not None
    assert coach.retention_years == 10
    desk.door.set_retention(4)
    coach = desk.read.coach()
    assert coach is not None
    assert coach.retention_years == 4
    act = desk.read.audit(limit=1)[0]
    assert (act.what, act.detail) == ("set_retention", "years 4")
    for years in (0, -1, 101):
        with refused(desk, "between 1 and"):
            desk.door.set_retention(years)
