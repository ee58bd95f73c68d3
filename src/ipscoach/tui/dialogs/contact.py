"""Logging a contact with an employer: visit number and warnings are shown before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.employers import Method, Outcome, Purpose, contact_warnings, visit_number
from ipscoach.i18n import _, say
from ipscoach.records.orders import NewContact
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice, Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.dialogs.read_fields import Day
from ipscoach.tui.reach import told

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import ClientRow, ContactView, EmployerRow

ONE_PERSON = 2  # the empty choice, and somebody
YES_NO = {"yes": True, "no": False}
SAID = {None: "", True: "yes", False: "no"}


class ContactForm(Form[str]):
    """A contact: with which employer, for which client or in general, and what came of it.

    With `contact` it is the correction of one; its next step is a task and is changed there.
    """

    form = "contact"

    def __init__(
        self,
        client: ClientRow | None = None,
        employer: EmployerRow | None = None,
        contact: ContactView | None = None,
    ) -> None:
        about = f"client:{client.id}" if client else f"employer:{employer.id}" if employer else ""
        if contact is not None:
            about = f"contact:{contact.id}"
        title = _("Contact with an employer") if contact is None else _("Correct the contact")
        super().__init__(title, about)
        self._client, self._employer, self._contact = client, employer, contact
        self._persons_of = ""

    def fields(self) -> Iterable[Field | Static]:
        """All of the contact log, most of it filled in already."""
        app = self.coach_app
        if app.desk is None:
            return
        today, old = app.clock.today(), self._contact
        firm = self._employer.id if self._employer else old.employer_id if old else ""
        yield Pick("employer", _("Employer"), self._find, self._firm_name, firm)
        yield Static("", id="warnings", classes="warning", markup=False)
        yield Choice("person", _("Contact person"), self._persons(firm), "")
        yield Day("day", _("Day"), today, old.day if old else today)
        yield Named("method", _("Method"), Method, old.method if old else Method.VISIT)
        yield Static("", id="visit", classes="hint", markup=False)
        yield Choice(
            "client", _("For the client"), self._clients(), self._client_id(), private=True
        )
        purpose = old.purpose if old else Purpose.INTRODUCE
        yield Named("purpose", _("Purpose"), Purpose, purpose)
        unsaid = [("", _("not written down")), ("yes", _("yes")), ("no", _("no"))]
        wished, agreed = (old.on_preference, old.disclosure_agreed) if old else (None, None)
        yield Choice("preference", _("On client's wishes"), unsaid, SAID[wished])
        yield Choice("disclosure", _("Disclosure agreed"), unsaid, SAID[agreed])
        yield Named("outcome", _("Outcome"), Outcome, old.outcome if old else Outcome.OPEN)
        if old is None:
            yield Line("next", _("Next step"))
            yield Day("next_due", _("Next step due"), today)
        else:
            yield Line("subject", _("Subject"), old.subject)
        yield Words("text", _("What was learned"), old.text if old else "")

    def _find(self, typed: str, count: int) -> list[tuple[str, str]]:
        desk = self.coach_app.desk
        rows = desk.read.employers(typed, limit=count) if desk is not None else []
        return [(row.id, row.name) for row in rows]

    def _firm_name(self, employer_id: str) -> str:
        return self.coach_app.name_of("employer", employer_id)

    def _client_id(self) -> str:
        if self._contact is not None:
            return self._contact.client_id or ""
        return self._client.id if self._client else ""

    def _clients(self) -> list[tuple[str, str]]:
        app = self.coach_app
        rows = app.desk.read.caseload(app.clock.today()).active if app.desk else ()
        found = [(row.id, row.name) for row in rows]
        if self._client is not None and self._client.id not in dict(found):
            found.append((self._client.id, self._client.name))
        old = self._contact
        if old is not None and old.client_id and old.client_id not in dict(found):
            found.append((old.client_id, old.client))
        return [("", _("in general")), *found]

    def _persons(self, employer_id: str) -> list[tuple[str, str]]:
        desk = self.coach_app.desk
        persons = desk.read.persons(employer_id) if desk and employer_id else ()
        return [("", _("not written down")), *((p.id, p.name) for p in persons)]

    def on_mount(self) -> None:
        """Warn at once."""
        self.changed()

    @told
    def changed(self) -> None:
        """Say which visit this is, and whether the firm was contacted lately."""
        desk, picked = self.coach_app.desk, self.field("employer", Pick).text
        if picked != self._persons_of:
            self._persons_of = picked
            persons = self._persons(picked)
            self.field("person", Choice).offer(persons)
            old = self._contact
            if old is not None and old.employer_id == picked:
                self.field("person", Choice).fill(old.person_id or "")
            elif len(persons) == ONE_PERSON:
                self.field("person", Choice).fill(persons[1][0])
        self.warn([])
        self.query_one("#visit", Static).update("")
        if desk is None or not picked:
            return
        firm = desk.read.employer(picked, self.coach_app.clock.today()).row
        past = desk.read.past_contacts(firm.id)
        try:
            day = self.field("day", Day).peek()
        except Refused:
            return
        if day is None:
            return
        warnings = contact_warnings(past, firm.do_not_contact, day)
        self.warn(say(warning) for warning in warnings)
        number = visit_number(past, day)
        text = _("This is visit number {number}.").format(number=number)
        self.query_one("#visit", Static).update(text if self._is_visit() else "")

    def _is_visit(self) -> bool:
        # Only a visit is face to face (IPS-25, items 17 and 18).
        return self.field("method", Named[Method]).needed() is Method.VISIT

    def _face_to_face(self) -> bool:
        """A visit that was written down as not face to face stays so when it is corrected."""
        if self._contact is not None and self._contact.method is Method.VISIT:
            return self._is_visit() and self._contact.face_to_face
        return self._is_visit()

    def act(self) -> Callable[[Door], str]:
        """Log the contact."""
        employer = self.field("employer", Pick).text
        if not employer:
            raise Refused(
                Sentence(
                    "Choose the employer: type a part of the name, then Enter. A new one is added "
                    "in the register (key 3); what you typed here is kept."
                ),
                about="employer",
            )
        contact = NewContact(
            employer_id=employer,
            person_id=self.field("person", Choice).text or None,
            day=self.field("day", Day).needed(),
            method=self.field("method", Named[Method]).needed(),
            face_to_face=self._face_to_face(),
            client_id=self.field("client", Choice).text or None,
            purpose=self.field("purpose", Named[Purpose]).needed(),
            on_preference=YES_NO.get(self.field("preference", Choice).text),
            disclosure_agreed=YES_NO.get(self.field("disclosure", Choice).text),
            outcome=self.field("outcome", Named[Outcome]).needed(),
            text=self.field("text", Words).text,
        )
        old = self._contact
        if old is None:
            contact = replace(
                contact,
                next_step=self.field("next", Line).text,
                next_step_due=self.field("next_due", Day).day(),
            )
            return lambda door: door.log_contact(contact)
        corrected = replace(contact, subject=self.field("subject", Line).text)

        def correct(door: Door) -> str:
            door.correct_contact(old.id, corrected)
            return old.id

        return correct
