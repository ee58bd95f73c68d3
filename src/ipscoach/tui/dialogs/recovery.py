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
        self._unproven = False

    def fields(self) -> Iterable[Field | Static]:
        """Why, and the line."""
        yield Static(
            _("The recovery code opens the caseload when the passphrase is forgotten. Type it "
              "from your paper. If you have no paper, make a new code with F4: the code on an "
              "old paper then opens nothing any more."),
            classes="hint",
            id="explain",
            markup=False,
        )  # fmt: skip
        yield Static("", id="code", markup=False)
        yield Line("code", _("The code"))

    def make_new(self) -> None:
        """Make a new code and show it once, after a question: the one on paper dies with it."""
        question = _("The code on the old paper will open nothing any more. Make a new code?")
        answers = [_("Not now"), _("Make a new code")]
        self.coach_app.choose(question, answers, self._answered)

    def _answered(self, answer: int | None) -> None:
        vault = self.coach_app.vault
        if answer != 1 or vault is None:
            return
        try:
            code = vault.new_recovery_code()
        except Spoken as fault:
            self.remark(fault.sentence, trouble=True)
            return
        # Shown before anything else is done: the old one is dead.
        self._unproven = True
        self.remark(None)  # what was said about the code before is about the old one
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
        vault, typed = self.coach_app.vault, self.field("code", Line).text
        if not typed.strip():
            raise Refused(Sentence("Type the code."), about="code")
        if vault is None or not vault.code_fits(typed):
            raise Refused(
                Sentence("This is not the present code: look at your paper letter by letter.")
            )

        return lambda _door: True

    def done(self) -> None:
        """Say that it is the right one: the form goes without a word otherwise."""
        self.coach_app.tell(Sentence("This is the right code."))

    def back(self) -> None:
        """Leave; whoever has made a new code and not typed it back hears that it counts."""
        if self._unproven and not self._is_busy():
            self.coach_app.tell(
                Sentence(
                    "The new code counts, though you have not typed it back. If it is not on "
                    "paper, make another one; it is asked for when you unlock next."
                ),
                severity="warning",
            )
        super().back()


def code_lines(code: str) -> str:
    """Write the code in two lines of four groups."""
    groups = code.split("-")
    return "\n".join(["", "   " + "-".join(groups[:4]) + "-", "   " + "-".join(groups[4:]), ""])
