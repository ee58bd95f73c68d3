"""What stands between the words typed and the caseload, each with its exit code."""

from __future__ import annotations

from typing import ClassVar

from ipscoach.sentence import Spoken
from ipscoach.vault.errors import VaultFault


class WrongUsage(Spoken):
    """The command line cannot be understood, or cannot be carried out in this place."""

    exit_code: ClassVar[int] = 2


class NoPassphrase(Spoken):
    """No passphrase could be had, so nothing was opened."""

    exit_code: ClassVar[int] = 3


def exit_code(error: Spoken) -> int:
    """Return what the program ends with; 1, refused, for whatever has no code of its own."""
    match error:
        case WrongUsage() | NoPassphrase() | VaultFault():
            return error.exit_code
        case _:
            return 1
