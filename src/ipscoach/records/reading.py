"""All that is read from the caseload, by plain SQL into frozen views. Needs no ORM."""

from __future__ import annotations

from ipscoach.records.audit_reading import AuditReading
from ipscoach.records.employers_reading import EmployersReading
from ipscoach.records.search_reading import SearchReading
from ipscoach.records.stories_reading import StoriesReading


class Reading(EmployersReading, StoriesReading, SearchReading, AuditReading):
    """One connection that answers every question; may be asked from any thread."""
