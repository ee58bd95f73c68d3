"""A coach's life in chapters that does everything there is to do, the same for the same seed."""

from __future__ import annotations

from tests.faults.life.chapters import CHAPTERS

__all__ = ["CHAPTERS"]
