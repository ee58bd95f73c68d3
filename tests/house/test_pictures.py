"""The picture fixture: it accepts, notices, tells and names what is stale."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import needs
from tests.pictures import told
from tests.pictures_png import to_png

ROOT = Path(__file__).parents[2]
SUITE = """
import asyncio
from textual.app import App
from textual.widgets import Input, Label

class Small(App):
    def compose(self):
        yield Label("{word}")
        yield Input("name")

def test_small(picture):
    async def day():
        async with Small().run_test(size=(30, 8)) as pilot:
            await picture(pilot, "{name}")
    asyncio.run(day())
"""


class Suite:
    """A test suite of its own, run in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "tests").mkdir()
        (folder / "pyproject.toml").write_text('[tool.pytest.ini_options]\ntestpaths = ["tests"]\n')

    @property
    def pictures(self) -> list[str]:
        """The names in screens/."""
        return sorted(path.name for path in (self.folder / "screens").glob("*"))

    def runs(self, *options: str, word: str = "Kahvila", name: str = "small") -> tuple[int, str]:
        """Run it with one test that draws `word` and takes the picture `name`."""
        suite = self.folder / "tests" / "test_small.py"
        suite.write_text(SUITE.format(word=word, name=name), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "tests.pictures", *options],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            timeout=60,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def suite(tmp_path: Path) -> Suite:
    return Suite(tmp_path)


def test_an_accepted_picture_is_the_baseline_and_a_change_is_told_in_words(suite: Suite) -> None:
    code, told_it = suite.runs()
    assert code == 1, "a picture nobody accepted must not pass"
    code, told_it = suite.runs("--update-screens")
    assert (code, suite.pictures) == (0, ["small.svg"]), told_it
    assert suite.runs()[0] == 0
    code, told_it = suite.runs(word="Leipomo")
    assert code == 1
    assert "-Kahvila" in told_it
    assert "+Leipomo" in told_it


def test_a_picture_holds_nothing_of_a_foreign_host(suite: Suite) -> None:
    suite.runs("--update-screens")
    svg = (suite.folder / "screens" / "small.svg").read_text(encoding="utf-8")
    assert "Kahvila" in svg
    assert set(re.findall(r"https?://[^\"]*", svg)) == {"http://www.w3.org/2000/svg"}


def test_a_picture_without_a_test_fails_a_full_run_only(suite: Suite) -> None:
    suite.runs("--update-screens")
    (suite.folder / "screens" / "past.svg").write_text("<svg/>")
    for workers in [(), ("-n", "2")]:
        code, told_it = suite.runs(*workers)
        assert code == 1
        assert "no test takes the picture past.svg" in told_it
        assert "small.svg" not in told_it
    assert suite.runs("tests/test_small.py")[0] == 0
    assert suite.runs("--update-screens")[0] == 0
    assert suite.pictures == ["small.svg"]


def test_a_change_of_colour_alone_is_said_so() -> None:
    svg = '<text x="0" y="1.0" class="{}">Kahvila</text>'
    assert "colours" in told(svg.format("r1"), svg.format("r2"))


def test_a_picture_can_be_looked_at(suite: Suite) -> None:
    needs("rsvg-convert")
    suite.runs("--update-screens")
    png = suite.folder / "small.png"
    to_png(suite.folder / "screens" / "small.svg", png)
    assert png.read_bytes().startswith(b"\x89PNG")
