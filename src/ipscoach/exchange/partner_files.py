"""The register of partners as a file: what a coach hands to a colleague, without any client."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import cast

from ipscoach.domain.network import Service
from ipscoach.exchange.given_files import read_given
from ipscoach.exchange.new_files import write_new
from ipscoach.records.checks import free, short
from ipscoach.records.follow_up.orders import PartnerCard
from ipscoach.records.follow_up.views import PartnerView
from ipscoach.records.texts import alphabetical, typed
from ipscoach.sentence import Refused, Sentence

FORMAT, VERSION = "ipscoach-partners", 1
MEGABYTE = 1_000_000
FILE_LIMIT = 2 * MEGABYTE
"""Bytes; a register of some thousand partners is smaller."""
PARTNER_LIMIT = 10_000
_LINES = ("organisation", "unit", "person", "role", "phone", "email", "consent_form")
_KEYS = (
    *("organisation", "service", "unit", "person", "role", "phone", "email"),
    *("how_to_refer", "consent_form"),
)


def write_partners(
    path: Path,
    partners: Iterable[PartnerCard | PartnerView],
    logged: Callable[[], object] | None = None,
) -> None:
    """Write partners to a new file that only its owner may read.

    Of a partner of the register nothing is written that has to do with clients, and no id.
    `logged` is as in `write_new`.

    Raises:
        Refused: there is such a file already, the folder cannot be written to, or the register
            is larger than what `read_partners` takes.
    """
    entries = [{key: typed(getattr(one, key)) for key in _KEYS} for one in partners]
    content = {"format": FORMAT, "version": VERSION, "partners": entries}
    written = (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
    if len(written) > FILE_LIMIT or len(entries) > PARTNER_LIMIT:
        raise _too_large()
    write_new(path, written, logged)


def read_partners(path: Path) -> list[PartnerCard]:
    """Read the partners of a file, all of them or none; nothing of the file is trusted.

    Keys that are not known are left alone: a later minor version may have added one.

    Raises:
        Refused: the file is none of ours, too large, cut or of a newer version, or one of its
            entries does not hold.
    """
    found = _parsed(read_given(path, FILE_LIMIT, _too_large()))
    if found.get("format") != FORMAT:
        raise _foreign()
    version, partners = found.get("version"), found.get("partners")
    # A bool is an int too, but no version.
    if type(version) is int and version > VERSION:
        raise Refused(
            Sentence(
                "A newer version of ipscoach wrote this file, so nothing was read. Update "
                "ipscoach, or ask for a file of the older kind."
            )
        )
    if type(version) is not int or version < 1 or not isinstance(partners, list):
        raise _damaged()
    entries = cast("list[object]", partners)
    if len(entries) > PARTNER_LIMIT:
        raise _too_large()
    return [_card(entry, number) for number, entry in enumerate(entries, 1)]


def count_new(cards: Iterable[PartnerCard], register: Iterable[PartnerView]) -> tuple[int, int]:
    """Return how many cards would come in, and how many are there already, as the door counts.

    Args:
        cards: as `read_partners` returns them.
        register: all partners, also those that are offered no more.
    """
    known = {_who(one) for one in register}
    new = there = 0
    for card in cards:
        if _who(card) in known:
            there += 1
        else:
            new += 1
            known.add(_who(card))
    return new, there


def _parsed(content: bytes) -> Mapping[str, object]:
    try:
        found: object = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        # Where our own mark stands near the beginning, the rest is what is wrong.
        raise (_damaged() if FORMAT.encode() in content[:200] else _foreign()) from None
    if not isinstance(found, dict):
        raise _foreign()
    return cast("dict[str, object]", found)


def _card(entry: object, number: int) -> PartnerCard:
    """Return the partner of an entry, its texts as they are stored."""
    try:
        return _partner(entry)
    except Refused as refusal:
        raise Refused(
            Sentence(
                "Nothing was read, because of partner number {number} in the file: {reason}",
                number=number,
                reason=refusal.sentence,
            )
        ) from None


def _partner(entry: object) -> PartnerCard:
    if not isinstance(entry, dict):
        raise Refused(Sentence("It is not written as a partner is."))
    cells = cast("dict[str, object]", entry)
    lines = {key: short(_text(cells, key)) for key in _LINES}
    if not lines["organisation"]:
        raise Refused(Sentence("Write the partner's organisation."))
    return PartnerCard(
        **lines, service=_service(cells), how_to_refer=free(_text(cells, "how_to_refer"))
    )


def _text(cells: Mapping[str, object], key: str) -> str:
    value = cells.get(key, "")
    if not isinstance(value, str):
        raise Refused(Sentence("“{key}” is not a text.", key=key))
    return value


def _service(cells: Mapping[str, object]) -> Service:
    code = cells.get("service", Service.OTHER.value)
    for service in Service:
        if code == service.value:
            return service
    # The file's own word is not repeated: it could be anything, and of any length.
    raise Refused(
        Sentence(
            "Its service is none of those that are known: {services}.",
            services=", ".join(service.value for service in Service),
        )
    )


def _who(one: PartnerCard | PartnerView) -> tuple[str, str, str]:
    """Return by what two cards are the same partner, as the door has it."""
    return alphabetical(one.organisation), alphabetical(one.unit), alphabetical(one.person)


def _foreign() -> Refused:
    return Refused(
        Sentence(
            "This file does not hold partners that ipscoach wrote, so nothing was read. Write "
            "one with “ipscoach export-partners FILE.json”."
        )
    )


def _damaged() -> Refused:
    return Refused(
        Sentence(
            "This file of partners is cut off or damaged, so nothing was read. Ask for it anew."
        )
    )


def _too_large() -> Refused:
    return Refused(
        Sentence(
            "A file of partners is at most {limit} MB large and holds at most {count}, so nothing "
            "was done.",
            limit=FILE_LIMIT // MEGABYTE,
            count=PARTNER_LIMIT,
        )
    )
