"""The verbs of packs, the team and reviews, for the table of verbs of fidelity."""

from __future__ import annotations

from ipscoach.cli.grammar_parts import JSON, Parameter, Verb
from ipscoach.sentence import marked

_REVIEW = marked("REVIEW")
_REVIEWERS = (
    Parameter("first", marked("The first reviewer."), marked("NAME")),
    Parameter("second", marked("The second reviewer."), marked("NAME")),
)
_FIRST_LAST = (
    Parameter(
        "from",
        marked("The first day of the period; the newest period of packs without both days."),
        marked("DATE"),
    ),
    Parameter("to", marked("The last day of the period."), marked("DATE")),
)
_TEAM = Verb(
    name="fidelity team",
    help=marked("Show the team by its packs: caseloads, phases, contacts with employers a week."),
    about=marked(
        "In a supervisor's file. Each coach's newest pack of exactly this period counts; packs "
        "of other periods are not mixed in."
    ),
    options=(*_FIRST_LAST, JSON),
)
_RECEIVE = Verb(
    name="fidelity receive",
    help=marked("Take coaches' evidence packs in: one file, or all of a folder."),
    argument=marked("PATH"),
    about=marked(
        "In a supervisor's file. A pack that was changed, or is here already, stays out with its "
        "reason, and the others come in. Compare the fingerprint of a new key with the coach, by "
        "phone. Where another key signed than a coach's earlier packs, nothing comes in without "
        "--new-keys."
    ),
    options=(
        Parameter(
            "identity",
            marked("The file of your private key, for packs that age encrypted for it."),
            marked("FILE"),
        ),
        Parameter(
            "new-keys",
            marked("Take other keys than before: their fingerprints were compared."),
        ),
        Parameter("dry-run", marked("Say what would happen and write nothing.")),
        JSON,
    ),
)
_NEW = Verb(
    name="fidelity review new",
    help=marked("Begin a review of a service, with what the evidence comes to now."),
    options=(
        Parameter(
            "service",
            marked("Which service is reviewed; the file's organisation without it."),
            marked("NAME"),
        ),
        Parameter(
            "from",
            marked(
                "The first day of the period; without both days the newest period of packs, or "
                "else the last six whole months."
            ),
            marked("DATE"),
        ),
        _FIRST_LAST[1],
        Parameter(
            "held",
            marked(
                "The day on which the review is held, not before the last day of the period; "
                "today without it."
            ),
            marked("DATE"),
        ),
        Parameter(
            "scale",
            marked("Another scale than IPS-25, by its id; it lies in the folder “scales”."),
            marked("ID"),
        ),
        *_REVIEWERS,
        JSON,
    ),
)
_FRAME = Verb(
    name="fidelity review frame",
    help=marked("Change what a review in work is about: reviewers, service, period, day."),
    argument=_REVIEW,
    about=marked(
        "Only what an option names is changed, and only while the review is not signed. The scores "
        "stay; of another period the evidence is counted at once."
    ),
    options=(
        *_REVIEWERS,
        Parameter("service", marked("Which service is reviewed."), marked("NAME")),
        Parameter("from", marked("The first day of the period."), marked("DATE")),
        _FIRST_LAST[1],
        Parameter(
            "held",
            marked("The day on which the review is held; not before the last day of the period."),
            marked("DATE"),
        ),
        JSON,
    ),
)
_LIST = Verb(
    name="fidelity review list",
    help=marked("List the reviews, the last held first."),
    options=(JSON,),
)
_SHOW = Verb(
    name="fidelity review show",
    help=marked("Show a review: its items in one picture, suggestions, and what signing needs."),
    argument=_REVIEW,
    about=marked(
        "REVIEW is its number, which stays the same and is never given to another, or its id; "
        "without it the last held is meant."
    ),
    options=(JSON,),
    optional=True,
)
_SCORE = Verb(
    name="fidelity review score",
    help=marked("Score an item of a review: the score that both reviewers agree on, or one's own."),
    argument=_REVIEW,
    about=marked(
        "A reason and a source are needed before signing. What is not given here stays as it was."
    ),
    options=(
        Parameter("item", marked("The number of the item."), marked("N"), needed=True),
        Parameter(
            "score",
            marked("The score; none withdraws the agreed one."),
            marked("SCORE"),
            ("1", "2", "3", "4", "5", "none"),
            needed=True,
        ),
        Parameter(
            "by",
            marked("One reviewer's own score; without it the score that both agree on."),
            marked("WHO"),
            ("first", "second"),
        ),
        Parameter("reason", marked("Why this score was agreed on."), marked("TEXT")),
        Parameter(
            "sources",
            marked("Where the reviewers looked, with commas between: MIS, DOC, INT, OBS, ISP."),
            marked("SOURCES"),
        ),
        JSON,
    ),
)
_ACTION = Verb(
    name="fidelity review action",
    help=marked("Write down what is to be done after a review, who sees to it and until when."),
    argument=_REVIEW,
    options=(
        Parameter("what", marked("What is to be done."), marked("TEXT"), needed=True),
        Parameter("owner", marked("Who sees to it."), marked("NAME"), needed=True),
        Parameter("due", marked("Until when."), marked("DATE"), needed=True),
        Parameter(
            "item", marked("The item that it is for; the whole service without it."), marked("N")
        ),
        JSON,
    ),
)
_COUNT = Verb(
    name="fidelity review count",
    help=marked("Count the evidence of an open review anew; its scores stay."),
    argument=_REVIEW,
    options=(JSON,),
)
_SIGN = Verb(
    name="fidelity review sign",
    help=marked("Sign a review; from then on it is frozen."),
    argument=_REVIEW,
    about=marked(
        "What is still missing, `fidelity review show` says. After signing only a new version can "
        "be changed."
    ),
    options=(Parameter("by", marked("Who signs."), marked("NAME"), needed=True), JSON),
)
_REVISE = Verb(
    name="fidelity review revise",
    help=marked("Make a new version of a signed review, to change it; the signed one stays."),
    argument=_REVIEW,
    options=(JSON,),
)
_EXPORT = Verb(
    name="fidelity review export",
    help=marked("Write a review to a new file, in the form and the language that you choose."),
    argument=_REVIEW,
    about=marked(
        "The name of the file says the form: .pdf, .docx, .md, .html, .json or .csv; --lang is "
        "the language of the paper too. A signed review as .json carries its signature."
    ),
    options=(Parameter("out", marked("The new file."), marked("FILE"), needed=True), JSON),
)
_CHECK = Verb(
    name="fidelity review check",
    help=marked("Say whether the file of a signed review is unchanged, and who signed it."),
    argument=marked("FILE"),
    about=marked("The .json of a signed review; no caseload is opened for it."),
    options=(JSON,),
)
PACK_VERBS = (_RECEIVE, _TEAM)
REVIEW_VERBS = (
    *(_NEW, _FRAME, _LIST, _SHOW, _SCORE, _ACTION, _COUNT, _SIGN, _REVISE, _EXPORT, _CHECK),
)
REVIEW_GROUP = Verb(
    name="fidelity review", help=marked("Reviews of a service: scored, signed, written out.")
)
