"""The verbs and options of the command line: parser, help and refusals read this one table."""

from __future__ import annotations

from ipscoach.cli.everywhere import HOME, LANG, PASSPHRASE_FILE, TODAY, WITH_VALUE
from ipscoach.cli.grammar_fidelity import FIDELITY_GROUPS, FIDELITY_VERBS
from ipscoach.cli.grammar_handover import HANDOVER_VERBS
from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.cli.grammar_reports import REPORT_GROUPS, REPORT_VERBS
from ipscoach.cli.grammar_vault import VAULT_VERBS
from ipscoach.cli.grammar_watching import WATCHING_VERBS
from ipscoach.sentence import marked

_VALUES = {
    HOME: (
        marked("The folder of the caseload; otherwise IPSCOACH_HOME or this computer's usual one."),
        marked("DIR"),
    ),
    PASSPHRASE_FILE: (
        marked(
            "Read the passphrase from a file, - for standard input; otherwise from the file "
            "that IPSCOACH_PASSPHRASE_FILE names."
        ),
        marked("FILE"),
    ),
    LANG: (marked("The language of this run: {languages}."), marked("CODE")),
    TODAY: (marked("Take another day for today (2026-02-03 or 3.2.2026)."), marked("DATE")),
}
EVERYWHERE = (
    *(Parameter(name, *_VALUES[name]) for name in WITH_VALUE),
    Parameter("version", marked("Say the version and end.")),
    Parameter("help", marked("Show this help and end; -h does the same.")),
)

VERBS = (
    Verb(
        "init",
        marked("Set a caseload up and print its recovery code, once."),
        about=marked(
            "The passphrase is asked for on the terminal, or read from the passphrase file. The "
            "recovery code goes to standard output: write it on paper."
        ),
        options=(
            Parameter("coach", marked("Your name."), marked("NAME"), needed=True),
            Parameter("organisation", marked("Where you work."), marked("ORG")),
            Parameter(
                "share",
                marked("Your share of client work; 50 or more makes a caseload of ten."),
                marked("PERCENT"),
            ),
            Parameter(
                "role",
                marked("Whose file it is; a supervisor's holds no clients, but coaches' packs."),
                marked("ROLE"),
                ("coach", "supervisor"),
            ),
        ),
    ),
    Verb(
        "import",
        marked("Bring in a workbook, and name every row that stays out."),
        marked("FILE.xlsx"),
        about=marked("A row that is there already is not brought in again."),
        options=(
            Parameter("dry-run", marked("Say what would happen and write nothing.")),
            Parameter(
                "overflow",
                marked("Active clients over the cap go onto the waiting list."),
                marked("WHERE"),
                ("waiting",),
            ),
            Parameter(
                "rejects",
                marked("Write the refused rows to a new file, .xlsx or .csv, to be mended."),
                marked("FILE"),
            ),
            JSON,
        ),
    ),
    Verb(
        "clients",
        marked("List the clients."),
        options=(
            Parameter(
                "status",
                marked("Only those of this status."),
                marked("STATUS"),
                ("waiting", "active", "closed"),
            ),
            JSON,
        ),
    ),
    Verb(
        "employers",
        marked("List the employers."),
        options=(
            Parameter(
                "find",
                marked("Only those with these beginnings of words in name, place or industry."),
                marked("TEXT"),
            ),
            JSON,
        ),
    ),
    Verb(
        "timeline",
        marked("Show a client's story, the newest first."),
        marked("CLIENT"),
        about=marked(
            "CLIENT is a code such as K-07, or a name. Other people of this computer may see "
            "what you type, so a code is better than a name."
        ),
        options=(JSON,),
    ),
    Verb(
        "agenda",
        marked("Show what is due, and why."),
        about=marked(
            "The calendar (ics) holds clients' codes and kinds of duties, never a name or a word "
            "that you wrote."
        ),
        options=(
            Parameter(
                "days",
                marked("Only what is due within so many days; what is overdue is among it."),
                marked("N"),
            ),
            Parameter(
                "format",
                marked("A table to read, JSON for programs, or a calendar."),
                marked("FORMAT"),
                ("table", "json", "ics"),
            ),
            Parameter("out", marked("Write the calendar to a new file."), marked("FILE")),
            JSON,
        ),
    ),
    Verb(
        "partners",
        marked("List the partners of the register."),
        options=(
            Parameter(
                "find",
                marked(
                    "Only those with these beginnings of words in organisation, unit, person or "
                    "how to refer."
                ),
                marked("TEXT"),
            ),
            JSON,
        ),
    ),
    Verb(
        "export-partners",
        marked("Write the register of partners to a new file, without anything of clients."),
        marked("FILE.json"),
        about=marked("The file is not encrypted: a colleague can read it, and so can others."),
    ),
    Verb(
        "import-partners",
        marked("Bring in partners that a colleague wrote to a file: all of them or none."),
        marked("FILE.json"),
        about=marked("A partner that is there already is not brought in again."),
        options=(
            Parameter("dry-run", marked("Say what would happen and write nothing.")),
            JSON,
        ),
    ),
    *HANDOVER_VERBS,
    *FIDELITY_VERBS,
    *VAULT_VERBS,
    *WATCHING_VERBS,
    *REPORT_VERBS,
    Verb(
        "demo",
        marked("Open the app on an invented caseload, which is removed afterwards."),
        options=(Parameter("supervisor", marked("As the supervisor of three invented coaches.")),),
    ),
)

APP = Verb("", marked("Open the app."))
GROUPS = (*FIDELITY_GROUPS, *REPORT_GROUPS)
"""Words that begin verbs of several words, and are none by themselves."""


def verbs_after(words: str) -> list[Verb]:
    """Return the verbs that these words begin; the words alone are none of them."""
    return [verb for verb in VERBS if verb.name.startswith(f"{words} ")]
