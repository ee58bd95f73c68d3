"""The fixtures that keep tests apart from the person who runs them."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.i18n import preferred
from ipscoach.paths import Home, default_home
from tests.needs import needs


def test_a_home_is_empty_and_only_its_owners(home: Home) -> None:
    assert stat.S_IMODE(home.folder.stat().st_mode) == 0o700
    assert list(home.folder.iterdir()) == []


def test_no_test_reaches_the_persons_own_files_or_keyring(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    base = tmp_path_factory.getbasetemp()
    assert default_home().folder.is_relative_to(base)
    assert Path.home().is_relative_to(base)
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ
    assert preferred() == "en"


@given(st.booleans())
def test_isolation_does_not_hinder_hypothesis(either: bool) -> None:
    assert "IPSCOACH_HOME" not in os.environ


def test_a_missing_tool_skips_on_a_laptop_and_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="needs no-such-tool"):
        needs("sh", "no-such-tool")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no-such-tool"):
        needs("sh", "no-such-tool")
    needs("sh")


@pytest.mark.keyring
def test_the_secret_service_keeps_a_secret(secret_service: dict[str, str]) -> None:
    needs("secret-tool")
    env = {"PATH": os.environ["PATH"], **secret_service}
    what = ["service", "ipscoach-test"]
    store = ["secret-tool", "store", "--label=test", *what]
    subprocess.run(store, env=env, input="pulla", text=True, check=True, timeout=20)
    found = subprocess.run(
        ["secret-tool", "lookup", *what], env=env, capture_output=True, text=True, timeout=20
    )
    assert found.stdout == "pulla"
