"""`handover` and `own-data`: data about a client go out, on a ground and into the log."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli import grounds
from ipscoach.cli.faults import NoPassphrase, WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import harmless, message, result
from ipscoach.cli.passphrases import at_terminal, from_file
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, path_of
from ipscoach.cli.timeline import find
from ipscoach.domain.handover import (
    USUAL_PARTS,
    Ground,
    Part,
    Receiver,
    check_secret,
    read_receiver,
)
from ipscoach.i18n import Tongue, _, language
from ipscoach.records.acts_words import HANDOVER, SUMMARY
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.exchange.handover.handing_over import Seal
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientView

SEALS = ("recipient", "encrypt-passphrase-file", "pdf-password-file")


def hand_over(who: str, options: Options) -> int:
    """Write a summary or a package for somebody named, and log it; or only show it.

    At a terminal and without a ground everything is asked step by step.

    Raises:
        WrongUsage: the name of the file, the parts or the ways of encrypting do not hold.
        Refused: no valid ground, nobody named, or the file cannot be written.
    """
    from ipscoach.exchange.handover.handing_over import check_way
    from ipscoach.exchange.handover.handing_over import hand_over as let_out

    if "ground" not in options and at_terminal():
        from ipscoach.cli.handing_steps import hand_over_by_steps

        return hand_over_by_steps(who, options)
    dry_run = "dry-run" in options
    _need(options, ("to", "purpose") if dry_run else ("to", "purpose", "out"))
    seal = seal_of(options)
    path, form = file_of(options, seal) if "out" in options else (None, Format.MARKDOWN)
    receiver = read_receiver(options["to"])
    choice = _Choice(receiver, grounds.ground_of(options), parts_of(options), form)
    with opened(options) as (desk, clock):
        view = desk.read.client(find(desk.read, who, clock.today()).id, clock.today())
        order = _order(desk, view, options, choice, clock.today())
        if path is None or dry_run:
            if path is not None:
                check_way(path, form, seal, view.row.name)
            show_only(desk, view.row.id, order, clock.today())
            return 0
        progress = progress_of(_("Writing the summary…"))
        let_out(desk, clock, view.row.id, order, path, seal, progress)
    tell_written(path, receiver, seal)
    return 0


class _Choice(NamedTuple):
    """What can be understood of the options before the caseload is open."""

    receiver: Receiver
    ground: Ground
    parts: frozenset[Part]
    form: Format


def _order(
    desk: Desk, view: ClientView, options: Options, choice: _Choice, today: date
) -> Disclosure:
    consents = grounds.in_force(desk, view.row.id, today)
    if "dry-run" in options and choice.ground is Ground.CONSENT:
        grounds.tell_consents(consents)
    basis = grounds.by_options(options, consents, choice.receiver, today)
    return Disclosure(
        receiver=choice.receiver,
        purpose=options["purpose"],
        ground=basis.ground,
        ground_note=basis.note,
        consent_id=basis.consent_id,
        parts=choice.parts,
        others="others" in options,
        treatment="treatment" in options,
        note_ids=listed(options.get("notes", "")),
        format=choice.form,
        language=tongue_of(view, options),
        together="together" in options,
    )


def _need(options: Options, names: tuple[str, ...]) -> None:
    for name in names:
        if not options.get(name):
            raise WrongUsage(Sentence("{verb} needs --{option}.", verb="handover", option=name))


def show_only(desk: Desk, client_id: str, order: Disclosure, today: date) -> None:
    """Write the summary to standard output as its reader would see it; no file, nothing given out.

    That it was looked at is written down.

    Raises:
        Refused: no valid ground, or a note that is none of the client's.
    """
    desk.door.check_disclosure(client_id, order)
    desk.note_view(client_id, detail=SUMMARY, purpose=HANDOVER)
    result(as_read(desk, client_id, order, today))
    message(_("Only shown: no file was written, and nothing is in the log of disclosures."))


def as_read(desk: Desk, client_id: str, order: Disclosure, today: date) -> str:
    """Return what a reader sees, as Markdown; of a package too, which holds it as data.

    Raises:
        Refused: a note that is none of the client's.
    """
    from ipscoach.exchange.handover.summary import summary
    from ipscoach.exchange.papers.rendering import render

    record = desk.handover.gathering.record(client_id, order, today)
    whole = order.format is Format.BUNDLE
    told = summary(record, Tongue(order.language), today, whole=whole)
    text = render(told, Format.MARKDOWN).decode()
    return harmless(text.rstrip("\n"))


def tongue_of(view: ClientView, options: Options) -> str:
    """Return the language of what is written: --lang, else the client's own where it is known."""
    from ipscoach.exchange.handover.handing_over import tongue_for

    return language() if "lang" in options else tongue_for(view.language, language())


def write_own_data(who: str, options: Options) -> int:
    """Write everything about a client, for the client.

    Raises:
        WrongUsage: the name of the file or the ways of encrypting do not hold.
        Refused: the file cannot be written.
    """
    from ipscoach.exchange.handover.own_data import own_copy

    seal = seal_of(options)
    others = set(Format) - {Format.PDF, Format.JSON}
    path, _form = file_of(options, seal, ".pdf, .json", others)
    with opened(options) as (desk, clock):
        view = desk.read.client(find(desk.read, who, clock.today()).id, clock.today())
        spoken = tongue_of(view, options)
        progress = progress_of(_("Writing the client's own copy…"))
        own_copy(desk, clock, view.row.id, path, spoken, seal, progress)
    tell_written(path, None, seal)
    return 0


def secret_of(path: str) -> str:
    """Return the passphrase in a file, for what is not the caseload itself.

    Raises:
        Refused: there is no such file, or nothing in it that can be one.
    """
    try:
        return from_file(path)
    except NoPassphrase as fault:
        raise Refused(fault.sentence) from None


def tell_written(path: Path, receiver: Receiver | None, seal: Seal) -> None:
    """Say where the file lies, and that others can read it where it is not encrypted."""
    whom = receiver.name if receiver else _("the client")
    told = _("Written for {whom} and in the log of disclosures: {path}.")
    message(harmless(told.format(whom=whom, path=path)))
    if not seal.ways:
        message(_("The file is not encrypted: whoever comes upon it can read it."))


def file_of(
    options: Options,
    seal: Seal,
    endings: str = ".md, .html, .pdf, .docx, .ipscoach",
    unfit: Collection[Format] = (Format.JSON,),
) -> tuple[Path, Format]:
    """Return the file that --out names, and the form that its ending says.

    Raises:
        WrongUsage: another ending, or one that does not fit how the file is encrypted.
    """
    from ipscoach.exchange.handover.handing_over import AGE, format_of

    path = path_of(options["out"])
    form = format_of(path)
    if form is None or form in unfit:
        raise WrongUsage(
            Sentence("--out needs a name that ends in one of {endings}.", endings=endings)
        )
    if seal.by_age != (path.suffix.lower() == AGE):
        raise WrongUsage(
            Sentence("--out ends in {age} where age encrypts the file, and only there.", age=AGE)
        )
    return path, form


def seal_of(options: Options) -> Seal:
    """Return how the options close the file to others.

    Raises:
        WrongUsage: in two ways.
        Refused: a passphrase that cannot be read, or is too short.
    """
    from ipscoach.exchange.handover.handing_over import Seal

    given = [way for way in SEALS if way in options]
    if len(given) > 1:
        raise WrongUsage(
            Sentence("--{first} and --{second} do not go together.", first=given[0],
                     second=given[1])
        )  # fmt: skip
    match given:
        case ["recipient"]:
            return Seal(recipients=(options["recipient"].strip(),))
        case ["encrypt-passphrase-file"]:
            return Seal(passphrase=check_secret(secret_of(options["encrypt-passphrase-file"])))
        case ["pdf-password-file"]:
            return Seal(pdf_password=check_secret(secret_of(options["pdf-password-file"])))
        case _:
            return Seal()


def parts_of(options: Options) -> frozenset[Part]:
    """Return the parts that go along; the header always does.

    Raises:
        WrongUsage: there is no such part.
    """
    if "parts" not in options:
        return USUAL_PARTS
    words = listed(options["parts"])
    possible = [part.value for part in Part]
    for word in words:
        if word not in possible:
            raise WrongUsage(
                Sentence(
                    "“{value}” is not possible after --{option}; possible: {choices}.",
                    value=word,
                    option="parts",
                    choices=", ".join(possible),
                )
            )
    return frozenset({Part.HEADER, *map(Part, words)})


def listed(text: str) -> tuple[str, ...]:
    """Return the words that commas part, each once."""
    return tuple(dict.fromkeys(filter(None, (word.strip() for word in text.split(",")))))
