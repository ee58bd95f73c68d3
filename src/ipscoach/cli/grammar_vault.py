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
        "days, 4 weeks and 12 months stay; in DIR nothing is ever removed. A backup is encrypted "
        "and opens with the passphrase and the recovery code of its day, also when they are "
        "changed later."
    ),
    optional=True,
)
_RESTORE = Verb(
    "restore",
    marked("Make the caseload in a backup that of this computer."),
    marked("FILE"),
    about=marked(
        "A backup opens with the passphrase or the recovery code of its day, also when they were "
        "changed since. What is here stays until the backup is proven, and is kept after it; at a "
        "terminal you are asked first."
    ),
    options=(
        Parameter(
            "code-file",
            marked("Open it with the recovery code in a file instead of the passphrase."),
            marked("FILE"),
        ),
        Parameter("replace", marked("Do not ask where there is a caseload; it is kept anyway.")),
    ),
)
_REKEY = Verb(
    "rekey",
    marked("Give the caseload new keys: somebody leaves, or a copy got lost."),
    about=marked(
        "A new passphrase is asked for and a new recovery code printed, once; this computer's key "
        "store is set up anew where it opened the caseload. Earlier backups, and copies that "
        "somebody took, still open with the passphrase and the code of their day; nothing that "
        "is saved from now on is in them."
    ),
    options=(
        Parameter(
            "new-passphrase-file",
            marked("Read the new passphrase from a file."),
            marked("FILE"),
        ),
    ),
)
VAULT_VERBS = (_BACKUP, _RESTORE, _REKEY)
