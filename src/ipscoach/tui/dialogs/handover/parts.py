"""Fields of handing over: what goes along, single notes, and the ground."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Label, OptionList, Static
from textual.widgets.option_list import Option

from ipscoach import i18n
from ipscoach.domain.handover import USUAL_PARTS, Part
from ipscoach.i18n import _
from ipscoach.tui.dialogs.choice_fields import Choice, Tick
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.reach import app_of

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import ConsentView
    from ipscoach.records.views import NoteView
    from ipscoach.tui.veil import Veil

CONSENT, PERMISSION, STATUTE = "consent:", "permission", "statute"
LONGEST = 66
"""Letters of a note's line, beside a scroll bar."""


class LongTick(Tick):
    """Yes or no, with a label as long as it needs to be behind the box."""

    DEFAULT_CSS = """
    LongTick > .control { width: 4; }
    LongTick > .label { width: 1fr; }
    """

    def compose(self) -> ComposeResult:
        """Box, then label."""
        yield self.control()
        yield Label(self.label, classes="label", markup=False)


def part_ticks() -> Iterable[LongTick]:
    """Make a box for each part that can be left out: the header is always there."""
    for number, part in enumerate(Part, 1):
        if part is not Part.HEADER:
            label = f"{number:>2}  {_(part.label)}"
            yield LongTick(f"part-{part.value}", label, part in USUAL_PARTS)


class GroundChoice(Choice):
    """On which ground: a consent in force, the client's permission now, or a statute."""

    def __init__(self, consents: Sequence[ConsentView]) -> None:
        self._told = [(f"{CONSENT}{one.id}", one) for one in consents]
        super().__init__("ground", _("Ground"), self._offers(covered=False), "")

    def _offers(self, covered: bool) -> list[tuple[str, str]]:
        """Give the choices; a consent may name a person, who is covered while names hide."""
        found = [("", _("choose"))]
        for value, one in self._told:
            until = i18n.day(one.until) if one.until else _("until further notice")
            whom = "…" if covered else one.to_whom
            label = _("consent: {whom}, {until}").format(whom=whom, until=until)
            found.append((value, label))
        found.append((PERMISSION, _("the client's permission, given now")))
        found.append((STATUTE, _("a statute, named below")))
        return found

    def veil(self, veil: Veil) -> None:
        """Cover whom the consents name."""
        self._options = self._offers(covered=veil.hidden)
        self._show(self._options, self.text)


class ConsentsInForce(Field):
    """Each consent in force: whom it names, until when, and what it covers."""

    DEFAULT_CSS = "ConsentsInForce { height: auto; } ConsentsInForce > .hint { width: 1fr; }"

    def __init__(self, consents: Sequence[ConsentView]) -> None:
        super().__init__("consents", "")
        self._consents = list(consents)

    def compose(self) -> ComposeResult:
        """Lines to read."""
        yield Static(self._lines(None), classes="hint", markup=False)

    def _lines(self, veil: Veil | None) -> str:
        if not self._consents:
            return _("No consent of the client is in force.")
        return "\n".join(f"· {told_consent(one, veil)}" for one in self._consents)

    def veil(self, veil: Veil) -> None:
        """Cover whom the consents name."""
        self.query_one(Static).update(self._lines(veil))


def told_consent(one: ConsentView, veil: Veil | None = None) -> str:
    """Tell to whom a consent lets data go, until when, and which."""
    until = i18n.day(one.until) if one.until else _("until further notice")
    whom, what = one.to_whom, one.what
    if veil is not None and veil.hidden:
        whom, what = "…", veil.text_and([one.to_whom], one.what)
    return _("{whom}, {until}: {what}").format(whom=whom, until=until, what=what)


class SingleNotes(Field):
    """The client's notes; those that were looked at and chosen go along.

    `text` is their ids, with blanks between.
    """

    DEFAULT_CSS = """
    SingleNotes > OptionList { height: auto; max-height: 8; border: none; }
    """

    def __init__(self, name: str, label: str, notes: Sequence[NoteView]) -> None:
        super().__init__(name, label)
        self._notes, self._chosen = list(notes), set[str]()
        self.add_class("tall")

    def control(self) -> Widget:
        """A list; Enter looks at the note."""
        return OptionList(*self._lines(None), compact=True, classes="control")

    def _lines(self, veil: Veil | None) -> list[Option]:
        return [Option(self._line(note, veil)) for note in self._notes]

    def _line(self, note: NoteView, veil: Veil | None) -> Content:
        mark = "[x]" if note.id in self._chosen else "[ ]"
        first = note.text.split("\n", 1)[0]
        shown = first if veil is None else veil.text(first)
        line = f"{mark} {i18n.day(note.day)}  {_(note.kind.label)}: {shown}"
        # Cut between words: half a word tells nothing.
        return Content(textwrap.shorten(line, LONGEST, placeholder=" …"))

    @property
    def text(self) -> str:
        """The chosen notes' ids."""
        return " ".join(self.chosen())

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the notes that go along, the earliest first."""
        return tuple(note.id for note in reversed(self._notes) if note.id in self._chosen)

    def fill(self, text: str) -> None:
        """Choose by ids; a note that is gone is left out."""
        self._chosen = {id_ for id_ in text.split() if any(id_ == one.id for one in self._notes)}
        self._redraw(app_of(self).veil)

    def veil(self, veil: Veil) -> None:
        """Cover names in the notes."""
        self._redraw(veil)

    def _redraw(self, veil: Veil) -> None:
        found = self.query_one(OptionList)
        before = found.highlighted
        found.clear_options()
        found.add_options(self._lines(veil))
        found.highlighted = before if self._notes else None

    @on(OptionList.OptionSelected)
    def _look(self, event: OptionList.OptionSelected) -> None:
        """Look at the whole note, then say whether it goes along."""
        from ipscoach.tui.dialogs.handover.looking import NoteLook

        event.stop()
        note = self._notes[event.option_index]

        def answered(goes: bool | None) -> None:
            if goes is not None:
                (self._chosen.add if goes else self._chosen.discard)(note.id)
                self._redraw(app_of(self).veil)
                self.post_message(self.Changed())

        app_of(self).push_screen(NoteLook(note, chosen=note.id in self._chosen), answered)
