"""The fixtures of follow-up serve here too: a desk whose days pass, a client, an employer."""

from __future__ import annotations

from tests.records.follow_up.conftest import client, clock, desk, employer

__all__ = ["client", "clock", "desk", "employer"]
