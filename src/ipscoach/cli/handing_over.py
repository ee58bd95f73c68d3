"""`handover` and `own-data`: data about a client go out, on a ground and into the log."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli.faults import NoPassphrase, WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import harmless, message
from ipscoach.cli.passphrases import from_file
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options
from ipscoach.cli.timeline import find
from ipscoach.domain.handover import USUAL_PARTS, Ground, Part, Receiver, read_receiver
from ipscoach.i18n import _, language
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.exchange.handover.handing_over import Seal

GROUNDS = (Ground.CONSENT, Ground.PERMISSION, Ground.STATUTE)


def hand_over(who: str, options: Options) -> int:
    """Write a summary or a package for somebody named, and log it.

    Raises:
        WrongUsage: the name of the file, the parts or the ways of encrypting do not hold.
        Refused: no valid ground, nobody named, or the file cannot be written.
    """
    from ipscoach.exchange.handover.handing_over import hand_over as let_out
    from ipscoach.exchange.handover.handing_over import tongue_for

    seal = _seal(options)
    path, form = _file(options, seal, ".md, .html, .pdf, .docx, .ipscoach", {Format.JSON})
    receiver, ground, parts = read_receiver(options["to"]), _ground(options), _parts(options)
    with opened(options) as (desk, clock):
        view = desk.read.client(find(desk.read, who, clock.today()).id, clock.today())
        order = Disclosure(
            receiver=receiver,
            purpose=options["purpose"],
            ground=ground,
            ground_note=options.get("ground-note", ""),
            parts=parts,
            others="others" in options,
            note_ids=_listed(options.get("notes", "")),
            format=form,
            language=language() if "lang" in options else tongue_for(view.language, language()),
            together="together" in options,
        )
        progress = progress_of(_("Writing the summary…"))
        let_out(desk, clock, view.row.id, order, path, seal, progress)
    _tell(path, receiver)
    return 0


def write_own_data(who: str, options: Options) -> int:
    """Write everything about a client, for the client.

    Raises:
        WrongUsage: the name of the file or the ways of encrypting do not hold.
        Refused: the file cannot be written.
    """
    from ipscoach.exchange.handover.handing_over import tongue_for
    from ipscoach.exchange.handover.own_data import own_copy

    seal = _seal(options)
    others = set(Format) - {Format.PDF, Format.JSON}
    path, _form = _file(options, seal, ".pdf, .json", others)
    with opened(options) as (desk, clock):
        view = desk.read.client(find(desk.read, who, clock.today()).id, clock.today())
        spoken = language() if "lang" in options else tongue_for(view.language, language())
        progress = progress_of(_("Writing the client's own copy…"))
        own_copy(desk, clock, view.row.id, path, spoken, seal, progress)
    _tell(path, None)
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


def _tell(path: Path, receiver: Receiver | None) -> None:
    whom = receiver.name if receiver else _("the client")
    told = _("Written for {whom} and in the log of disclosures: {path}.")
    message(harmless(told.format(whom=whom, path=path)))


def _file(options: Options, seal: Seal, endings: str, unfit: set[Format]) -> tuple[Path, Format]:
    from ipscoach.exchange.handover.handing_over import AGE, format_of

    path = Path(options["out"]).expanduser()
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


def _seal(options: Options) -> Seal:
    from ipscoach.exchange.handover.handing_over import Seal

    ways = ("recipient", "encrypt-passphrase-file", "pdf-password-file")
    given = [way for way in ways if way in options]
    if len(given) > 1:
        raise WrongUsage(
            Sentence("--{first} and --{second} do not go together.", first=given[0],
                     second=given[1])
        )  # fmt: skip
    match given:
        case ["recipient"]:
            return Seal(recipients=(options["recipient"].strip(),))
        case ["encrypt-passphrase-file"]:
            return Seal(passphrase=secret_of(options["encrypt-passphrase-file"]))
        case ["pdf-password-file"]:
            return Seal(pdf_password=secret_of(options["pdf-password-file"]))
        case _:
            return Seal()


def _ground(options: Options) -> Ground:
    if "ground" not in options:
        raise Refused(
            Sentence(
                "Without a ground nothing is given out; give one with --ground: {choices}.",
                choices=", ".join(ground.value for ground in GROUNDS),
            )
        )
    return Ground(options["ground"])


def _parts(options: Options) -> frozenset[Part]:
    if "parts" not in options:
        return USUAL_PARTS
    words = _listed(options["parts"])
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


def _listed(text: str) -> tuple[str, ...]:
    """Return the words that commas part, each once."""
    return tuple(dict.fromkeys(filter(None, (word.strip() for word in text.split(",")))))
