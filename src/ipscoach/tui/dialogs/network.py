"""Somebody around a client, a consent, its withdrawal, guiding onward and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.consent import ConsentState
from ipscoach.domain.network import FOLLOW_UP_DAYS, Role
from ipscoach.i18n import _
from ipscoach.records.follow_up.orders import NetworkCard, NewConsent, NewGuiding
from ipscoach.tui.dialogs.choice_fields import Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.partner_pick import partner_pick
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.dialogs.read_fields import Day
from ipscoach.tui.reach import told
from ipscoach.tui.widgets.network import consent_to

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import ConsentView, GuidingView, NetworkView
    from ipscoach.records.views import ClientRow


class AroundForm(Form[str]):
    """Somebody around a client: of the register, or named here."""

    form = "around"

    def __init__(self, client: ClientRow, person: NetworkView | None = None) -> None:
        super().__init__("", f"{client.id}:{person.id if person else ''}")
        self._client, self._person = client, person

    def fields(self) -> Iterable[Field | Static]:
        """Who it is; what the register knows need not be typed again."""
        person = self._person
        self.heading = _("Network of {who}").format(who=self._client.name)
        yield Static(
            _("With a partner of the register, what you leave empty is taken from there."),
            classes="hint",
            markup=False,
        )
        partner = person.partner_id if person and person.partner_id else ""
        yield Named("role", _("Role"), Role, person.role if person else Role.KEY_WORKER)
        yield partner_pick(self.coach_app, partner)
        yield Line("name", _("Name"), person.name if person else "", private=True)
        yield Line("organisation", _("Organisation"), person.organisation if person else "")
        yield Line("phone", _("Phone"), person.phone if person else "", private=True)
        yield Line("email", _("E-mail"), person.email if person else "", private=True)

    def act(self) -> Callable[[Door], str]:
        """Add the person, or change the card."""
        card = NetworkCard(
            name=self.field("name", Line).text,
            role=self.field("role", Named[Role]).needed(),
            organisation=self.field("organisation", Line).text,
            phone=self.field("phone", Line).text,
            email=self.field("email", Line).text,
            partner_id=self.field("partner", Pick).text or None,
        )
        client_id, person = self._client.id, self._person
        if person is None:
            return lambda door: door.add_network_person(client_id, card)

        def change(door: Door) -> str:
            door.change_network_person(person.id, card)
            return person.id

        return change


class ConsentForm(Form[str]):
    """A consent that the client gives: what, to whom, until when."""

    form = "consent"

    def __init__(self, client: ClientRow) -> None:
        super().__init__("", client.id)
        self._client = client

    def fields(self) -> Iterable[Field | Static]:
        """To a partner of the register, or to somebody named in words."""
        today = self.coach_app.clock.today()
        self.heading = _("Consent of {who}").format(who=self._client.name)
        yield partner_pick(self.coach_app)
        yield Line("to_whom", _("Or to whom, in words"))
        yield Line("what", _("What it covers"), hint=_("what may be told, what for"))
        yield Line("form", _("Form"), hint=_("the name of the paper, if there is one"))
        yield Day("given", _("Given"), today, today)
        yield Day("until", _("Until"), today)
        yield Static(
            _("Without a day it holds until further notice; the client can withdraw it at any "
              "time."),
            classes="hint",
            markup=False,
        )  # fmt: skip

    @told
    def changed(self) -> None:
        """Take the form that the chosen partner asks for."""
        desk, picked = self.coach_app.desk, self.field("partner", Pick).text
        form = self.field("form", Line)
        if desk is not None and picked and not form.text:
            asked = desk.follow.network.partner(picked).consent_form
            if asked:
                form.fill(asked)

    def act(self) -> Callable[[Door], str]:
        """Write the consent down."""
        consent = NewConsent(
            client_id=self._client.id,
            what=self.field("what", Line).text,
            given=self.field("given", Day).needed(),
            to_whom=self.field("to_whom", Line).text,
            partner_id=self.field("partner", Pick).text or None,
            form=self.field("form", Line).text,
            until=self.field("until", Day).day(),
        )
        return lambda door: door.give_consent(consent)


class WithdrawForm(Form[str]):
    """The client withdraws a consent."""

    form = "withdraw"

    def __init__(self, client: ClientRow, consent: ConsentView) -> None:
        super().__init__("", f"{client.id}:{consent.id}", save=_("Withdraw"))
        self._consent = consent

    def fields(self) -> Iterable[Field | Static]:
        """Day and why."""
        today = self.coach_app.clock.today()
        whom = self._consent.to_whom
        self.heading = _("Withdraw the consent to {whom}").format(whom=whom)
        yield Static(
            _("From this day on it no longer holds. It stays readable, and cannot be taken back: "
              "a new consent can be given."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        yield Day("on", _("Withdrawn on"), today, today)
        yield Line("why", _("In words"))

    def act(self) -> Callable[[Door], str]:
        """Withdraw it."""
        consent_id, on = self._consent.id, self.field("on", Day).needed()
        why = self.field("why", Line).text

        def withdraw(door: Door) -> str:
            door.withdraw_consent(consent_id, on, why)
            return consent_id

        return withdraw


class GuidingForm(Form[str]):
    """A client is guided onward: to whom, why, and when it is asked what came of it."""

    form = "guiding"

    def __init__(self, client: ClientRow) -> None:
        super().__init__("", client.id)
        self._client = client

    def fields(self) -> Iterable[Field | Static]:
        """To whom, why, follow-up."""
        today = self.coach_app.clock.today()
        self.heading = _("Guide onward: {who}").format(who=self._client.name)
        yield Static("", id="warnings", classes="warning", markup=False)
        yield partner_pick(self.coach_app)
        yield Static("", id="how", classes="hint", markup=False)
        yield Line("to_whom", _("Or to whom, in words"))
        yield Day("day", _("Day"), today, today)
        yield Words("why", _("Why, and what was agreed"))
        yield Day("follow_up", _("Ask about it on"), today, today + timedelta(days=FOLLOW_UP_DAYS))

    def on_mount(self) -> None:
        """Nothing to say before a partner is chosen."""
        self.changed()

    @told
    def changed(self) -> None:
        """Say how the partner wishes to be asked, and whether a consent holds."""
        desk, picked = self.coach_app.desk, self.field("partner", Pick).text
        how, warning = "", ""
        if desk is not None and picked:
            network, today = desk.follow.network, self.coach_app.clock.today()
            partner = network.partner(picked)
            how = _("How to refer: {how}").format(how=partner.how_to_refer)
            how = how if partner.how_to_refer else ""
            state = consent_to(picked, network.consents(self._client.id, today))
            if state is None:
                warning = _("No consent to this partner is written down.")
            elif state is not ConsentState.VALID:
                warning = _("The consent to this partner is {state}.").format(state=_(state.label))
        line = self.query_one("#how", Static)
        line.update(how)
        line.display = bool(how)
        self.warn([warning] if warning else [])

    def act(self) -> Callable[[Door], str]:
        """Write it down."""
        guiding = NewGuiding(
            client_id=self._client.id,
            day=self.field("day", Day).needed(),
            why=self.field("why", Words).text,
            to_whom=self.field("to_whom", Line).text,
            partner_id=self.field("partner", Pick).text or None,
            follow_up=self.field("follow_up", Day).day(),
        )
        return lambda door: door.guide(guiding)


class OutcomeForm(Form[str]):
    """What came of guiding a client onward."""

    form = "outcome"
    AUTO_FOCUS = "TextArea"

    def __init__(self, guiding: GuidingView) -> None:
        super().__init__("", f"{guiding.client_id}:{guiding.id}")
        self._guiding = guiding

    def fields(self) -> Iterable[Field]:
        """Day and words."""
        today = self.coach_app.clock.today()
        self.heading = _("Guided onward to {whom}").format(whom=self._guiding.to_whom)
        yield Day("on", _("Day"), today, today)
        yield Words("outcome", _("What came of it"), self._guiding.outcome)

    def act(self) -> Callable[[Door], str]:
        """Settle it."""
        guiding_id, on = self._guiding.id, self.field("on", Day).needed()
        outcome = self.field("outcome", Words).text

        def settle(door: Door) -> str:
            door.settle_guiding(guiding_id, on, outcome)
            return guiding_id

        return settle
