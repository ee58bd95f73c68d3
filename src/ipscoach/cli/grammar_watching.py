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
    Verb(
        "audit",
        marked("Show who did what and when, and whether the record of it is whole."),
        marked("CLIENT"),
        about=marked(
            "Without CLIENT of all. Every look at a client is written down with what it was for, "
            "and so are files that went out and wrong passphrases. The exit code is 4 when the "
            "record was changed outside of this program."
        ),
        options=(
            Parameter("from", marked("Only from this day on."), marked("DATE")),
            Parameter("to", marked("Only to this day."), marked("DATE")),
            JSON,
        ),
        optional=True,
    ),
)
