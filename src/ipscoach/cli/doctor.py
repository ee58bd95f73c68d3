"""`doctor`: what is in order, what is not, what to do; and saving what still reads of a wreck."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage, exit_code
from ipscoach.cli.opening import counting
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options, clock_of, home_of, path_of
from ipscoach.cli.tables import labelled
from ipscoach.clock import SystemClock
from ipscoach.i18n import _, plural, say, shown
from ipscoach.paths import Home
from ipscoach.sentence import Sentence, Spoken
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.cli.doctor_round import Rounds
    from ipscoach.records.doctor.salvage import Saved
    from ipscoach.vault.checks.check import Check
    from ipscoach.vault.errors import CannotWrite

DAMAGED = 4


def doctor(options: Options) -> int:
    """Look at everything, mend what can be where that is wished, and say how it stands.

    Raises:
        WrongUsage: --salvage without a file, or together with --fix.
        NoPassphrase: none could be had.
        VaultFault: there is no caseload, or it cannot be opened for another reason than damage.
    """
    from ipscoach.vault.checks.check import State, worst
    from ipscoach.vault.errors import CannotWrite

    if "salvage" in options:
        return _salvage(options)
    try:
        rounds = _rounds(options)
    except CannotWrite as fault:
        checks, failed = _closed(fault), fault.exit_code
    else:
        checks, failed = _examined(rounds, options)
    if "json" in options:
        from ipscoach.cli.doctor_shapes import doctor_shape

        result(as_json(doctor_shape(checks)))
    else:
        result(harmless("\n".join([*_told_all(checks), "", _end(checks, failed)])))
    return DAMAGED if worst(checks) is State.DAMAGED else failed


def _examined(rounds: Rounds, options: Options) -> tuple[list[Check], int]:
    """Return what was found, and the exit code of what could not be mended."""
    from ipscoach.cli.doctor_opening import secret_of
    from ipscoach.vault.checks.check import State, unseen
    from ipscoach.vault.checks.keys import KEY_FILES
    from ipscoach.vault.checks.opening import take_hold
    from ipscoach.vault.checks.pages import DATABASE
    from ipscoach.vault.errors import CannotWrite
    from ipscoach.vault.hardening import no_core_dumps

    checks = rounds.outside()
    lost = (check for check in checks if check.state is State.DAMAGED and not check.mendable)
    if any(check.id == KEY_FILES.id for check in lost):
        # Nobody is asked for the passphrase of nothing.
        return [*checks, *rounds.unopened()], 0
    no_core_dumps()
    try:
        secret = secret_of(options, rounds.home)
        held = counting(rounds.home, lambda: take_hold(rounds.home, secret))
    except CannotWrite as fault:
        return [*checks, unseen(DATABASE, fault), *rounds.unopened()], fault.exit_code
    with contextlib.closing(held) as looked:
        checks += rounds.inside(looked)
        if "fix" not in options or not any(check.mendable for check in checks):
            return checks, _unopened(checks)
        failed = _tried(lambda: rounds.mend_outside(looked, checks))
    failed = failed or _tried(lambda: rounds.mend(secret, checks))
    again: list[Check] = []
    failed = _tried(lambda: again.extend(rounds.look_again(secret, checks))) or failed
    return again or checks, failed or _unopened(again)


def _unopened(checks: Sequence[Check]) -> int:
    """Return the exit code of a caseload that the disk did not let be opened; else 0."""
    from ipscoach.vault.checks.check import State
    from ipscoach.vault.checks.pages import DATABASE
    from ipscoach.vault.errors import CannotWrite

    first = next((check for check in checks if check.id == DATABASE.id), None)
    if first is None or first.state is not State.WARNING or first.mendable or first.mended:
        return 0
    return CannotWrite.exit_code


def _closed(fault: CannotWrite) -> list[Check]:
    """Return all that can be said of a folder that may not be looked into."""
    from ipscoach.vault.checks.check import unseen
    from ipscoach.vault.checks.folder import FILES
    from ipscoach.vault.checks.versions import check_versions

    return [unseen(FILES, fault), check_versions()]


def _tried(mend: Callable[[], object]) -> int:
    """Mend, or say why it could not be done; what was found is told in either case."""
    try:
        mend()
    except Spoken as fault:
        message(say(fault.sentence))
        return exit_code(fault)
    return 0


def _rounds(options: Options) -> Rounds:
    from ipscoach.cli.doctor_round import Rounds
    from ipscoach.vault.copies import missing
    from ipscoach.vault.daily import folders
    from ipscoach.vault.device import Device
    from ipscoach.vault.files import told_when_unwritable

    home = _existing(options)
    with told_when_unwritable():
        if not any(path.exists() for path in (home.database, home.slots, home.spare_slots)):
            raise missing(home)
    where = folders(home.backups, read_settings(home.settings).backup_folder)
    return Rounds(home, where, clock_of(options), Device())


def _existing(options: Options) -> Home:
    """Return the folder; a restored caseload that waits is put in place, as at every opening."""
    from ipscoach.vault.copies import missing
    from ipscoach.vault.files import told_when_unwritable
    from ipscoach.vault.placing import finish_restoring

    home = home_of(options)
    with told_when_unwritable():
        if not home.folder.is_dir():
            raise missing(home)
        finished = finish_restoring(home)
    if finished:
        message(_("A restore that had been cut off was finished; nothing is lost."))
    return home


def _salvage(options: Options) -> int:
    """Save what is readable; 4 where something is not, 0 where all was."""
    from ipscoach.cli.doctor_opening import secret_of
    from ipscoach.records.copied_out import note_copy
    from ipscoach.records.doctor.salvage import salvage
    from ipscoach.vault.checks.opening import take_hold
    from ipscoach.vault.hardening import no_core_dumps

    if "fix" in options:
        raise WrongUsage(
            Sentence("--{first} and --{second} do not go together.", first="fix", second="salvage")
        )
    if not options["salvage"].strip():
        raise WrongUsage(Sentence("--{option} needs a value after it.", option="salvage"))
    home, target = _existing(options), path_of(options["salvage"])
    no_core_dumps()
    secret = secret_of(options, home)
    held = counting(home, lambda: take_hold(home, secret))
    with contextlib.closing(held) as looked:
        # By this computer's own time, as wrong tries: a day that is given does not come in.
        saved = salvage(looked, target, lambda: note_copy(home, SystemClock().now()))
    if "json" in options:
        from ipscoach.cli.doctor_shapes import salvage_shape

        result(as_json(salvage_shape(target, saved)))
    else:
        _tell_salvage(target, saved)
    return DAMAGED if any(one.lost or one.unknown for one in saved) else 0


def _tell_salvage(target: Path, saved: Sequence[Saved]) -> None:
    from ipscoach.records.doctor.table_words import words_of

    rows = sum(one.saved for one in saved)
    told = [plural("{n} row was saved.", "{n} rows were saved.", rows)]
    for one in saved:
        if one.lost:
            told.append(
                _("{what}: {saved} saved, {lost} not readable").format(
                    what=_(words_of(one.table)), saved=one.saved, lost=one.lost
                )
            )
        if one.unknown:
            told.append(
                _("{what}: the end is not readable, more may be missing").format(
                    what=_(words_of(one.table))
                )
            )
    result(harmless("\n".join([*told, str(target)])))
    message(
        _(
            "The damaged file is as it was. The new one opens with the same passphrase: "
            "`ipscoach restore FILE` puts it in place, and keeps what was there."
        )
    )


def _told_all(checks: Sequence[Check]) -> Iterator[str]:
    """Tell each check; what shows in several is told once, and so is what to do about them."""
    alike: dict[tuple[object, ...], list[Check]] = {}
    for check in checks:
        same = (check.found, check.advice) if check.advice else (check.id,)
        alike.setdefault((check.state, check.mended, *same), []).append(check)
    advised: set[Sentence] = set()
    for first, *more in alike.values():
        once = first if first.advice not in advised else replace(first, advice=None)
        yield _told(once, [_(check.title) for check in (first, *more)])
        advised |= {first.advice} if first.advice else set()


def _told(check: Check, titles: Sequence[str]) -> str:
    """Return a check by its titles: a line, and below it what to do."""
    state = _("mended") if check.mended else shown(check.state)
    lines = [f"{state}: {', '.join(titles)}", labelled(_("Found"), say(check.found))]
    if check.advice:
        lines.append(labelled(_("To do"), say(check.advice)))
    return "\n".join(lines)


def _end(checks: Sequence[Check], failed: int) -> str:
    from ipscoach.vault.checks.check import State, worst

    match worst(list(checks)):
        case State.OK:
            return _("All is well.")
        case State.WARNING if failed:
            return _("No damage was found, but not everything could be looked at or mended.")
        case State.WARNING:
            return _("Nothing is damaged; some things are worth a look.")
        case _:
            return _("Something is damaged; what to do stands beside it.")
