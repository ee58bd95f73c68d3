"""The employers of a workbook: a firm that has several rows becomes one card."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ipscoach.domain.clients import folded
from ipscoach.domain.employers import Stance
from ipscoach.exchange.workbook import values
from ipscoach.exchange.workbook.line import Line, StaysOut
from ipscoach.records.orders import EmployerCard, IncomingEmployer, PersonCard
from ipscoach.sentence import Sentence


def card(line: Line, name: str) -> EmployerCard:
    """Return an employer's card; a wrong business ID is left out and quoted."""
    return EmployerCard(
        name=name,
        business_id=line.leniently("business_id", values.business_id, ""),
        industry=line.leniently("industry", values.written, ""),
        municipality=line.leniently("municipality", values.written, ""),
        stance=line.leniently("stance", values.choice(Stance), Stance.UNKNOWN),
    )


@dataclass
class Register:
    """The employers so far, by name without case and stray blanks."""

    _firms: dict[str, IncomingEmployer] = field(default_factory=dict[str, IncomingEmployer])

    @property
    def employers(self) -> tuple[IncomingEmployer, ...]:
        """The employers, each once, in the order of their first rows."""
        return tuple(self._firms.values())

    def add(self, new: IncomingEmployer, line: Line) -> None:
        """Add a row, or what it has to add to the card of an earlier row.

        Raises:
            StaysOut: it is another firm of the same name, which no contact could tell apart.
        """
        name = folded(new.card.name)
        first = self._firms.get(name)
        if first is None:
            self._firms[name] = new
            return
        ids = {first.card.business_id, new.card.business_id} - {""}
        if len(ids) > 1:
            reason = Sentence(
                "Row {row} has an employer of the same name with another business ID. Give "
                "the two different names.",
                row=first.row,
            )
            raise StaysOut("business_id", values.clipped(line.cell("business_id")), reason)
        self._firms[name] = _merged(first, new)
        line.tell(
            "name",
            Sentence(
                "“{name}” is already on row {row}; both rows became one card.",
                name=new.card.name,
                row=first.row,
            ),
        )


def _merged(first: IncomingEmployer, more: IncomingEmployer) -> IncomingEmployer:
    ours, theirs = first.card, more.card
    merged = replace(
        ours,
        business_id=ours.business_id or theirs.business_id,
        industry=ours.industry or theirs.industry,
        municipality=ours.municipality or theirs.municipality,
        stance=theirs.stance if ours.stance is Stance.UNKNOWN else ours.stance,
    )
    people = [person for person in (first.person, *first.more_persons) if person]
    if more.person and not any(_same(more.person, person) for person in people):
        people.append(more.person)
    return replace(
        first, card=merged, person=people[0] if people else None, more_persons=tuple(people[1:])
    )


def _same(one: PersonCard, other: PersonCard) -> bool:
    return folded(one.name) == folded(other.name)
