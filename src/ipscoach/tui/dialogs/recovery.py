"""The recovery code, typed back: proof that it is on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import RECOVERY
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door


class RecoveryForm(Form[bool]):
    """Asks for the printed code; who has lost it makes a new one, shown once."""

    here: ClassVar[tuple[AnyCommand, ...]] = RECOVERY
    BINDINGS: ClassVar[list[BindingType]] = bindings(RECOVERY)

    def __init__(self) -> None:
        super().__init__(_("Recovery code"), save=_("Check the code"))

    def fields(self) -> Iterable[Field | Static]:
        """Why, and the line."""
        yield Static(
            _("The recovery code opens the caseload when the passphrase is forgotten. Type it "
              "from your paper. If you have no paper, make a new code with F4."),
            classes="hint",
            id="explain",
            markup=False,
        )  # fmt: skip
        yield Static("", id="code", markup=False)
        yield Line("code", _("The code"))

    def make_new(self) -> None:
        """Make a new code and show it once."""
        vault = self.coach_app.vault
        if vault is None:
            return
        try:
            code = vault.new_recovery_code()
        except Spoken as fault:
            self.remark(fault.sentence, trouble=True)
            return
        # Shown before anything else is done: the old one is dead.
        self.query_one("#explain", Static).update(
            _("Write this down on paper and keep it away from the computer. It is shown only "
              "now. Then type it below.")
        )  # fmt: skip
        self.query_one("#code", Static).update(code_lines(code))
        try:
            if self.coach_app.desk is not None:
                self.coach_app.desk.note_act("new_recovery_code")
        except Spoken as fault:
            self.remark(
                Sentence(
                    "The new code holds, but could not be noted in the record of acts. {why}",
                    why=fault.sentence,
                ),
                trouble=True,
            )

    def act(self) -> Callable[[Door], bool]:
        """Compare the typed code; the vault remembers that it was typed back."""
        vault = self.coach_app.vault
        if vault is None or not vault.code_fits(self.field("code", Line).text):
            raise Refused(
                Sentence("This is not the present code: look at your paper letter by letter.")
            )

        return lambda _door: True


def code_lines(code: str) -> str:
    """Write the code in two lines of four groups."""
    groups = code.split("-")
    return "\n".join(["", "   " + "-".join(groups[:4]) + "-", "   " + "-".join(groups[4:]), ""])
