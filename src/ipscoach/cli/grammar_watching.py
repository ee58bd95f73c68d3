"""The verbs that look after the file itself: the doctor, and the record of acts."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.sentence import marked

WATCHING_VERBS = (
    Verb(
        "doctor",
        marked("Check files, keys and records, and say what is damaged and what to do."),
        about=marked(
            "Without --fix nothing is changed. The exit code is 4 when something is damaged. "
            "docs/doctor.md explains each check."
        ),
        options=(
            Parameter(
                "fix",
                marked(
                    "Mend what can be: rights of files, leftovers, key file copies, the search, "
                    "unfinished forms of which the subject is gone."
                ),
            ),
            Parameter(
                "salvage",
                marked("Save what is readable of a damaged file as a new backup file."),
                marked("FILE"),
            ),
            JSON,
        ),
    ),
)
