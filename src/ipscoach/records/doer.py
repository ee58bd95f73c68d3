"""Who did an act, as its row keeps it: name, account on the computer, provider of the service.

The law on customer data in social services asks for the provider and for the user's name and ID
(703/2023, section 10). They stand as they were at that time, in the row's own field, so that the
chain holds them and a later change of name or organisation changes nothing of what is told.
"""

from __future__ import annotations

import functools
import os
import sys
from datetime import date
from typing import NamedTuple

from ipscoach.clock import Clock, FixedClock

_MARK = "\n"
"""What parts the fields; names, accounts and organisations are single lines."""


class Doer(NamedTuple):
    """Who did something.

    Attributes:
        name: the coach's, or the supervisor's.
        user_id: the account on the computer; empty in rows from before it was kept.
        provider: the organisation; empty in rows from before it was kept.
        computers_day: what the computer's clock said, where another day was given by `--today`.
    """

    name: str
    user_id: str = ""
    provider: str = ""
    computers_day: date | None = None


def spell(name: str, provider: str, clock: Clock) -> str:
    """Return who does something now, as rows keep it.

    Args:
        name: the coach's.
        provider: the coach's organisation.
        clock: says whether a day was given.
    """
    fields = [name, account(), provider]
    if isinstance(clock, FixedClock) and clock.computers not in (None, clock.day):
        fields.append(str(clock.computers))
    return _MARK.join(" ".join(field.split()) for field in fields)


def in_full(name: str, user_id: str, provider: str) -> str:
    """Return who did something in one line, as far as it is known."""
    account_of = f"{name} ({user_id})" if user_id else name
    return ", ".join(filter(None, [account_of, provider]))


def is_full(stored: str) -> bool:
    """Say whether a row tells account and provider too: rows of earlier versions do not."""
    return _MARK in stored


def doer_of(stored: str) -> Doer:
    """Return what a row says of who did it; of a row of an earlier version only the name."""
    name, user_id, provider, day, *_ = [*stored.split(_MARK), "", "", ""]
    try:
        return Doer(name, user_id, provider, date.fromisoformat(day) if day else None)
    except ValueError:  # a row that somebody changed; the chain tells
        return Doer(name, user_id, provider)


@functools.cache
def account() -> str:
    """Return the name of the account that runs the program, as the system has it.

    On Linux and macOS no variable of the environment is asked, which anybody could set.
    """
    if sys.platform == "win32":
        try:
            return os.getlogin()
        except OSError:
            return ""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # an account without a name, as in a container
        return str(os.getuid())
