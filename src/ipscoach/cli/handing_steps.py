"""`handover` at a terminal, step by step: shown as it will be read, and nothing before a yes."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli import asking, grounds
from ipscoach.cli.handing_over import (
    SEALS,
    as_read,
    file_of,
    listed,
    parts_of,
    seal_of,
    show_only,
    tell_written,
    tongue_of,
)
from ipscoach.cli.opening import opened
from ipscoach.cli.output import harmless, message
from ipscoach.cli.passphrases import twice
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, path_of
from ipscoach.cli.timeline import find
from ipscoach.domain.handover import (
    USUAL_PARTS,
    Part,
    check_purpose,
    check_secret,
    read_receiver,
)
from ipscoach.i18n import _, plural, say, shown
from ipscoach.records.acts_words import HANDOVER, SUMMARY
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.exchange.handover.handing_over import Seal
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientView, NoteView

NEWEST = 30
"""Notes that are listed to choose from; older ones are named by their ids."""
_LINE = 66


def hand_over_by_steps(who: str, options: Options) -> int:
    """Ask for all that handing over wants, show what leaves, and write it after a yes.

    What was given with the command is not asked for.

    Raises:
        WrongUsage: the name of the file, the parts or the ways of encrypting do not hold.
        Ended: the answers ended, or the last one was no yes; nothing was written.
        Refused: the file cannot be written.
    """
    from ipscoach.exchange.handover.handing_over import check_way
    from ipscoach.exchange.handover.handing_over import hand_over as let_out

    seal, named = seal_of(options), None
    if "out" in options:
        named = file_of(options, seal)
    with opened(options) as (desk, clock):
        view = desk.read.client(find(desk.read, who, clock.today()).id, clock.today())
        if named is not None:
            check_way(*named, seal, view.row.name)
        message(harmless(_("Hand over: {who}").format(who=f"{view.row.code} {view.row.name}")))
        order = _order(desk, view, options, clock.today())
        if "dry-run" in options:
            show_only(desk, view.row.id, order, clock.today())
            return 0
        if named is None:
            seal = seal if options.keys() & set(SEALS) else _protection()
            named = _file(seal, view.row.name, clock.today())
        path, form = named
        order = replace(order, format=form)
        _look(desk, view, order, clock.today())
        progress = progress_of(_("Writing the summary…"))
        let_out(desk, clock, view.row.id, order, path, seal, progress)
    tell_written(path, order.receiver, seal)
    return 0


def _order(desk: Desk, view: ClientView, options: Options, today: date) -> Disclosure:
    receiver = (
        read_receiver(options["to"])
        if "to" in options
        else asking.fitting(_("To whom (name, organisation)"), read_receiver)
    )
    purpose = options.get("purpose") or asking.fitting(_("Purpose"), _purpose)
    basis = grounds.ask(grounds.in_force(desk, view.row.id, today), receiver, today)
    meets = _("The client and the receiver meet at the handing over")
    return Disclosure(
        receiver=receiver,
        purpose=purpose,
        ground=basis.ground,
        ground_note=basis.note,
        consent_id=basis.consent_id,
        together="together" in options or asking.either(meets),
        parts=parts_of(options) if "parts" in options else _parts(),
        treatment="treatment" in options
        or asking.either(_("Who treats the client goes along: team, nurses, doctors")),
        others="others" in options
        or asking.either(_("Also family and employers' contact persons")),
        note_ids=listed(options["notes"]) if "notes" in options else _notes(desk, view.row.id),
        language=tongue_of(view, options),
    )


def _purpose(typed: str) -> str:
    check_purpose(typed)
    return typed


def _parts() -> frozenset[Part]:
    offered = [part for part in Part if part is not Part.HEADER]
    usual = [place for place, part in enumerate(offered) if part in USUAL_PARTS]
    message()
    message(_("What goes along; client, author and receiver always do"))
    question = _("Numbers, with commas")
    chosen = asking.several(question, [_(part.label) for part in offered], usual)
    return frozenset({Part.HEADER, *(offered[place] for place in chosen)})


def _notes(desk: Desk, client_id: str) -> tuple[str, ...]:
    """Ask which single notes go along, and show each before it is decided; the earliest first."""
    notes = desk.read.notes(client_id)
    message()
    if not notes:
        message(_("No note is written."))
        return ()
    message(_("No note goes along unless you choose it; most handings over need none."))
    if len(notes) > NEWEST:
        older = len(notes) - NEWEST
        message(plural("{n} older note is not listed here: name it with --notes.",
                       "{n} older notes are not listed here: name them with --notes.", older)
                )  # fmt: skip
    question = _("Notes to look at: numbers, with commas (Enter for none)")
    looked_at = asking.several(question, [_line(note) for note in notes[:NEWEST]])
    return tuple(notes[place].id for place in reversed(looked_at) if _goes(notes[place]))


def _head(note: NoteView) -> str:
    return f"{shown(note.day)}  {_(note.kind.label)}"


def _line(note: NoteView) -> str:
    return textwrap.shorten(f"{_head(note)}: {note.text}", _LINE, placeholder="…")


def _goes(note: NoteView) -> bool:
    """Take the second look: the whole note, then the question."""
    message()
    message(harmless(f"{_head(note)}\n\n{textwrap.indent(note.text.rstrip(), '    ')}\n"))
    message(
        _("Does the receiver need all of this? Look for diagnoses, treatment and other people.")
    )
    return asking.either(_("It goes along as it is"))


def _protection() -> Seal:
    """Ask how the file is closed to others; a way that this computer lacks is not taken."""
    from ipscoach.exchange.handover.handing_over import OPEN, Seal
    from ipscoach.exchange.papers.sealing import Sealing, missing_for

    ways = (Sealing.PASSPHRASE, Sealing.KEY, Sealing.PASSWORD, Sealing.PLAIN)
    message()
    message(_("Protection"))
    way = ways[asking.one_of(_("Number"), [_(one.label) for one in ways], 0)]
    while (lacking := missing_for(Format.MARKDOWN, way)) is not None:
        message(say(lacking))
        way = ways[asking.one_of(_("Number"), [_(one.label) for one in ways])]
    match way:
        case Sealing.KEY:
            return Seal(recipients=(asking.fitting(_("The receiver's key"), _key),))
        case Sealing.PASSPHRASE:
            return Seal(passphrase=twice(_("Passphrase"), check_secret))
        case Sealing.PASSWORD:
            return Seal(pdf_password=twice(_("Password of the PDF"), check_secret))
        case Sealing.PLAIN:
            return OPEN


def _key(typed: str) -> str:
    from ipscoach.exchange.papers.sealing import seal_age

    # Tried on nothing; not with RSA, of whose broken keys some make pyrage panic.
    if not typed.startswith("ssh-rsa"):
        seal_age(b"", [typed], None)
    return typed


def _file(seal: Seal, name: str, today: date) -> tuple[Path, Format]:
    """Ask where to; the name that is offered holds nothing of the client."""
    from ipscoach.exchange.handover.handing_over import AGE, check_way, format_of

    def read(typed: str) -> tuple[Path, Format]:
        path = path_of(typed)
        form = format_of(path)
        # JSON is none for handing over: asked for as a PDF its name does not fit.
        form = Format.PDF if form in (None, Format.JSON) else form
        check_way(path, form, seal, name)
        return path, form

    usual = f"handover-{today.isoformat()}.pdf" + (AGE if seal.by_age else "")
    return asking.fitting(_("File, .md, .html, .pdf, .docx or .ipscoach"), read, usual)


def _look(desk: Desk, view: ClientView, order: Disclosure, today: date) -> None:
    """Show what leaves as its reader will see it, and ask for a yes.

    Raises:
        Ended: there was none.
    """
    desk.door.check_disclosure(view.row.id, order)
    message()
    message(_("The package holds this as data, for another ipscoach:")
            if order.format is Format.BUNDLE else _("This is what the reader sees:"))  # fmt: skip
    message()
    desk.note_view(view.row.id, detail=SUMMARY, purpose=HANDOVER)
    message(as_read(desk, view.row.id, order, today))
    message()
    leaves = _("This goes to {whom}.").format(
        whom=f"{order.receiver.name}, {order.receiver.organisation}"
    )
    if not asking.yes(leaves):
        raise asking.Ended(Sentence("Nothing was written, and nothing is in the log."))
