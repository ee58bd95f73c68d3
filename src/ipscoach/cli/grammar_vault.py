"""The verbs around the file itself: backing up, restoring, new keys."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import Verb
from ipscoach.sentence import marked

_BACKUP = Verb(
    "backup",
    marked("Write a backup, prove that it opens, and say where it lies."),
    marked("DIR"),
    about=marked(
        "Without DIR into the folder of the settings, where older ones make room by and by: 7 "
        "days, 4 weeks and 12 months stay. A backup is encrypted and opens with the passphrase "
        "and the recovery code of its day, also when they are changed later."
    ),
    optional=True,
)
VAULT_VERBS = (_BACKUP,)
