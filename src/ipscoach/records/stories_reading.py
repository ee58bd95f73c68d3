"""Reading what happened: timelines, notes and their earlier wordings, tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from ipscoach.domain.goals import Doer
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.errors import gone
from ipscoach.records.line import Line, day
from ipscoach.records.stories import SOURCES, Page, Source, order
from ipscoach.records.views import (
    EntryKind,
    NoteVersion,
    NoteView,
    TaskView,
    TimelineEntry,
)

STORY_LENGTH = 10
_NOTES = (
    "SELECT id, client_id, employer_id, day, kind, place, minutes, text, version, written_at"
    " FROM note WHERE "
)
_TASKS = """SELECT t.id, t.what, t.due, t.client_id, coalesce(c.name, '') AS client,
    t.employer_id, coalesce(e.name, '') AS employer, t.done, coalesce(c.code, '') AS client_code,
    t.doer, t.goal_id, t.set_aside, t.aside_reason
    FROM task t LEFT JOIN client c ON c.id = t.client_id
    LEFT JOIN employer e ON e.id = t.employer_id
    WHERE """


class StoriesReading(Line):
    """What screens ask about what happened and what is to be done."""

    def timeline(
        self,
        client_id: str,
        kinds: Collection[EntryKind] | None = None,
        limit: int | None = None,
        before: TimelineEntry | None = None,
    ) -> Page:
        """Return a client's story, the newest first.

        Args:
            client_id: whose; somebody unknown has an empty one.
            kinds: only these kinds of entry; None for all.
            limit: at most so many entries, of the oldest ones where it is negative; None for all.
            before: the last entry of the page before; only what follows it is returned.
        """
        sources = [source for source in SOURCES if kinds is None or source.kind in kinds]
        oldest = limit is not None and limit < 0
        # One more than asked for: the entry `before` itself comes along, and is left out below.
        most = -1 if limit is None else abs(limit) + 2
        older = (before.day, before.id) if before else ()
        found: list[tuple[Source, Any]] = []
        end = "9999" if oldest else ""
        with self.at_once():
            for source in sources:
                sql = source.of_client(before is not None, oldest)
                rows = self.rows(sql, client_id, *older, end, most)
                found += [(source, row) for row in rows]
                if len(rows) == most:  # enough: other kinds count only as far as this one came
                    end = rows[-1][2]
            counts = [source.counted for source in sources] if limit is not None else []
            total = self.row("SELECT " + " + ".join(counts), client_id)[0] if counts else None
        entries = _first(found, most, oldest)
        if before:
            entries = [entry for entry in entries if order(entry) < order(before)]
        return Page(entries[limit:] if oldest else entries[:limit], total)

    def stories(self, today: date) -> dict[str, tuple[TimelineEntry, ...]]:
        """Return the last ten entries of every active client: one query for each kind.

        Tasks that are due after `today` are left out: they have not happened.
        """
        found: dict[str, list[TimelineEntry]] = {}
        with self.at_once():
            for (client_id,) in self.rows("SELECT id FROM client WHERE status = 'active'"):
                found[client_id] = []
            for source in SOURCES:
                for row in self.rows(source.of_active(), STORY_LENGTH):
                    found[row[0]].append(source.entry(row))
        return {
            client_id: tuple(
                sorted(
                    (e for e in entries if e.kind is not EntryKind.TASK or e.day <= today),
                    key=order,
                    reverse=True,
                )[:STORY_LENGTH]
            )
            for client_id, entries in found.items()
        }

    def note(self, note_id: str) -> NoteView:
        """Return a note as it stands.

        Raises:
            Gone: there is no such note.
        """
        found = self.row(_NOTES + "id = ?", note_id)
        if not found:
            raise gone()
        return _note(found)

    def notes(self, client_id: str) -> list[NoteView]:
        """Return a client's notes, the newest first."""
        where = "client_id = ? ORDER BY day DESC, id DESC"
        return [_note(row) for row in self.rows(_NOTES + where, client_id)]

    def employer_notes(self, employer_id: str) -> list[NoteView]:
        """Return the notes about an employer, the newest first."""
        where = "employer_id = ? ORDER BY day DESC, id DESC"
        return [_note(row) for row in self.rows(_NOTES + where, employer_id)]

    def note_versions(self, note_id: str) -> list[NoteVersion]:
        """Return the earlier wordings of a note, the first one first."""
        found = self.rows(
            "SELECT version, text, written_at FROM note_version WHERE note_id = ? ORDER BY version",
            note_id,
        )
        return [_version(row) for row in found]

    def tasks(
        self,
        open_only: bool = True,
        client_id: str | None = None,
        employer_id: str | None = None,
    ) -> list[TaskView]:
        """Return tasks, those due first at the top; of everybody, one client or one employer."""
        where, values = ["1"], list[object]()
        if open_only:
            where.append("t.done IS NULL")
        for column, value in (("client_id", client_id), ("employer_id", employer_id)):
            if value is not None:
                where.append(f"t.{column} = ?")
                values.append(value)
        sql = _TASKS + " AND ".join(where) + " ORDER BY t.due, t.id"
        return [_task(row) for row in self.rows(sql, *values)]

    def task(self, task_id: str) -> TaskView:
        """Return one task.

        Raises:
            Gone: there is no such task.
        """
        found = self.row(_TASKS + "t.id = ?", task_id)
        if not found:
            raise gone()
        return _task(found)


def _first(found: list[tuple[Source, Any]], most: int, oldest: bool) -> list[TimelineEntry]:
    """Return the newest or oldest `most` of all rows (-1 for all), the newest first."""
    if 0 <= most < len(found):
        found.sort(key=lambda one: (one[1][2], one[1][1]), reverse=not oldest)
        last = found[most - 1][1]
        # Rows of the same day and id (a job's first and last day) stand by their titles.
        while most < len(found) and found[most][1][1:3] == last[1:3]:
            most += 1
        del found[most:]
    return sorted((source.entry(row) for source, row in found), key=order, reverse=True)


def _note(row: Mapping[str, Any]) -> NoteView:
    cells = dict(row)
    cells["day"] = date.fromisoformat(cells["day"])
    cells["kind"] = NoteKind(cells["kind"])
    cells["place"] = Place(cells["place"]) if cells["place"] else None
    cells["written_at"] = datetime.fromisoformat(cells["written_at"])
    return NoteView(**cells)


def _version(row: Mapping[str, Any]) -> NoteVersion:
    return NoteVersion(row["version"], row["text"], datetime.fromisoformat(row["written_at"]))


def _task(row: Mapping[str, Any]) -> TaskView:
    cells = dict(row)
    cells["due"], cells["done"] = date.fromisoformat(cells["due"]), day(cells["done"])
    cells["doer"], cells["set_aside"] = Doer(cells["doer"]), bool(cells["set_aside"])
    return TaskView(**cells)
