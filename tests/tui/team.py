"""A supervisor's file for the screens, and packs that coaches give: real ones, signed."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

from ipscoach.clock import FixedClock
from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.fidelity.packing import Chance, write_pack_file
from ipscoach.exchange.invented.team import half_years, lay_out_team
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.settings import Settings
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.tui.day import PASSPHRASE, TODAY, Prepared, fresh_ids

SUPERVISOR = Settings(supervisor=True)
NOW, BEFORE = half_years(TODAY)


def prepared_team(folder: Path, language: str | None) -> Prepared:
    """Set a supervisor's file up: the demo's team in a language, or no pack at all."""
    clock = FixedClock(TODAY)
    vault, code = Vault(Home(folder)).create(PASSPHRASE, CHEAP)
    assert vault.code_fits(code), "the code counts as being on paper"
    with closing(vault):
        if language is None:
            with closing(open_desk(vault, clock, fresh_ids())) as desk:
                desk.door.set_up_coach(
                    "Eeva Esimerkki", "Esimerkkikunta", role=StaffRole.SUPERVISOR
                )
        else:
            lay_out_team(vault, clock, language, folder, lambda _done, _total: None)
    return Prepared(folder, code)


def chance(seed: int = 1) -> Chance:
    """Return chance that is the same every time."""
    drawn = Random(seed)
    return Chance(drawn.randbytes, drawn.shuffle)


def gives(
    home: Home, coach: str, path: Path, period: Period = NOW, seed: int = 1, recipient: str = ""
) -> str:
    """Let the coach of a caseload give a pack by this name; return her key's fingerprint."""
    clock = FixedClock(TODAY)
    with (
        closing(Vault(home).unlock(PASSPHRASE)) as vault,
        closing(open_desk(vault, clock, fresh_ids())) as desk,
    ):
        desk.door.change_coach(coach, "Esimerkkikunta", 50)
        return write_pack_file(desk, clock, path, period, USUAL, chance(seed), recipient)
