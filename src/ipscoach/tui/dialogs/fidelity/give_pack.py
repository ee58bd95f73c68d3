"""The coach's evidence pack for her supervisor: figures and codes, signed with her own key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Static

from ipscoach.domain.fidelity.spans import Period, whole_months
from ipscoach.exchange.fidelity.pack import ENDING, SEALED_ENDING
from ipscoach.i18n import _, plural
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.everywhere import Lock
from ipscoach.tui.commands.forms import LeaveForm, SaveForm
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.widgets.fidelity.figures import span

if TYPE_CHECKING:
    from ipscoach.records.door import Door

MONTHS = (6, 12)
SHOWN = ""
USUAL = "6"
"""Whole months, so that coaches who make their packs on different days mean the same ones."""
GIVE_PACK: tuple[AnyCommand, ...] = (SaveForm, LeaveForm, Lock)


class GivePackForm(Form[str]):
    """Which days, where to, and for whose eyes only; ends with the fingerprint of the key."""

    tells = True
    here: ClassVar[tuple[AnyCommand, ...]] = GIVE_PACK
    BINDINGS: ClassVar[list[BindingType]] = bindings(GIVE_PACK)

    def __init__(self, period: Period) -> None:
        """Args: period: the days that the screen shows."""
        super().__init__(_("Evidence pack for your supervisor"), save=_("Write the file"))
        self._period = period
        self._offered = ""

    def fields(self) -> Iterable[Field | Static]:
        """What is in it and what is not, the days, the file, and the supervisor's key."""
        yield _hint(
            _("Inside: your name and organisation, your share of client work, the figures of all "
              "items, and records as kinds, weeks and codes drawn anew for this pack.")
        )  # fmt: skip
        yield _hint(
            _("Not inside: clients' names and codes of yours, birth years, notes, job titles, "
              "employers, contact persons, and the days of records.")
        )  # fmt: skip
        named = [
            (
                str(months),
                plural("the last {n} whole month", "the last {n} whole months", months),
            )
            for months in MONTHS
        ]
        yield Choice("span", _("Period"), [*named, (SHOWN, _("the days shown"))], USUAL)
        yield Static("", id="days", classes="hint", markup=False)
        yield Line("recipient", _("Supervisor's key"), hint=_("age1…; empty: not encrypted"))
        self._offered = str(Path.home() / self._file_name(ENDING))
        yield Line("path", _("File"), self._offered)
        yield _hint(
            _("It is signed with your own key. Give the supervisor the fingerprint by another way "
              "than the file: by phone, say.")
        )  # fmt: skip

    def begin(self) -> None:
        """Say which days they are."""
        self.changed()

    def changed(self) -> None:
        """Show the days; the name of the file follows until it is typed otherwise."""
        days = span(self._days())
        if self._named():
            days += "\n" + _("A team's packs are added up where all are about the same days.")
        self.query_one("#days", Static).update(days)
        path = self.field("path", Line)
        if path.text == self._offered:
            ending = SEALED_ENDING if self._recipient() else ENDING
            self._offered = str(Path.home() / self._file_name(ending))
            if path.text != self._offered:
                path.fill(self._offered)

    def _named(self) -> str:
        return self.field("span", Choice).text if self.query("#field-span") else SHOWN

    def _days(self) -> Period:
        months = self._named()
        if not months:
            return self._period
        return whole_months(self.coach_app.clock.today(), int(months))

    def _file_name(self, ending: str) -> str:
        days = self._days()
        return f"evidence-{days.first}-{days.last}{ending}"

    def _recipient(self) -> str:
        return self.field("recipient", Line).text.strip()

    def act(self) -> Callable[[Door], str]:
        """Count, sign and write, in a thread; an existing file is not written over."""
        from ipscoach.exchange.fidelity.packing import chance, write_pack_file
        from ipscoach.exchange.fidelity.settled import choices_of

        app, desk = self.coach_app, self.coach_app.desk
        path, period = typed_path(self.field("path", Line).text), self._days()
        recipient, choices = self._recipient(), choices_of(app.settings)
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        return lambda _door: write_pack_file(
            desk, app.clock, path, period, choices, chance(), recipient
        )


def _hint(text: str) -> Static:
    return Static(text, classes="hint", markup=False)
