"""The fixtures of the records' tests: a caseload made once, and a copy of it for every test."""

from __future__ import annotations

from tests.records.conftest import desk, template

__all__ = ["desk", "template"]
