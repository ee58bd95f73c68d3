"""What the record of acts calls things, in words: what was done, and what it was done for."""

from __future__ import annotations

from ipscoach.sentence import marked

VIEW = "view_client"
FAILED_UNLOCK = "failed_unlock"
WHOLE_RECORD, SUMMARY = "record", "summary"
"""What was looked at, as the detail of a view: all of it, or the summary for a receiver."""
COACHING = "coaching"
"""What a coach looks at a client's records for, unless a verb says another."""
HANDOVER, FIDELITY = "handover", "fidelity"
"""Other things: what is about to be handed over, and the records behind an item's figure."""

_LABELS = {
    "add_client": marked("added the client"),
    "add_employer": marked("added an employer"),
    "add_network_person": marked("added a person around the client"),
    "add_partner": marked("added a partner"),
    "add_person": marked("added a contact person"),
    "add_result": marked("added a Kykyviisari result"),
    "add_task": marked("added a task"),
    "admit": marked("admitted the client"),
    "answer_duty": marked("answered what was due"),
    "answer_task": marked("put a task off or set it aside"),
    "begin_review": marked("began a fidelity review"),
    "change_coach": marked("changed the coach's own data"),
    "change_employer": marked("changed an employer"),
    "change_goal": marked("changed a goal"),
    "change_job": marked("changed a job"),
    "change_network_person": marked("changed a person around the client"),
    "change_partner": marked("changed a partner"),
    "change_person": marked("changed a contact person"),
    "change_profile": marked("changed the client's data"),
    "change_result": marked("changed a Kykyviisari result"),
    "change_task": marked("changed a task"),
    "close_client": marked("closed the client"),
    "complete_task": marked("completed a task"),
    "correct_contact": marked("corrected an employer contact"),
    "correct_note": marked("corrected a note"),
    "destroy_client": marked("destroyed the client's records"),
    "disclose": marked("gave data out"),
    "drop_pack": marked("dropped an evidence pack"),
    "drop_review": marked("dropped a fidelity review"),
    "end_job": marked("ended a job"),
    "export_agenda": marked("wrote the agenda to a calendar file"),
    "export_partners": marked("wrote the partners to a file"),
    "export_report": marked("wrote a report to a file"),
    "export_review": marked("wrote a fidelity review to a file"),
    "give_consent": marked("wrote down a consent"),
    "give_pack": marked("gave an evidence pack"),
    "guide": marked("guided the client onward"),
    "log_contact": marked("logged an employer contact"),
    "make_signing_key": marked("made the key that signs"),
    "mark_action": marked("marked what a review left to do"),
    "move_phase": marked("moved the client to another phase"),
    "new_review_version": marked("made a new version of a fidelity review"),
    "put_on_waiting_list": marked("put the client on the waiting list"),
    "receive_client": marked("received the client from another ipscoach"),
    "remove_network_person": marked("removed a person around the client"),
    "remove_person": marked("removed a contact person"),
    "reopen": marked("reopened the client"),
    "reopen_task": marked("reopened a task"),
    "retire_partner": marked("retired a partner"),
    "review_goal": marked("reviewed a goal"),
    "set_goal": marked("set a goal"),
    "set_retention": marked("set how long records are kept"),
    "set_up_coach": marked("set the caseload up"),
    "settle_guiding": marked("wrote down how guiding onward ended"),
    "sign_review": marked("signed a fidelity review"),
    "start_job": marked("wrote down a job"),
    "take_in": marked("imported a workbook"),
    "take_packs": marked("took evidence packs in"),
    "take_partners": marked("imported partners"),
    "withdraw_consent": marked("wrote down that a consent was withdrawn"),
    "write_note": marked("wrote a note"),
    "write_review": marked("wrote in a fidelity review"),
    "write_vocational_profile": marked("wrote the vocational profile"),
    VIEW: marked("looked at the client's records"),
    "unlock": marked("unlocked the caseload"),
    FAILED_UNLOCK: marked("tried to unlock with a wrong passphrase or code"),
    "change_passphrase": marked("changed the passphrase"),
    "new_recovery_code": marked("made a new recovery code"),
    "confirm_recovery_code": marked("typed the recovery code back"),
    "remember_device": marked("let this computer's key store open the caseload"),
    "forget_device": marked("let this computer's key store open the caseload no more"),
    "mend": marked("let the doctor mend"),
    "salvage": marked("let the doctor save a copy of what is readable"),
    "back_up": marked("made a backup"),
    "restore": marked("restored a backup"),
    "rekey": marked("made the keys new"),
}
_PURPOSES = {
    COACHING: marked("coaching"),
    HANDOVER: marked("handing over"),
    FIDELITY: marked("fidelity evidence"),
}


def label_of(what: str) -> str:
    """Return what an act is called, as a key of the catalogue; the code of an unknown one."""
    return _LABELS.get(what, what)


def purpose_of(purpose: str) -> str:
    """Return what a purpose is called, as a key of the catalogue; what was typed otherwise."""
    return _PURPOSES.get(purpose, purpose)


def known_acts() -> frozenset[str]:
    """Return the acts that have a name."""
    return frozenset(_LABELS)
