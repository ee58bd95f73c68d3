"""A report as tables to read: no line is wider than 79 columns, a long name goes on below."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ipscoach.cli.tables import WIDTH, labelled, table, width
from ipscoach.exchange.reports.model import Report, Table
from ipscoach.exchange.reports.paper import texts
from ipscoach.exchange.reports.words import frame_of
from ipscoach.i18n import Tongue, _, language

_GAP = 2
_SHORTEST_NAME = 20


def tell(report: Report) -> str:
    """Return a report in words, in the language in use."""
    return "\n".join(_lines(report, Tongue(language())))


def _lines(report: Report, tongue: Tongue) -> Iterator[str]:
    yield tongue.say(report.title)
    for _id, label, value in frame_of(report.frame):
        yield labelled(tongue.say(label), tongue.shown(value))
    for said in report.says:
        yield from ("", tongue.say(said))
    for one in report.tables:
        yield from ("", tongue.say(one.title))
        yield from _table(one, tongue)
        for remark in one.remarks:
            yield from textwrap.wrap(tongue.say(remark), WIDTH)
    yield ""
    told = _("What each figure means, a report in a file tells: `--out FILE.html`.")
    yield from textwrap.wrap(told, WIDTH)


def _table(one: Table, tongue: Tongue) -> Iterator[str]:
    """Yield the lines of a table, in its width; names that are too long go on in the next line."""
    if not one.rows:
        return
    heads = [tongue.say(column.label) for column in one.columns]
    rows = [list(row) for row in texts(one, tongue)]
    others = [
        max(width(line[place]) for line in (heads, *rows))
        for place in range(1, len(heads))
        if any(row[place] for row in rows)
    ]
    room = WIDTH - sum(others) - _GAP * len(others)
    if room < _SHORTEST_NAME:
        yield from _listed(heads, rows)
        return
    heads[0] = heads[0] if width(heads[0]) <= room else ""
    broken: list[list[str]] = []
    for row in rows:
        first, *more = textwrap.wrap(row[0], room) or [""]
        broken.append([first, *row[1:]])
        broken += [[rest, *("" for _other in row[1:])] for rest in more]
    yield from table(heads, broken).splitlines()


def _listed(heads: list[str], rows: list[list[str]]) -> Iterator[str]:
    """Yield rows that are too wide for columns: each name, and below it what it has."""
    for name, *cells in rows:
        yield from textwrap.wrap(name, WIDTH)
        told = "; ".join(
            f"{head}: {cell}" for head, cell in zip(heads[1:], cells, strict=True) if cell
        )
        indent = "    "
        yield from textwrap.wrap(told, WIDTH, initial_indent=indent, subsequent_indent=indent)
