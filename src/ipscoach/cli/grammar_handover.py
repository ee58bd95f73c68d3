"""The verbs of closing, handing over, receiving and keeping, for the table of verbs."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.sentence import marked

_TO = marked("NAME, ORGANISATION")
_SEALED = (
    Parameter(
        "recipient",
        marked("Encrypt it for a public key of age (age1…); the name then ends in .age."),
        marked("AGE_KEY"),
    ),
    Parameter(
        "encrypt-passphrase-file",
        marked("Encrypt it with the passphrase in a file, for age; the name then ends in .age."),
        marked("FILE"),
    ),
    Parameter(
        "pdf-password-file",
        marked("Give the PDF the password in a file, so that any reader of PDF asks for it."),
        marked("FILE"),
    ),
)
_HAND_OVER = Verb(
    "handover",
    marked("Write a summary or a package of a client for somebody named, and log it."),
    marked("CLIENT"),
    about=marked(
        "Nothing goes out without a ground. The name of the file says in which form it is "
        "written, .md, .html, .pdf, .docx or .ipscoach (for another ipscoach), and holds nothing "
        "of the client's name. --lang is the language of the summary too; without it the "
        "client's own. At a terminal and without --ground everything is asked step by step. "
        "Other people of this computer may see what you type."
    ),
    options=(
        Parameter("to", marked("Who receives it."), _TO),
        Parameter("purpose", marked("What the data are given out for."), marked("TEXT")),
        Parameter(
            "ground",
            marked(
                "A consent on file that covers the receiver, the client's permission given now, "
                "or a statute."
            ),
            marked("GROUND"),
            ("consent", "permission", "statute"),
        ),
        Parameter(
            "ground-note",
            marked("Which statute, or how the permission was given."),
            marked("TEXT"),
        ),
        Parameter(
            "consent",
            marked(
                "Which consent where several cover the receiver: its number as --dry-run lists "
                "them, or its id in timeline --json; the newest without it."
            ),
            marked("CONSENT"),
        ),
        Parameter(
            "parts",
            marked(
                "Which parts go along, with commas between: phases, goals, profile, jobs, "
                "employers, support, money, abilitator, partners, consents, tasks, closing; "
                "otherwise all but employers."
            ),
            marked("PARTS"),
        ),
        Parameter("others", marked("Data about family and employers' contact persons go along.")),
        Parameter(
            "treatment",
            marked(
                "Who treats the client goes along: team, nurses, doctors, that psychiatry "
                "referred the client."
            ),
        ),
        Parameter(
            "notes",
            marked("Single notes that go along, by their ids in timeline --json."),
            marked("IDS"),
        ),
        Parameter("together", marked("The client and the receiver meet at the handing over.")),
        Parameter("out", marked("The new file."), marked("FILE")),
        Parameter(
            "dry-run",
            marked("Show the summary as its reader will see it; write and log nothing."),
        ),
        *_SEALED,
    ),
)
_RECEIVE = Verb(
    "receive",
    marked("Take a client in whom another ipscoach handed over: all of it or nothing."),
    marked("FILE"),
    about=marked(
        "--dry-run shows what is in the package. At a terminal it is shown first, and nothing "
        "comes in without a yes. The caseload stays within its cap; where it is "
        "full the client can come onto the waiting list."
    ),
    options=(
        Parameter("dry-run", marked("Say what would happen and write nothing.")),
        Parameter("waiting", marked("The client comes onto the waiting list.")),
        Parameter(
            "decrypt-passphrase-file",
            marked("Read the passphrase of the package from a file."),
            marked("FILE"),
        ),
        Parameter(
            "identity",
            marked("The file of your private key, for a package that age encrypted for it."),
            marked("FILE"),
        ),
        JSON,
    ),
)
_OWN_DATA = Verb(
    "own-data",
    marked("Write everything about a client for the client, as PDF or JSON, and log it."),
    marked("CLIENT"),
    about=marked(
        "All parts and notes are in it, and who received what and why; data about family and "
        "employers' contact persons are not."
    ),
    options=(
        Parameter("out", marked("The new file, .pdf or .json."), marked("FILE"), needed=True),
        *_SEALED,
    ),
)
_DISCLOSURES = Verb(
    "disclosures",
    marked("List what was given out: to whom, when, what, what for and on which ground."),
    marked("CLIENT"),
    optional=True,
    options=(JSON,),
)
_CLOSE = Verb(
    "close",
    marked("Close a client's coaching; what is missing is said first."),
    marked("CLIENT"),
    about=marked(
        "A client is closed with a follow-on plan and a support network, or with a reason in "
        "writing. At a terminal and without --reason everything is asked step by step: goals and "
        "tasks too. Other people of this computer may see the options that you type."
    ),
    options=(
        Parameter(
            "reason",
            marked(
                "Why: employed, work_trial, rehabilitative_work, pension, studies, "
                "other_service, sickness, parental_leave, client_stopped, no_change, moved or "
                "other."
            ),
            marked("REASON"),
        ),
        Parameter("on", marked("The last day of coaching; today without it."), marked("DATE")),
        Parameter("plan", marked("What comes after: the follow-on plan."), marked("TEXT")),
        Parameter("network", marked("Who supports the client after closing."), marked("TEXT")),
        Parameter("exception", marked("Why there is no plan or no network."), marked("TEXT")),
        Parameter("to", marked("To whom the client is handed over."), _TO),
        Parameter(
            "tasks",
            marked(
                "What becomes of open tasks, by their number in the list or all of them: done, "
                "not_needed or handed_on, as in 1=done,all=handed_on. No task stays open."
            ),
            marked("ANSWERS"),
        ),
        Parameter("dry-run", marked("Say what is missing and change nothing.")),
        JSON,
    ),
)
_REOPEN = Verb(
    "reopen",
    marked("Take a closed client back; the history stays, and the caseload within its cap."),
    marked("CLIENT"),
    options=(
        Parameter("on", marked("The day; today without it."), marked("DATE")),
        Parameter("waiting", marked("The client comes onto the waiting list.")),
    ),
)
_DESTROY = Verb(
    "destroy",
    marked("Destroy all that is kept about a closed client, for good."),
    marked("CLIENT"),
    about=marked(
        "A row without anything of the person stays and says that it was done. Backups made "
        "earlier still hold the client. At a terminal and without --name it is said first what "
        "goes, and the name is asked for."
    ),
    optional=True,
    options=(
        Parameter("name", marked("The client's name as it stands, to confirm."), marked("NAME")),
        Parameter(
            "reason",
            marked("Why before the time is up, without the client's name: it stays."),
            marked("TEXT"),
        ),
        Parameter(
            "clean",
            marked("Only clean the file of what was destroyed, where that could not be done then."),
        ),
    ),
)
_RETENTION = Verb(
    "retention",
    marked("List the closed clients and until when their records are kept."),
    options=(
        Parameter(
            "years",
            marked(
                "Set for how many years after closing records are kept, "
                "by your organisation's rule."
            ),
            marked("N"),
        ),
        JSON,
    ),
)
HANDOVER_VERBS = (
    *(_CLOSE, _REOPEN, _HAND_OVER, _RECEIVE, _OWN_DATA),
    *(_DISCLOSURES, _RETENTION, _DESTROY),
)
