"""Completing a path while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from textual.suggester import Suggester

from ipscoach.tui.dialogs.fields import path_of


class PathSuggester(Suggester):
    """Completes a path from what is on the disk: folders, and files with these endings."""

    def __init__(self, endings: Sequence[str] | None) -> None:
        """Args: endings: such as ".xlsx"; None for every file."""
        super().__init__(use_cache=False, case_sensitive=True)
        self._endings = None if endings is None else tuple(endings)

    async def get_suggestion(self, value: str) -> str | None:
        """Return the first folder or file that begins so."""
        path = path_of(value)
        folder = path if value.endswith(("/", "\\")) else path.parent
        stem = "" if folder == path else path.name
        try:
            names = sorted(child for child in folder.iterdir() if child.name.startswith(stem))
            for child in names:
                is_folder = child.is_dir()
                if is_folder or self._wanted(child.name):
                    return value + child.name[len(stem) :] + ("/" if is_folder else "")
        except (OSError, ValueError):  # not to be looked at, or no name that a folder can have
            return None
        return None

    def _wanted(self, name: str) -> bool:
        return self._endings is None or name.lower().endswith(self._endings)
