"""The questions that the fidelity form leaves open, each with its possible answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.fidelity.choices import (
    USUAL,
    Choice,
    Choices,
    ContactScope,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.exchange.fidelity.settled import choices_of, codes_of
from ipscoach.i18n import _
from ipscoach.sentence import marked
from ipscoach.tui.dialogs import choice_fields
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door

QUESTIONS: tuple[tuple[str, str, tuple[tuple[Choice, str], ...]], ...] = (
    (
        "jobs",
        marked("19–21: which jobs"),
        (
            (JobWindow.DURING, marked("ran in the period")),
            (JobWindow.RUNNING, marked("run on its last day")),
            (JobWindow.STARTED, marked("began in the period")),
        ),
    ),
    (
        "subsidised",
        marked("21: wage subsidy"),
        (
            (Subsidised.COUNTED, marked("counted as jobs")),
            (Subsidised.LEFT_OUT, marked("left out")),
        ),
    ),
    (
        "contacts",
        marked("17: which contacts"),
        (
            (ContactScope.ALL, marked("all of them")),
            (ContactScope.FOR_CLIENT, marked("those for a client")),
        ),
    ),
    (
        "remote",
        marked("24: remote work"),
        (
            (RemoteTime.INSIDE, marked("as time at the office")),
            (RemoteTime.LEFT_OUT, marked("left out")),
        ),
    ),
    (
        "other_notes",
        marked("2: notes “Other”"),
        (
            (OtherNotes.APART, marked("no employment service")),
            (OtherNotes.COUNTED, marked("employment service")),
        ),
    ),
)
"""The setting, the item with its question, and the answers in short."""


class ChoicesForm(Form[Choices]):
    """Five questions; below them what the answer means, in the words that stand with a value."""

    def __init__(self) -> None:
        super().__init__(_("What the fidelity form leaves open"))
        self._asked = QUESTIONS[0][0]

    def fields(self) -> Iterable[Field | Static]:
        """A question a line, with the items it counts for."""
        own = choices_of(self.coach_app.settings)
        for name, label, answers in QUESTIONS:
            told = [(answer.value, _(text)) for answer, text in answers]
            yield choice_fields.Choice(name, _(label), told, str(getattr(own, name)))
        yield Static("", id="meaning", classes="hint", markup=False)
        yield Static(
            _("What counted is shown with each value. The settings of this computer keep it."),
            classes="hint",
            markup=False,
        )

    def begin(self) -> None:
        """Say what the first answer means."""
        self.changed()

    def on_descendant_focus(self) -> None:
        """Say what the answer means that has the keyboard."""
        asked = [one.key for one in self.query(choice_fields.Choice) if one.has_focus_within]
        if asked and asked[0] != self._asked:
            self._asked = asked[0]
            self.changed()

    def changed(self) -> None:
        """Say what the answer means now, and what is usual where it is another."""
        chosen, usual = (getattr(one, self._asked) for one in (self._chosen(), USUAL))
        told = _(chosen.label)
        if chosen is not usual:
            answers = next(answers for name, _label, answers in QUESTIONS if name == self._asked)
            short = next(text for answer, text in answers if answer is usual)
            told = " ".join([told, _("Usual is: {answer}.").format(answer=_(short))])
        self.query_one("#meaning", Static).update(told)

    def _chosen(self) -> Choices:
        def of(name: str) -> str:
            return self.field(name, choice_fields.Choice).text

        return Choices(
            jobs=JobWindow(of("jobs")),
            subsidised=Subsidised(of("subsidised")),
            contacts=ContactScope(of("contacts")),
            remote=RemoteTime(of("remote")),
            other_notes=OtherNotes(of("other_notes")),
        )

    def act(self) -> Callable[[Door], Choices]:
        """Take the answers; the caseload itself is not changed."""
        chosen = self._chosen()
        return lambda _door: chosen

    def done(self) -> None:
        """Keep them in the settings."""
        self.coach_app.change_settings(fidelity_choices=codes_of(self._chosen()))
