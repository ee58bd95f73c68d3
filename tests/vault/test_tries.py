"""Wrong passphrases: counted beside the file, told how long the next try waits, never for ever."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.clock import FixedClock, SystemClock
from ipscoach.paths import Home
from ipscoach.vault import recovery
from ipscoach.vault.errors import WrongCode, WrongPassphrase
from ipscoach.vault.tries import (
    FREE,
    LONGEST_SECONDS,
    Tries,
    count,
    forget_tries,
    read_tries,
    unlock_counting,
)
from ipscoach.vault.vault import OpenVault, Vault

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CLOCK = FixedClock(NOW.date())


def nobody_waits(seconds: int) -> None:
    pytest.fail(f"waits {seconds} s")


def test_from_the_third_on_each_wrong_one_doubles_the_wait_up_to_a_minute() -> None:
    tries, waits = Tries(), list[int]()
    for _ in range(12):
        tries = tries.and_now(NOW)
        waits.append(tries.wait_seconds(NOW))
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]


@given(failed=st.integers(0, 10_000), seconds=st.integers(-(10**9), 10**9))
def test_nobody_waits_longer_than_a_minute_whatever_the_clock_does(
    failed: int, seconds: int
) -> None:
    wait = Tries(failed, (NOW,)).wait_seconds(NOW + timedelta(seconds=seconds))
    assert 0 <= wait <= LONGEST_SECONDS
    if failed < FREE or seconds > LONGEST_SECONDS:
        assert wait == 0


def test_tries_outlive_the_program_and_hold_moments_only(home: Home) -> None:
    home.folder.mkdir()
    for _ in range(4):
        count(home, NOW)
    assert read_tries(home) == Tries(4, (NOW,) * 4)
    (file,) = home.folder.iterdir()
    assert set(json.loads(file.read_text())) == {"failed", "moments"}
    assert file.stat().st_mode & 0o077 == 0
    forget_tries(home)
    assert read_tries(home) == Tries()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"failed": 5}', '{"failed": 3, "moments": 1}',
                                     '{"failed": 3, "moments": ["x"]}'])  # fmt: skip
def test_a_spoilt_file_locks_nobody_out(home: Home, content: str) -> None:
    home.folder.mkdir()
    (home.folder / "tries.json").write_text(content)
    assert read_tries(home).wait_seconds(NOW) == 0


def test_only_wrong_secrets_are_counted(
    fresh: tuple[OpenVault, str], vault: Vault, home: Home
) -> None:
    opened, _ = fresh
    opened.close()
    with pytest.raises(WrongPassphrase):
        unlock_counting(home, lambda: vault.unlock("another one"), nobody_waits, CLOCK)
    code = recovery.write(bytearray(recovery.SECRET_BYTES))
    with pytest.raises(WrongCode):
        unlock_counting(home, lambda: vault.unlock_with_code(code), nobody_waits, CLOCK)
    assert read_tries(home).failed == 2
    other = vault.create  # refused for another reason: not counted
    with pytest.raises(Exception, match="already a caseload"):
        unlock_counting(home, lambda: other("x" * 20), nobody_waits, CLOCK)
    assert read_tries(home).failed == 2


def test_nobody_gets_to_a_secret_without_the_wait(
    fresh: tuple[OpenVault, str], vault: Vault, home: Home
) -> None:
    fresh[0].close()
    waited: list[int] = []
    for _ in range(5):
        with pytest.raises(WrongPassphrase):
            unlock_counting(home, lambda: vault.unlock("another one"), waited.append, CLOCK)
    assert waited == [1, 2]
    with pytest.raises(KeyboardInterrupt):
        unlock_counting(home, lambda: pytest.fail("tried at once"), _breaks_off, CLOCK)


def _breaks_off(_seconds: int) -> None:
    raise KeyboardInterrupt


def test_the_computers_own_clock_counts_where_no_test_moves_it(
    fresh: tuple[OpenVault, str], vault: Vault, home: Home
) -> None:
    fresh[0].close()
    before = SystemClock().now()
    with pytest.raises(WrongPassphrase):
        unlock_counting(home, lambda: vault.unlock("another one"), nobody_waits)
    (moment,) = read_tries(home).moments
    assert before <= moment <= SystemClock().now()
