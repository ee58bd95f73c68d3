"""`timeline`: one client's story, the newest first."""

from __future__ import annotations

import textwrap
from datetime import date

from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, result
from ipscoach.cli.shapes import story_shape
from ipscoach.cli.surroundings import Options
from ipscoach.i18n import _, day, say, shown
from ipscoach.records.reading import Reading
from ipscoach.records.views import ClientRow, TimelineEntry
from ipscoach.sentence import Refused, Sentence


def tell_story(who: str, options: Options) -> int:
    """Write the story of the client whom a code or a name means.

    Raises:
        Refused: nobody, or more than one, is meant.
    """
    with opened(options) as (desk, clock):
        row = find(desk.read, who, clock.today())
        desk.note_view(row.id)
        entries = desk.read.timeline(row.id)
        if "json" in options:
            result(as_json(story_shape(row, entries, desk, clock.today())))
        else:
            result("\n".join([_head(row), *map(_told, entries)]))
    return 0


def find(read: Reading, who: str, today: date) -> ClientRow:
    """Return the one client whom a code (K-07, k-7) or a name means.

    Raises:
        Refused: nobody, or more than one; then the codes of all of them are named.
    """
    found = [read.client(client_id, today).row for client_id in read.find_client(who)]
    if not found:
        raise Refused(Sentence("“{who}” is neither a client's code nor a client's name.", who=who))
    if len(found) > 1:
        raise Refused(
            Sentence(
                "“{who}” may mean several clients: {clients}. Give the code.",
                who=who,
                clients=", ".join(f"{row.code} {row.name}" for row in found),
            )
        )
    return found[0]


def _head(row: ClientRow) -> str:
    parts = [row.code, row.name, shown(row.status)]
    if row.phase:
        parts.append(f"{int(row.phase)} {_(row.phase.label)}")
    return harmless(", ".join(parts))


def _told(entry: TimelineEntry) -> str:
    head = f"\n{day(entry.day)}  {say(entry.title)}"
    text = textwrap.indent(entry.text.rstrip(), "    ")
    return harmless("\n".join(filter(None, [head, text])))
