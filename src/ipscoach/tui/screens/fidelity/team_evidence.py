"""The evidence that the coaches' packs hold: of one of them, or of the whole service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from ipscoach.i18n import say
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.commands.command import bindings
from ipscoach.tui.commands.team import TEAM_EVIDENCE
from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.tui.screens.fidelity.team_source import TeamSource

PROGRESS_SECONDS = 0.1


class TeamEvidenceScreen(EvidenceScreen):
    """As the coach's own, of the periods that packs are about; how far reading is stands above."""

    here = TEAM_EVIDENCE
    BINDINGS: ClassVar[list[BindingType]] = bindings(TEAM_EVIDENCE)

    def __init__(self, source: TeamSource, period: Period) -> None:
        super().__init__(source)
        self._packs, self._begun_at = source, period

    def on_mount(self) -> None:
        """Look now and then how far reading is; the columns are made before."""
        self.set_interval(PROGRESS_SECONDS, self._say_how_far)

    @property
    def period(self) -> Period:
        """The days that the packs are about."""
        return self._chosen_period or self._begun_at

    def periods(self) -> list[Period]:
        """Return the periods to choose from; none where the file cannot be read."""
        try:
            return self._packs.periods()
        except Spoken as fault:
            self.coach_app.tell(fault.sentence, severity="warning")
            return []

    def _say_how_far(self) -> None:
        done, total = self._packs.how_far
        if self.counting and total > 1 and self._is_there():
            self._say_head(say(Sentence("Reading packs: {done} of {total}", done=done,
                                        total=total)))  # fmt: skip
