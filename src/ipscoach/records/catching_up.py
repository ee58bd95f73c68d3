"""What a cut kept out of the record of acts, written down at the next opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.vault.opened import OpenVault


def catch_up(vault: OpenVault, desk: Desk) -> None:
    """Write down that new keys were made where the program was cut off before it could.

    The coach is told by `vault.remarks`.

    Raises:
        VaultFault: it could not be written down; the next opening tries again.
    """
    if not vault.code_was_told():
        desk.note_act("rekey")
        vault.code_is_told()
