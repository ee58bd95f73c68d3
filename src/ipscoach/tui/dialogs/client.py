"""Adding a client, and changing a client's details."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ReferralSource
from ipscoach.i18n import _
from ipscoach.records.orders import Profile
from ipscoach.sentence import Spoken
from ipscoach.tui.dialogs.admitting import Admitting
from ipscoach.tui.dialogs.choice_fields import Choice, Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.read_fields import Day, Number
from ipscoach.tui.reach import app_of

if TYPE_CHECKING:
    from ipscoach.records.door import Door


class AddClientForm(Admitting[str]):
    """A new client: active or waiting. A full caseload is explained with its ways out."""

    form = "client"

    def __init__(self) -> None:
        super().__init__(_("Add a client"))

    def fields(self) -> Iterable[Field]:
        """What is known on the first day; the rest can follow."""
        today = self.coach_app.clock.today()
        yield Line("name", _("Name"), private=True)
        yield Number("birth_year", _("Birth year"))
        yield Line("phone", _("Phone"))
        yield Line("municipality", _("Municipality"))
        yield Named("source", _("Referred by"), ReferralSource, None, empty=_("not written down"))
        yield Choice(
            "status",
            _("To"),
            [("active", _("the caseload")), ("waiting", _("the waiting list"))],
            "active",
        )
        yield Day("entered", _("Since"), today, today)
        yield Words("wishes", _("Wishes: what work, where, how much"))

    def act(self) -> Callable[[Door], str]:
        """Add the client."""
        profile = Profile(
            name=self.field("name", Line).text,
            birth_year=self.field("birth_year", Number).number(),
            phone=self.field("phone", Line).text,
            municipality=self.field("municipality", Line).text,
            referral_source=self.field("source", Named[ReferralSource]).chosen(),
            wishes=self.field("wishes", Words).text,
        )
        status = Status(self.field("status", Choice).text)
        since = self.field("entered", Day).needed()
        return lambda door: door.add_client(profile, status=status, entered=since)

    def refused(self, refusal: Spoken) -> None:
        """The recovery code must be on paper first: it is asked for."""
        super().refused(refusal)
        if type(refusal).__name__ == "CodeNotOnPaper":
            from ipscoach.tui.dialogs.recovery import RecoveryForm

            app_of(self).push_screen(RecoveryForm())

    def wait_instead(self) -> None:
        """The client goes to the waiting list."""
        self.field("status", Choice).fill("waiting")
        self.save()


class ProfileForm(Form[str]):
    """A client's details, without the vocational profile, which has a form of its own."""

    form = "profile"

    def __init__(self, client_id: str) -> None:
        super().__init__("", client_id, save=_("Save"))

    def fields(self) -> Iterable[Field]:
        """The details, filled in."""
        app = self.coach_app
        if app.desk is None:
            return
        view = app.desk.read.client(self.subject_id, app.clock.today())
        self.heading = _("Details: {who}").format(who=view.row.name)
        year = "" if view.birth_year is None else str(view.birth_year)
        out = {None: "", True: "yes", False: "no"}[view.out_of_work_at_start]
        yield Line("name", _("Name"), view.row.name, private=True)
        yield Number("birth_year", _("Birth year"), year)
        yield Line("phone", _("Phone"), view.phone, private=True)
        yield Line("email", _("E-mail"), view.email, private=True)
        yield Line("municipality", _("Municipality"), view.municipality)
        yield Line("language", _("Language"), view.language)
        yield Named(
            "source", _("Referred by"), ReferralSource, view.row.referral_source,
            empty=_("not written down"),
        )  # fmt: skip
        yield Line("source_text", _("Referred by, in words"), view.referral_source_text)
        yield Day("referred", _("Referred on"), app.clock.today(), view.referred)
        yield Choice(
            "out_of_work",
            _("Out of work at start"),
            [("", _("not written down")), ("yes", _("yes")), ("no", _("no"))],
            out,
        )
        yield Line("abilitator_id", _("Kykyviisari ID"), view.abilitator_id)
        yield Line("team", _("Partner team"), view.team)
        yield Words("benefits", _("Benefits that matter"), view.benefits)

    def act(self) -> Callable[[Door], str]:
        """Change the details; the vocational profile is written by its own form and stays."""

        def line(name: str) -> str:
            return self.field(name, Line).text

        profile = Profile(
            name=line("name"),
            birth_year=self.field("birth_year", Number).number(),
            phone=line("phone"),
            email=line("email"),
            municipality=line("municipality"),
            language=line("language"),
            referral_source=self.field("source", Named[ReferralSource]).chosen(),
            referral_source_text=line("source_text"),
            referred=self.field("referred", Day).day(),
            out_of_work_at_start={"yes": True, "no": False}.get(
                self.field("out_of_work", Choice).text
            ),
            abilitator_id=line("abilitator_id"),
            team=line("team"),
            benefits=self.field("benefits", Words).text,
        )
        client_id = self.subject_id

        def change(door: Door) -> str:
            door.change_profile(client_id, profile)
            return client_id

        return change
