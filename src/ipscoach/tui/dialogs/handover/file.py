"""Where to, in which form, and for whose eyes only: the fields of a file that leaves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widget import Widget
from textual.widgets import Static

from ipscoach.domain.handover import SHORTEST_SECRET, check_secret
from ipscoach.i18n import _, say
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field, Line

if TYPE_CHECKING:
    from ipscoach.exchange.handover.handing_over import Seal

PLAIN, RECIPIENT, PASSPHRASE, PDF = "plain", "recipient", "passphrase", "pdf"
SEALED = (RECIPIENT, PASSPHRASE)


class FileFields(Vertical):
    """Format, protection and path; what is missing on this computer is said."""

    DEFAULT_CSS = "FileFields { height: auto; } FileFields #about { height: auto; }"

    def __init__(self, formats: Sequence[Format], stem: str) -> None:
        """Args: stem: of the file's name that is offered; it names nobody."""
        super().__init__(id="file")
        self._formats, self._stem = formats, stem
        self._ending = ""

    def compose(self) -> Iterable[Widget]:
        """The fields."""
        formats = [(one.value, _(one.label)) for one in self._formats]
        yield Choice("format", _("Format"), formats, formats[0][0])
        ways = [
            (PASSPHRASE, _("encrypted with a passphrase")),
            (RECIPIENT, _("encrypted for the receiver's age key")),
            (PDF, _("PDF with a password of its own")),
            (PLAIN, _("not protected")),
        ]
        yield Choice("protection", _("Protection"), ways, PASSPHRASE)
        yield Line("recipient", _("The receiver's key"), hint=_("age1…"))
        least = _("at least {count} letters").format(count=SHORTEST_SECRET)
        yield Line("secret", _("Passphrase"), hint=least, secret=True)
        yield Line("again", _("Again"), secret=True)
        yield Static("", id="about", classes="hint", markup=False)
        self._ending = _ending(self._formats[0], PASSPHRASE)
        yield Line("path", _("File"), str(Path.home() / f"{self._stem}{self._ending}"))

    def _of(self, name: str) -> str:
        return self.query_one(f"#field-{name}", Field).text

    @property
    def format(self) -> Format:
        """The chosen format."""
        return Format(self._of("format"))

    @property
    def path(self) -> Path:
        """Where the file is to be.

        Raises:
            Refused: nothing is typed.
        """
        return typed_path(self._of("path"))

    def follow(self) -> None:
        """Show what the chosen protection needs, and let the name of the file follow."""
        way = self._of("protection")
        self.query_one("#field-recipient").display = way == RECIPIENT
        for name in ("secret", "again"):
            self.query_one(f"#field-{name}").display = way in (PASSPHRASE, PDF)
        wanted = _ending(self.format, way)
        if wanted != self._ending:
            typed = self._of("path").removesuffix(self._ending)
            self.query_one("#field-path", Line).fill(typed + wanted)
            self._ending = wanted
        self.query_one("#about", Static).update("\n".join(self._about(way)))

    def take_over(self) -> None:
        """A draft came back: the name of the file is as it was typed."""
        self._ending = _ending(self.format, self._of("protection"))
        self.follow()

    def _about(self, way: str) -> Iterable[str]:
        from ipscoach.exchange.papers.sealing import Sealing, missing_for

        sealings = {
            PASSPHRASE: Sealing.PASSPHRASE,
            RECIPIENT: Sealing.KEY,
            PDF: Sealing.PASSWORD,
            PLAIN: Sealing.PLAIN,
        }
        lacking = missing_for(self.format, sealings[way])
        if lacking is not None:
            yield f"! {say(lacking)}"
        yield {
            RECIPIENT: _("The receiver opens it with age and the key that belongs to this one."),
            PASSPHRASE: _("The receiver opens it with age and the passphrase. Tell it by another "
                          "way than the file goes."),
            PDF: _("The receiver's PDF program asks for the password. Tell it by another way than "
                   "the file goes."),
            PLAIN: _("Whoever comes upon the file can read it."),
        }[way]  # fmt: skip

    def check(self, client: str) -> None:
        """Refuse early what could not be written so.

        Args:
            client: the name that must not stand in the file's name.

        Raises:
            Refused: a secret does not hold, something is missing here, or the name does not fit.
        """
        from ipscoach.exchange.handover.handing_over import check_way
        from ipscoach.exchange.papers.sealing import seal_age

        seal = self.seal()
        check_way(self.path, self.format, seal, client)
        # Tried on nothing; not with RSA, of whose broken keys some make pyrage panic.
        keys = [key for key in seal.recipients if not key.startswith("ssh-rsa")]
        if keys:
            seal_age(b"", keys, None)

    def seal(self) -> Seal:
        """Return how the file is protected.

        Raises:
            Refused: no key, a short passphrase, or two that differ.
        """
        from ipscoach.exchange.handover.handing_over import OPEN, Seal

        match self._of("protection"):
            case "recipient":
                typed = (key.strip() for key in self._of("recipient").split(","))
                keys = tuple(key for key in typed if key)
                if not keys:
                    raise Refused(
                        Sentence("Write the receiver's key: it begins with age1."),
                        about="recipient",
                    )
                return Seal(recipients=keys)
            case "passphrase":
                return Seal(passphrase=self._secret())
            case "pdf":
                return Seal(pdf_password=self._secret())
            case _:
                return OPEN

    def _secret(self) -> str:
        first = check_secret(self._of("secret"))
        if first != self._of("again"):
            raise Refused(
                Sentence("The two are not alike: type the passphrase again."), about="again"
            )
        return first


def _ending(form: Format, way: str) -> str:
    """Return how the name of such a file ends: .pdf, or .pdf.age where age seals it."""
    from ipscoach.exchange.handover.handing_over import AGE, ENDINGS

    named = next(name for name, one in ENDINGS.items() if one is form)
    return named + (AGE if way in SEALED else "")
