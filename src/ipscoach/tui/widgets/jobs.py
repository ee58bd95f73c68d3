"""A client's jobs, as lines to choose from and texts to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.domain.jobs import subsidy_warning, trial_warning
from ipscoach.i18n import _, say
from ipscoach.tui.widgets.ledger import Entry, told

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ipscoach.records.follow_up.views import JobCardView
    from ipscoach.tui.veil import Veil


def columns() -> list[tuple[str, int]]:
    """Return the headings and widths of the list of jobs."""
    return [(_("Began"), 11), (_("Ended"), 11), (_("Kind"), 15), (_("Job"), 30)]


def entries(jobs: Sequence[JobCardView], veil: Veil, today: date) -> list[Entry]:
    """Return a line a job; a warning marks it."""
    works = [job.work for job in jobs]
    found: list[Entry] = []
    for job in jobs:
        warnings = (subsidy_warning(job.work, today), trial_warning(works, job.work))
        said = [say(warning) for warning in warnings if warning is not None]
        cells = (
            i18n.day(job.started),
            i18n.day(job.ended) if job.ended else _state(job, today),
            _(job.kind.label),
            ", ".join(part for part in (job.title, job.employer) if part),
        )
        found.append(Entry("job", job.id, cells, _text(job, said, veil), bool(said)))
    return found


def _state(job: JobCardView, today: date) -> str:
    return _("planned") if job.started > today else _("running")


def _text(job: JobCardView, warnings: list[str], veil: Veil) -> Content:
    hours = "" if job.hours is None else _("{hours} h a week").format(hours=f"{job.hours:g}")
    relation = _(job.relation.label) if job.relation else ""
    if job.related:
        relation = f"{relation}: {job.related}"
    cause = _(job.end_cause.label) if job.end_cause else ""
    return told(
        ", ".join(part for part in (job.title, job.employer) if part),
        [
            ("", "\n".join(f"! {warning}" for warning in warnings)),
            (_("Kind"), _kind(job)),
            (_("Contract"), _(job.contract.label) if job.contract else ""),
            (_("Hours"), hours),
            (_("Time"), _time(job)),
            (_("How it began"), relation),
            (_("Wage subsidy"), _subsidy(job)),
            (_("Accommodations"), veil.text(job.accommodations)),
            (_("Support plan"), veil.text(job.support_plan)),
            (_("Ended because"), ", ".join(filter(None, (cause, veil.text(job.end_reason))))),
        ],
    )


def _kind(job: JobCardView) -> str:
    competitive = _("competitive job") if job.kind.competitive else _("no competitive job")
    return f"{_(job.kind.label)} ({competitive})"


def _time(job: JobCardView) -> str:
    began = i18n.day(job.started)
    return f"{began} – {i18n.day(job.ended)}" if job.ended else f"{began} –"


def _subsidy(job: JobCardView) -> str:
    if job.subsidy is None:
        return ""
    if not job.subsidy:
        return _("no")
    parts = [_("yes")]
    if job.subsidy_decided is None:
        parts.append(_("no decision written down"))
    else:
        parts.append(_("decided on {day}").format(day=i18n.day(job.subsidy_decided)))
    if job.subsidy_from or job.subsidy_until:
        begins = i18n.day(job.subsidy_from) if job.subsidy_from else ""
        ends = i18n.day(job.subsidy_until) if job.subsidy_until else ""
        parts.append(f"{begins} – {ends}".strip())
    return ", ".join(parts)
