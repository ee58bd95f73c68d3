"""What the record of acts says more of an act, for people: no ids, no codes of the program."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum

from ipscoach.domain.agenda.duties import DutyKind, Reply
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.goals import GoalState
from ipscoach.domain.handover import Ground, Part
from ipscoach.domain.jobs import EndCause, JobKind
from ipscoach.domain.phases import Phase
from ipscoach.records.acts_words import VIEW
from ipscoach.records.handover.orders import Format
from ipscoach.records.views import AuditView
from ipscoach.sentence import Sentence

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\S+")
_EARLIER = re.compile(r"\+\d+")
_CODES: Mapping[str, tuple[type[Enum], ...]] = {
    "add_client": (Status,),
    "receive_client": (Status,),
    "reopen": (Status,),
    "close_client": (ClosingReason,),
    "start_job": (JobKind,),
    "end_job": (EndCause,),
    "review_goal": (GoalState,),
    "answer_duty": (DutyKind, Reply),
    "answer_task": (Reply,),
    "disclose": (Ground, Format, Part),
    "export_report": (Format,),
    "export_review": (Format,),
    "export_partners": (Format,),
}
_COUNTS = {
    "share": Sentence("client work {n} %", n=0),
    "years": Sentence("kept {n} years", n=0),
    "packs": Sentence("packs: {n}", n=0),
    "partners": Sentence("partners: {n}", n=0),
    "entries": Sentence("entries: {n}", n=0),
    "clients": Sentence("clients: {n}", n=0),
    "employers": Sentence("employers: {n}", n=0),
    "contacts": Sentence("contacts: {n}", n=0),
    "jobs": Sentence("jobs: {n}", n=0),
    "notes": Sentence("notes: {n}", n=0),
    "abilitator": Sentence("Kykyviisari results: {n}", n=0),
}
_MENDED = {
    "search_index": Sentence("Index of the search"),
    "drafts": Sentence("Unfinished forms"),
    "tables": Sentence("Tables and indexes there should be"),
    "key_files": Sentence("Key file and its spare copy"),
    "key_signature": Sentence("Signature of the key file"),
    "new_keys": Sentence("New keys"),
    "database": Sentence("Caseload file"),
    "journal": Sentence("Way of saving"),
}
_VIEWED = {
    "record": Sentence("the whole record"),
    "summary": Sentence("the summary for a receiver"),
    "evidence": Sentence("records behind the fidelity evidence"),
}
_REPORTS = {
    "outcomes": Sentence("outcomes"),
    "caseload": Sentence("caseload"),
}
_LABELS = {"ground", "format", "parts", "report"}
"""What stands before a code and says nothing that the code's own name does not."""


def details_of(
    one: AuditView, employers: Mapping[str, str], moment: Callable[[datetime], str]
) -> list[object]:
    """Return what more is known of an act, each part as `i18n.shown` writes it.

    Args:
        one: the act.
        employers: names by id; one who is no longer in the register is left out.
        moment: writes a day and time of here.
    """
    said = one.computers_day
    if said is not None:
        own = Sentence("the computer's clock said {day}", day=said)
        return [*details_of(one._replace(computers_day=None), employers, moment), own]
    if one.what == VIEW:
        return [_VIEWED.get(one.detail) or _behind(one.detail)]
    words = one.detail.replace(",", " ").split()
    told: list[object] = []
    while words:
        noun = words.pop(0)
        if words and _ID.fullmatch(words[0]):
            id_ = words.pop(0)
            if noun == "employer" and id_ in employers:
                told.append(employers[id_])
        elif words and words[0].isdecimal() and noun in (*_COUNTS, "phase"):
            told += _counted(noun, int(words.pop(0)))
        elif noun not in _LABELS and not _ID.fullmatch(noun):
            told.append(_plain(one.what, noun, moment))
    return told


def _behind(detail: str) -> object:
    """Return which item's records were looked at; a detail of a later version as it is."""
    noun, _, number = detail.partition(" ")
    if noun == "item" and number.isdecimal():
        return Sentence("records behind item {n}", n=int(number))
    return detail


def _counted(noun: str, number: int) -> list[Sentence]:
    """Return a number with what it counts; nothing of what there is none of."""
    if noun == "phase":
        if number not in list(Phase):
            return []
        return [Sentence("phase {number}, {phase}", number=number, phase=Phase(number))]
    return [_COUNTS[noun].put({"n": number})] if number or noun == "share" else []


def _plain(what: str, word: str, moment: Callable[[datetime], str]) -> object:
    """Return a word for what it stands for: a code's enum, a day, a time; else as it is."""
    # A record that somebody changed may hold a day that no calendar has: it stays as it is.
    with suppress(ValueError):
        if _MOMENT.fullmatch(word):
            return moment(datetime.fromisoformat(word).astimezone())
        if _DAY.fullmatch(word):
            return date.fromisoformat(word)
    if _EARLIER.fullmatch(word):
        return Sentence("{n} earlier ones", n=int(word))
    if what == "mend" and word in _MENDED:
        return _MENDED[word]
    if what == "export_report" and word in _REPORTS:
        return _REPORTS[word]
    if what == "disclose" and word == "own":
        return Ground.OWN_DATA
    for kind in _CODES.get(what, ()):
        if word in (one.value for one in kind):
            return kind(word)
    return word
