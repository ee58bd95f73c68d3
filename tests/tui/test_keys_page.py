"""docs/keys.md says what the commands say."""

from __future__ import annotations

from tests.tui.keys_page import PAGE, groups, page


def test_the_page_of_keys_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tests.tui.keys_page"


def test_the_page_has_a_row_for_every_command() -> None:
    text = page()
    for _, commands in groups():
        for command in commands:
            assert f"| {command.name} | {command.sentence} |" in text
