"""The verbs of reports, for the table of verbs; each begins with the word of its group."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.sentence import marked

_FROM = Parameter(
    "from",
    marked("The first day of the period; without both days everything on file counts."),
    marked("DATE"),
)
_TO = Parameter(
    "to",
    marked("The last day of the period; today without it. One to come is counted up to today."),
    marked("DATE"),
)
_FORMAT = Parameter(
    "format",
    marked("Tables to read, JSON for programs, or a file; otherwise by the ending of --out."),
    marked("FORMAT"),
    ("table", "json", "csv", "xlsx", "md", "html", "pdf"),
)
_OUT = Parameter("out", marked("Write the report to a new file."), marked("FILE"))
_SMALL = Parameter(
    "small-numbers",
    marked("Show counts of 1 to 4, or hide them and what would give them away."),
    marked("HOW"),
    ("show", "hide"),
)
REPORT_VERBS = (
    Verb(
        name="report outcomes",
        help=marked("Show what was achieved: who came, who got work, how soon, how long."),
        about=marked(
            "Figures only, no client is named or listed. What each figure means stands in a "
            "report's file and in docs/file-formats.md. In a supervisor's file it "
            "is counted from the packs of a period, the newest without --from and --to."
        ),
        options=(
            *(_FROM, _TO),
            Parameter("compare", marked("Put the period before beside it, as long as this one.")),
            *(_FORMAT, _OUT, _SMALL, JSON),
        ),
    ),
    Verb(
        name="report caseload",
        help=marked("Show where clients are today, and the caseload by month against the cap."),
        about=marked("Clients go by their codes, never by a name."),
        options=(_FROM, _TO, _FORMAT, _OUT, _SMALL, JSON),
    ),
)
REPORT_GROUPS = (
    Verb(name="report", help=marked("Reports: outcomes, and the caseload against the cap.")),
)
"""Words that are no verbs, but begin some."""
