"""The computer a figure was measured on, and whether it was left in peace."""

from __future__ import annotations

import os
import platform
import time
from importlib.metadata import version
from pathlib import Path

PROC = Path("/proc")


def description() -> str:
    """Say what the figures below were measured on."""
    names = ("textual", "rich", "sqlmodel", "sqlcipher3")
    parts = [f"{name} {version(name)}" for name in names]
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, " + (
        ", ".join(parts)
    )


def memory(pid: int) -> tuple[float, float]:
    """Return RSS and PSS, in MiB, of a process and all its descendants."""
    children: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit():
            try:
                stat = (folder / "stat").read_bytes()
            except OSError:  # it has ended meanwhile
                continue
            parent = int(stat.rpartition(b")")[2].split()[1])
            children.setdefault(parent, []).append(int(folder.name))
    total = {"Rss:": 0.0, "Pss:": 0.0}
    left = [pid]
    while left:
        current = left.pop()
        left += children.get(current, [])
        for line in (PROC / str(current) / "smaps_rollup").read_text().splitlines():
            name, *figures = line.split()
            if name in total:
                total[name] += int(figures[0]) / 1024
    return total["Rss:"], total["Pss:"]


def worked(pid: int) -> float:
    """Return the seconds of processor that a process has had: others on the computer add none."""
    tasks = (PROC / str(pid) / "task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def busy() -> float:
    """Return the seconds that all cores together have worked since the computer started."""
    ticks = [int(part) for part in (PROC / "stat").read_text().split("\n", 1)[0].split()[1:9]]
    user, nice, system, _idle, _waiting, irq, softirq, stolen = ticks
    return (user + nice + system + irq + softirq + stolen) / os.sysconf("SC_CLK_TCK")


def wait_for_peace(limit: float) -> None:
    """Wait, at most `limit` seconds, until other programs leave the cores alone."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        before = busy()
        time.sleep(0.15)
        if busy() - before <= 0.02:
            return
