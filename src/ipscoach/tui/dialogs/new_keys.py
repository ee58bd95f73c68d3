"""New keys: somebody leaves, or a copy of the caseload got lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.i18n import _
from ipscoach.sentence import Sentence, Spoken
from ipscoach.tui.dialogs.passphrase import NewPassphraseForm, PassphraseFields

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.door import Door
    from ipscoach.vault.opened import OpenVault


class NewKeysForm(NewPassphraseForm):
    """A new passphrase for a new key; the new recovery code is shown after it."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = _("New keys")
        self._code, self._store_helps = "", True
        self._unnoted: Sentence | None = None

    def fields(self) -> Iterable[PassphraseFields | Static]:
        """The lines, and what the change means."""
        yield Static(
            _("For when somebody leaves who knew the passphrase, or a copy got lost: the caseload "
              "is written anew under another key, with a new passphrase and a new recovery code. "
              "Earlier backups and copies still open with what opened them, and hold nothing "
              "saved from now on."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield PassphraseFields(self._known)

    def act(self) -> Callable[[Door], bool]:
        """Write the caseload under another key."""
        new, app = self.query_one(PassphraseFields).chosen(), self.coach_app

        def renew(_door: Door) -> bool:
            if app.vault is not None and app.desk is not None:
                self._renew(app.vault, app.desk, new)
            return True

        return renew

    def _renew(self, vault: OpenVault, desk: Desk, passphrase: str) -> None:
        """Make the new keys; from then on nothing may stand before the code, the old one is dead.

        What cannot be done after it is a remark beside the code.
        """
        from ipscoach.vault.device import Device
        from ipscoach.vault.errors import VaultFault

        by_key_store = vault.has_device_slot()
        self._code = vault.rekey(passphrase)
        self.coach_app.leaving.expect_another()
        if by_key_store:
            try:
                vault.remember_device(Device())
            except VaultFault:
                self._store_helps = False
        try:
            desk.note_act("rekey")
            vault.code_is_told()
            if by_key_store and self._store_helps:
                desk.note_act("remember_device")
        except Spoken as fault:
            self._unnoted = Sentence(
                "The new keys hold, but could not be noted in the record of acts. {why}",
                why=fault.sentence,
            )

    def done(self) -> None:
        """Show the code, once this form is gone; what was open is closed with the earlier key."""
        from ipscoach.tui.screens.new_code import show_new_code

        if self._code:
            app, shown = self.coach_app, (self._code, self._store_helps, self._unnoted)
            app.call_later(show_new_code, app, *shown)
