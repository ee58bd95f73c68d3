"""A caseload in which much is due, and in which every name and word is known by heart."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Method
from ipscoach.domain.jobs import JobKind
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import JobCard, NewConsent, NewGuiding, PartnerCard
from ipscoach.records.follow_up.views import AgendaItem
from ipscoach.records.orders import EmployerCard, NewContact, NewTask, PersonCard, Profile
from tests.records.desks import TODAY, make_desk

CLIENTS = ("Aino Salonkylä", "Väinö Öljymäki")
SECRETS = (
    *("Aino", "Salonkyl", "Väinö", "Öljymäki", "1977-salaisuus", "Puutarhuri"),
    *("Vihreä Lehto", "Marjatta", "Hortensia", "040 765", "@lehto.example"),
    *("Kaupungin psykiatria", "Irmeli", "Tukihenkil", "09 123", "hoitotiedot"),
    *("Kaisa", "Valmentaja", "Esimerkkikunta", "Soita", "pistäydy", "kahville", "velka"),
)
"""Parts of all that somebody typed; none of them may stand in a calendar."""


def busy_desk(folder: Path) -> Desk:
    """Make a caseload with a line of the agenda of nearly every kind, on the day TODAY."""
    desk = make_desk(folder)
    door = desk.door
    door.set_up_coach("Kaisa Valmentaja", "Esimerkkikunta")
    aino, vaino = (
        # Both began on the same day, so that the keys of their lines are the same.
        door.add_client(
            Profile(name=name, phone="040 765 4321", wishes="1977-salaisuus"),
            Status.ACTIVE,
            date(2026, 9, 1),
        )
        for name in CLIENTS
    )
    person = PersonCard(name="Marjatta Hortensia", email="m@lehto.example")
    firm = door.add_employer(EmployerCard(name="Vihreä Lehto Oy"), person)
    partner = door.add_partner(
        PartnerCard(
            organisation="Kaupungin psykiatria", person="Irmeli Tukihenkilö", phone="09 123"
        )
    )
    door.start_job(
        aino,
        JobCard(
            employer_id=firm,
            kind=JobKind.JOB,
            started=date(2026, 10, 5),
            title="Puutarhuri",
            subsidy_from=date(2026, 10, 5),
            subsidy_until=date(2027, 2, 28),
        ),
    )
    door.log_contact(
        NewContact(
            employer_id=firm,
            day=date(2026, 11, 2),
            method=Method.PHONE,
            face_to_face=False,
            next_step="Soita Marjatta Hortensialle",
            next_step_due=date(2026, 11, 30),
        )
    )
    consent = NewConsent(
        client_id=vaino,
        what="hoitotiedot",
        given=date(2026, 9, 2),
        until=date(2026, 12, 31),
        partner_id=partner,
    )
    door.give_consent(consent)
    door.guide(NewGuiding(client_id=vaino, day=date(2026, 11, 10), why="velka", partner_id=partner))
    door.add_task(NewTask(what="Aino kahville", due=TODAY, client_id=aino))
    door.add_task(NewTask(what="pistäydy Lehdossa", due=date(2027, 1, 4), employer_id=firm))
    door.add_task(NewTask(what="Soita Väinölle", due=TODAY - timedelta(days=3)))
    return desk


def due(desk: Desk) -> list[AgendaItem]:
    """Return the agenda of TODAY."""
    return desk.follow.agenda.agenda(TODAY)
