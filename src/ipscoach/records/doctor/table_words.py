"""What the tables of a caseload hold, in a coach's words."""

from __future__ import annotations

from ipscoach.sentence import marked

_WORDS = {
    "abilitator": marked("Kykyviisari results"),
    "audit": marked("acts in the record of acts"),
    "client": marked("clients"),
    "coach": marked("who the coach is"),
    "consent": marked("consents"),
    "contact": marked("contacts with employers"),
    "disclosure": marked("entries in the log of what was given out"),
    "draft": marked("unfinished forms"),
    "duty_answer": marked("answers to lines of the agenda"),
    "employer": marked("employers"),
    "goal": marked("goals"),
    "goal_review": marked("reviews of goals"),
    "guiding": marked("guidings onward"),
    "job": marked("jobs"),
    "network_person": marked("people around clients"),
    "note": marked("notes"),
    "note_present": marked("who was present at a meeting"),
    "pack": marked("evidence packs"),
    "partner": marked("partners"),
    "person": marked("contact persons of employers"),
    "phase_entry": marked("phases of clients"),
    "received": marked("packages that came in"),
    "review": marked("fidelity reviews"),
    "review_action": marked("actions of reviews"),
    "review_item": marked("scored items of reviews"),
    "signing_key": marked("the key that signs"),
    "status_entry": marked("times on the list and off it"),
    "task": marked("tasks"),
}


def words_of(table: str) -> str:
    """Return what a table holds, as a key of the catalogue; the rest has one name."""
    return _WORDS.get(table, marked("other rows"))
