"""What others could find on the disk or in a dump: nothing of a client, nothing of a key."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.vault.vault import Vault
from tests.needs import needs

from .conftest import PASSPHRASE, Child

CANARY = b"kanarialintu"

A_HEAVY_DAY = """
import pathlib, sys
from ipscoach.paths import Home
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
home = Home(pathlib.Path(sys.argv[1]))
opened, code = Vault(home).create("seven grey geese over the lake", CHEAP)
connection = opened.connect()
connection.execute("PRAGMA cache_size = 10")
connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
connection.execute("CREATE VIRTUAL TABLE words USING fts5(text)")
connection.execute("BEGIN IMMEDIATE")
rows = [(f"{n * 7919 % 1000:05} kanarialintu " + "x" * 300,) for n in range(1000)]
connection.executemany("INSERT INTO note (text) VALUES (?)", rows)
connection.executemany("INSERT INTO words VALUES (?)", rows)
connection.execute("COMMIT")
connection.execute("CREATE TEMP TABLE sorted AS SELECT text FROM note ORDER BY text").fetchall()
connection.execute("SELECT text FROM note ORDER BY text DESC").fetchall()
connection.execute(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 6000) "
    "SELECT 'kanarialintu' || hex(randomblob(300)) AS text FROM n ORDER BY text"
).fetchall()
connection.execute("SELECT DISTINCT substr(text, 3) FROM note").fetchall()
connection.execute("CREATE INDEX by_text ON note (text)")
connection.execute("UPDATE note SET text = text || ' again'")
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM note WHERE id % 2")
connection.execute("ROLLBACK")
connection.execute("VACUUM")
opened.change_passphrase("kanarialintu laulaa")
opened.copy_to(home.folder / "copy.db")
print(code)
print("\\n".join(key.hex() for key in (opened._keys.data, opened._keys.file, opened._keys.mac)))
"""


def test_nothing_written_anywhere_on_a_heavy_day_can_be_read(
    home: Home, child: Child, tmp_path: Path
) -> None:
    needs("strace")
    trace = tmp_path / "trace"
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,mmap"
    program = child(
        A_HEAVY_DAY, "strace", "-f", "-xx", "-s", "70000", "-e", calls, "-o", str(trace)
    )
    output, errors = program.communicate(timeout=120)
    lines = output.split()
    if not lines and "ptrace" in errors.lower() and not os.environ.get("CI"):
        pytest.skip("strace may not look into processes here")
    code, *keys = lines
    wanted = [CANARY, PASSPHRASE.encode(), code.encode(), *(bytes.fromhex(key) for key in keys)]
    written, unshared = 0, 0
    for line in trace.read_text().splitlines():
        if "mmap(" in line:
            unshared += "MAP_SHARED" in line and "PROT_WRITE" in line
            continue
        if re.search(r"\bwrite\(1, ", line):
            continue
        data = b"".join(
            bytes.fromhex(part.replace("\\x", "")) for part in re.findall(r'"([^"]+)"', line)
        )
        written += len(data)
        for secret in wanted:
            assert secret not in data
            assert secret.hex().encode() not in data
    assert written > 2_000_000
    assert unshared <= 4, "SQLite shares only its index of the journal"
    for path in home.folder.rglob("*"):
        if path.is_file():
            assert not any(secret in path.read_bytes() for secret in wanted)


@pytest.mark.usefixtures("code")
def test_no_file_says_what_is_in_it(home: Home, vault: Vault) -> None:
    opened = vault.unlock(PASSPHRASE)
    connection = opened.connect()
    connection.execute("INSERT INTO note (text) VALUES (?)", (CANARY.decode(),))
    files = [path for path in home.folder.iterdir() if path.is_file()]
    assert {path.suffix for path in files} >= {".db", ".db-wal", ".keys", ".bak"}
    for path in files:
        content = path.read_bytes()
        for word in (CANARY, b"SQLite format", b"note", b"CREATE TABLE", b"vault_meta"):
            assert word not in content
    opened.close()


WRITES_FOR_EVER = """
import pathlib, sys
from ipscoach.paths import Home
from ipscoach.vault.vault import Vault
opened = Vault(Home(pathlib.Path(sys.argv[1]))).unlock("seven grey geese over the lake")
connection = opened.connect()
number = connection.execute("SELECT max(id) FROM note").fetchone()[0]
while True:
    number += 1
    connection.execute("INSERT INTO note (id, text) VALUES (?, ?)", (number, "y" * 900))
    print(number, flush=True)
    if number % 40 == 0:
        opened.new_recovery_code()
"""


@pytest.mark.usefixtures("code")
def test_a_program_killed_while_it_writes_loses_no_saved_note(vault: Vault, child: Child) -> None:
    for round_ in range(8):
        process = child(WRITES_FOR_EVER)
        assert process.stdout
        last = 0
        for line in process.stdout:
            last = int(line)
            if last % (60 + 7 * round_) == 0:
                break
        process.kill()
        last = max([last, *(int(line) for line in process.stdout.read().split("\n")[:-1])])
        process.wait()
        opened = vault.unlock(PASSPHRASE)
        connection = opened.connect()
        count, highest = connection.execute("SELECT count(*), max(id) FROM note").fetchone() or ()
        assert count == highest
        assert highest in (last, last + 1)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        opened.close()


HARDENED = """
import resource
from ipscoach.vault.hardening import no_core_dumps
print(no_core_dumps(), resource.getrlimit(resource.RLIMIT_CORE))
print(next(line for line in open("/proc/self/status") if line.startswith("Name"))[:4])
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux offers it")
def test_no_dump_of_the_memory_is_left_by_a_crash(child: Child) -> None:
    output, errors = child(HARDENED).communicate(timeout=30)
    assert output.split("\n")[:3] == ["True (0, 0)", "Name", "0"], errors


LIGHT = """
import sys
import ipscoach.vault.vault
heavy = {"keyring", "zxcvbn", "xkcdpass", "asyncio", "nacl", "sqlcipher3", "sqlite3", "ctypes"}
print(sorted(heavy & set(sys.modules)))
"""

LIGHT_WHEN_OPEN = """
import pathlib, sys
from ipscoach.paths import Home
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
opened, code = Vault(Home(pathlib.Path(sys.argv[1]))).create("x", CHEAP)
opened.code_fits(code)
opened.close()
print(sorted({"keyring", "zxcvbn", "xkcdpass", "asyncio", "sqlite3", "ctypes"} & set(sys.modules)))
"""


@pytest.mark.parametrize("program", [LIGHT, LIGHT_WHEN_OPEN])
def test_the_coach_does_not_wait_for_what_is_not_needed(child: Child, program: str) -> None:
    output, errors = child(program).communicate(timeout=30)
    assert output == "[]\n", errors
    assert errors == ""
