"""Parse, then run the app or a verb."""

from __future__ import annotations

from ipscoach.tui.run import Given, run_app
from pathlib import Path
from ipscoach.clock import SystemClock, FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home, default_home
from datetime import date
import argparse


def run(arguments: list[str]) -> int:
    p = argparse.ArgumentParser()
    p.add_argument("--home"); p.add_argument("--passphrase-file"); p.add_argument("--lang", default=""); p.add_argument("--today")
    a = p.parse_args(arguments)
    clock = FixedClock(date.fromisoformat(a.today)) if a.today else SystemClock()
    home = Home(Path(a.home)) if a.home else default_home()
    pp = (lambda: Path(a.passphrase_file).read_text().rstrip("\n")) if a.passphrase_file else None
    return run_app(Given(home, clock, time_ordered(clock), pp, a.lang))
