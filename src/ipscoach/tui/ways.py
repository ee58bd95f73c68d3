"""The ways from one screen to another; a screen is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from textual.screen import Screen

from ipscoach.i18n import _, plural
from ipscoach.tui.commanding import Commanding
from ipscoach.tui.screens.place import Place

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.desk import Desk
    from ipscoach.tui.app import IpscoachApp


class Ways(Commanding):
    """Where the coach can go."""

    desk: Desk | None
    chosen_client: str | None

    if TYPE_CHECKING:

        def refresh_places(self) -> None:
            """Show anew what the coach looks at, after a change."""

        def arrive(self) -> None:
            """Show the caseload anew, from the start."""

    def go_to_caseload(self) -> None:
        """Go back to the first place."""
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def go_to_client(self, client_id: str, entry_id: str = "", tab: str = "timeline") -> None:
        """Open a client at a tab, with the cursor on an entry where one is named."""
        from ipscoach.tui.screens.client import ClientScreen

        self.chosen_client = client_id
        if not getattr(self.screen, "stays_behind", False):
            self.go_to_caseload()
        self.push_screen(ClientScreen(client_id, entry_id, tab))

    def go_to_employers(self, employer_id: str | None = None) -> None:
        """Open the register of employers, with one of them chosen."""
        from ipscoach.tui.screens.employers import EmployersScreen

        self.go_to_caseload()
        self.push_screen(EmployersScreen(employer_id))

    def go_to_agenda(self) -> None:
        """Open the agenda."""
        from ipscoach.tui.screens.agenda import AgendaScreen

        self.go_to_caseload()
        self.push_screen(AgendaScreen())

    def go_to_fidelity(self) -> None:
        """Open the evidence that the coach's own records give."""
        from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen

        self.go_to_caseload()
        self.push_screen(EvidenceScreen())

    def go_to_reports(self) -> None:
        """Open the reports: of the coach's own caseload, or of the team's packs."""
        from ipscoach.tui.screens.reports.reports import ReportsScreen

        self.go_to_caseload()
        self.push_screen(ReportsScreen())

    def go_to_service(self) -> None:
        """Open the evidence of the whole service, of the period that the team shows."""
        from ipscoach.tui.screens.fidelity.team import TeamScreen

        self.go_to_caseload()
        if isinstance(self.screen, TeamScreen) and self.screen.period is not None:
            self.go_to_evidence_of("", self.screen.period)

    def go_to_evidence_of(self, coach: str, period: Period) -> None:
        """Open the evidence in a coach's pack, or of the service where no coach is named."""
        from ipscoach.tui.screens.fidelity.team_evidence import TeamEvidenceScreen
        from ipscoach.tui.screens.fidelity.team_source import TeamSource

        if self.desk is not None:
            self.push_screen(TeamEvidenceScreen(TeamSource(self.desk, coach), period))

    def go_to_reviews(self) -> None:
        """Open the fidelity reviews."""
        from ipscoach.tui.screens.fidelity.reviews import ReviewsScreen

        self.go_to_caseload()
        self.push_screen(ReviewsScreen())

    def go_to_review(self, review_id: str) -> None:
        """Open one fidelity review over the list of them."""
        from ipscoach.tui.screens.fidelity.review import ReviewScreen

        self.push_screen(ReviewScreen(review_id))

    def go_to_partners(self, partner_id: str = "") -> None:
        """Open the register of partners, with one of them chosen."""
        from ipscoach.tui.screens.partners import PartnersScreen

        self.go_to_caseload()
        self.push_screen(PartnersScreen(partner_id))

    def subject(self, screen: Screen[Any]) -> tuple[str, str] | None:
        """Return what a note written on this screen would be about."""
        return screen.subject() if isinstance(screen, Place) else None

    def write_note(self, screen: Screen[Any]) -> None:
        """Write a note about what is chosen on this screen."""
        from ipscoach.tui.dialogs.note import NoteForm

        subject = self.subject(screen)
        if subject is not None:
            self.push_screen(NoteForm(*subject), self._changed)

    def _changed(self, done: object) -> None:
        if done is not None:
            self.notify(_("Saved."), timeout=2, markup=False)
            self.refresh_places()

    def _told(self, done: object) -> None:
        if done is not None:
            self.refresh_places()

    def open_form(self, form: Screen[Any]) -> None:
        """Open a form; what it changes is shown when it is done."""
        tells = getattr(form, "tells", False)
        self.push_screen(form, self._told if tells else self._changed)

    def choose(
        self, question: str, answers: Sequence[str], then: Callable[[int | None], None]
    ) -> None:
        """Ask one of a few; `then` gets the answer's number, or None."""
        from ipscoach.tui.dialogs.choosing import ChooseQuestion

        self.push_screen(ChooseQuestion(question, answers), then)

    def open_search(self) -> None:
        """Search over everything."""
        from ipscoach.tui.screens.search import SearchScreen

        self.push_screen(SearchScreen())

    def open_actions(self) -> None:
        """Show every action by name."""
        from ipscoach.tui.screens.actions import ActionsScreen

        self.push_screen(ActionsScreen(self.screen))

    def open_help(self) -> None:
        """Show what can be done on this screen."""
        from ipscoach.tui.screens.actions import ActionsScreen

        self.push_screen(ActionsScreen(self.screen, only_here=True))

    def open_recovery(self, then: Callable[[object], None]) -> None:
        """Ask for the recovery code, which was never typed back."""
        from ipscoach.tui.dialogs.recovery import RecoveryForm

        self.push_screen(RecoveryForm(), then)

    def open_settings(self) -> None:
        """Open the settings."""
        from ipscoach.tui.dialogs.settings import SettingsForm

        self.push_screen(SettingsForm(), self._settings_changed)

    def _settings_changed(self, done: object) -> None:
        # Everything on the screen may speak another language now: it is built anew.
        if done is not None:
            self.arrive()

    def open_import(self) -> None:
        """Bring a workbook in."""
        from ipscoach.tui.screens.intake import IntakeScreen

        self.push_screen(IntakeScreen())

    def take_packs(self) -> None:
        """Take evidence packs of coaches in."""
        from ipscoach.tui.dialogs.fidelity.take_packs import TakePacksForm

        self.push_screen(TakePacksForm(), self._packs_came_in)

    def _packs_came_in(self, period: Period | None) -> None:
        from ipscoach.tui.screens.fidelity.team import TeamScreen

        if period is not None:
            self.go_to_caseload()
            self.refresh_places()
            if isinstance(self.screen, TeamScreen):
                self.screen.choose_period(period)

    def receive_client(self) -> None:
        """Take a client in whom another coach hands over."""
        from ipscoach.tui.dialogs.handover.receiving import ReceiveForm

        self.push_screen(ReceiveForm(), self._came_in)

    def _came_in(self, client_id: str | None) -> None:
        if client_id is not None:
            self.notify(_("Saved."), timeout=2, markup=False)
            self.go_to_caseload()
            self.go_to_client(client_id)

    def continue_typing(self) -> None:
        """Open the form that was last left unfinished, if there is one."""
        if self.desk is not None and self.desk.read.coach() is None:
            self.open_settings()  # set-up was cut off: nobody is named yet
            return
        if self.desk is not None and not self.desk.code_is_on_paper():
            self.open_recovery(self.open_unfinished)
        else:
            self.open_unfinished()

    def open_unfinished(self, _done: object = None) -> None:
        """Open the form in which typing was cut off last, and say how many more there are.

        One that the coach left herself is opened again by her, and does not come unasked.
        """
        found = self.desk.drafts.all() if self.desk is not None else []
        drafts = [draft for draft in found if not draft.aside]
        if not drafts:
            return
        from ipscoach.tui.dialogs.unfinished import form_of

        newest = sorted(drafts, key=lambda draft: draft.kept_at, reverse=True)
        forms = [
            form
            for draft in newest
            if (form := form_of(draft, cast("IpscoachApp", self))) is not None
        ]
        if forms:
            self.open_form(forms[0])
        if len(forms) > 1:
            more = plural(
                "{n} more form is unfinished: open it again to go on.",
                "{n} more forms are unfinished: open them again to go on.",
                len(forms) - 1,
            )
            self.notify(more, timeout=6, markup=False)
