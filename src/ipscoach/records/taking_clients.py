"""Client rows of an import."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import select

from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.domain.clients import folded, next_code
from ipscoach.domain.days import check_past
from ipscoach.domain.phases import PhaseEntry
from ipscoach.records.acts import room_for_one
from ipscoach.records.checks import code, free, profile_columns
from ipscoach.records.orders import IncomingClient, RowRefusal
from ipscoach.records.tables import Client, PhaseRow, StatusRow
from ipscoach.records.taking import Taking
from ipscoach.records.texts import typed
from ipscoach.sentence import Refused

KIND = "clients"


def take_clients(taking: Taking, rows: Sequence[IncomingClient], wait: bool) -> None:
    """Take client rows in; `wait` puts those beyond the cap onto the waiting list."""
    codes = list(taking.session.exec(select(Client.code)))
    for row in taking.each(KIND, Client, rows, lambda row, id_: _remember(taking, row, id_)):
        if _is_there(taking, row):
            taking.already(KIND)
            continue
        try:
            taking.at("name", row.profile.name)
            columns = profile_columns(row.profile, taking.today)
            # When a list's wishes were written nobody knows, and it was not today.
            columns["profile_day"] = None
            status = _status(taking, row, wait)
        except Refused as error:
            taking.refuse(KIND, row.row, error.sentence)
            taking.turned_away.add(folded(typed(row.profile.name)))
            continue
        id_ = taking.ids()
        codes = [next_code(codes)]
        _write(taking, row, status, {"id": id_, "code": codes[0], "mark": row.mark, **columns})
        _remember(taking, row, id_)
        taking.took(KIND)


def _remember(taking: Taking, row: IncomingClient, id_: str) -> None:
    known = taking.clients.setdefault(folded(typed(row.profile.name)), [])
    if all(other != id_ for other, _ in known):
        known.append((id_, row.profile.birth_year))


def _is_there(taking: Taking, row: IncomingClient) -> bool:
    """Say whether there is a client of this name whose birth year does not speak against it."""
    year = row.profile.birth_year
    known = taking.clients.get(folded(typed(row.profile.name)), [])
    return any(year is None or other is None or year == other for _, other in known)


def _status(taking: Taking, row: IncomingClient, wait: bool) -> Status:
    """Return the status in which a row comes in.

    Raises:
        CaseloadFull: it is active, nobody more can be, and nobody is put onto the list.
        Refused: a day that has not come yet.
    """
    earlier = [("phase_since", entry.since) for entry in row.earlier]
    days = (("entered", row.entered), ("phase_since", row.phase_since), ("closed", row.closed))
    for field, day in (*earlier, *days):
        if day is not None:
            taking.at(field, day)
            check_past(day, taking.today)
    # The name is told, not the status: it is the person whom the caseload has no room for.
    taking.at("name", row.profile.name)
    if row.status is Status.ACTIVE:
        try:
            room_for_one(taking.session)
        except CaseloadFull as full:
            if not wait:
                raise
            taking.put_waiting.append(RowRefusal(KIND, row.row, *taking.field, full.sentence))
            return Status.WAITING
    return row.status


def _write(taking: Taking, row: IncomingClient, status: Status, columns: dict[str, Any]) -> None:
    closed = status is Status.CLOSED
    since = _since(taking, row, status)
    columns |= {
        "status": status.value,
        "status_since": since,
        "entered": row.entered,
        "closed": row.closed if closed else None,
        "closing_reason": code(row.closing_reason) if closed else None,
    }
    taking.put(Client, [columns])
    story: list[tuple[Status, date | None]] = [(status, since)]
    if status is not Status.ACTIVE and row.status is not Status.WAITING:
        story.insert(0, (Status.ACTIVE, row.entered))
    taking.put(
        StatusRow,
        [
            {
                "id": taking.ids(),
                "client_id": columns["id"],
                "status": stood.value,
                "since": day,
                "closing_reason": columns["closing_reason"] if stood is Status.CLOSED else None,
                "reason": "",
            }
            for stood, day in story
            if day is not None
        ],
    )
    taking.put(
        PhaseRow,
        [
            {
                "id": taking.ids(),
                "client_id": columns["id"],
                "phase": int(entry.phase),
                "since": entry.since,
                "reason": free(entry.reason),
            }
            for entry in _phases(taking, row)
        ],
    )


def _phases(taking: Taking, row: IncomingClient) -> list[PhaseEntry]:
    """Return the history that a row brings, and nothing that it does not say."""
    history = list(row.earlier)
    if row.phase is not None:
        since = row.phase_since or row.entered or taking.today
        history.append(PhaseEntry(row.phase, since, row.phase_reason))
    return history


def _since(taking: Taking, row: IncomingClient, status: Status) -> date | None:
    """Return the day on which the status began, as far as the row tells."""
    if status is not row.status:
        return taking.today
    match status:
        case Status.CLOSED:
            return row.closed
        case Status.ACTIVE:
            return row.entered
        case Status.WAITING:
            return row.profile.referred or row.entered
