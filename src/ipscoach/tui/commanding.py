"""What can be done now: commands, by key and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual.notifications import Notification, Notify

from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import say
from ipscoach.tui.clipboard import Clipboard
from ipscoach.tui.commands.command import AnyCommand, key_name
from ipscoach.tui.commands.everywhere import EVERYWHERE, HideNames, Quit
from ipscoach.tui.commands.supervisor import SUPERVISOR
from ipscoach.tui.screens.place import Place, commands_of

if TYPE_CHECKING:
    from ipscoach.sentence import Sentence
    from ipscoach.settings import Settings
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.vault.opened import OpenVault


PASSING_SECONDS = 4
REMARK_SECONDS = 120
"""Long enough to write down a path; a click takes it away."""


class Commanding(Clipboard):
    """An app whose keys are commands, each of which can say why it is not possible now."""

    role: StaffRole
    settings: Settings
    _passing: Notification | None = None

    def commands(self) -> tuple[AnyCommand, ...]:
        """Return what can be done now: the screen's own commands, then those of everywhere."""
        own = tuple(filter(self.offers, commands_of(self.screen)))
        if isinstance(self.screen, Place):
            return (*own, *self.screen.everywhere)
        return own if self.screen.is_modal else (*own, Quit)

    def offers(self, command: AnyCommand) -> bool:
        """Whether this file has any use for a command: where no client is, no name is hidden."""
        return self.role is StaffRole.COACH or command is not HideNames

    @property
    def everywhere(self) -> tuple[AnyCommand, ...]:
        """What can be done on every place of this file."""
        return SUPERVISOR if self.role is StaffRole.SUPERVISOR else EVERYWHERE

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave a key that both kinds of files have to the command that is offered here."""
        if action == "command":
            return any(command.id in parameters for command in self.commands())
        return super().check_action(action, parameters)

    def action_command(self, command_id: str) -> None:
        """Do a command, or say in words why it cannot be done now."""
        for command in self.commands():
            if command.id == command_id:
                wish, app = command(), cast("IpscoachApp", self)
                if why := wish.impossible(app, self.screen):
                    self.tell(why, severity="warning")
                else:
                    wish.run(app, self.screen)
                return

    def key_of(self, command: AnyCommand) -> str:
        """Return the key that is shown for a command: the coach's own, or ours."""
        keys = self.settings.keys.get(command.id, command.keys)
        return key_name(keys.partition(",")[0])

    def tell(self, sentence: Sentence, severity: str = "information") -> None:
        """Show a sentence for a few seconds."""
        level = "warning" if severity == "warning" else "information"
        self.notify(say(sentence), severity=level, timeout=6, markup=False)

    def tell_of_a_cut(self, vault: OpenVault) -> None:
        """Say what a crash or a power cut did to the session before this one; it stays for long."""
        for remark in vault.remarks:
            self.notify(say(remark), severity="warning", timeout=REMARK_SECONDS, markup=False)

    def tell_in_passing(self, sentence: Sentence) -> None:
        """Show a sentence that goes as soon as the coach goes on: it would cover what she does."""
        self._passing = Notification(say(sentence), timeout=PASSING_SECONDS, markup=False)
        self.post_message(Notify(self._passing))

    def end_passing(self) -> None:
        """Take that sentence down."""
        passing, self._passing = self._passing, None
        if passing is not None:
            self._unnotify(passing)
