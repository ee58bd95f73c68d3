"""An employer's card, as a text to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.i18n import _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.views import ContactView, EmployerView, NoteView, TaskView
    from ipscoach.tui.veil import Veil


def card(
    view: EmployerView, notes: Sequence[NoteView], tasks: Sequence[TaskView], veil: Veil
) -> Content:
    """Write an employer's card: persons, who fits, tasks, contacts, notes."""
    row = view.row
    lines = [Content.styled(row.name, "bold")]
    if row.do_not_contact:
        lines.append(Content.styled(f"× {_('This employer asked not to be contacted.')}", "bold"))
    facts = [row.industry, row.municipality, row.business_id]
    lines.append(Content(" · ".join(fact for fact in facts if fact)))
    lines.append(Content(_("Wage subsidy: {stance}").format(stance=_(row.stance.label))))
    for person in view.persons:
        parts = [person.name, person.role, person.phone, person.email]
        lines.append(Content("☎ " + " · ".join(part for part in parts if part)))
    if view.fitting:
        who = ", ".join(veil.who(client.name, client.code) for client in view.fitting)
        lines.append(Content(_("May fit: {who}").format(who=who)))
    for task in tasks:
        mark = "✓" if task.done else "□"
        lines.append(Content(f"{mark} {i18n.day(task.due)} {veil.text(task.what)}"))
    lines += [Content(""), Content.styled(_("Contacts"), "bold")]
    for contact in view.contacts:
        lines += _contact(contact, veil)
    if not view.contacts:
        lines.append(Content(_("No contact yet.")))
    if notes:
        lines += [Content(""), Content.styled(_("Notes"), "bold")]
    for note in notes:
        lines.append(Content(f"{i18n.day(note.day)} {_(note.kind.label)}"))
        lines.append(Content(f"  {veil.text(note.text)}"))
    return Content("\n").join(lines)


def _contact(contact: ContactView, veil: Veil) -> list[Content]:
    visit = "" if contact.visit is None else _("visit {number}").format(number=contact.visit)
    client = veil.who(contact.client, contact.client_code) if contact.client else _("in general")
    head = [i18n.day(contact.day), _(contact.method.label), visit, client]
    found = [Content(" · ".join(part for part in head if part))]
    about = [contact.subject, contact.text, contact.person]
    text = " · ".join(veil.text(part) for part in about if part)
    if text:
        found.append(Content(f"  {text}"))
    outcome = _("Outcome: {what}").format(what=_(contact.outcome.label))
    if contact.next_step:
        due = i18n.day(contact.next_step_due) if contact.next_step_due else ""
        outcome += f" → {due} {veil.text(contact.next_step)}"
    found.append(Content(f"  {outcome}"))
    return found
