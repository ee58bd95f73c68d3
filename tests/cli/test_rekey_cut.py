"""`rekey`, cut off before anybody saw the new code: the next start says so, once."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Script

NEW = "seitsemän siilin salainen sauna"
KILLED = """
import os, sys
from ipscoach.cli.main import run
from {module} import {what} as of
of.{verb} = lambda *given: os.kill(os.getpid(), 9)
sys.exit(run(sys.argv[1:]))
"""
MOMENTS = [
    ("ipscoach.cli", "new_keys", "_hand_out"),
    ("ipscoach.vault", "rekey", "change_key"),
    ("ipscoach.vault", "rekey", "keep"),
]


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment[2])
def test_it_is_finished_told_and_noted_and_a_new_code_is_pointed_to(
    own: Script, tmp_path: Path, moment: tuple[str, str, str]
) -> None:
    new = tmp_path / "new"
    new.write_text(NEW, encoding="utf-8")
    words = ["--home", str(own.home.folder), "rekey", "--new-passphrase-file", str(new),
             "--passphrase-file", str(own.passphrase_file)]  # fmt: skip
    module, what, verb = moment
    program = KILLED.format(module=module, what=what, verb=verb)
    killed = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True)
    assert (killed.returncode, killed.stdout) == (-signal.SIGKILL, ""), killed.stderr
    assert own.opens("clients").returncode == 3
    own.passphrase_file.write_text(NEW, encoding="utf-8")
    first = own.opens("clients")
    assert first.returncode == 0
    assert "New keys were cut off before their recovery code was shown." in first.stderr
    assert "Settings (F9), Recovery code (F7)" in first.stderr
    again = own.opens("audit", "--json")
    assert "New keys" not in again.stderr
    assert [act["what"] for act in json.loads(again.stdout)["acts"]].count("rekey") == 1
