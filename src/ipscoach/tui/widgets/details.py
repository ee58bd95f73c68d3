"""A client's details, as a text to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.tui.dialogs.vocational import labels
from ipscoach.tui.widgets.ledger import told

if TYPE_CHECKING:
    from ipscoach.records.views import ClientView
    from ipscoach.tui.veil import Veil


def details(view: ClientView, veil: Veil) -> Content:
    """Write a client's profile and phase history; empty fields are left out."""
    row = view.row
    source = _(row.referral_source.label) if row.referral_source else ""
    if view.referral_source_text:
        source = f"{source} ({view.referral_source_text})"
    out = {True: _("yes"), False: _("no"), None: ""}[view.out_of_work_at_start]
    closing = _(row.closing_reason.label) if row.closing_reason else ""
    hidden = veil.hidden
    handed = view.handed_to
    if hidden and handed:
        person, _comma, organisation = handed.partition(", ")
        handed = f"{veil.person(person)}, {organisation}"
    fields = [
        (_("Birth year"), str(view.birth_year or "")),
        (_("Phone"), "" if hidden else view.phone),
        (_("E-mail"), "" if hidden else view.email),
        (_("Municipality"), view.municipality),
        (_("Language"), view.language),
        (_("Referred by"), source),
        (_("Referred on"), i18n.day(view.referred) if view.referred else ""),
        (_("Entered"), i18n.day(row.entered) if row.entered else ""),
        (_("Out of work at start"), out),
        (_("Kykyviisari ID"), view.abilitator_id),
        (_("Partner team"), view.team),
        (_("Benefits that matter"), view.benefits),
        (_("Closed"), i18n.day(row.closed) if row.closed else ""),
        (_("Closing reason"), closing),
        (_("Handed over to"), handed),
        (_("What comes after: the follow-on plan"), view.follow_on_plan),
        (_("Support after closing"), view.support_network),
        (_("Why one is missing"), view.closing_exception),
    ]
    lines = [
        Content.assemble((f"{label}: ", "bold"), Content(veil.text(value)))
        for label, value in fields
        if value
    ]
    lines += [Content(""), _vocational(view, veil)]
    lines += [Content(""), Content.styled(_("Phase history"), "bold")]
    for entry in view.phases:
        reason = f" – {veil.text(entry.reason)}" if entry.reason else ""
        phase = f"{int(entry.phase)} {_(entry.phase.label)}"
        lines.append(Content(f"{i18n.day(entry.since)}  {phase}{reason}"))
    return Content("\n").join(lines)


def _vocational(view: ClientView, veil: Veil) -> Content:
    """Write the vocational profile as it stands, with the day of its last writing."""
    day = view.profile_day
    head = _("The vocational profile")
    if day is not None:
        head = _("Vocational profile, written {day}").format(day=i18n.day(day))
    fields = [(label, veil.text(getattr(view, name))) for name, label in labels()]
    if not any(text for _label, text in fields):
        fields = [("", _("Not written yet. Press a to write it."))]
    return told(head, fields)
