"""The verbs of fidelity, for the table of verbs; each begins with the word of its group."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.cli.grammar_reviews import PACK_VERBS, REVIEW_GROUP, REVIEW_VERBS
from ipscoach.sentence import marked

CHOICES = (
    Parameter(
        "jobs",
        marked(
            "Which jobs items 19, 20 and 21 count: those that ran in the period, that run on its "
            "last day, or that began in it."
        ),
        marked("CHOICE"),
        ("during", "running", "started"),
    ),
    Parameter(
        "subsidised",
        marked("Whether item 21 counts jobs with a wage subsidy."),
        marked("CHOICE"),
        ("counted", "left_out"),
    ),
    Parameter(
        "contacts",
        marked("Whether item 17 counts contacts in general too."),
        marked("CHOICE"),
        ("all", "for_client"),
    ),
    Parameter(
        "remote",
        marked("Whether item 24 counts remote work, as time at the office."),
        marked("CHOICE"),
        ("inside", "left_out"),
    ),
    Parameter(
        "other-notes",
        marked("Whether item 2 counts notes of the kind “Other” as employment service."),
        marked("CHOICE"),
        ("apart", "counted"),
    ),
)
"""The five choices of `domain.fidelity.choices`: an option each, with their codes."""
SPAN = (
    Parameter(
        "from",
        marked("The first day of the period; without it, half a year before its end."),
        marked("DATE"),
    ),
    Parameter("to", marked("The last day of the period; today without it."), marked("DATE")),
)
_EVIDENCE = Verb(
    name="fidelity evidence",
    help=marked("Show what your records tell of each item of the fidelity scale."),
    about=marked(
        "The program counts and suggests; the score is the reviewers'. What the form leaves open "
        "is settled by five choices: by their options, otherwise by your settings. How each value "
        "is counted, docs/fidelity.md explains. Clients go by their codes. In a supervisor's file "
        "it is counted from the packs of a period, the newest without --from and --to."
    ),
    options=(
        *SPAN,
        Parameter(
            "coach",
            marked("In a supervisor's file: of this coach alone, not of the service."),
            marked("NAME"),
        ),
        Parameter(
            "item",
            marked("One item only, with all that lies behind its value."),
            marked("N"),
        ),
        Parameter(
            "scale",
            marked("Another scale than IPS-25, by its id; it lies in the folder “scales”."),
            marked("ID"),
        ),
        Parameter(
            "format",
            marked("A table to read, or JSON for programs."),
            marked("FORMAT"),
            ("table", "json"),
        ),
        *CHOICES,
        JSON,
    ),
)
_PACK = Verb(
    name="fidelity pack",
    help=marked(
        "Write an evidence pack for your supervisor: figures and weeks, no names of clients."
    ),
    about=marked(
        "Your own name is in it, that of no client, employer or contact person, and no word that "
        "you wrote. It is signed with your own key: read the fingerprint to your supervisor. Any "
        "name of the file will do; by .pack, or .pack.age where it is encrypted, it is found in "
        "a folder of packs."
    ),
    options=(
        Parameter(
            "from",
            marked(
                "The first day of the period; without both days the last six whole months, so "
                "that all coaches of a team mean the same."
            ),
            marked("DATE"),
        ),
        Parameter("to", marked("The last day of the period; today without it."), marked("DATE")),
        Parameter("out", marked("The new file."), marked("FILE"), needed=True),
        Parameter(
            "recipient",
            marked("Encrypt it for your supervisor's public key of age (age1…)."),
            marked("AGE_KEY"),
        ),
        *CHOICES,
        JSON,
    ),
)
FIDELITY_VERBS = (_EVIDENCE, _PACK, *PACK_VERBS, *REVIEW_VERBS)
FIDELITY_GROUPS = (
    Verb(
        name="fidelity",
        help=marked("Fidelity to IPS: what your records tell of it, and its review."),
    ),
    REVIEW_GROUP,
)
"""Words that are no verbs, but begin some."""
