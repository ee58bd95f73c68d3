"""Pictures of screens: screens/<name>.svg is what README shows and what tests compare with.

    async def test_the_caseload(picture):
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.press("n")
            await picture(pilot, "note")

`--update-screens` accepts what is drawn now. A difference is told in the words of the
screen. A picture that no test takes any more fails a full run, since it shows the past.
"""

from __future__ import annotations

import asyncio
import difflib
import os
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

os.environ["TEXTUAL_ANIMATIONS"] = "none"  # read once, when Textual is imported

import pytest
import textual._wait
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from tests.tui.rest import worked_off

STILL = 0.05  # seconds without a change after which a screen counts as drawn
LIMIT = 3.0  # seconds after which a screen that never rests is taken as it is
TAKEN = pytest.StashKey[set[str]]()
Picture = Callable[[Pilot[Any], str], Awaitable[None]]

# The Pilot asks every 20 ms whether the app is idle; every 4 ms makes a key 4 times as fast.
# Alone this would take pictures too early, hence `_at_rest`.
textual._wait.SLEEP_GRANULARITY = 1 / 250
textual._wait.SLEEP_IDLE = textual._wait.SLEEP_GRANULARITY / 20

UUID = "019e8269-4e80-7009-9b0e-0c2f6f9f3a51"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person accept new pictures, after she has looked at them."""
    parser.addoption("--update-screens", action="store_true", help="accept the screens as drawn")


def pytest_configure(config: pytest.Config) -> None:
    """Begin to count the pictures that tests take."""
    config.stash[TAKEN] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """Gather what a worker of a parallel run has taken."""
    node.config.stash[TAKEN] |= set(getattr(node, "workeroutput", {}).get("pictures", ()))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail a full run that leaves a picture without a test; drop it where pictures are updated."""
    config = session.config
    if hasattr(config, "workeroutput"):
        config.workeroutput["pictures"] = sorted(config.stash[TAKEN])
        return
    if exitstatus or not _full(config):
        return
    if config.getoption("--update-screens"):
        for path in _stale(config):
            path.unlink()
    elif _stale(config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, exitstatus: int, config: pytest.Config
) -> None:
    """Name the pictures that no test takes."""
    if _full(config) and exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        for path in _stale(config):
            terminalreporter.write_line(f"no test takes the picture {path.name}", red=True)


@pytest.fixture(autouse=True)
def steady_cursor(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the cursor from blinking: a picture must not depend on the moment."""
    monkeypatch.setattr(Input, "_toggle_cursor", lambda self: None)
    monkeypatch.setattr(TextArea, "_toggle_cursor_blink_visible", lambda self: None)


@pytest.fixture
def picture(request: pytest.FixtureRequest, tmp_path: Path) -> Picture:
    """Give what compares the screen of a running app with screens/<name>.svg."""
    config = request.config

    async def compare(pilot: Pilot[Any], name: str) -> None:
        actual = await _at_rest(pilot)
        config.stash[TAKEN].add(name)
        path = _screens(config) / f"{name}.svg"
        if config.getoption("--update-screens"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(actual, encoding="utf-8", newline="\n")
            return
        expected = path.read_text(encoding="utf-8") if path.exists() else ""
        if actual != expected:
            now = tmp_path / path.name
            now.write_text(actual, encoding="utf-8", newline="\n")
            pytest.fail(f"{path.name} differs, see {now}\n{told(expected, actual)}", pytrace=False)

    return compare


def told(expected: str, actual: str) -> str:
    """Tell the difference of two pictures in the words that stand on them."""
    lines = difflib.unified_diff(words(expected), words(actual), "screens", "now", "", "", 1, "")
    return "\n".join(lines) or "The words are the same; colours or styles differ."


def words(svg: str) -> list[str]:
    """Return the text on a picture, line by line."""
    rows: dict[float, list[str]] = {}
    for y, text in re.findall(r'<text [^>]*?y="([\d.]+)"[^>]*>([^<]*)</text>', svg):
        rows.setdefault(float(y), []).append(text.replace("&#160;", " "))
    return ["".join(parts).rstrip() for _, parts in sorted(rows.items())]


def offline(svg: str) -> str:
    """Drop what differs by chance and what a viewer would fetch from a foreign host."""
    svg = re.sub(r"\bterminal-\d+-", "terminal-", svg)
    # An id is another one in each worker that draws.
    svg = re.sub(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", UUID, svg)
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return re.sub(r"\s*<!--.*?-->", "", svg, flags=re.DOTALL)


async def _at_rest(pilot: Pilot[Any]) -> str:
    """Wait for the database, then until the screen has stopped changing.

    Only workers of the group "database" are waited for: one that waits for the answer of
    a dialog would never end.
    """
    await worked_off([worker for worker in pilot.app.workers if worker.group == "database"])
    end = asyncio.get_running_loop().time() + LIMIT
    before, now = "", offline(pilot.app.export_screenshot(simplify=True))
    while now != before and asyncio.get_running_loop().time() < end:
        await pilot.pause(STILL)
        before, now = now, offline(pilot.app.export_screenshot(simplify=True))
    return now


def _screens(config: pytest.Config) -> Path:
    return config.rootpath / "screens"


def _full(config: pytest.Config) -> bool:
    chosen = config.option.keyword or config.option.markexpr or config.getoption("lf", False)
    return config.args_source is config.ArgsSource.TESTPATHS and not chosen


def _stale(config: pytest.Config) -> list[Path]:
    if hasattr(config, "workeroutput"):
        return []
    taken = config.stash[TAKEN]
    return [path for path in sorted(_screens(config).glob("*.svg")) if path.stem not in taken]
