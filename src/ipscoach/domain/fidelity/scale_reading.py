"""From a parsed scale file to a scale, or to one sentence that names the item and the fault."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from ipscoach.domain.fidelity.evidence import ITEMS as EVIDENCE_ITEMS
from ipscoach.domain.fidelity.result import Unit
from ipscoach.domain.fidelity.scale import (
    SCORES,
    Anchor,
    Band,
    Gap,
    Item,
    Mark,
    Rhythm,
    Scale,
    Section,
    Source,
    Words,
    top_of,
)
from ipscoach.domain.fidelity.scale_parts import Part, at_anchor, at_item, whole_scale
from ipscoach.domain.fidelity.scale_thresholds import Range, check_thresholds, read_threshold
from ipscoach.sentence import Refused, Sentence

FORMAT, VERSION = "ipscoach-scale", 1
ITEM_LIMIT = 100
TOTAL_LIMIT = ITEM_LIMIT * SCORES[-1]
MONTHS_LIMIT = 120
VERSION_LIMIT = 40
COMPONENT_LIMIT = 20
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_SCALE_KEYS = (
    *("format", "format_version", "id", "version", "name", "working", "source", "rhythm"),
    *("bands", "sections", "items"),
)
_ITEM_KEYS = (
    *("number", "section", "mark", "sources", "evidence", "working", "unit", "name", "asks"),
    *("remark", "components", "anchors", "gaps"),
)


def read_scale(found: Mapping[str, object]) -> Scale:
    """Read a scale from parsed TOML, its decimals as Decimal; nothing of it is trusted.

    Raises:
        Refused: it is no scale, of a newer version, or something in it does not hold; the
            sentence names the item and the fault.
    """
    whole = Part(whole_scale(), found)
    _check_format(whole)
    whole.known(*_SCALE_KEYS)
    sections = tuple(
        Section(_id_of(part.known("id", "name", "working")), part.name())
        for part in whole.many("sections")
    )
    _check_once("sections", [section.id for section in sections])
    items = _items(whole, sections)
    bands = _bands(whole, len(items))
    version = whole.text("version")
    if len(version) > VERSION_LIMIT:
        raise Refused(Sentence("The scale: its version is longer than {n}.", n=VERSION_LIMIT))
    return Scale(
        id=_id_of(whole),
        version=version,
        name=whole.name(),
        source=whole.words("source"),
        sections=sections,
        items=items,
        bands=bands,
        rhythm=_rhythm(whole, bands, len(items)),
    )


def _check_format(whole: Part) -> None:
    if whole.found.get("format") != FORMAT:
        raise Refused(Sentence("This is no scale: “format” must be “{format}”.", format=FORMAT))
    version = whole.found.get("format_version")
    if type(version) is int and version > VERSION:
        raise Refused(
            Sentence("The scale is written for a newer version of ipscoach. Update ipscoach.")
        )
    whole.whole("format_version", VERSION, VERSION)


def _id_of(part: Part) -> str:
    found = part.text("id")
    if not _ID.fullmatch(found.replace("_", "-")):
        raise Refused(
            Sentence(
                "{where}: “id” may have small letters, digits and hyphens, 40 at most.",
                where=part.where,
            )
        )
    return found


def _check_once(key: str, ids: Sequence[object]) -> None:
    for one, times in Counter(ids).items():
        if times > 1:
            raise Refused(
                Sentence("The scale: “{key}” has {one} more than once.", key=key, one=one)
            )


def _items(whole: Part, sections: Sequence[Section]) -> tuple[Item, ...]:
    """Return the items in order of number: 1, 2, 3 and so on, none twice and none left out."""
    rows = whole.many("items")
    if not 1 <= len(rows) <= ITEM_LIMIT:
        raise Refused(
            Sentence("The scale: it must have from 1 to {limit} items.", limit=ITEM_LIMIT)
        )
    ids = tuple(section.id for section in sections)
    items = sorted((_item(row, ids) for row in rows), key=lambda item: item.number)
    _check_once("items", [item.number for item in items])
    for number, item in enumerate(items, 1):
        if item.number != number:
            raise Refused(Sentence("The scale: item {number} is missing.", number=number))
    _check_once("evidence", [item.evidence for item in items if item.evidence is not None])
    return tuple(items)


def _item(row: Part, sections: tuple[str, ...]) -> Item:
    number = row.whole("number", 1, ITEM_LIMIT)
    part = row.at(at_item(number)).known(*_ITEM_KEYS)
    mark = Mark(part.code("mark", tuple(Mark)))
    components = _components(part)
    unit = Unit(part.code("unit", tuple(Unit))) if part.has("unit") else None
    _check_components(part, unit, components)
    within = Range(unit, top_of(unit, len(components))) if unit is not None else None
    if within is not None and mark is Mark.UNCERTAIN:
        raise Refused(
            Sentence(
                "{where}: it is marked uncertain, so nothing may be computed from it. Take "
                "its thresholds away.",
                where=part.where,
            )
        )
    anchors = _anchors(part, number, within)
    gaps = _gaps(part, within)
    if within is not None:
        check_thresholds(part.where, anchors, gaps, within)
    return Item(
        number=number,
        section=part.code("section", sections),
        name=part.name(),
        asks=part.words("asks"),
        sources=tuple(Source(code) for code in _sources(part)),
        anchors=anchors,
        mark=mark,
        unit=unit,
        gaps=gaps,
        components=components,
        remark=part.some_words("remark"),
        evidence=_evidence(part),
    )


def _evidence(part: Part) -> int | None:
    if not part.has("evidence"):
        return None
    return part.whole("evidence", EVIDENCE_ITEMS[0], EVIDENCE_ITEMS[-1])


def _sources(part: Part) -> tuple[str, ...]:
    codes = part.codes("sources", tuple(Source))
    if not codes:
        raise Refused(Sentence("{where}: it names no source of evidence.", where=part.where))
    return codes


def _components(part: Part) -> tuple[Words, ...]:
    rows = part.many("components") if part.has("components") else []
    if len(rows) > COMPONENT_LIMIT:
        raise Refused(
            Sentence(
                "{where}: it has more than {limit} components.",
                where=part.where,
                limit=COMPONENT_LIMIT,
            )
        )
    return tuple(row.here_in_all("components") for row in rows)


def _check_components(part: Part, unit: Unit | None, components: Sequence[Words]) -> None:
    """Refuse components that nothing counts, and counting without components."""
    if (unit is Unit.COMPONENTS) != bool(components):
        raise Refused(
            Sentence(
                "{where}: “components” and the unit “{unit}” belong together.",
                where=part.where,
                unit=Unit.COMPONENTS.value,
            )
        )


def _anchors(part: Part, number: int, within: Range | None) -> tuple[Anchor, ...]:
    """Return the five anchors of an item, from 1 to 5."""
    rows = part.many("anchors")
    found: dict[int, Anchor] = {}
    for row in rows:
        score = row.whole("score", SCORES[0], SCORES[-1])
        if score in found:
            raise Refused(
                Sentence("{where}: it stands there twice.", where=at_anchor(number, score))
            )
        found[score] = _anchor(row.at(at_anchor(number, score)), score, within)
    for score in SCORES:
        if score not in found:
            raise Refused(Sentence("{where}: it is missing.", where=at_anchor(number, score)))
    return tuple(found[score] for score in SCORES)


def _anchor(part: Part, score: int, within: Range | None) -> Anchor:
    part.known("score", "text", "threshold", "also")
    if part.has("threshold") and within is None:
        raise _no_unit(part)
    threshold = (
        read_threshold(part.one("threshold"), within)
        if within is not None and part.has("threshold")
        else None
    )
    return Anchor(score, part.words("text"), threshold, part.some_words("also"))


def _gaps(part: Part, within: Range | None) -> tuple[Gap, ...]:
    if not part.has("gaps"):
        return ()
    if within is None:
        raise _no_unit(part)
    rows = [row.known("threshold", "reason") for row in part.many("gaps")]
    return tuple(
        Gap(read_threshold(row.one("threshold"), within), row.words("reason")) for row in rows
    )


def _no_unit(part: Part) -> Refused:
    return Refused(
        Sentence("{where}: it has a threshold, but the item has no unit.", where=part.where)
    )


def _bands(whole: Part, items: int) -> tuple[Band, ...]:
    """Return the bands in order of total: none at all, or each total in exactly one."""
    lowest, highest = items * SCORES[0], items * SCORES[-1]
    bands = sorted((_band(row) for row in whole.many("bands")), key=lambda band: band.lowest)
    if not bands:
        return ()
    _check_once("bands", [band.id for band in bands])
    if bands[0].lowest != lowest or bands[-1].highest != highest:
        raise Refused(
            Sentence(
                "The scale: its bands must reach from {lowest} to {highest}.",
                lowest=lowest,
                highest=highest,
            )
        )
    for before, after in pairwise(bands):
        if after.lowest != before.highest + 1:
            raise Refused(
                Sentence(
                    "The scale: between the totals {before} and {after} its bands have a gap, or "
                    "overlap.",
                    before=before.highest,
                    after=after.lowest,
                )
            )
    return tuple(bands)


def _band(row: Part) -> Band:
    row.known("id", "from", "to", "mark", "name", "working")
    lowest = row.whole("from", 1, TOTAL_LIMIT)
    mark = Mark(row.code("mark", tuple(Mark)))
    if mark is Mark.UNCERTAIN:
        raise Refused(
            Sentence("The scale: a band marked uncertain may not be used. Take the bands away.")
        )
    highest = row.whole("to", lowest, TOTAL_LIMIT)
    return Band(_id_of(row), row.name(), lowest, highest, mark)


def _rhythm(whole: Part, bands: Sequence[Band], items: int) -> Rhythm | None:
    """Return how often the scale is used; what counts as good begins a band, where it has any."""
    if not whole.has("rhythm"):
        return None
    part = whole.one("rhythm").known("months", "good_from", "months_when_good")
    good = part.whole("good_from", items * SCORES[0], items * SCORES[-1])
    if bands and good not in {band.lowest for band in bands}:
        raise Refused(Sentence("The scale: “good_from” must be where a band begins."))
    return Rhythm(
        part.whole("months", 1, MONTHS_LIMIT),
        good,
        part.whole("months_when_good", 1, MONTHS_LIMIT),
    )
