"""What the record of acts tells of an act is read by people: no ids, no codes of the program."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ipscoach.i18n import moment, shown, speak
from ipscoach.records.acts_details import details_of
from ipscoach.records.views import AuditView

ID = "01a207a3-1ce0-7014-a992-29f706839eb9"
FIRM = "01a207a3-1ce0-7014-a992-29f706839eb8"
AT = datetime(2026, 11, 23, 9, 5, tzinfo=UTC)


def told(what: str, detail: str) -> str:
    """Write a detail as the faces do."""
    one = AuditView(1, AT, "Liisa Ohjaaja", what, None, detail)
    return "; ".join(map(shown, details_of(one, {FIRM: "Malli Oy"}, moment)))


@pytest.mark.parametrize(
    ("what", "detail", "words"),
    [
        ("view_client", "record", "the whole record"),
        ("view_client", "own words", "own words"),
        ("add_employer", f"employer {FIRM}", "Malli Oy"),
        ("add_employer", f"employer {ID}", ""),
        ("write_note", f"note {ID}", ""),
        ("write_review", ID, ""),
        ("set_up_coach", "share 50", "client work 50 %"),
        ("set_up_coach", "share 0", "client work 0 %"),
        ("move_phase", "phase 3", "phase 3, Job search"),
        ("move_phase", "phase 9", ""),
        ("add_client", "waiting", "waiting"),
        ("start_job", f"job {ID} job", "Job"),
        ("start_job", f"job {ID} work_trial", "Work trial"),
        ("review_goal", f"goal {ID} partly", "partly reached"),
        ("answer_duty", "subsidy_end postponed", "Wage subsidy: end; postponed"),
        ("take_in", "clients 24, employers 0, notes 5", "clients: 24; notes: 5"),
        ("give_pack", "2026-01-01 2026-06-30", "1 Jan 2026; 30 Jun 2026"),
        ("give_pack", "2026-99-99", "2026-99-99"),
        ("mend", "drafts, search_index", "Unfinished forms; Index of the search"),
        ("failed_unlock", "+3", "3 earlier ones"),
        (
            "disclose",
            "ground own, format html, parts jobs tasks",
            "the client's own right to the data; Web page (.html); "
            "Jobs, work trials and studies; Open tasks and support network",
        ),
    ],
)
def test_a_detail_is_told_in_words(what: str, detail: str, words: str) -> None:
    speak("en")
    assert told(what, detail) == words


def test_a_moment_is_written_in_the_form_of_the_language() -> None:
    here = datetime(2026, 11, 23, 9, 5)  # noqa: DTZ001 - a time of here
    speak("fi")
    try:
        assert moment(here) == "23.11.2026 9.05"
        assert told("failed_unlock", "2026-11-23T09:05:07").startswith("23.11.2026 ")
        assert "share" not in told("set_up_coach", "share 50")
    finally:
        speak("en")
    assert moment(here) == "23 Nov 2026 09:05"
