"""Sentences on a terminal: broken between words, where the terminal would break within them."""

from __future__ import annotations

import os
from typing import TextIO


def fitted(text: str, stream: TextIO) -> str:
    """Return a text as it is to be written to a stream: as it is, unless that is a terminal.

    A line that goes on is indented like its beginning. A row of a table (two blanks within it)
    and JSON stay whole, and so does a word that is longer than a line.
    """
    columns = _columns(stream)
    if columns < 2 or text.startswith(("{", "[")):
        return text
    return "\n".join(_broken(line, columns - 1) for line in text.split("\n"))


def _columns(stream: TextIO) -> int:
    """Return the columns of the terminal that a stream writes to; 0 where it is none."""
    try:
        return os.get_terminal_size(stream.fileno()).columns if stream.isatty() else 0
    except (OSError, ValueError):
        return 0


def _broken(line: str, width: int) -> str:
    body = line.strip(" ")
    if len(line) <= width or "  " in body:
        return line
    import textwrap

    indent = " " * (len(line) - len(line.lstrip(" ")))
    end = " " * (len(line) - len(line.rstrip(" ")))
    lines = textwrap.wrap(
        body, width, initial_indent=indent, subsequent_indent=indent,
        break_long_words=False, break_on_hyphens=False, replace_whitespace=False,
        expand_tabs=False,
    )  # fmt: skip
    return "\n".join(lines) + end
