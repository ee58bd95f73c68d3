"""A job: it begins, is corrected, and ends; the phase is offered and never moves by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.caseload import Status
from ipscoach.domain.jobs import (
    Contract,
    EndCause,
    JobKind,
    Relation,
    Work,
    subsidy_warning,
    trial_warning,
)
from ipscoach.domain.phases import Phase
from ipscoach.i18n import _, say
from ipscoach.records.follow_up.orders import JobCard
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice, Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.dialogs.read_fields import Amount, Day
from ipscoach.tui.reach import told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import JobCardView
    from ipscoach.records.views import ClientRow
    from ipscoach.tui.app import IpscoachApp

NEW = "new"
YES_NO = {"yes": True, "no": False}


class JobForm(Form[str]):
    """A new job, begun or planned, or the correction of one."""

    form = "job"

    def __init__(self, client: ClientRow, job: JobCardView | None = None) -> None:
        super().__init__("", f"{client.id}:{job.id if job else ''}")
        self._client, self._job = client, job
        self._others: Sequence[JobCardView] = ()

    def fields(self) -> Iterable[Field | Static]:
        """Where, what, how long, subsidy, how it began, support."""
        app, job = self.coach_app, self._job
        if app.desk is not None:
            jobs = app.desk.follow.plan.jobs(self._client.id)
            self._others = [one for one in jobs if job is None or one.id != job.id]
        title = _("Job: {who}") if job is None else _("Correct the job: {who}")
        self.heading = title.format(who=self._client.name)
        today = app.clock.today()
        yield Static("", id="warnings", classes="warning", markup=False)
        yield Pick(
            "employer", _("Employer"), self._find, self._firm, job.employer_id if job else ""
        )
        yield Line("title", _("Job title"), job.title if job else "")
        yield Named("kind", _("Kind"), JobKind, job.kind if job else JobKind.JOB)
        contract = job.contract if job else None
        yield Named("contract", _("Contract"), Contract, contract, empty=_("not written down"))
        yield Day("started", _("First day"), today, job.started if job else today)
        yield Amount("hours", _("Hours a week"), f"{job.hours:g}" if job and job.hours else "")
        yield from self._subsidy_fields(job, today)
        yield from self._relation_fields(job)
        yield Words(
            "accommodations", _("Accommodations at work"), job.accommodations if job else ""
        )
        yield Words("support_plan", _("Support plan"), job.support_plan if job else "")
        if job is not None and job.ended is not None:
            yield Day("ended", _("Last day"), today, job.ended)
            yield Named("cause", _("Ended because"), EndCause, job.end_cause, empty=_("choose"))
            yield Line("reason", _("In words"), job.end_reason)

    def _subsidy_fields(self, job: JobCardView | None, today: date) -> Iterable[Field]:
        said = {None: "", True: "yes", False: "no"}[job.subsidy if job else None]
        answers = [("", _("not written down")), ("yes", _("yes")), ("no", _("no"))]
        yield Choice("subsidy", _("Wage subsidy"), answers, said)
        yield Day("decided", _("Decided on"), today, job.subsidy_decided if job else None)
        yield Day("subsidy_from", _("Subsidy from"), today, job.subsidy_from if job else None)
        yield Day("subsidy_until", _("Subsidy until"), today, job.subsidy_until if job else None)

    def _relation_fields(self, job: JobCardView | None) -> Iterable[Field]:
        relation = job.relation if job else None
        yield Named("relation", _("How it begins"), Relation, relation,
                    empty=_("not written down"))  # fmt: skip
        others = [(one.id, ", ".join(filter(None, (one.title, one.employer))))
                  for one in self._others]  # fmt: skip
        chosen = job.related_id if job and job.related_id else ""
        yield Choice("related", _("Which other job"), [("", _("none")), *others], chosen)

    def _find(self, typed: str, count: int) -> list[tuple[str, str]]:
        desk = self.coach_app.desk
        rows = desk.read.employers(typed, limit=count) if desk is not None else []
        return [(row.id, row.name) for row in rows]

    def _firm(self, employer_id: str) -> str:
        return self.coach_app.name_of("employer", employer_id)

    def on_mount(self) -> None:
        """Warn at once."""
        self.changed()

    @told
    def changed(self) -> None:
        """Warn of a subsidy without its decision, and of a work trial that is too long."""
        try:
            work = self._work()
        except Refused:
            return
        if work is None:
            return
        works = [*(one.work for one in self._others), work]
        today = self.coach_app.clock.today()
        warnings = (subsidy_warning(work, today), trial_warning(works, work))
        self.warn(say(warning) for warning in warnings if warning is not None)

    def _work(self) -> Work | None:
        started = self.field("started", Day).peek()
        if started is None:
            return None
        ended = self._job.ended if self._job else None
        return Work(
            id=self._job.id if self._job else NEW,
            kind=self.field("kind", Named[JobKind]).needed(),
            started=started,
            ended=ended,
            subsidised=YES_NO.get(self.field("subsidy", Choice).text),
            subsidy_decided=self.field("decided", Day).peek(),
        )

    def _card(self) -> JobCard:
        employer = self.field("employer", Pick).text
        if not employer:
            raise Refused(
                Sentence(
                    "Choose the employer: type a part of the name, then Enter. A new one is added "
                    "in the register (key 3); what you typed here is kept."
                ),
                about="employer",
            )
        ended = self._job is not None and self._job.ended is not None
        return JobCard(
            employer_id=employer,
            title=self.field("title", Line).text,
            kind=self.field("kind", Named[JobKind]).needed(),
            contract=self.field("contract", Named[Contract]).chosen(),
            started=self.field("started", Day).needed(),
            hours=self.field("hours", Amount).amount(),
            subsidy=YES_NO.get(self.field("subsidy", Choice).text),
            subsidy_decided=self.field("decided", Day).day(),
            subsidy_from=self.field("subsidy_from", Day).day(),
            subsidy_until=self.field("subsidy_until", Day).day(),
            relation=self.field("relation", Named[Relation]).chosen(),
            related_id=self.field("related", Choice).text or None,
            accommodations=self.field("accommodations", Words).text,
            support_plan=self.field("support_plan", Words).text,
            ended=self.field("ended", Day).day() if ended else None,
            end_cause=self.field("cause", Named[EndCause]).chosen() if ended else None,
            end_reason=self.field("reason", Line).text if ended else "",
        )

    def act(self) -> Callable[[Door], str]:
        """Write the job down, or correct it."""
        card, client_id, job = self._card(), self._client.id, self._job
        if job is None:
            return lambda door: door.start_job(client_id, card)

        def change(door: Door) -> str:
            door.change_job(job.id, card)
            return job.id

        return change

    def done(self) -> None:
        """Offer the move to phase 5 where the client begins to work."""
        row, today = self._client, self.coach_app.clock.today()
        kind = self.field("kind", Named[JobKind]).needed()
        begun = self.field("started", Day).needed() <= today
        new = self._job is None and kind.employment and begun
        if new and row.status is Status.ACTIVE and row.phase is not Phase.SUPPORT:
            question = _("{who} works now. Move to phase 5, support at work?")
            reason = _("Work began")
            self.coach_app.call_later(
                offer_phase, self.coach_app, row, Phase.SUPPORT, question, reason
            )


class EndJobForm(Form[str]):
    """The last day of a job, and why it ended."""

    form = "job_end"

    def __init__(self, client: ClientRow, job: JobCardView) -> None:
        super().__init__("", f"{client.id}:{job.id}", save=_("End the job"))
        self._client, self._job = client, job

    def fields(self) -> Iterable[Field | Static]:
        """Day, cause, words."""
        job = self._job
        self.heading = _("End the job: {job}").format(
            job=", ".join(filter(None, (job.title, job.employer)))
        )
        yield Static(
            _("The job stays on the timeline. A client who lost a job is contacted within three "
              "days: the agenda says so."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        today = self.coach_app.clock.today()
        yield Day("on", _("Last day"), today, today)
        yield Named("cause", _("Ended because"), EndCause, None, empty=_("choose"))
        yield Line("reason", _("In words"))

    def act(self) -> Callable[[Door], str]:
        """End it."""
        cause = self.field("cause", Named[EndCause]).chosen()
        if cause is None:
            raise Refused(Sentence("Choose why the job ended."), about="cause")
        job_id, on = self._job.id, self.field("on", Day).needed()
        reason = self.field("reason", Line).text

        def end(door: Door) -> str:
            door.end_job(job_id, on, cause, reason)
            return job_id

        return end

    def done(self) -> None:
        """Offer the way back to the job search."""
        row = self._client
        cause = self.field("cause", Named[EndCause]).chosen()
        if (
            row.status is Status.ACTIVE
            and row.phase is not Phase.JOB_SEARCH
            and self._job.kind.employment
            and cause is not EndCause.NEXT_JOB
        ):
            question = _("The job of {who} ended. Back to phase 3, job search?")
            self.coach_app.call_later(
                offer_phase, self.coach_app, row, Phase.JOB_SEARCH, question, _("The job ended")
            )


def offer_phase(app: IpscoachApp, row: ClientRow, to: Phase, question: str, reason: str) -> None:
    """Ask whether the client moves; yes opens the form with the phase and the reason in it."""
    from ipscoach.tui.dialogs.phase import PhaseForm

    def answered(number: int | None) -> None:
        if number == 0:
            app.open_form(PhaseForm(row, to, reason))

    answers = [_("Yes, look at the move"), _("No, the phase stays as it is")]
    app.choose(question.format(who=row.name), answers, answered)
