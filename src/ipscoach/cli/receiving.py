"""`receive`: a client comes in from another ipscoach, all of the record or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.handing_over import secret_of
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options, path_of
from ipscoach.cli.tables import labelled
from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.i18n import _, shown
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.exchange.handover.receiving import Preview
    from ipscoach.records.desk import Desk

REFUSED = 1


def receive(file: str, options: Options) -> int:
    """Show what a package brings and take the client in; return 1 where that cannot be.

    At a terminal it is shown first, and nothing comes in without a yes.

    Raises:
        Ended: there was no yes.
        CaseloadFull: nobody more can be active.
        Refused: it is no package, it does not hold, or the client is here already.
    """
    from ipscoach.cli.passphrases import at_terminal
    from ipscoach.exchange.handover import receiving

    content = _content(file, options)
    status = Status.WAITING if "waiting" in options else Status.ACTIVE
    dry_run = "dry-run" in options
    with opened(options) as (desk, clock):
        today = clock.today()
        seen = receiving.preview(desk, content, today)
        if at_terminal() and not options.keys() & {"dry-run", "json"}:
            _ask(seen, status)
        code = "" if dry_run else _take_in(desk, content, status, today)
    if "json" in options:
        result(as_json(_shape(seen, status, code)))
    else:
        result(harmless("\n".join(_report(seen, status, code))))
    if dry_run and (hindrance := _hindrance(seen, status)) is not None:
        raise hindrance
    return 0


def _ask(seen: Preview, status: Status) -> None:
    """Show what would come in, and ask whether it shall.

    Raises:
        CaseloadFull: nobody more can be active.
        Refused: the client is here already, or there was no yes.
    """
    from ipscoach.cli import asking

    message(harmless("\n".join(_report(seen, status, ""))))
    if (hindrance := _hindrance(seen, status)) is not None:
        raise hindrance
    message()
    takes = _("{who} comes in, {status}.").format(who=seen.record.client.name, status=shown(status))
    if not asking.yes(takes):
        raise asking.Ended(Sentence("Nothing was written; the client did not come in."))


def _content(file: str, options: Options) -> bytes:
    from ipscoach.exchange.handover.receiving import opened as unsealed
    from ipscoach.exchange.handover.receiving import read_file, read_identity

    phrase_file, key_file = options.get("decrypt-passphrase-file"), options.get("identity")
    if phrase_file is not None and key_file is not None:
        raise WrongUsage(
            Sentence(
                "--{first} and --{second} do not go together.",
                first="decrypt-passphrase-file",
                second="identity",
            )
        )
    passphrase = None if phrase_file is None else secret_of(phrase_file)
    identity = None if key_file is None else read_identity(path_of(key_file))
    return unsealed(read_file(path_of(file)), identity, passphrase)


def _take_in(desk: Desk, content: bytes, status: Status, today: date) -> str:
    """Take the client in and return the new code."""
    from ipscoach.exchange.handover import receiving

    try:
        id_ = receiving.receive(desk, content, status)
    except CaseloadFull as full:
        raise offering(full) from None
    return desk.read.client(id_, today).row.code


def _hindrance(seen: Preview, status: Status) -> Refused | None:
    """Return why the client could not come in as things stand."""
    if seen.here is not None:
        return Refused(
            Sentence(
                "This client is in your caseload already, as {code} ({status}), so nothing comes "
                "in.",
                code=seen.here.code,
                status=seen.here.status,
            )
        )
    if seen.full and status is Status.ACTIVE:
        return offering(CaseloadFull(Sentence("The caseload is full.")))
    return None


def offering(full: CaseloadFull) -> CaseloadFull:
    """Return the refusal with the way out that a script has."""
    return CaseloadFull(
        Sentence(
            "{reason} With --waiting the client comes onto the waiting list; nothing was written.",
            reason=full.sentence,
        )
    )


def _shape(seen: Preview, status: Status, code: str) -> dict[str, object]:
    """Return what came in, or would, as `receive --json` has it."""
    head, who = seen.record.header, seen.record.client
    return {
        "received": bool(code),
        "code": code or None,
        "status": status,
        "name": who.name,
        "birth_year": who.birth_year,
        "from": {"author": head.author, "organisation": head.organisation, "date": head.day},
        "purpose": head.purpose,
        "ground": head.ground,
        "ground_note": head.ground_note,
        "together": head.together,
        "parts": list(head.parts),
        "already_here": seen.here.code if seen.here else None,
        "full": seen.full,
    }


def _report(seen: Preview, status: Status, code: str) -> Iterator[str]:
    head, who = seen.record.header, seen.record.client
    if code:
        told = _("Received: {code} {name}, {status}.")
        yield told.format(code=code, name=who.name, status=shown(status))
    else:
        yield _("This is what would come in; nothing was written:")
        yield f"  {who.name}" + (f", {who.birth_year}" if who.birth_year else "")
    ground = ": ".join(filter(None, [shown(head.ground), head.ground_note]))
    lines = (
        (_("Given by"), ", ".join(filter(None, [head.author, head.organisation]))),
        (_("Date"), shown(head.day)),
        (_("Purpose"), head.purpose),
        (_("Ground"), ground),
        (_("Parts"), "; ".join(shown(part) for part in head.parts)),
        *((_(label), str(number)) for label, number in seen.counts),
    )
    yield from (labelled(label, text) for label, text in lines if text)
