"""A form: what is typed is kept every two seconds, a refusal is said in place, Esc leads back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast, get_origin

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Button, Input, Static

from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.forms import FORM
from ipscoach.tui.dialogs.fields import Field
from ipscoach.tui.dialogs.mending import point_at
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.views import Draft
    from ipscoach.tui.app import IpscoachApp

KEEP_SECONDS = 2.0
R = TypeVar("R")
F = TypeVar("F", bound=Field)


class Form(ModalScreen[R | None], Generic[R]):
    """A form over the screen, which ends in one act at the door.

    Attributes:
        form: names the form in its drafts; empty where nothing of it is kept.
        tells: whether the form itself says what was done; else a short word says so.
        subject_id: whom the form is about, so that the draft is found again.
        around: lines that heading, message, buttons and key bar take.
    """

    # Whole: a form may be defined in a folder further down.
    CSS_PATH = Path(__file__).parents[1] / "styles" / "form.tcss"
    AUTO_FOCUS = "Field Input, Field TextArea, Field Select, Field Checkbox"
    form: str = ""
    tells: ClassVar[bool] = False
    around: ClassVar[int] = 10
    here: ClassVar[tuple[AnyCommand, ...]] = FORM
    BINDINGS: ClassVar[list[BindingType]] = bindings(FORM)

    def __init__(self, title: str, subject_id: str = "", *, save: str = "") -> None:
        super().__init__()
        self.heading, self.subject_id = title, subject_id
        self._save_label = save or _("Save")
        self._kept: dict[str, str] | None = None
        self._begun: dict[str, str] = {}
        self._saving = False
        self._outcome: tuple[R] | None = None

    # What a form is made of

    def fields(self) -> Iterable[Widget]:
        """Make the fields, in their order."""
        return ()

    def act(self) -> Callable[[Door], R]:
        """Return what is to be done at the door, from what the fields hold.

        Raises:
            Refused: a field holds something that cannot be.
        """
        raise Refused(Sentence("This form has nothing to save."))

    def changed(self) -> None:
        """Something was typed: warn early, enable, show."""

    def begin(self) -> None:
        """The form stands, with what was typed before: what there is to show at first."""

    # How it works

    @property
    def coach_app(self) -> IpscoachApp:
        """The app, by its own type."""
        return app_of(self)

    def compose(self) -> ComposeResult:
        """Lay the form out."""
        try:
            fields: list[Widget] = list(self.fields())
        except Spoken as fault:
            fields = [Static(say(fault.sentence), markup=False)]
        with Vertical(id="form"):
            yield Static(self.heading, id="heading", markup=False)
            with VerticalScroll(id="fields", can_focus=False):
                yield from fields
            yield Static("", id="message", markup=False)
            with Horizontal(id="buttons"):
                yield Button(self._save_label, id="save", compact=True, variant="primary")
                yield Button(_("Back"), id="back", compact=True)
        yield KeyBar(self.here)

    def on_resize(self) -> None:
        """Keep message, buttons and key bar in view: fields scroll, a text takes what is left."""
        room, fields = max(self.size.height - self.around, 4), self.query_one("#fields")
        fields.styles.max_height = room
        if fields.query(".grow"):
            fields.styles.height = room

    def on_mount(self) -> None:
        """Put an unfinished form back, and begin to keep what is typed."""
        self._begun = self.typed()
        self.redraw()
        desk = self.coach_app.desk
        if self.form and desk is not None:
            draft = desk.drafts.get(self.form, self.subject_id)
            if draft is not None:
                self._restore(draft)
            self.set_interval(KEEP_SECONDS, self._keep)
        self.begin()
        if desk is not None:
            self._warm()

    @work(thread=True, group="warm")
    def _warm(self) -> None:
        # The writing side costs half a second to import: done while the coach types. What goes
        # wrong here goes wrong again when it is needed, and is told then.
        desk = self.coach_app.desk
        if desk is not None:
            with suppress(Spoken):
                desk.warm_door()

    def _restore(self, draft: Draft) -> None:
        kept = draft.fields
        for field in self.query(Field):
            if field.key in kept:
                field.restore(kept[field.key])
        # One that was laid aside is open again: kept anew, it comes back after a crash.
        self._kept = None if draft.aside else kept
        self.remark(Sentence("This is what you had typed before; it was kept."))

    def redraw(self) -> None:
        """Names were hidden or shown: so they are in the heading, the choices and the lines."""
        veil = self.coach_app.veil
        self.query_one("#heading", Static).update(veil.text(self.heading))
        for field in self.query(Field):
            field.veil(veil)

    def field(self, name: str, kind: type[F]) -> F:
        """Return a field by its name; `kind` may be generic (Named[Place])."""
        plain = cast("type[F]", get_origin(kind) or kind)
        return self.query_one(f"#field-{name}", plain)

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {field.key: field.kept for field in self.query(Field)}

    def _changed_from(self, typed: dict[str, str]) -> bool:
        """Say whether anything was typed; nothing was before the form is laid out."""
        return bool(self._begun) and typed != self._begun

    def _keep(self) -> None:
        typed = self.typed()
        if typed == self._kept or self._saving:
            return
        if typed == self._begun:
            if self._kept is not None:
                self._kept = None
                self.drop_draft()
            return
        self._kept = typed
        self._keep_soon(typed)

    @work(group="draft")
    async def _keep_soon(self, typed: dict[str, str]) -> None:
        try:
            await asyncio.to_thread(self._write_draft, typed)
        except Spoken as fault:
            self._kept = None
            self.remark(fault.sentence, trouble=True)

    def _write_draft(self, typed: dict[str, str], aside: bool = False) -> None:
        desk = self.coach_app.desk
        if desk is not None:
            desk.drafts.keep(self.form, self.subject_id, typed, aside=aside)

    def keep_now(self, aside: bool = False) -> bool:
        """Keep what is typed at once; whether that could be done.

        Args:
            aside: the coach leaves the form herself, so it does not come back unasked.
        """
        typed = self.typed()
        if not self.form or not self._changed_from(typed) or self._saving:
            return True
        try:
            self._write_draft(typed, aside)
        except Spoken as fault:
            self.remark(fault.sentence, trouble=True)
            return False
        return True

    def drop_draft(self) -> None:
        """Forget what was kept: it is thrown away."""
        desk = self.coach_app.desk
        if self.form and desk is not None:
            with suppress(Spoken):
                desk.drafts.drop(self.form, self.subject_id)

    def remark(self, sentence: Sentence | None, trouble: bool = False) -> None:
        """Say something at the foot of the form."""
        message = self.query_one("#message", Static)
        message.set_class(trouble, "trouble")
        message.update(say(sentence) if sentence is not None else "")

    def warn(self, warnings: Iterable[str]) -> None:
        """Show warnings above the fields, in the form's own line `#warnings`."""
        lines = [f"! {warning}" for warning in warnings]
        place = self.query_one("#warnings", Static)
        place.update("\n".join(lines))
        place.display = bool(lines)

    @on(Field.Changed)
    def _field_changed(self) -> None:
        self.changed()

    @on(Input.Submitted)
    def _next_field(self) -> None:
        self.focus_next()

    @on(Button.Pressed, "#save")
    def _save_pressed(self) -> None:
        self.save()

    @on(Button.Pressed, "#back")
    def _back_pressed(self) -> None:
        self.back()

    def save(self) -> None:
        """Do what the form is for; a refusal is said in place and nothing is lost."""
        if self._saving:
            return
        try:
            act = self.act()
        except Refused as refusal:
            self.refused(refusal)
            return
        # Kept first: the act may be cut off by a lock before it has begun.
        if not self.keep_now():
            return
        self._saving = True
        self.remark(Sentence("Saving…"))
        self._carry_out(act)

    @work(group="database")
    async def _carry_out(self, act: Callable[[Door], R]) -> None:
        # Until it is known better: a panic in a library's Rust is no Exception, and says nothing.
        why: Spoken | None = Spoken(Sentence("This failed through a fault of the program's own."))
        try:
            self._outcome = (await self.coach_app.at_door(lambda door: self._finish(door, act)),)
            why = None
        except Spoken as refusal:
            why = refusal
        finally:
            if why is not None:
                self._stopped(why)
        self._end()

    def _stopped(self, why: Spoken) -> None:
        """Let the coach mend it, unless a lock has taken the form down meanwhile."""
        self._saving = False
        if self.query("#message"):
            self.refused(why)

    def on_screen_resume(self) -> None:
        """What stood over the form is gone: the act may have been carried out meanwhile."""
        self._end()

    def _end(self) -> None:
        """End with the result, unless something stands over the form.

        Textual would take that down instead, be it a warning that the window is too small.
        """
        if self._outcome is not None and self.coach_app.screen is self:
            (result,), self._outcome = self._outcome, None
            self.done()
            self.dismiss(result)

    def _finish(self, door: Door, act: Callable[[Door], R]) -> R:
        """Carry the act out; its draft ends in the same transaction."""
        if not self.form:
            return act(door)
        with door.finishing(self.form, self.subject_id):
            return act(door)

    def done(self) -> None:
        """The act was carried out: what the screen does besides."""

    def refused(self, refusal: Spoken) -> None:
        """A rule or the disk said no: say it, and let the coach mend it where it is wrong."""
        self.remark(refusal.sentence, trouble=True)
        point_at(self, refusal)

    def back(self) -> None:
        """Leave without saving; what was typed is kept as unfinished."""
        if self._is_busy():
            return
        if not self._changed_from(self.typed()):
            self.drop_draft()  # what was kept a moment ago has been taken back
        elif self.form:
            if not self.keep_now(aside=True):
                return
            kept = Sentence("Not saved, but kept: open the form again to go on.")
            self.coach_app.tell_in_passing(kept)
        self.dismiss(None)

    def _is_busy(self) -> bool:
        if self._saving:
            self.remark(Sentence("This is being done; it cannot be left now."))
        return self._saving

    def throw_away(self) -> None:
        """Leave and forget what was typed; asked once, where something was typed."""
        if self._is_busy():
            return
        if not self._changed_from(self.typed()):
            self._throw(1)
        else:
            answers = [_("No, go on typing"), _("Yes, throw it away")]
            self.coach_app.choose(_("Throw away what you typed?"), answers, self._throw)

    def _throw(self, answer: int | None) -> None:
        if answer == 1:
            self.drop_draft()
            self.dismiss(None)


AnyForm = Form[Any]
