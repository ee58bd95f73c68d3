"""On which ground a client's data go out: chosen by a script, or asked for at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli import asking
from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.output import harmless, message
from ipscoach.cli.surroundings import Options
from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.domain.handover import Ground, Receiver, check_ground
from ipscoach.i18n import _, say, shown
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.follow_up.views import ConsentView

GROUNDS = (Ground.CONSENT, Ground.PERMISSION, Ground.STATUTE)


class Basis(NamedTuple):
    """A ground that holds, what was said about it, and the consent where it is one."""

    ground: Ground
    note: str = ""
    consent: ConsentView | None = None

    @property
    def consent_id(self) -> str:
        """The id of the consent; empty where the ground is another."""
        return self.consent.id if self.consent else ""


def in_force(desk: Desk, client_id: str, today: date) -> list[ConsentView]:
    """Return the client's consents that hold today, the newest first."""
    every = desk.follow.network.consents(client_id, today)
    return [one for one in every if one.state is ConsentState.VALID]


def ground_of(options: Options) -> Ground:
    """Return the ground that the options name.

    Raises:
        Refused: none; nothing is given out without.
        WrongUsage: a consent is chosen, and the ground is another.
    """
    if "ground" not in options:
        raise Refused(
            Sentence(
                "Without a ground nothing is given out; give one with --ground: {choices}.",
                choices=", ".join(ground.value for ground in GROUNDS),
            )
        )
    ground = Ground(options["ground"])
    if "consent" in options and ground is not Ground.CONSENT:
        raise WrongUsage(
            Sentence("--{first} and --{second} do not go together.", first="consent",
                     second=f"ground {ground.value}")
        )  # fmt: skip
    return ground


def by_options(
    options: Options, consents: Sequence[ConsentView], receiver: Receiver, today: date
) -> Basis:
    """Return the ground that the options name, where it holds, and say which consent it is.

    Raises:
        WrongUsage: no such consent is in force.
        Refused: the ground does not hold.
    """
    ground, note = ground_of(options), options.get("ground-note", "")
    basis = _held(ground, note, receiver, _picked(options, consents), today)
    if basis.consent is not None:
        message(harmless(_("Ground: {ground}").format(ground=told(basis.consent))))
    return basis


def tell_consents(consents: Sequence[ConsentView]) -> None:
    """List the consents in force with the numbers by which they are chosen."""
    for number, one in enumerate(consents, 1):
        message(harmless(f"  {number}  {told(one)}"))


def ask(consents: Sequence[ConsentView], receiver: Receiver, today: date) -> Basis:
    """Ask for a ground until one holds; each consent in force is one of them.

    Raises:
        Ended: there are no more answers.
    """
    labels = [told(one) for one in consents]
    labels += [_(Ground.PERMISSION.label), _(Ground.STATUTE.label)]
    message(_("Ground"))
    while True:
        number = asking.one_of(_("Number"), labels)
        if number == len(consents):
            how = _("How it was given, such as “signed at the meeting”")
            return Basis(Ground.PERMISSION, asking.fitting(how, _how))
        if number > len(consents):
            which = _("Which statute, with its number and section")
            return asking.fitting(which, _by_statute(receiver, today))
        try:
            return _held(Ground.CONSENT, "", receiver, [consents[number]], today)
        except Refused as refusal:
            message(say(refusal.sentence))


def told(consent: ConsentView) -> str:
    """Write a consent in one line: of which day, to whom, for what, and until when."""
    until = _("until {day}").format(day=shown(consent.until)) if consent.until else ""
    return _("consent of {day} to {whom}: {what}; {until}").format(
        day=shown(consent.given),
        whom=consent.to_whom,
        what=consent.what,
        until=until or _("until further notice"),
    )


def _held(
    ground: Ground, note: str, receiver: Receiver, consents: Sequence[ConsentView], today: date
) -> Basis:
    known = [
        (Consent(one.id, one.to_whom, one.given, one.until, one.withdrawn), one.to_whom)
        for one in consents
    ]
    used = check_ground(ground, note, receiver, known, today)
    return Basis(ground, note, next((one for one in consents if one.id == used), None))


def _picked(options: Options, consents: Sequence[ConsentView]) -> Sequence[ConsentView]:
    """Return the consents that may be the ground: the one that was chosen, or all in force."""
    if "consent" not in options or not consents:
        return consents
    given = options["consent"].strip()
    for number, one in enumerate(consents, 1):
        if given in (str(number), one.id):
            return [one]
    raise WrongUsage(
        Sentence(
            "“{value}” is not possible after --{option}; possible: {choices}.",
            value=given,
            option="consent",
            choices=", ".join(str(number) for number in range(1, len(consents) + 1)),
        )
    )


def _how(typed: str) -> str:
    if not typed:
        raise Refused(Sentence("Write how the permission was given."))
    return typed


def _by_statute(receiver: Receiver, today: date) -> Callable[[str], Basis]:
    return lambda typed: _held(Ground.STATUTE, typed, receiver, (), today)
