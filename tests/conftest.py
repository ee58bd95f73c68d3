"""What every test stands on: nobody's own files, keyring or language, and a folder to work in."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ipscoach import i18n
from ipscoach.paths import Home
from ipscoach.records import doer
from tests.e2e.driver import Coach
from tests.needs import needs
from tests.secret_service import unlocked_keyring

pytest_plugins = ["tests.pictures"]

# Every run draws other examples: forty of each rule, often, rather than a hundred now and then.
settings.register_profile("suite", max_examples=40)
settings.load_profile("suite")

_FOREIGN = (
    *("LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANGUAGE", "NO_COLOR", "COLUMNS", "LINES"),
    *("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND"),
)
_FOLDERS = ("CONFIG", "DATA", "CACHE", "STATE", "RUNTIME")


@pytest.fixture(scope="session", autouse=True)
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the developer's own settings, caseload and keyring out of every test.

    It holds for the session, not for each test, because Hypothesis rightly minds a
    fixture that is made anew for a test but not for its examples.
    """
    someone = tmp_path_factory.mktemp("someone")
    with pytest.MonkeyPatch.context() as patch:
        for name in [*_FOREIGN, *(name for name in os.environ if name.startswith("IPSCOACH_"))]:
            patch.delenv(name, raising=False)
        for kind in _FOLDERS:
            folder = someone / kind.lower()
            folder.mkdir(mode=0o700)
            patch.setenv(f"XDG_{kind}_{'DIR' if kind == 'RUNTIME' else 'HOME'}", str(folder))
        patch.setenv("HOME", str(someone))
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("TERM", "xterm-256color")
        patch.setenv("COLORTERM", "truecolor")
        # Pictures and records tell the same account on every computer.
        patch.setattr(doer, "account", lambda: "ohjaaja")
        yield


@pytest.fixture(autouse=True)
def begins_in_english() -> None:
    """Begin in English: the language is the process's own, whatever an earlier test spoke."""
    i18n.speak("en")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Give an empty folder that only its owner may read."""
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return Home(folder)


@pytest.fixture
def coach(home: Home) -> Iterator[Coach]:
    """Give a coach at a terminal of her own; nothing of it runs on after the test."""
    needs("tmux")
    with Coach({"IPSCOACH_HOME": str(home.folder)}) as someone:
        yield someone


@pytest.fixture(scope="session")
def secret_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Give the variables that lead to a real, unlocked Secret Service."""
    needs("dbus-run-session", "gnome-keyring-daemon")
    with unlocked_keyring(tmp_path_factory.mktemp("keyring")) as variables:
        yield variables
