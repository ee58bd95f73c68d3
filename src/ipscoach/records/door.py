"""The one door: every change to the caseload is a verb here, and every verb is one act.

Importing this imports SQLModel (half a second): `Desk.door` does it when it is first needed.
"""

from __future__ import annotations

from ipscoach.records.clients_door import ClientsDoor
from ipscoach.records.employers_door import EmployersDoor
from ipscoach.records.fidelity.packs_door import PacksDoor
from ipscoach.records.fidelity.reviews_door import ReviewsDoor
from ipscoach.records.follow_up.answers_door import AnswersDoor
from ipscoach.records.follow_up.jobs_door import JobsDoor
from ipscoach.records.follow_up.network_door import NetworkDoor
from ipscoach.records.follow_up.plan_door import PlanDoor
from ipscoach.records.handover.destroying_door import DestroyingDoor
from ipscoach.records.handover.disclosure_door import DisclosureDoor
from ipscoach.records.handover.receiving_door import ReceivingDoor
from ipscoach.records.intake import IntakeDoor
from ipscoach.records.notes_door import NotesDoor


class Door(
    ClientsDoor,
    NotesDoor,
    EmployersDoor,
    JobsDoor,
    PlanDoor,
    NetworkDoor,
    AnswersDoor,
    DisclosureDoor,
    ReceivingDoor,
    DestroyingDoor,
    IntakeDoor,
    PacksDoor,
    ReviewsDoor,
):
    """All verbs on one connection; may be used from any thread."""
