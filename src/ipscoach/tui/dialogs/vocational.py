"""The vocational profile, written anew; every earlier wording stays with its day."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach import i18n
from ipscoach.i18n import _
from ipscoach.records.follow_up.orders import VocationalProfile
from ipscoach.tui.dialogs.fields import Field, Words
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import ProfileVersion


class VocationalForm(Form[str]):
    """Wishes, strengths, skills, work history, what helps, what may be told."""

    form = "vocational"

    def __init__(self, client_id: str) -> None:
        super().__init__("", client_id)

    def fields(self) -> Iterable[Field | Static]:
        """The profile as it stands."""
        app = self.coach_app
        if app.desk is None:
            return
        view = app.desk.read.client(self.subject_id, app.clock.today())
        self.heading = _("Vocational profile: {who}").format(who=view.row.name)
        written = (
            _("Last written on {day}; that wording stays.").format(day=i18n.day(view.profile_day))
            if view.profile_day
            else _("Every wording is kept with its day.")
        )
        yield Static(written, classes="hint", markup=False)
        for name, label in labels():
            yield Words(name, label, getattr(view, name))

    def act(self) -> Callable[[Door], str]:
        """Write the profile."""
        profile = VocationalProfile(
            **{name: self.field(name, Words).text for name, _label in labels()}
        )
        client_id = self.subject_id

        def write(door: Door) -> str:
            door.write_vocational_profile(client_id, profile)
            return client_id

        return write


def labels() -> list[tuple[str, str]]:
    """Return the parts of the profile with their names, in their order."""
    return [
        ("wishes", _("Wishes: what work, where, how much")),
        ("strengths", _("Strengths")),
        ("skills", _("Skills")),
        ("work_history", _("Work history")),
        ("what_helps", _("What helps")),
        ("disclosure_line", _("What may be told to an employer")),
    ]


def wording(version: ProfileVersion) -> str:
    """Write a wording of the profile as a text to read."""
    parts = [(label, getattr(version, name)) for name, label in labels()]
    return "\n".join(f"{label}: {text}" for label, text in parts if text)
