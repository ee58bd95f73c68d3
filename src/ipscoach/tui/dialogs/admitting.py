"""What all forms that put somebody into the caseload do when it is full."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from ipscoach.domain.caseload import CaseloadFull
from ipscoach.sentence import Spoken
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.reach import app_of

R = TypeVar("R")


class Admitting(Form[R], Generic[R]):
    """A full caseload is explained, with its three ways out.

    Attributes:
        waits: whether the client is on the waiting list already.
    """

    waits: ClassVar[bool] = False

    def refused(self, refusal: Spoken) -> None:
        """Say it, and offer the ways out."""
        super().refused(refusal)
        if isinstance(refusal, CaseloadFull):
            from ipscoach.tui.dialogs.full import FullQuestion

            app_of(self).push_screen(
                FullQuestion(refusal.sentence, waits=self.waits), self._way_out
            )

    def _way_out(self, way: str | None) -> None:
        if way == "waiting":
            self.wait_instead()
        elif way == "room":
            self.save()

    def wait_instead(self) -> None:
        """The client goes to the waiting list."""
        self.dismiss(None)
