"""docs/keys.md, written from the commands themselves: python -m tests.tui.keys_page."""

from __future__ import annotations

from pathlib import Path

from ipscoach.tui.commands.command import AnyCommand, key_name
from ipscoach.tui.commands.intake import INTAKE
from ipscoach.tui.commands.keymap import GROUPS, REBINDABLE, TAKEN_BY_TERMINALS

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
HEAD = """\
# Keys

Every key of ipscoach, written by `python -m tests.tui.keys_page` from the commands themselves.
The key bar at the foot of each screen shows what can be done there; `?` lists it with a sentence
each, and `:` finds any action by a part of its name. Where a command cannot be done now, its key
says why. The mouse does the same: click on the key bar, on a place in the title bar, on a row.

Keys marked * can be changed: Settings (`F9`), then Own keys (`F8`). In lists the arrows and
`j` `k` `g` `G` move, Tab goes to the next list or field, and Esc always leads one level out.
"""


def groups() -> list[tuple[str, tuple[AnyCommand, ...]]]:
    """Return the groups of commands, each name once."""
    found = dict(GROUPS)
    found.setdefault("Import", INTAKE)
    return list(found.items())


def shown(key: str) -> str:
    """Write a key for the page."""
    return f"`{key_name(key)}`"


def row(command: AnyCommand) -> str:
    """Write a command's row."""
    keys = " ".join(shown(key) for key in command.keys.split(","))
    own = " *" if command in REBINDABLE else ""
    return f"| {keys}{own} | {command.name} | {command.sentence} |"


def page() -> str:
    """Write the whole page."""
    parts = [HEAD]
    for name, commands in groups():
        rows = "\n".join(row(command) for command in commands)
        parts.append(f"## {name}\n\n| Key | Name | What it does |\n|---|---|---|\n{rows}\n")
    taken = ", ".join(f"{shown(key)} ({who})" for key, who in TAKEN_BY_TERMINALS.items())
    parts.append(
        "## Keys that are never given away\n\n"
        f"Terminals and their surroundings often keep these for themselves: {taken}.\n"
    )
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
