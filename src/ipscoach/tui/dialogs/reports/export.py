"""A report to a file: the ending of its name says in which form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.i18n import Tongue, _, language, languages
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Choice, Tick
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.tui.screens.reports.source import Report

OUTCOMES, CASELOAD = "outcomes", "caseload"


class ExportReportForm(Form[str]):
    """Path, language and whether small numbers are hidden; the days are those on the screen."""

    tells = True

    def __init__(self, report: Report, *, hides_small: bool) -> None:
        super().__init__(_("The report to a file"), save=_("Write the file"))
        self._period = report.now.period
        self._compare = report.before is not None
        self._hides_small = hides_small

    def fields(self) -> Iterable[Field | Static]:
        """Where to, in which language, and small numbers."""
        yield Static(
            _("The name ends in .xlsx, .csv, .md, .html or .pdf: that says the form. The file is "
              "not encrypted; it names no client, the caseload tells codes."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        which = [(OUTCOMES, _("outcomes")), (CASELOAD, _("caseload"))]
        yield Choice("report", _("Report"), which, OUTCOMES)
        day = self.coach_app.clock.today().isoformat()
        name = _("report-{day}.xlsx").format(day=day)
        yield Line("path", _("File"), str(Path.home() / name))
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, language())
        yield Tick("small", _("Hide small numbers"), self._hides_small)

    def act(self) -> Callable[[Door], str]:
        """Write the file, in a thread; an existing one is not written over."""
        from ipscoach.exchange.reports.source import report_caseload, report_outcomes
        from ipscoach.exchange.reports.writing import check_target, ending_of, write_report

        desk, today = self.coach_app.desk, self.coach_app.clock.today()
        path = typed_path(self.field("path", Line).text)
        tongue = Tongue(self.field("language", Choice).text)
        of_caseload = self.field("report", Choice).text == CASELOAD
        hide, period, compare = self.field("small", Tick).ticked, self._period, self._compare
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        check_target(path)

        def write(_door: Door) -> str:
            if of_caseload:
                report = report_caseload(desk, period, today, hide=hide)
            else:
                report = report_outcomes(desk, period, today, compare=compare, hide=hide)
            which = CASELOAD if of_caseload else OUTCOMES

            def logged() -> None:
                desk.note_export("export_report", report=which, format=ending_of(path))

            write_report(report, path, tongue, logged)
            return str(path)

        return write

    def done(self) -> None:
        """Say where the file lies."""
        path = typed_path(self.field("path", Line).text)
        self.coach_app.tell(Sentence("Written to {path}.", path=str(path)))
