"""Sealing by a passphrase, in a process of its own.

`pyrage` holds Python's lock for the two seconds that a passphrase takes on purpose, so that the
screen would stand still; and where half a gigabyte of memory is not to be had it ends the whole
program. Passphrase and content go through a pipe: nothing of them is on the disk, in a command
line or in an environment.
"""

from __future__ import annotations

import struct
import subprocess
import sys

from ipscoach.sentence import Refused, Sentence

COMMAND: tuple[str, ...] = (sys.executable, "-P")
"""Python; with -P, what lies in the folder where the coach happens to be is never imported."""
_WRONG = 3
_CHILD = f"""
import struct, sys
import pyrage
given = sys.stdin.buffer.read()
size, = struct.unpack_from(">I", given)
phrase, content = given[4:4 + size].decode(), given[4 + size:]
try:
    done = getattr(pyrage.passphrase, sys.argv[1])(content, phrase)
except pyrage.DecryptError:
    sys.exit({_WRONG})
sys.stdout.buffer.write(done)
"""


class PhraseError(Exception):
    """The passphrase does not open it, or it is damaged."""


def by_passphrase(verb: str, content: bytes, passphrase: str) -> bytes:
    """Return content as `pyrage.passphrase` encrypts or decrypts it.

    Args:
        verb: `encrypt` or `decrypt`.
        content: what is sealed or opened.
        passphrase: as `age -p` would ask for it.

    Raises:
        PhraseError: the passphrase does not open it, or it is damaged.
        Refused: the computer has not the memory for it.
    """
    phrase = passphrase.encode()
    given = struct.pack(">I", len(phrase)) + phrase + content
    command = (*COMMAND, "-c", _CHILD, verb)
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)
    except OSError:
        raise _too_little() from None
    if done.returncode == _WRONG:
        raise PhraseError
    if done.returncode:
        raise _too_little()
    return done.stdout


def _too_little() -> Refused:
    return Refused(
        Sentence(
            "A passphrase needs half a gigabyte of memory for a moment, which this computer did "
            "not have; nothing was done. Close other programs, or use a key of age."
        )
    )
