"""The first start: who the coach is, a passphrase, the recovery code on paper, and off we go."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import ExitStack
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from ipscoach.domain.caseload import DEFAULT_SHARE, cap
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _, language, languages, say
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import FIRST_RUN
from ipscoach.tui.dialogs.choice_fields import Choice, Named, Tick
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.mending import point_at
from ipscoach.tui.dialogs.passphrase import PassphraseFields
from ipscoach.tui.dialogs.read_fields import Number
from ipscoach.tui.dialogs.recovery import code_lines
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES
from ipscoach.tui.opening import Opened
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar, TitleBar

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp

COACH, PASSPHRASE, CODE, TYPED_BACK, LAST = range(1, 6)


class FirstRunScreen(Screen[None]):
    """Five steps; before the third nothing is on the disk, after it everything is encrypted."""

    CSS_PATH = "../styles/first_run.tcss"
    AUTO_FOCUS = "Field Input"
    here: ClassVar[tuple[AnyCommand, ...]] = FIRST_RUN
    BINDINGS: ClassVar[list[BindingType]] = bindings(FIRST_RUN)

    def __init__(self) -> None:
        super().__init__()
        self._step = COACH
        self._answers = {"name": "", "organisation": "", "share": str(DEFAULT_SHARE)}
        self._role, self._share = StaffRole.COACH, DEFAULT_SHARE
        self._passphrase = ""
        self._code = ""
        self._busy = False

    @property
    def coach_app(self) -> IpscoachApp:
        """The app, by its own type."""
        return app_of(self)

    def compose(self) -> ComposeResult:
        """Lay the present step out."""
        yield TitleBar()
        with Vertical(id="setup"):
            title = _("Setting up, step {step} of {last}").format(step=self._step, last=LAST)
            yield Static(title, id="heading", markup=False)
            with VerticalScroll(id="step", can_focus=False):
                yield from self._fields()
            yield Static("", id="message", markup=False)
            with Horizontal(id="buttons"):
                yield Button(self._go_on_label(), id="next", compact=True, variant="primary")
                if self._step == LAST and self._role is StaffRole.COACH:
                    yield Button(_("Bring in a workbook"), id="workbook", compact=True)
        yield KeyBar(self.here)

    def _go_on_label(self) -> str:
        if self._step != LAST:
            return _("Continue")
        if self._role is StaffRole.SUPERVISOR:
            return _("Start with an empty team")
        return _("Start with an empty caseload")

    def _fields(self) -> Iterable[Widget]:
        steps = {
            COACH: self._coach_fields,
            PASSPHRASE: self._passphrase_fields,
            CODE: self._code_fields,
            TYPED_BACK: self._back_fields,
            LAST: self._last_fields,
        }
        return steps[self._step]()

    def _coach_fields(self) -> Iterable[Widget]:
        yield _hint(
            _("ipscoach keeps your caseload on this computer, encrypted. Nothing leaves the "
              "machine. Tell it who you are; you can change all of this later. If you have a "
              "backup, F7 brings your caseload in from it.")
        )  # fmt: skip
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, language())
        yield Named("role", _("You are"), StaffRole, self._role)
        yield Line("name", _("Your name"), self._answers["name"])
        yield Line("organisation", _("Organisation"), self._answers["organisation"])
        if self._role is StaffRole.SUPERVISOR:
            yield _hint(
                _("A supervisor's file holds no clients: it takes in the evidence packs of "
                  "coaches, shows the team, and keeps the fidelity reviews.")
            )  # fmt: skip
            return
        yield Number("share", _("Client work, percent"), self._answers["share"])
        yield _hint(
            _("Half of your time in client work makes a caseload of ten; a smaller share makes "
              "it smaller, nothing makes it larger.")
        )  # fmt: skip

    def _passphrase_fields(self) -> Iterable[Widget]:
        yield _hint(
            _("The passphrase opens the caseload. Nobody else can open it, and nobody can find "
              "the passphrase out for you. F4 offers five words drawn by chance: easy to "
              "learn, hard to guess.")
        )  # fmt: skip
        yield PassphraseFields(lambda: (self._answers["name"], self._answers["organisation"]))

    def _code_fields(self) -> Iterable[Widget]:
        yield _hint(
            _("This is your recovery code. It opens the caseload when the passphrase is "
              "forgotten. Write it on paper and keep it away from the computer: it is shown "
              "only now.")
        )  # fmt: skip
        yield Static(code_lines(self._code), id="code", markup=False)

    def _back_fields(self) -> Iterable[Widget]:
        yield _hint(
            _("Type the recovery code from your paper. Blanks, dashes and case do not matter.")
        )
        yield Line("code", _("The code"))

    def _last_fields(self) -> Iterable[Widget]:
        if self._role is StaffRole.SUPERVISOR:
            yield _hint(_("Your file is set up. One thing you may want now:"))
        else:
            yield _hint(_("The caseload is set up. Two things you may want now:"))
        yield Tick("keyring", _("Open by key store"))
        yield _hint(
            _("The key store of this computer then opens the caseload at start, without the "
              "passphrase; locking still asks for it.")
        )  # fmt: skip

    # Steps

    def _say(self, sentence: Sentence | None) -> None:
        self.query_one("#message", Static).update(say(sentence) if sentence else "")

    def go_on(self, workbook: bool = False) -> None:
        """Check the step and take the next."""
        if self._busy:
            return
        try:
            if self._step == COACH:
                self._take_coach()
            elif self._step == PASSPHRASE:
                self._passphrase = self.query_one(PassphraseFields).chosen()
                self._busy = True
                self._say(Sentence("Setting up…"))
                self._create()
                return
            elif self._step == TYPED_BACK:
                self._busy = True
                self._confirm()
                return
            elif self._step == LAST:
                self._busy = True
                self._finish(self.query_one("#field-keyring", Tick).ticked, workbook)
                return
        except Refused as refusal:
            self._say(refusal.sentence)
            point_at(self, refusal)
            return
        self._go_to(self._step + 1)

    def _go_to(self, step: int) -> None:
        self._step, self._busy = step, False
        self._rebuild()

    @work(exclusive=True, group="step")
    async def _rebuild(self, selector: str = "") -> None:
        await self.recompose()
        focus = self.query(selector) if selector else self.query("Field Input, Checkbox, #next")
        if focus:
            focus.first().focus()

    def go_back(self) -> None:
        """One step back while nothing is on the disk; from the code back to look at it again."""
        if self._step == COACH:
            self._say(Sentence("This is the first step. Ctrl+Q leaves the program."))
        elif self._step in (PASSPHRASE, TYPED_BACK):
            self._go_to(self._step - 1)
        else:
            self._say(Sentence("The caseload is set up already: go on, or leave with Ctrl+Q."))

    @property
    def asks_passphrase(self) -> bool:
        """Whether the present step asks for a passphrase."""
        return self._step == PASSPHRASE

    def offer(self) -> None:
        """Offer five words."""
        self.query_one(PassphraseFields).offer()

    @on(Button.Pressed, "#next")
    def _next(self) -> None:
        self.go_on()

    @on(Button.Pressed, "#workbook")
    def _workbook(self) -> None:
        self.go_on(workbook=True)

    @on(Input.Submitted)
    def _next_field(self) -> None:
        self.focus_next()

    @on(Field.Changed)
    def _other_language_or_role(self) -> None:
        if self._step != COACH:
            return
        chosen = self.query_one("#field-language", Choice).text
        role = self._chosen_role()
        if chosen != language():
            self._remember()
            self.coach_app.change_settings(language=chosen)
            self._rebuild()
        elif role is not self._role:
            self._remember()
            self._rebuild(selector="#field-role Select")

    def _chosen_role(self) -> StaffRole:
        return StaffRole(self.query_one("#field-role", Choice).text)

    def _remember(self) -> None:
        self._answers |= {
            field.key: field.text for field in self.query(Line) if field.key in self._answers
        }
        self._role = self._chosen_role()

    def _take_coach(self) -> None:
        self._remember()
        if not self._answers["name"].strip():
            raise Refused(
                Sentence("Write your name: it stands on what you hand over."), about="name"
            )
        if self._role is StaffRole.SUPERVISOR:
            return
        share = self.query_one("#field-share", Number).number()
        if share is None:
            raise Refused(Sentence("Write your share of client work in percent."), about="share")
        cap(share)
        self._share = share

    @work(group="database")
    async def _create(self) -> None:
        app = self.coach_app
        try:
            opened, self._code = await asyncio.to_thread(self._set_up, app)
        except Spoken as fault:
            self._busy = False
            self._say(fault.sentence)
            return
        self._passphrase = ""
        app.change_settings(language=language())
        app.take_over(opened)
        self._go_to(CODE)

    def _set_up(self, app: IpscoachApp) -> tuple[Opened, str]:
        from ipscoach.records.desk import open_desk
        from ipscoach.vault.vault import Vault

        with ExitStack() as unless_done:
            vault, code = Vault(app.home).create(self._passphrase)
            unless_done.callback(vault.close)
            desk = open_desk(vault, app.clock, app.ids)
            desk.door.set_up_coach(
                self._answers["name"], self._answers["organisation"], self._share, self._role
            )
            unless_done.pop_all()
        return Opened(vault, desk, None, self._role), code

    @work(group="database")
    async def _confirm(self) -> None:
        vault, typed = self.coach_app.vault, self.query_one("#field-code", Line).text
        try:
            fits = vault is not None and await asyncio.to_thread(vault.code_fits, typed)
        except Spoken as fault:
            self._busy = False
            self._say(fault.sentence)
            return
        if not fits:
            self._busy = False
            self._say(Sentence("This is not the code: compare it letter by letter; Esc shows it."))
            return
        self._code = ""
        self._go_to(LAST)

    @work(group="database")
    async def _finish(self, keyring: bool, workbook: bool) -> None:
        app = self.coach_app
        if keyring and app.vault is not None:
            from ipscoach.vault.device import Device

            try:
                await asyncio.to_thread(app.vault.remember_device, Device())
            except Spoken as fault:
                self._busy = False
                self._say(fault.sentence)
                self.query_one("#field-keyring", Tick).fill("")
                return
            app.change_settings(keyring=True)
        app.arrive()
        if workbook:
            app.call_after_refresh(app.open_import)


def _hint(text: str) -> Static:
    return Static(text, classes="hint", markup=False)
