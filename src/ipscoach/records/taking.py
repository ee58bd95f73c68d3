"""What an import knows while it runs, and how its rows reach the tables: in batches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import insert
from sqlmodel import Session, SQLModel, col, select

from ipscoach.domain.clients import folded
from ipscoach.ids import Ids
from ipscoach.records.orders import RowRefusal, TakenIn
from ipscoach.records.tables import Client, Employer, Person
from ipscoach.records.texts import alphabetical
from ipscoach.sentence import Refused, Sentence

BATCH = 500
LONGEST_VALUE = 200
KINDS = ("clients", "employers", "contacts", "jobs", "notes", "abilitator")


class Row(Protocol):
    """What every incoming row has."""

    @property
    def row(self) -> int:
        """Its number in its sheet, from 1."""
        ...

    @property
    def mark(self) -> str:
        """Its fingerprint."""
        ...


R = TypeVar("R", bound=Row)


class Marked(Protocol):
    """A table whose rows remember where they came from."""

    id: str
    mark: str | None


class Taking:
    """One import: whom it knows by name, and what became of the rows so far."""

    def __init__(
        self,
        session: Session,
        ids: Ids,
        today: date,
        now: datetime,
        total: int,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        """Look at the caseload before the first row."""
        self.session = session
        self.ids = ids
        self.today = today
        self.now = now
        self.clients: dict[str, list[tuple[str, int | None]]] = {}
        self.turned_away: set[str] = set()
        self.employers: dict[str, str] = {}
        self.numbers: dict[str, str] = {}
        self.number_of: dict[str, str] = {}
        self.persons: set[tuple[str, str]] = set()
        self.field = ("", "")
        self.registered: list[str] = []
        self.put_waiting: list[RowRefusal] = []
        self._imported: Counter[str] = Counter()
        self._there: Counter[str] = Counter()
        self._refused: list[RowRefusal] = []
        self._done, self._total, self._progress = 0, total, progress
        self._look()

    def _look(self) -> None:
        session = self.session
        for id_, name, year in session.exec(select(Client.id, Client.name, Client.birth_year)):
            self.clients.setdefault(folded(name), []).append((id_, year))
        for id_, name, number in session.exec(
            select(Employer.id, Employer.alphabetical, Employer.business_id)
        ):
            self.employers.setdefault(name, id_)
            if number:
                self.numbers[number], self.number_of[id_] = id_, number
        for id_, name in session.exec(select(Person.employer_id, Person.name)):
            self.persons.add((id_, alphabetical(name)))

    def each(
        self,
        kind: str,
        table: type[Marked],
        rows: Sequence[R],
        known: Callable[[R, str], None] | None = None,
    ) -> Iterator[R]:
        """Give the rows that are new, a batch at a time; count those already there.

        Args:
            kind: what the rows are, for the report.
            table: where their marks are.
            rows: the rows.
            known: is told of a row already there, with the id it has.
        """
        seen: set[str] = set()
        for start in range(0, len(rows), BATCH):
            batch = rows[start : start + BATCH]
            asked = select(col(table.mark), col(table.id)).where(
                col(table.mark).in_([row.mark for row in batch])
            )
            there = dict(self.session.exec(asked).all())
            for row in batch:
                if row.mark in there or row.mark in seen:
                    self.already(kind)
                    if known is not None and row.mark in there:
                        known(row, there[row.mark])
                else:
                    seen.add(row.mark)
                    yield row
            self._done += len(batch)
            if self._progress is not None:
                self._progress(self._done, self._total)

    def all(
        self, kind: str, table: type[SQLModel], rows: Iterable[R], columns: Callable[[R], Any]
    ) -> None:
        """Put rows into a table, in batches; one that a rule refuses is left out and told.

        A row gets an id unless `columns` has given it one already.
        """
        batch: list[dict[str, Any]] = []
        for row in rows:
            try:
                filled = columns(row)
            except Refused as error:
                self.refuse(kind, row.row, error.sentence)
                continue
            batch.append({"id": self.ids(), "mark": row.mark, **filled})
            if len(batch) == BATCH:
                self.put(table, batch)
                batch = []
            self.took(kind)
        self.put(table, batch)

    def put(self, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
        """Write rows."""
        if rows:
            self.session.connection().execute(insert(table), rows)

    def took(self, kind: str) -> None:
        """Count a row that came in."""
        self._imported[kind] += 1

    def already(self, kind: str) -> None:
        """Count a row that was there."""
        self._there[kind] += 1

    def at(self, field: str, value: object) -> None:
        """Say which field is being looked at, for the report of a refusal."""
        self.field = (field, "" if value is None else str(value)[:LONGEST_VALUE])

    def refuse(self, kind: str, row: int, reason: Sentence) -> None:
        """Note that a row did not come in, because of the field looked at last."""
        self._refused.append(RowRefusal(kind, row, *self.field, reason))

    def report(self) -> TakenIn:
        """Return what became of all rows."""
        return TakenIn(
            imported={kind: self._imported[kind] for kind in KINDS},
            already_there={kind: self._there[kind] for kind in KINDS},
            refused=tuple(self._refused),
            waiting=tuple(self.put_waiting),
            registered=tuple(self.registered),
        )
