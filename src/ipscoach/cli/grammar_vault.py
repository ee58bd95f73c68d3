"""The verbs around the file itself: backing up, restoring, new keys."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import Parameter, Verb
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
_RESTORE = Verb(
    "restore",
    marked("Make the caseload in a backup that of this computer."),
    marked("FILE"),
    about=marked(
        "A backup opens with the passphrase or the recovery code of its day, also when they were "
        "changed since. What is here stays until the backup is proven, and is kept after it."
    ),
    options=(
        Parameter(
            "code-file",
            marked("Open it with the recovery code in a file instead of the passphrase."),
            marked("FILE"),
        ),
        Parameter("replace", marked("Where there is a caseload: keep it as a backup first.")),
    ),
)
VAULT_VERBS = (_BACKUP, _RESTORE)
