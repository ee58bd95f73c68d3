"""The people around a client, consents and guidings, as lines and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach import i18n
from ipscoach.domain.consent import ConsentState
from ipscoach.i18n import _
from ipscoach.tui.widgets.ledger import Entry, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.follow_up.views import ConsentView, GuidingView, NetworkView
    from ipscoach.tui.veil import Veil


def columns(beside: bool) -> list[tuple[str, int]]:
    """Return the headings and widths of the network; narrower where a text stands beside."""
    what, who, state = (13, 16, 20) if beside else (15, 26, 27)
    return [(_("What"), what), (_("Who"), who), (_("State"), state)]


def entries(
    people: Sequence[NetworkView],
    consents: Sequence[ConsentView],
    guidings: Sequence[GuidingView],
    veil: Veil,
) -> list[Entry]:
    """Return the people, then the consents, then where the client was guided onward."""
    return [
        *(_person(person, consents, veil) for person in people),
        *(_consent(consent, veil) for consent in consents),
        *(_guiding(guiding, veil) for guiding in guidings),
    ]


def _person(person: NetworkView, consents: Sequence[ConsentView], veil: Veil) -> Entry:
    hidden = veil.hidden
    state = consent_to(person.partner_id, consents)
    mark = _("consent {state}").format(state=_(state.label)) if state else ""
    cells = (_(person.role.label), "" if hidden else person.name, mark or person.organisation)
    text = told(
        _(person.role.label) if hidden else person.name,
        [
            (_("Role"), _(person.role.label)),
            (_("Organisation"), person.organisation),
            (_("Phone"), "" if hidden else person.phone),
            (_("E-mail"), "" if hidden else person.email),
            (_("Consent"), _(state.label) if state else ""),
        ],
    )
    lost = state in (ConsentState.LAPSED, ConsentState.WITHDRAWN)
    return Entry("person", person.id, cells, text, lost)


def consent_to(partner_id: str | None, consents: Sequence[ConsentView]) -> ConsentState | None:
    """Return how a client's consents to a partner stand; None where there never was one.

    One that holds outweighs those that do not, then the newest counts.
    """
    if partner_id is None:
        return None
    states = [consent.state for consent in consents if consent.partner_id == partner_id]
    if ConsentState.VALID in states:
        return ConsentState.VALID
    return states[0] if states else None


def broken(consents: Sequence[ConsentView]) -> list[ConsentView]:
    """Return the consents that hold no longer and that no other to the same receiver replaces."""
    holding = {
        consent.partner_id or consent.to_whom
        for consent in consents
        if consent.state is ConsentState.VALID
    }
    return [
        consent
        for consent in consents
        if consent.state in (ConsentState.LAPSED, ConsentState.WITHDRAWN)
        and (consent.partner_id or consent.to_whom) not in holding
    ]


def _consent(consent: ConsentView, veil: Veil) -> Entry:
    state = _(consent.state.label)
    until = i18n.day(consent.until) if consent.until else _("until further notice")
    cells = (_("Consent"), veil.text(consent.to_whom), f"{state}, {until}")
    if consent.withdrawn:
        cells = (*cells[:2], f"{state} {i18n.day(consent.withdrawn)}")
    text = told(
        _("Consent to {whom}").format(whom=veil.text(consent.to_whom)),
        [
            (_("What"), veil.text(consent.what)),
            (_("Form"), consent.form),
            (_("Given"), i18n.day(consent.given)),
            (_("Until"), until),
            (_("Withdrawn"), i18n.day(consent.withdrawn) if consent.withdrawn else ""),
            (_("Why"), veil.text(consent.why_withdrawn)),
            (_("State"), state),
        ],
    )
    lost = consent.state in (ConsentState.LAPSED, ConsentState.WITHDRAWN)
    return Entry("consent", consent.id, cells, text, lost)


def _guiding(guiding: GuidingView, veil: Veil) -> Entry:
    open_since = _("asked about on {day}").format(day=i18n.day(guiding.follow_up))
    state = _("settled {day}").format(day=i18n.day(guiding.settled)) if guiding.settled else ""
    cells = (_("Guided onward"), veil.text(guiding.to_whom), state or open_since)
    text = told(
        _("Guided onward to {whom}").format(whom=veil.text(guiding.to_whom)),
        [
            (_("Day"), i18n.day(guiding.day)),
            (_("Why"), veil.text(guiding.why)),
            (_("Follow up on"), "" if guiding.settled else i18n.day(guiding.follow_up)),
            (_("What came of it"), veil.text(guiding.outcome)),
        ],
    )
    return Entry("guiding", guiding.id, cells, text)
