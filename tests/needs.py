"""Programs that some tests drive: a laptop may lack them, the build may not."""

from __future__ import annotations

import os
import shutil

import pytest


def needs(*tools: str) -> None:
    """Skip the test where a program is missing; in CI its absence is a failure.

    A suite that quietly skips what it cannot run would stay green after losing its subject.
    """
    missing = ", ".join(tool for tool in tools if shutil.which(tool) is None)
    if missing and os.environ.get("CI"):
        pytest.fail(f"CI must have {missing}", pytrace=False)
    if missing:
        pytest.skip(f"needs {missing}")
