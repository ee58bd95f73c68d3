"""A new passphrase, its strength while it is typed, and five words drawn by chance."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import BindingType
from textual.widgets import Input, Static

from ipscoach.i18n import _, language, say
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import NEW_PASSPHRASE
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.reach import app_of, cancelled

if TYPE_CHECKING:
    from ipscoach.records.door import Door


def check_passphrase(first: str, again: str) -> str:
    """Return a passphrase that was typed twice alike.

    Raises:
        Refused: too short to be one, or typed differently.
    """
    from ipscoach.vault.passphrase import check_new_passphrase

    chosen = check_new_passphrase(first)
    if chosen != again:
        raise Refused(Sentence("The two are not alike: type the passphrase again."), about="again")
    return chosen


class PassphraseFields(Static):
    """Two lines and the strength of what stands in the first."""

    DEFAULT_CSS = """
    PassphraseFields { height: auto; }
    PassphraseFields #paper { display: none; }
    """

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._known = known
        self._offered = ""
        self._weak = ""

    def compose(self) -> Iterable[Field | Static]:
        """Passphrase, again, strength."""
        yield Line("passphrase", _("Passphrase"), secret=True)
        yield Static(
            _("Write these words on paper, then type them below."),
            id="paper", classes="hint", markup=False,
        )  # fmt: skip
        yield Line("again", _("Again"), secret=True)
        yield Static("", id="strength", classes="hint", markup=False)

    def on_mount(self) -> None:
        """Load the word lists before the first letter is typed."""
        self._weigh("x")

    def on_field_changed(self) -> None:
        """Weigh what is typed; drawn words are readable as long as nothing else stands there."""
        typed = self.query_one("#field-passphrase", Line)
        drawn = bool(self._offered) and typed.text == self._offered
        typed.query_one(Input).password = not drawn
        self.query_one("#paper").display = drawn
        self._weigh(typed.text)

    @work(thread=True, exclusive=True, group="strength")
    def _weigh(self, typed: str) -> None:
        from ipscoach.vault.passphrase import strength

        found = strength(typed, self._known())
        if not cancelled():
            meter = "■" * (found.score + 1) + "□" * (4 - found.score)
            app_of(self).call_from_thread(self._show_strength, f"{meter} {say(found.sentence)}")

    def _show_strength(self, text: str) -> None:
        typed = self.query_one("#field-passphrase", Line).text
        self.query_one("#strength", Static).update(text if typed else "")

    def offer(self) -> None:
        """Put five drawn words in, readable, to be written on paper and typed from there."""
        from ipscoach.vault.passphrase import five_words

        self._offered = five_words(secrets.token_bytes, language())
        self.query_one("#field-passphrase", Line).fill(self._offered)
        again = self.query_one("#field-again", Line)
        again.fill("")
        again.take_keyboard()

    def chosen(self) -> str:
        """Return the passphrase; a weak one at the second time only.

        Raises:
            Refused: too short, the two lines differ, or it is weak and that was not said yet.
        """
        from ipscoach.vault.passphrase import is_weak, strength

        chosen = check_passphrase(
            self.query_one("#field-passphrase", Line).text,
            self.query_one("#field-again", Line).text,
        )
        found = strength(chosen, self._known())
        if is_weak(found) and self._weak != chosen:
            self._weak = chosen
            raise Refused(
                Sentence(
                    "{how_strong} Choose another (F4 offers five words), or press Ctrl+S once "
                    "more to use it all the same.",
                    how_strong=found.sentence,
                ),
                about="passphrase",
            )
        return chosen


class NewPassphraseForm(Form[bool]):
    """Another passphrase; the old one opens no more, but still opens backups made before."""

    AUTO_FOCUS = "Input"
    here: ClassVar[tuple[AnyCommand, ...]] = NEW_PASSPHRASE
    BINDINGS: ClassVar[list[BindingType]] = bindings(NEW_PASSPHRASE)

    def __init__(self) -> None:
        super().__init__(_("A new passphrase"))

    def fields(self) -> Iterable[PassphraseFields | Static]:
        """The lines, and what the change means."""
        yield Static(
            _("From now on this passphrase opens the caseload. Backups made before still open "
              "with the passphrase of their day: keep it until they are gone."),
            classes="hint",
        )  # fmt: skip
        yield PassphraseFields(self._known)

    def _known(self) -> Iterable[str]:
        desk = self.coach_app.desk
        coach = desk.read.coach() if desk is not None else None
        return (coach.name, coach.organisation) if coach else ()

    def offer(self) -> None:
        """Offer five words."""
        self.query_one(PassphraseFields).offer()

    def act(self) -> Callable[[Door], bool]:
        """Change the slot; the data stays as it is."""
        new, app = self.query_one(PassphraseFields).chosen(), self.coach_app

        def change(_door: Door) -> bool:
            if app.vault is not None and app.desk is not None:
                app.vault.change_passphrase(new)
                app.desk.note_act("change_passphrase")
            return True

        return change
