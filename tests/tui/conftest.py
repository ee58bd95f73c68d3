"""Prepared caseloads for the screens, each made once and copied for every test."""

from __future__ import annotations

import asyncio
import gc
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.paths import Home
from tests.tui.day import Prepared, prepared
from tests.tui.rest import a_moment, look_only_when_asked, parse_once
from tests.tui.team import prepared_team

PAUSES = (
    *("app.NOTE_SECONDS", "screens.caseload.FURNISH_SECONDS", "screens.caseload.TELL_SECONDS"),
    *("screens.fidelity.evidence.TELL_SECONDS", "screens.fidelity.team.FURNISH_SECONDS"),
)


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True


@pytest.fixture(scope="session", autouse=True)
def nobody_waits_without_need() -> Iterator[None]:
    """A key is pressed at once, and what waits for the first paint or a resting cursor is soon.

    That the app comes to rest after each is `at_rest`'s business.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("textual.app.wait_for_idle", a_moment)
        parse_once(patch)
        for pause in PAUSES:
            patch.setattr(f"ipscoach.tui.{pause}", 0.001)
        # A thousand apps come and go: looking for their cycles at the usual pace costs a tenth.
        gc.set_threshold(50_000, 20, 50)
        yield


@pytest.fixture(autouse=True)
def painted_for_pictures_only(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the screens be painted at each change where a picture of them is taken."""
    if "picture" not in request.fixturenames:
        look_only_when_asked(monkeypatch)


@pytest.fixture(scope="session")
def in_english(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The demo's people, written about in English."""
    return prepared(tmp_path_factory.mktemp("english") / "home", "en")


@pytest.fixture(scope="session")
def in_finnish(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The demo's people, written about in Finnish."""
    return prepared(tmp_path_factory.mktemp("finnish") / "home", "fi")


@pytest.fixture(scope="session")
def with_nobody(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A caseload without clients and employers."""
    return prepared(tmp_path_factory.mktemp("nobody") / "home", None)


@pytest.fixture(scope="session")
def team_in_english(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A supervisor with two half years of three coaches' packs, and reviews, in English."""
    return prepared_team(tmp_path_factory.mktemp("english-team") / "home", "en")


@pytest.fixture(scope="session")
def team_in_finnish(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """The same in Finnish."""
    return prepared_team(tmp_path_factory.mktemp("finnish-team") / "home", "fi")


@pytest.fixture(scope="session")
def without_team(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A supervisor who has no pack yet."""
    return prepared_team(tmp_path_factory.mktemp("no-team") / "home", None)


@pytest.fixture
def team(team_in_english: Prepared, tmp_path: Path) -> Home:
    """Three coaches' packs of two half years: a copy of one's own."""
    return team_in_english.copied(tmp_path / "team")


@pytest.fixture
def no_team(without_team: Prepared, tmp_path: Path) -> Home:
    """A supervisor's file without a pack."""
    return without_team.copied(tmp_path / "no-team")


@pytest.fixture
def home(in_english: Prepared, tmp_path: Path) -> Home:
    """Nine active clients, three waiting, twelve closed, forty employers: a copy of one's own."""
    return in_english.copied(tmp_path / "home")


@pytest.fixture
def empty(with_nobody: Prepared, tmp_path: Path) -> Home:
    """A caseload with its coach and nobody else."""
    return with_nobody.copied(tmp_path / "home")
