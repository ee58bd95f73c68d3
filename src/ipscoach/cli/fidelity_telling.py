"""Evidence in words: an overview of all items, and one item with all that lies behind it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ipscoach.cli.fidelity_shapes import counted
from ipscoach.cli.tables import WIDTH, labelled, table, width
from ipscoach.domain.fidelity.result import FEW, Evidence, Figure, Kind, Record, Unit
from ipscoach.domain.fidelity.scale import Item, Scale
from ipscoach.exchange.fidelity import value_words
from ipscoach.exchange.fidelity.value_words import parts
from ipscoach.i18n import _, language, plural, say, shown
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from fractions import Fraction

    from ipscoach.cli.fidelity_evidence import Row
    from ipscoach.domain.fidelity.spans import Period

SHORTEST_NAME = 20
_GAPS = 2 * 4


def overview(scale: Scale, rows: Sequence[Row], period: Period) -> str:
    """Return all items below the headings of their sections, within 79 columns."""
    cells = [_cells(row) for row in rows]
    headings = [_("Item"), _("Name"), _("Value"), _("n"), _("Suggests")]
    others = [0, 2, 3, 4]
    taken = sum(max(width(line[place]) for line in [headings, *cells]) for place in others)
    room = max(SHORTEST_NAME, WIDTH - taken - _GAPS)
    for line in cells:
        line[1] = _cut(line[1], room)
    first, *told = table(headings, cells).splitlines()
    lines = [_heading(scale, period), "", first]
    names = {section.id: section.name.told(language()) for section in scale.sections}
    section = ""
    for row, line in zip(rows, told, strict=True):
        if row.item.section != section:
            section = row.item.section
            lines += ["", names[section]]
        lines.append(line)
    return "\n".join([*lines, "", *_below(rows)])


def from_packs(coaches: Sequence[str]) -> str:
    """Return from whose packs evidence was counted, and what their days and codes are."""
    told = Sentence(
        "Counted from packs, of: {coaches}. A day is the Monday of its week, and clients go by "
        "codes that were drawn for each pack.",
        coaches=", ".join(coaches),
    )
    return textwrap.fill(say(told), WIDTH)


def _heading(scale: Scale, period: Period) -> str:
    return say(
        Sentence(
            "{scale}, {first} to {last}",
            scale=f"{scale.id} {scale.version}",
            first=period.first,
            last=period.last,
        )
    )


def _below(rows: Sequence[Row]) -> Iterator[str]:
    if any(row.found.few for row in rows):
        few = Sentence("few: the value rests on fewer than {few}.", few=FEW)
        yield from textwrap.wrap(say(few), WIDTH)
    yield from textwrap.wrap(
        _("The program counts and suggests; the score is the reviewers'."), WIDTH
    )
    yield from textwrap.wrap(_("`--item N` shows what lies behind an item."), WIDTH)


def _cells(row: Row) -> list[str]:
    found = row.found
    n = ""
    if found.kind is Kind.COMPUTED:
        n = _("{n}, few").format(n=found.n) if found.few else str(found.n)
    return [str(row.item.number), row.item.name.told(language()), value_of(row), n, _suggests(row)]


def _suggests(row: Row) -> str:
    suggested, found = row.suggested, row.found
    if suggested.score is None:
        return _("no suggestion") if found.value is not None else ""
    told = str(suggested.score)
    if suggested.person_above:
        told = _("{score} or more").format(score=told)
    if suggested.at_most:
        told = _("{score} at most").format(score=told)
    return told


def value_of(row: Row) -> str:
    """Return what the records tell of an item in few words: a value, or what there is instead."""
    found = row.found
    match found.kind:
        case Kind.COMPUTED if found.value is not None and found.unit is Unit.SHARE:
            return f"{written(found, row.item)} {_parts(found)}"
        case Kind.COMPUTED if found.value is not None:
            return _with_unit(found, found.value, row.item)
        case Kind.COMPUTED:
            return _("no value")
        case Kind.EVIDENCE:
            return plural("{n} record", "{n} records", found.n)
        case Kind.NOT_IN_RECORDS:
            return _("not in the records")


def _with_unit(found: Evidence, value: Fraction, item: Item) -> str:
    told = written(found, item)
    whole = int(value) if value.denominator == 1 else None
    match found.unit:
        case Unit.CLIENTS if whole is not None:
            return plural("{n} client", "{n} clients", whole)
        case Unit.CLIENTS:
            return _("{value} clients").format(value=told)
        case Unit.DAYS if whole is not None:
            return plural("{n} day", "{n} days", whole)
        case Unit.DAYS:
            return _("{value} days").format(value=told)
        case Unit.PER_WEEK:
            return _("{value} a week").format(value=told)
        case _:
            return told


def _parts(of: Evidence | Figure) -> str:
    """Return what is divided by what; nothing where there is nothing to divide by."""
    return f"({parts(of)})" if of.denominator else ""


def _figure(figure: Figure, unit: Unit) -> str:
    if figure.value is None:
        return _("no value")
    return f"{value_words.written(figure.value, unit, language())} {_parts(figure)}"


def written(found: Evidence, item: Item) -> str:
    """Return the value of evidence in its unit, rounded so that it reaches no other anchor."""
    if found.value is None:
        return _("no value")
    return value_words.written(found.value, found.unit, language(), item=item, target=found.target)


def _cut(text: str, room: int) -> str:
    if width(text) <= room:
        return text
    while width(text) > room - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def tell_item(row: Row, codes: Mapping[str, str]) -> str:
    """Return one item: how its value came about, what it suggests, and the records behind it."""
    lines = [f"{row.item.number}  {row.item.name.told(language())}"]
    lines += [labelled(label, text) for label, text in _told(row) if text]
    records = row.found.records
    if records:
        headings = (_("Record"), _("Client"), _("Date"), _("What"))
        lines += ["", table(headings, [_record(record, codes) for record in records])]
    return "\n".join(lines)


def _told(row: Row) -> Iterator[tuple[str, str]]:
    item, found = row.item, row.found
    if item.name.is_working(language()):
        yield _("Name"), _("a working translation, not the official wording")
    yield _("What the item asks"), item.asks.told(language())
    if item.remark is not None:
        yield _("Remark"), item.remark.told(language())
    yield (
        _("Period"),
        say(Sentence("{first} to {last}", first=found.period.first, last=found.period.last)),
    )
    yield from _counted(row)
    yield _("How it is counted"), say(found.formula)
    yield from _suggestion(row)
    for rule in found.rules:
        yield _("Choice"), shown(rule)
    for remark in found.remarks:
        yield _("Remark"), say(remark)
    for figure in found.figures:
        yield say(figure.says), _figure(figure, found.unit)
    for why, count in counted(found.left_out):
        yield _("Left out"), f"{count}. {why}"


def _counted(row: Row) -> Iterator[tuple[str, str]]:
    found = row.found
    told = value_of(row)
    if found.kind is not Kind.COMPUTED:
        yield _("Value"), told
        return
    if found.unit is not Unit.SHARE and found.value is not None:
        told = f"{written(found, row.item)} {_(found.unit.label)} {_parts(found)}"
    yield _("Value"), told
    few = Sentence("{n}; that is few, fewer than {few}", n=found.n, few=FEW)
    yield _("n"), say(few) if found.few else str(found.n)


def _suggestion(row: Row) -> Iterator[tuple[str, str]]:
    suggested, item = row.suggested, row.item
    if suggested.gap is not None:
        yield _("Suggests"), _("no suggestion") + ". " + suggested.gap.reason.told(language())
    if suggested.score is None:
        return
    anchor = item.anchor(suggested.score)
    yield _("Suggests"), f"{suggested.score}. {anchor.text.told(language())}"
    if suggested.also is not None:
        yield _("The anchor also asks"), suggested.also.told(language())
    if suggested.person_above:
        yield _("Remark"), _("Whether it is more, no number tells: a person decides.")
    if suggested.at_most:
        yield _("Remark"), _("The value is an upper bound, and so is the suggestion.")


def _record(record: Record, codes: Mapping[str, str]) -> list[str]:
    return [
        _(record.kind.label),
        codes.get(record.client_id, "") if record.client_id is not None else "",
        shown(record.day) if record.day is not None else "",
        say(record.what) if record.what is not None else "",
    ]
