"""Chapters in a process of its own: `python -m tests.faults.life.alone`, its orders on stdin."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from ipscoach.records import doer
from tests.faults.life.hand import Hand
from tests.faults.life.living import live
from tests.faults.life.old import ALL_CHAPTERS

DONE = b"."
"""What is written to standard output for every step that is acknowledged."""


def main() -> None:
    """Live through the chapters that standard input names."""
    orders = json.load(sys.stdin)
    if account := orders.get("account"):
        # Acts keep it, and this life is compared with one that was lived by the tests themselves.
        doer.account = lambda: account
    hand = Hand(Path(orders["folder"]), orders["seed"], orders["memory"])
    for chapter in orders["chapters"]:
        live(hand, ALL_CHAPTERS[chapter], lambda _name: os.write(1, DONE))


if __name__ == "__main__":
    main()
