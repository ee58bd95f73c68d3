"""`fidelity pack` and `fidelity receive`: a coach's pack goes out, coaches' packs come in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.cli.fidelity_options import choices_of, whole_period_of
from ipscoach.cli.fidelity_service import check_coachs, check_supervisors, spanned
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, clock_of, path_of
from ipscoach.cli.tables import labelled, table
from ipscoach.i18n import _, plural, say, shown
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.exchange.fidelity.taking import Looked, Preview
    from ipscoach.records.desk import Desk

REFUSED = 1


def give_pack(options: Options) -> int:
    """Write the coach's pack to a new file, and say the fingerprint to be read to the supervisor.

    Raises:
        WrongUsage: the period is none, or has not ended.
        Refused: the file is a supervisor's, the name is taken, or the key is none.
    """
    from ipscoach.exchange.fidelity.packing import chance, write_pack_file
    from ipscoach.exchange.new_files import check_free

    period = whole_period_of(options, clock_of(options).today())
    path, recipient = path_of(options["out"]), options.get("recipient", "").strip()
    check_free(path)
    choices = choices_of(options)
    with opened(options) as (desk, clock):
        check_coachs(desk)
        seal = write_pack_file(desk, clock, path, period, choices, chance(), recipient)
    if "json" in options:
        result(as_json(_pack_shape(path, period, seal, encrypted=bool(recipient))))
        return 0
    result(harmless("\n".join(_given(path, period, seal))))
    if not recipient:
        message(_("The file is not encrypted: whoever comes upon it can read it."))
    return 0


def _pack_shape(path: Path, period: Period, seal: str, *, encrypted: bool) -> dict[str, object]:
    return {
        "file": str(path),
        "from": period.first,
        "to": period.last,
        "fingerprint": seal,
        "encrypted": encrypted,
    }


def _given(path: Path, period: Period, seal: str) -> Iterator[str]:
    yield _("Written: {path}").format(path=path)
    yield labelled(_("Period"), say(spanned(period)))
    yield labelled(_("Fingerprint"), seal)
    yield labelled(
        _("Next"),
        _("Read the fingerprint to your supervisor, by phone or face to face, not in the message "
          "that carries the file."),
    )  # fmt: skip
    yield labelled(
        _("Inside"),
        _("Figures, and rows by week under codes that were drawn for this pack alone; your name "
          "and your organisation's. No name of a client, an employer or a contact person, and no "
          "word that you wrote."),
    )  # fmt: skip


def take_packs(path: str, options: Options) -> int:
    """Take packs in that hold, and return 1 where one was refused; its reason is a message.

    Raises:
        Refused: there is no pack, the file is a coach's, or a pack is signed by another key than
            the coach's earlier ones; nothing came in.
    """
    from ipscoach.exchange.fidelity import taking
    from ipscoach.exchange.handover.receiving import read_identity

    paths = taking.files_in(path_of(path))
    key_file = options.get("identity")
    identity = "" if key_file is None else read_identity(path_of(key_file))
    with opened(options) as (desk, clock):
        check_supervisors(desk)
        progress = progress_of(_("Reading packs…"))
        preview = taking.look(desk, paths, identity, progress, clock.today())
        _tell_refused(preview)
        hindrance = _hindrance(preview, options)
        dry = hindrance is not None or "dry-run" in options
        if not dry:
            _take(desk, preview, options)
    if "json" in options and (hindrance is None or "dry-run" in options):
        result(as_json(_taken_shape(preview)))
    elif "json" not in options:
        result(_taken(preview, dry=dry))
    if hindrance is not None:
        raise hindrance
    return REFUSED if preview.refused else 0


def _tell_refused(preview: Preview) -> None:
    for one in preview.refused:
        message(harmless(f"{one.name}: {say(one.why)}"))


def _hindrance(preview: Preview, options: Options) -> Refused | None:
    """Return why nothing can come in as things stand: a key that has to be compared first."""
    for one in preview.packs:
        if one.other_key and "new-keys" not in options:
            return Refused(
                Sentence(
                    "The pack in {coach}'s name is signed by another key than the earlier ones; "
                    "nothing came in. Compare the fingerprint {fingerprint} with {coach}; if it "
                    "is the same, --new-keys takes it.",
                    coach=one.order.coach,
                    fingerprint=one.fingerprint,
                )
            )
    return None


def _take(desk: Desk, preview: Preview, options: Options) -> None:
    from ipscoach.exchange.fidelity.taking import take

    if preview.packs:
        progress = progress_of(_("Taking packs in…"))
        take(desk, preview.packs, new_keys="new-keys" in options, progress=progress)


def _taken_shape(preview: Preview) -> dict[str, object]:
    return {
        "received": [
            {
                "coach": one.order.coach,
                "organisation": one.order.organisation,
                "from": one.order.period.first,
                "to": one.order.period.last,
                "made": one.order.made,
                "fingerprint": one.fingerprint,
                "key": _key_code(one),
            }
            for one in preview.packs
        ],
        "refused": [{"file": one.name, "reason": say(one.why)} for one in preview.refused],
    }


def _key_code(one: Looked) -> str:
    if one.other_key:
        return "other"
    return "new" if one.known_since is None else "known"


def _taken(preview: Preview, *, dry: bool) -> str:
    number = len(preview.packs)
    if not number:
        return _("No pack came in.")
    head = plural("{n} pack came in:", "{n} packs came in:", number)
    if dry:
        head = _("This is what would come in; nothing was written:")
    headings = (
        *(_("Coach"), _("Organisation"), _("Period"), _("Made"), _("Fingerprint"), _("Key")),
    )
    return f"{head}\n{table(headings, [_cells(one) for one in preview.packs])}"


def _cells(one: Looked) -> list[str]:
    order = one.order
    return [
        *(order.coach, order.organisation, say(spanned(order.period)), shown(order.made)),
        *(one.fingerprint, _key(one)),
    ]


def _key(one: Looked) -> str:
    if one.other_key:
        return _("another key than before")
    if one.known_since is None:
        return _("new key: compare the fingerprint")
    return say(Sentence("known since {day}", day=one.known_since))
