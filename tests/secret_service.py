"""A desktop's keyring for tests: a private D-Bus with an unlocked gnome-keyring behind it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Asked before it owns its name, the bus would start a second service that waits for a person.
_STARTED = """
printf test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
for try in $(seq 200); do
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / \\
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true && break
    sleep 0.1
done
printf '%s\\n' "$DBUS_SESSION_BUS_ADDRESS"
cat
"""


@contextmanager
def unlocked_keyring(folder: Path) -> Iterator[dict[str, str]]:
    """Run a Secret Service whose files lie in `folder`; give the variables that lead to it.

    The session lives as long as its standard input, so nothing is left when a test run is
    killed. Whoever wants to see the service vanish leaves the block.
    """
    # Short: the name of a socket there may have 107 letters, and one that is longer leaves the
    # service locked.
    runtime = Path(tempfile.mkdtemp(prefix="keyring-"))
    apart = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", _STARTED],
        env=apart,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        address = session.stdout.readline().strip() if session.stdout else ""
        if not address:
            raise RuntimeError("dbus-run-session gave no address")
        yield {"DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        session.communicate(timeout=20)
        shutil.rmtree(runtime, ignore_errors=True)
