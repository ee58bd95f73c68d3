"""The coach's own settings as the rules take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipscoach.domain.abilitator import Range
    from ipscoach.domain.agenda.facts import Habits
    from ipscoach.settings import Settings


def habits_of(settings: Settings) -> Habits:
    """Return what is usual in this service."""
    # Imported late: the caseload's first paint needs no rule of the agenda.
    from ipscoach.domain.agenda.facts import Habits

    return Habits(settings.phase_days)


def sections_of(settings: Settings) -> Range:
    """Return from where to where a Kykyviisari section's score may lie."""
    from ipscoach.domain.abilitator import Range

    return Range(*settings.section_range)
