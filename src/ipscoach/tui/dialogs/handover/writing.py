"""Steps at whose end a file is written, in a worker: how far it is stands in the message line."""

from __future__ import annotations

from typing import Generic, TypeVar

from ipscoach.sentence import Sentence
from ipscoach.tui.dialogs.steps import Steps
from ipscoach.vault.errors import Locked

R = TypeVar("R")
PROGRESS_SECONDS = 0.1


class Writing(Steps[R], Generic[R]):
    """Shows progress, and takes back what was begun when the caseload is being locked."""

    tells = True

    def __init__(self, title: str, subject_id: str = "", *, save: str = "") -> None:
        super().__init__(title, subject_id, save=save)
        self._how_far = (0, 0)

    def on_mount(self) -> None:
        """Look now and then how far it is."""
        self.set_interval(PROGRESS_SECONDS, self._show_progress)

    def progress(self, done: int, total: int) -> None:
        """Take note of how far it is; called in the thread that works.

        Raises:
            Locked: the caseload is being locked, so nothing is written.
        """
        self._how_far = (done, total)
        if self.coach_app.closing and done < total:
            raise Locked(Sentence("Nothing was written: the caseload was locked."))

    def save(self) -> None:
        """Go on; a second try at writing begins its count anew."""
        self._how_far = self._how_far if self._saving else (0, 0)
        super().save()

    def _show_progress(self) -> None:
        done, total = self._how_far
        if self._saving and total and self.coach_app.screen is self:
            self.remark(Sentence("Being written: {done} of {total}…", done=done, total=total))
