"""Adding an employer, changing one, and the contact persons there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ipscoach.domain.employers import Stance
from ipscoach.i18n import _
from ipscoach.records.orders import EmployerCard, PersonCard
from ipscoach.tui.dialogs.choice_fields import Named, Tick
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import EmployerRow, PersonView


class EmployerForm(Form[str]):
    """An employer's card; a new one may bring its first contact person."""

    form = "employer"

    def __init__(self, row: EmployerRow | None = None) -> None:
        title = _("Add an employer") if row is None else _("Change: {who}").format(who=row.name)
        super().__init__(title, row.id if row else "")
        self._row = row

    def fields(self) -> Iterable[Field]:
        """The card."""
        row = self._row
        yield Line("name", _("Employer"), row.name if row else "")
        yield Line("business_id", _("Business ID"), row.business_id if row else "", "1234567-1")
        yield Line("industry", _("Industry"), row.industry if row else "")
        yield Line("municipality", _("Municipality"), row.municipality if row else "")
        stance = row.stance if row else Stance.UNKNOWN
        yield Named("stance", _("Wage subsidy"), Stance, stance)
        yield Tick("silent", _("Do not contact"), row.do_not_contact if row else False)
        if row is None:
            yield from _person_fields(None)

    def act(self) -> Callable[[Door], str]:
        """Add or change the employer."""
        card = EmployerCard(
            name=self.field("name", Line).text,
            business_id=self.field("business_id", Line).text,
            industry=self.field("industry", Line).text,
            municipality=self.field("municipality", Line).text,
            stance=self.field("stance", Named[Stance]).needed(),
            do_not_contact=self.field("silent", Tick).ticked,
        )
        row = self._row
        if row is None:
            person = _person(self) if self.field("person", Line).text.strip() else None
            return lambda door: door.add_employer(card, person)

        def change(door: Door) -> str:
            door.change_employer(row.id, card)
            return row.id

        return change


class PersonForm(Form[str]):
    """A contact person at an employer."""

    form = "person"

    def __init__(self, employer: EmployerRow, person: PersonView | None = None) -> None:
        title = _("Contact person: {who}").format(who=employer.name)
        super().__init__(title, f"{employer.id}:{person.id if person else ''}")
        self._employer, self._person = employer, person

    def fields(self) -> Iterable[Field]:
        """Name, role, phone, e-mail."""
        yield from _person_fields(self._person)

    def act(self) -> Callable[[Door], str]:
        """Add or change the person."""
        card, employer_id, person = _person(self), self._employer.id, self._person
        if person is None:
            return lambda door: door.add_person(employer_id, card)

        def change(door: Door) -> str:
            door.change_person(person.id, card)
            return person.id

        return change


def _person_fields(person: PersonView | None) -> Iterable[Field]:
    yield Line("person", _("Contact person"), person.name if person else "")
    yield Line("role", _("Role"), person.role if person else "")
    yield Line("phone", _("Phone"), person.phone if person else "")
    yield Line("email", _("E-mail"), person.email if person else "")


def _person(form: Form[str]) -> PersonCard:
    return PersonCard(
        name=form.field("person", Line).text,
        role=form.field("role", Line).text,
        phone=form.field("phone", Line).text,
        email=form.field("email", Line).text,
    )
