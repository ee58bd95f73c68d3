"""Bringing a read workbook into the caseload: whole, once, with every refused row named."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ipscoach.exchange.workbook.results import KINDS, ImportReport, Rejection, Workbook
from ipscoach.records.orders import Incoming, RowRefusal, TakenIn
from ipscoach.sentence import Sentence

Progress = Callable[[int, int], None]


class TakesIn(Protocol):
    """The door, as far as an import knows it."""

    def take_in(
        self,
        incoming: Incoming,
        *,
        overflow: str = "refuse",
        dry_run: bool = False,
        by_hand: bool = False,
        progress: Progress | None = None,
    ) -> TakenIn:
        """Write all rows that the rules allow in one transaction, and name the others."""
        ...


def bring_in(
    door: TakesIn,
    workbook: Workbook,
    *,
    overflow: str = "refuse",
    dry_run: bool = False,
    by_hand: bool = False,
    progress: Progress | None = None,
) -> ImportReport:
    """Take a workbook's rows into the caseload and report on every row.

    Args:
        door: the open caseload.
        workbook: as `read_workbook` returned it.
        overflow: what becomes of active clients beyond the cap: "refuse" or "waiting".
        dry_run: find out what would happen, and write nothing.
        by_hand: a coach does it on the screen; her recovery code must be on paper first.
        progress: is told how many of how many rows are in.

    Raises:
        CodeNotOnPaper: by hand, before the recovery code was typed back.
    """
    taken = door.take_in(
        workbook.incoming,
        overflow=overflow,
        dry_run=dry_run,
        by_hand=by_hand,
        progress=progress,
    )
    refused = [_rejection(workbook, refusal) for refusal in taken.refused]
    order = {title: place for place, title in enumerate(workbook.sheets.values())}
    rejected = sorted(
        [*workbook.rejected, *refused], key=lambda r: (order.get(r.sheet, len(order)), r.row)
    )
    return ImportReport(
        imported={kind: taken.imported.get(kind, 0) for kind in KINDS},
        already_there={kind: taken.already_there.get(kind, 0) for kind in KINDS},
        rejected=tuple(rejected),
        warnings=(*workbook.warnings, *_waiting(workbook, taken), *_registered(taken)),
        source=workbook.source,
    )


def _rejection(workbook: Workbook, refusal: RowRefusal) -> Rejection:
    headings = workbook.headings.get(refusal.kind, {})
    return Rejection(
        sheet=workbook.sheets.get(refusal.kind, refusal.kind),
        row=refusal.row,
        column=headings.get(refusal.field, refusal.field),
        value=refusal.value,
        reason=refusal.reason,
    )


def _waiting(workbook: Workbook, taken: TakenIn) -> list[Sentence]:
    told = [_rejection(workbook, refusal) for refusal in taken.waiting]
    return [
        Sentence(
            "{sheet}, row {row}: “{client}” goes on the waiting list, because the caseload is "
            "full.",
            sheet=refused.sheet,
            row=refused.row,
            client=refused.value,
        )
        for refused in told
    ]


def _registered(taken: TakenIn) -> list[Sentence]:
    return [
        Sentence(
            "“{employer}” is not on the sheet of employers; a card with the name alone was made.",
            employer=name,
        )
        for name in taken.registered
    ]
