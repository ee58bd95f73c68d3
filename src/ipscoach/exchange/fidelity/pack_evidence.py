"""The evidence that a pack holds, as the domain knows it: to be shown and added up."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import repeat

from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.result import (
    Counted,
    Evidence,
    Figure,
    Kind,
    LeftOut,
    Record,
    by_day,
)
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.pack import ItemPart, Pack, choices_of, period_of
from ipscoach.exchange.fidelity.pack_texts import monday, sentence


def evidence_of_pack(pack: Pack, mark: str = "", *, rows: bool = True) -> tuple[Evidence, ...]:
    """Return the evidence of all 25 items that a pack holds, in the order of the form.

    Values, numerators, denominators and n are those of the coach's own records. A row stands for
    as many records as it counts, all of one week the same: their day is the Monday, their client
    the code, their id the number of the row. They are in order of time. Of what was left out
    only the kind and the reason are known.

    Args:
        pack: one that was read, or built here.
        mark: goes before codes and ids, so that those of two packs differ.
        rows: whether records and what was left out come along; figures alone are there at once.
    """
    period, choices = period_of(pack), choices_of(pack)
    return tuple(_evidence(item, period, choices, mark, rows) for item in pack.items)


def _evidence(item: ItemPart, period: Period, choices: Choices, mark: str, rows: bool) -> Evidence:
    numerator, denominator = Fraction(*item.numerator), Fraction(*item.denominator)
    counted = Counted(numerator=numerator, denominator=denominator, n=item.n)
    return Evidence(
        item=item.item,
        kind=item.kind,
        period=period,
        formula=sentence(item.formula),
        unit=item.unit,
        value=counted.value if item.kind is Kind.COMPUTED else None,
        numerator=numerator,
        denominator=denominator,
        n=item.n,
        records=tuple(sorted(_records(item, mark), key=by_day)) if rows else (),
        left_out=tuple(_left_out(item, mark)) if rows else (),
        rules=tuple(getattr(choices, name) for name in item.rules),
        remarks=tuple(map(sentence, item.remarks)),
        figures=tuple(
            Figure(sentence(one.says), Fraction(*one.numerator), Fraction(*one.denominator))
            for one in item.figures
        ),
        target=None if item.target is None else Fraction(*item.target),
        ceiling=item.ceiling,
        whole_service=item.whole_service,
        current_jobs=item.current_jobs,
        later_months=item.later_months,
    )


def _records(item: ItemPart, mark: str) -> Iterator[Record]:
    for number, row in enumerate(item.rows, 1):
        id_, client = f"{mark}{number}", None if row.who is None else f"{mark}{row.who}"
        what = None if row.what is None else sentence(row.what)
        dated = ((monday(week), count) for week, count in row.weeks.items())
        for day, count in ((None, row.undated), *dated):
            yield from repeat(Record(row.kind, id_, client, day, what), count)


def _left_out(item: ItemPart, mark: str) -> Iterator[LeftOut]:
    for number, part in enumerate(item.left_out, 1):
        left = LeftOut(Record(part.kind, f"{mark}{number}"), sentence(part.why))
        yield from repeat(left, part.count)
