"""A form whose act reads packs: how far it is stands in the message line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ipscoach.sentence import Sentence
from ipscoach.tui.dialogs.form import Form
from ipscoach.vault.errors import Locked

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.choices import Choices

R = TypeVar("R")
PROGRESS_SECONDS = 0.1


class CountingForm(Form[R], Generic[R]):
    """Shows progress, and stops where the caseload is being locked."""

    def __init__(self, title: str, subject_id: str = "", *, save: str = "") -> None:
        super().__init__(title, subject_id, save=save)
        self._how_far = (0, 0)

    def on_mount(self) -> None:
        """Look now and then how far it is."""
        self.set_interval(PROGRESS_SECONDS, self._show_progress)

    def choices(self) -> Choices:
        """Return how the form's open questions are settled here."""
        from ipscoach.exchange.fidelity.settled import choices_of

        return choices_of(self.coach_app.settings)

    def progress(self, done: int, total: int) -> None:
        """Take note of how far it is; called in the thread that works.

        Raises:
            Locked: the caseload is being locked.
        """
        self._how_far = (done, total)
        if self.coach_app.closing:
            raise Locked(Sentence("Nothing was written: the caseload was locked."))

    def _show_progress(self) -> None:
        done, total = self._how_far
        if self._saving and total and self.coach_app.screen is self:
            self.remark(Sentence("Reading packs: {done} of {of}", done=done, of=total))
