"""A job from the plan to its loss, day by day: what the agenda asks for, and who agrees with it."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from ipscoach.domain.agenda.duties import DutyKind, State
from ipscoach.domain.agenda.support_rules import ITEM_23, SUSTAINED
from ipscoach.domain.jobs import SUBSIDY_STATUTE
from ipscoach.paths import Home
from tests.e2e.conftest import Prepared
from tests.e2e.driver import Coach
from tests.e2e.working_life import CODE, NAME, WARNING, WorkingLife
from tests.exchange.calendar.programs import Khal
from tests.needs import needs

pytestmark = pytest.mark.e2e

FIRM, TITLE = "Esimerkkikeittiö 4 Oy", "Keittiöapulainen"
PLANNED, DECIDED = date(2026, 11, 23), date(2026, 11, 26)
EVE, BEGINS = date(2026, 12, 2), date(2026, 12, 3)
THREE_DAYS = date(2026, 12, 6)
WEEKS = [date(2026, 12, 10), date(2026, 12, 17), date(2026, 12, 24), date(2026, 12, 31)]
MET, PUT_OFF, AFTER_THAT = date(2026, 12, 5), date(2026, 12, 19), date(2026, 12, 20)
FIVE_WEEKS, SECOND_MONTH = date(2027, 1, 7), date(2027, 2, 3)
THIRTEEN_WEEKS, LOST = date(2027, 3, 4), date(2027, 3, 15)
WITHIN_THREE_DAYS = date(2027, 3, 18)
EMPLOYER_ENDED = 3  # how far down the list of causes
FIRST_DAYS = "Ensimmäiset päivät sujuivat, pukuhuone löytyi."
AT_THE_BREAK = "Tavattiin tauolla, väsynyt mutta tyytyväinen."
PHONED = "Puhuttiin puhelimessa, haku jatkuu."
BUSY, STARTED, ORDERS = "työpaikalla inventaario", "aloitti keittiössä", "tilaukset loppuivat"
WORDS = (FIRM, TITLE, FIRST_DAYS, AT_THE_BREAK, PHONED, BUSY, STARTED, ORDERS)

WITHIN_WEEK = "Work begins on {day}: meet the client within the week before."
WITHIN_DAYS = "Work began on {day}: meet the client within {days} days."
WEEKLY = "Work began on {day}: every week in the first month. Last met face to face on {last}."
MONTHLY = "Work began on {day}: at least every month. Last met face to face on {last}."
NO_DECISION = (
    "The wage subsidy has no decision yet, and must have one before the work begins on {day} "
    "(380/2023, section 84)."
)
WEEKS_IN_WORK = "{weeks} weeks in work since {day}: is the job still going, and what next?"
ENDED = "A job ended on {day}: contact the client within {days} days."


class Story(WorkingLife):
    """The story, chapter by chapter; every chapter is a day or some."""

    def plans(self) -> None:
        """A job in ten days with a wage subsidy and no decision is warned about, twice."""
        self.comes_in(PLANNED)
        assert self.due(DutyKind.SUBSIDY_DECISION) == []
        self.opens_jobs()
        self.begins_job(FIRM, TITLE, BEGINS)
        self.takes_subsidy()
        self.reads_said(NO_DECISION, day=self.tongue.day(BEGINS))
        self.saves()
        self.coach.reads(f"{self.says('planned')} {self.says('Job')} {TITLE}")
        self.goes_to_agenda()
        self.sees_line(DutyKind.SUBSIDY_DECISION, EVE, State.LATER)
        self.sees_no_line(DutyKind.SUPPORT)
        self.quits()

    def writes_decision(self) -> None:
        """The decision takes its line away; the meeting before work stays."""
        self.comes_in(DECIDED)
        assert self.due(DutyKind.SUPPORT) == [(EVE, State.THIS_WEEK)]
        self.chooses(
            DutyKind.SUBSIDY_DECISION, NO_DECISION, SUBSIDY_STATUTE, day=self.tongue.day(BEGINS)
        )
        self.opens_jobs()
        self.writes_decision_in(DECIDED)
        self.reads_said("decided on {day}", day=self.tongue.day(DECIDED))
        self.goes_to_agenda()
        self.sees_line(DutyKind.SUPPORT, EVE, State.THIS_WEEK)
        self.sees_no_line(DutyKind.SUBSIDY_DECISION)
        self.quits()

    def begins(self) -> None:
        """The meeting before work is asked for until the eve; then work begins, and phase 5."""
        self.comes_in(EVE)
        assert self.due(DutyKind.SUPPORT) == [(EVE, State.TODAY)]
        self.chooses(DutyKind.SUPPORT, WITHIN_WEEK, ITEM_23, day=self.tongue.day(BEGINS))
        self.quits()

        self.comes_in(BEGINS)
        assert self.due(DutyKind.SUPPORT) == [(THREE_DAYS, State.THIS_WEEK)]
        self.chooses(DutyKind.SUPPORT, WITHIN_DAYS, ITEM_23, day=self.tongue.day(BEGINS), days=3)
        self.opens_client(NAME)
        self.moves_phase(f"5 {self.says('Support at work and outside work')}", STARTED)
        self.quits()

    def is_met_weekly(self) -> None:
        """The first meeting makes the next one weekly; done, put off, not needed, taken back."""
        first, second, _third, fourth = WEEKS
        self.comes_in(MET)
        self.chooses(DutyKind.SUPPORT, WITHIN_DAYS, ITEM_23, day=self.tongue.day(BEGINS), days=3)
        self.meets(FIRST_DAYS)
        self.sees_line(DutyKind.SUPPORT, first, State.THIS_WEEK)
        self.quits()

        self.comes_in(first)
        self.chooses_support(WEEKLY, MET)
        self.coach.presses("d")
        self.sees_line(DutyKind.SUPPORT, second, State.THIS_WEEK)
        self.quits()

        self.comes_in(second)
        self.chooses_support(WEEKLY, MET)
        self.postpones(PUT_OFF, BUSY)
        self.sees_line(DutyKind.SUPPORT, PUT_OFF, State.THIS_WEEK)
        self.quits()

        self.comes_in(PUT_OFF)
        assert self.due(DutyKind.SUPPORT) == [(PUT_OFF, State.TODAY)]
        self.chooses_support(WEEKLY, MET)
        self.reads_said("Postponed: {reason}", reason=BUSY)
        self.coach.presses("u")  # said in the week of the third meeting, it stands for that too
        self.sees_line(DutyKind.SUPPORT, fourth, State.LATER)
        self.takes_back("not applicable")
        self.sees_line(DutyKind.SUPPORT, second, State.OVERDUE)
        self.quits()

    def is_met_late(self) -> None:
        """What was missed is overdue, once; then weekly to the fourth, and monthly after it."""
        _first, second, third, fourth = WEEKS
        self.comes_in(AFTER_THAT)
        assert self.due(DutyKind.SUPPORT) == [(second, State.OVERDUE)]
        self.chooses_support(WEEKLY, MET)
        self.meets(AT_THE_BREAK, second)
        self.sees_line(DutyKind.SUPPORT, third, State.THIS_WEEK)
        self.quits()

        for week, following, state in (
            (third, fourth, State.THIS_WEEK),
            (fourth, SECOND_MONTH, State.LATER),
        ):
            self.comes_in(week)
            assert self.due(DutyKind.SUPPORT) == [(week, State.TODAY)]
            self.chooses_support(WEEKLY, second)
            self.coach.presses("d", "f")
            self.sees_line(DutyKind.SUPPORT, following, state)
            self.quits()

        self.comes_in(FIVE_WEEKS)
        assert self.due(DutyKind.SUPPORT) == [(SECOND_MONTH, State.LATER)]
        self.chooses_support(MONTHLY, second)
        self.quits()

    def chooses_support(self, why: str, last: date) -> None:
        """Choose the line of support at work, which tells of the last meeting."""
        days = {"day": self.tongue.day(BEGINS), "last": self.tongue.day(last)}
        self.chooses(DutyKind.SUPPORT, why, ITEM_23, **days)

    def takes_back(self, reply: str) -> None:
        """Take back the last answer, after looking which one it is."""
        self.coach.presses("b")
        self.reads_said("Which answer do you take back?")
        parts = (self.tongue.day(date.fromisoformat(self.today)), NAME)
        said = (*parts, self.says(DutyKind.SUPPORT.label), self.says(reply))
        self.coach.reads(" · ".join(said))
        self.coach.presses("enter")

    def reaches_thirteen_weeks(self) -> None:
        """13 weeks in work are asked for on their day, beside a month that was missed."""
        self.comes_in(THIRTEEN_WEEKS)
        assert self.due(DutyKind.WEEKS_13) == [(THIRTEEN_WEEKS, State.TODAY)]
        assert self.due(DutyKind.SUPPORT) == [(SECOND_MONTH, State.OVERDUE)]
        day = self.tongue.day(BEGINS)
        self.chooses(DutyKind.WEEKS_13, WEEKS_IN_WORK, SUSTAINED, weeks=13, day=day)
        self.coach.presses("d")
        self.sees_line(DutyKind.SUPPORT, SECOND_MONTH, State.OVERDUE)
        self.sees_no_line(DutyKind.WEEKS_13)
        self.quits()

    def is_lost(self) -> None:
        """The job ends, the way back to phase 3 is offered, a call within three days settles it."""
        self.comes_in(LOST)
        self.opens_jobs()
        self.ends_job(EMPLOYER_ENDED, ORDERS)
        self.reads_said("The job of {who} ended. Back to phase 3, job search?", who=NAME)
        self.coach.presses("enter")
        self.coach.reads(f"{self.says('To phase')} 3 {self.says('Job search')}")
        self.coach.reads(self.says("The job ended"))
        self.saves()
        self.coach.reads(f"[3 {self.says('Search')}]")
        self.goes_to_agenda()
        self.sees_line(DutyKind.LOST_JOB, WITHIN_THREE_DAYS, State.THIS_WEEK)
        self.reads_said(ENDED, day=self.tongue.day(LOST), days=3)
        self.reads_said("Source: {source}", source=self.says(ITEM_23))
        self.phones(PHONED)
        self.sees_no_line(DutyKind.LOST_JOB)

    def is_told(self) -> None:
        """The timeline tells it all, the newest first, on the screen and on the command line."""
        told = self.what_happened()
        self.opens_client(NAME)
        for day, title, text in told:
            self.coach.reads(f"{self.tongue.day(day)} {title} {text}")
            self.coach.presses("down")
        self.quits()
        story = self.asks("timeline", CODE)
        assert story["client"]["phase"] == 3
        assert [
            (date.fromisoformat(entry["date"]), entry["title"], " ".join(entry["text"].split()))
            for entry in story["entries"][: len(told)]
        ] == told
        page = " ".join(self.runs("timeline", CODE).split())
        assert (
            " ".join(f"{self.tongue.day(day)} {title} {text}" for day, title, text in told) in page
        )
        self.agenda = self.asks("agenda")
        assert self.due(DutyKind.LOST_JOB) == []

    def what_happened(self) -> list[tuple[date, str, str]]:
        """Return day, title and text of what the timeline has to tell, the newest first."""
        meeting, phase = self.says("Meeting"), "Phase {number}: {phase}"
        search, support = self.says("Job search"), self.says("Support at work and outside work")
        last, first = "{kind}, last day: {employer}", "{kind}, first day: {employer}"
        job = {"kind": self.says("Job"), "employer": FIRM}
        return [
            (LOST, self.says("Phone call"), PHONED),
            (LOST, self.says(phase, number=3, phase=search), self.says("The job ended")),
            (LOST, self.says(last, **job), f"{TITLE} {ORDERS}"),
            (WEEKS[1], meeting, AT_THE_BREAK),
            (MET, meeting, FIRST_DAYS),
            (BEGINS, self.says(phase, number=5, phase=support), STARTED),
            (BEGINS, self.says(first, **job), TITLE),
        ]

    def goes_into_a_calendar(self, khal: Khal, file: Path) -> None:
        """Khal shows the days of the agenda, the client's among them, and keeps no name."""
        self.runs("agenda", "--format", "ics", "--out", str(file))
        khal.takes(file)
        agenda = self.asks("agenda")
        assert {item["client_code"] for item in agenda} >= {CODE, "K-01"}
        assert khal.shows() == sorted(
            (
                date.fromisoformat(item["due"]),
                f"{item['client_code']}: {self.says(DutyKind(item['kind']).label)}",
            )
            for item in agenda
        )
        kept = khal.holds().replace("\n ", "")
        names = [client["name"] for client in self.asks("clients")]
        secrets = {word for text in (*names, *WORDS) for word in text.split() if len(word) > 3}
        assert {secret for secret in secrets if secret in kept} == set()


@pytest.fixture
def khal(tmp_path: Path) -> Khal:
    """Give khal with an empty calendar."""
    needs("khal")
    (tmp_path / "khal").mkdir()
    return Khal(tmp_path / "khal")


@pytest.mark.parametrize("language", ["fi"])  # half a minute; in English a team lives as long
def test_a_job_is_found_and_lost(
    coach: Coach, home: Home, prepared: Prepared, language: str, khal: Khal, tmp_path: Path
) -> None:
    shutil.copytree(prepared.folder, home.folder, dirs_exist_ok=True)
    story = Story(coach, home, language, prepared.passphrase_file)
    story.plans()
    story.writes_decision()
    story.begins()
    story.is_met_weekly()
    story.is_met_late()
    story.goes_into_a_calendar(khal, tmp_path / "agenda.ics")
    story.reaches_thirteen_weeks()
    story.is_lost()
    story.is_told()


def test_a_job_that_has_begun_offers_phase_5(coach: Coach, home: Home, prepared: Prepared) -> None:
    shutil.copytree(prepared.folder, home.folder, dirs_exist_ok=True)
    story = Story(coach, home, "fi", prepared.passphrase_file)
    story.comes_in(PLANNED)
    story.opens_jobs()
    story.begins_job(FIRM, TITLE, PLANNED)
    story.takes_subsidy()
    coach.does_not_see(WARNING)
    coach.presses("ctrl+s")
    story.reads_said("{who} works now. Move to phase 5, support at work?", who=NAME)
    coach.presses("enter")
    coach.reads(f"{story.says('To phase')} 5 {story.says('Support at work and outside work')}")
    story.reads_said("Work began")
    story.saves()
    coach.reads(f"[5 {story.says('Support')}]")
    story.goes_to_agenda()
    story.sees_line(DutyKind.SUPPORT, date(2026, 11, 26), State.THIS_WEEK)
