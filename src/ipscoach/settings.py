"""What the coach sets for herself; nothing secret, kept as JSON beside the caseload."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import cast

from ipscoach.i18n import languages, preferred

LOCK_MINUTES = (1, 2, 5, 10, 15, 30)
PHASE_DAYS = (30, 60, 180, 60, 0)
SECTION_RANGE = (0.0, 100.0)


@dataclass(frozen=True, slots=True)
class Settings:
    """A coach's settings.

    Attributes:
        language: of the screens; empty follows the computer.
        lock_minutes: idle minutes until the caseload locks, one of LOCK_MINUTES.
        theme: the name of a theme.
        hide_names: whether names are hidden when the caseload opens.
        hide_small: whether reports hide small numbers (“<5”), which may point to somebody.
        keyring: whether this computer's keyring opens the caseload at start.
        keys: the coach's own keys, by the id of the command.
        phase_days: after how many days each of the five phases wants a look; 0 for never.
        section_range: from where to where a Kykyviisari section's score may lie.
        fidelity_choices: how the open questions of the fidelity form are settled: by the name of
            the question the code of the answer. What is missing or unknown is as usual; see
            `exchange.fidelity.settled`.
        supervisor: whether the file was a supervisor's when it was last open: a hint only, so that
            the right screen is painted before the file is open.
        backup_folder: where backups go; empty for the home folder's own. It may be absent at
            times: a memory stick.
        reminded: the day on which the coach was last reminded of an old backup or of a synced
            folder, as an ISO day; empty for never.
    """

    language: str = ""
    lock_minutes: int = 5
    theme: str = "ipscoach-dark"
    hide_names: bool = False
    hide_small: bool = False
    keyring: bool = False
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    phase_days: tuple[int, ...] = PHASE_DAYS
    section_range: tuple[float, float] = SECTION_RANGE
    fidelity_choices: Mapping[str, str] = field(default_factory=dict[str, str])
    supervisor: bool = False
    backup_folder: str = ""
    reminded: str = ""

    def spoken(self) -> str:
        """Return the language to speak: the coach's choice, else the computer's."""
        return self.language if self.language in languages() else preferred()


def read_settings(path: Path) -> Settings:
    """Read the settings; what is missing, unknown or of another type falls back."""
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _sound(cast("dict[str, object]", found)) if isinstance(found, dict) else Settings()


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings whole or not at all, readable by this user only.

    Raises:
        OSError: the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_suffix(".new")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as out:
        json.dump(asdict(settings), out, indent=2, ensure_ascii=False)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(path)


def _sound(found: Mapping[str, object]) -> Settings:
    usual = Settings()

    def text(name: str, otherwise: str) -> str:
        value = found.get(name)
        return value if isinstance(value, str) else otherwise

    minutes = found.get("lock_minutes")
    return Settings(
        language=text("language", usual.language),
        lock_minutes=minutes
        if isinstance(minutes, int) and minutes in LOCK_MINUTES
        else usual.lock_minutes,
        theme=text("theme", usual.theme),
        hide_names=found.get("hide_names") is True,
        hide_small=found.get("hide_small") is True,
        keyring=found.get("keyring") is True,
        keys=_texts(found.get("keys")),
        phase_days=_phase_days(found.get("phase_days")),
        section_range=_range(found.get("section_range")),
        fidelity_choices=_texts(found.get("fidelity_choices")),
        supervisor=found.get("supervisor") is True,
        backup_folder=text("backup_folder", usual.backup_folder),
        reminded=text("reminded", usual.reminded),
    )


def _texts(found: object) -> dict[str, str]:
    """Return the texts by name; what is no text is left out."""
    named = cast("dict[str, object]", found) if isinstance(found, dict) else {}
    return {name: text for name, text in named.items() if isinstance(text, str)}


def _numbers(found: object) -> list[float]:
    """Return a list of plain numbers; an empty one where it is anything else."""
    values = cast("list[object]", found) if isinstance(found, list) else []
    numbers = [float(one) for one in values if isinstance(one, int | float)]
    return numbers if len(numbers) == len(values) else []


def _phase_days(found: object) -> tuple[int, ...]:
    days = tuple(int(one) for one in _numbers(found) if 0 <= one <= 9999)
    return days if len(days) == len(PHASE_DAYS) else PHASE_DAYS


def _range(found: object) -> tuple[float, float]:
    match _numbers(found):
        case [lowest, highest] if lowest < highest:
            return lowest, highest
        case _:
            return SECTION_RANGE
