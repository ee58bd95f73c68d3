"""New keys: somebody leaves, or a copy of the caseload got lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.i18n import _
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
        from ipscoach.vault.device import Device
        from ipscoach.vault.errors import DeviceFault

        by_key_store = vault.has_device_slot()
        self._code = vault.rekey(passphrase)
        desk.note_act("rekey")
        if by_key_store:
            try:
                vault.remember_device(Device())
                desk.note_act("remember_device")
            except DeviceFault:
                self._store_helps = False

    def done(self) -> None:
        """Show the code, once this form is gone; what was open is closed with the earlier key."""
        if self._code:
            self.coach_app.call_later(self.coach_app.show_new_code, self._code, self._store_helps)
