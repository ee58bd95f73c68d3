"""Handing over, step by step: to whom, on which ground, what, how; shown before it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from textual import work
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from ipscoach.domain.caseload import Status
from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.domain.handover import Ground, Part, Receiver, check_ground, check_receiver
from ipscoach.i18n import Tongue, _, language, languages, say
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.tui.dialogs.fields import Choice, Field, Line, Tick
from ipscoach.tui.dialogs.handover.file import FileFields
from ipscoach.tui.dialogs.handover.parts import (
    CONSENT,
    PERMISSION,
    STATUTE,
    GroundChoice,
    LongTick,
    SingleNotes,
    part_ticks,
)
from ipscoach.tui.dialogs.handover.writing import Writing
from ipscoach.tui.dialogs.partner_pick import partner_pick
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES
from ipscoach.tui.dialogs.steps import Step, hint
from ipscoach.tui.reach import cancelled, told

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import ConsentView, PartnerView
    from ipscoach.records.views import ClientRow, Draft
    from ipscoach.tui.app import IpscoachApp

FORMATS = (Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN, Format.BUNDLE)


class Handed(NamedTuple):
    """What was handed over, and where it lies."""

    receiver: Receiver
    path: str


class HandOverForm(Writing[Handed]):
    """Six steps; nothing leaves before the last one, which shows all that leaves."""

    form = "hand_over"

    def __init__(self, row: ClientRow, *, offer_closing: bool = True) -> None:
        """Args: offer_closing: ask afterwards whether the client is closed; or the opener does."""
        super().__init__("", row.id, save=_("Write the file"))
        self._row, self._offer = row, offer_closing
        self._consents: Sequence[ConsentView] = ()
        self._partner: PartnerView | None = None
        self._shown: tuple[Disclosure, Content] | None = None

    def pages(self) -> Sequence[Step]:
        """Receiver, ground, parts, single notes, the file, and what leaves."""
        app = self.coach_app
        self.heading = _("Hand over: {who}").format(who=self._row.name)
        if app.desk is not None:
            every = app.desk.follow.network.consents(self._row.id, app.clock.today())
            self._consents = [one for one in every if one.state is ConsentState.VALID]
        return (
            Step(_("to whom"), self._receiver_fields, self._check_receiver),
            Step(_("what for, and on which ground"), self._ground_fields, self._check_ground),
            Step(_("what goes along"), self._part_fields),
            Step(_("single notes"), self._note_fields),
            Step(_("the file"), self._file_fields, self._check_file, self._show_file),
            Step(_("what leaves"), self._look_fields, show=self._show_look),
        )

    # What stands on the pages

    def _receiver_fields(self) -> Iterable[Widget]:
        yield hint(
            _("A summary goes to a person who is named. Take the person from the register of "
              "partners, or write name and organisation.")
        )  # fmt: skip
        yield partner_pick(self.coach_app)
        yield Line("person", _("The person's name"), private=True)
        yield Line("organisation", _("Organisation"))
        yield LongTick("together", _("The client and the receiver meet at the handing over"))
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, self._language())

    def _language(self) -> str:
        from ipscoach.exchange.handover.handing_over import tongue_for

        app = self.coach_app
        if app.desk is None:
            return language()
        view = app.desk.read.client(self._row.id, app.clock.today())
        return tongue_for(view.language, language())

    def _ground_fields(self) -> Iterable[Widget]:
        yield Line("purpose", _("Purpose"), hint=_("what the receiver needs it for"))
        yield GroundChoice(self._consents)
        yield Line("ground_note", _("Statute or permission"))
        yield hint(
            _("A consent on file must cover the organisation. Permission that is given now: write "
              "how, such as “signed at the meeting”. A statute is named with its section.")
        )  # fmt: skip

    def _part_fields(self) -> Iterable[Widget]:
        yield hint(
            _("Only what the receiver needs. Client, author and receiver are always there; "
              "diagnoses and treatment never. Employers only if the client agrees.")
        )  # fmt: skip
        yield from part_ticks()
        yield LongTick("others", _("Also family and employers' contact persons"))

    def _note_fields(self) -> Iterable[Widget]:
        desk = self.coach_app.desk
        notes = desk.read.notes(self._row.id) if desk is not None else []
        yield hint(
            _("No note goes along unless you choose it: Enter shows all of it and asks. Most "
              "handings over need none.")
        )  # fmt: skip
        if notes:
            yield SingleNotes("notes", _("Notes, the newest first"), notes)
        else:
            yield hint(_("No note is written."))

    def _file_fields(self) -> Iterable[Widget]:
        yield FileFields(FORMATS, f"handover-{self.coach_app.clock.today().isoformat()}")

    def _look_fields(self) -> Iterable[Widget]:
        yield hint("", "shown-hint")
        yield Static("", id="shown", markup=False)

    # What they show

    @told
    def changed(self) -> None:
        """A partner of the register brings name and organisation; the file follows its form."""
        desk, picked = self.coach_app.desk, self.field("partner", Pick).text
        if desk is not None and picked and (not self._partner or self._partner.id != picked):
            before, now = self._partner, desk.follow.network.partner(picked)
            self._partner = now
            self._bring("person", before.person if before else "", now.person)
            self._bring("organisation", before.organisation if before else "", now.organisation)
        self._show_file()

    def _bring(self, name: str, before: str, now: str) -> None:
        """Fill a line from the register, unless the coach wrote it herself."""
        line = self.field(name, Line)
        if now and line.text.strip() in ("", before):
            line.fill(now)

    def _show_file(self) -> None:
        self.query_one(FileFields).follow()

    def _restore(self, draft: Draft) -> None:
        super()._restore(draft)
        self.query_one(FileFields).take_over()

    def _show_look(self) -> None:
        shown, above = self.query_one("#shown", Static), self.query_one("#shown-hint", Static)
        if self.coach_app.veil.hidden:
            above.update(_("Names are hidden. F2 shows them, and what leaves with them."))
            shown.update("")
            return
        order = self._order()
        as_data = _("The package holds this as data, for another ipscoach. PgUp and PgDn scroll.")
        as_text = _("This is what the reader sees. PgUp and PgDn scroll.")
        above.update(as_data if order.format is Format.BUNDLE else as_text)
        if self._shown is not None and self._shown[0] == order:
            shown.update(self._shown[1])
        else:
            shown.update(_("Being put together…"))
            self._put_together(order)

    @work(thread=True, exclusive=True, group="preview")
    def _put_together(self, order: Disclosure) -> None:
        app = self.coach_app
        if app.desk is None:
            return
        try:
            text = reader_sees(app.desk, self._row.id, order, app.clock.today())
        except Spoken as fault:
            text = Content(say(fault.sentence))
        if not cancelled():
            app.call_from_thread(self._put, order, text)

    def _put(self, order: Disclosure, text: Content) -> None:
        self._shown = (order, text)
        if self.is_attached:
            self.show_page()

    # What must hold

    def _receiver(self) -> Receiver:
        return Receiver(self.field("person", Line).text, self.field("organisation", Line).text)

    def _check_receiver(self) -> None:
        check_receiver(self._receiver())

    def _ground(self) -> tuple[Ground, str]:
        """Return the ground, and what is said about it."""
        chosen, note = self.field("ground", GroundChoice).text, self._text("ground_note")
        match chosen:
            case "":
                raise Refused(Sentence("Choose the ground on which the data are given out."))
            case str() if chosen == PERMISSION:
                return Ground.PERMISSION, note
            case str() if chosen == STATUTE:
                return Ground.STATUTE, note
            case _:
                return Ground.CONSENT, note

    def _consent_id(self) -> str:
        chosen = self.field("ground", GroundChoice).text
        return chosen.removeprefix(CONSENT) if chosen.startswith(CONSENT) else ""

    def _check_ground(self) -> None:
        if not self._text("purpose").strip():
            raise Refused(Sentence("Write what the data are given out for."))
        ground, note = self._ground()
        chosen = self._consent_id()
        told_of = [
            (Consent(one.id, one.to_whom, one.given, one.until, one.withdrawn), one.to_whom)
            for one in self._consents
            if one.id == chosen
        ]
        check_ground(ground, note, self._receiver(), told_of, self.coach_app.clock.today())

    def _check_file(self) -> None:
        self.query_one(FileFields).check(self._row.name)

    def _text(self, name: str) -> str:
        return self.field(name, Line).text

    def _order(self) -> Disclosure:
        file, notes = self.query_one(FileFields), self.query(SingleNotes)
        ground, note = self._ground()
        ticked = (part for part in Part if part is not Part.HEADER and self._ticked(part))
        return Disclosure(
            receiver=self._receiver(),
            purpose=self._text("purpose"),
            ground=ground,
            ground_note=note,
            consent_id=self._consent_id(),
            parts=frozenset({Part.HEADER, *ticked}),
            others=self.field("others", Tick).ticked,
            note_ids=notes.first().chosen() if notes else (),
            format=file.format,
            language=self.field("language", Choice).text,
            encrypted=bool(file.seal().ways),
            together=self.field("together", Tick).ticked,
        )

    def _ticked(self, part: Part) -> bool:
        return self.query_one(f"#field-part-{part.value}", Field).text != ""

    def act(self) -> Callable[[Door], Handed]:
        """Write the file and the log, or neither."""
        from ipscoach.exchange.handover.handing_over import hand_over

        app, desk, client_id = self.coach_app, self.coach_app.desk, self._row.id
        file, order = self.query_one(FileFields), self._order()
        path, seal = file.path, file.seal()
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        if app.veil.hidden or self._shown is None or self._shown[0] != order:
            raise Refused(Sentence("Look at what leaves first: it is shown here."))

        def hand(_door: Door) -> Handed:
            hand_over(desk, app.clock, client_id, order, path, seal, self.progress)
            return Handed(order.receiver, str(path))

        return hand

    def done(self) -> None:
        """Say where the file lies, and offer to close the client."""
        app, path = self.coach_app, str(self.query_one(FileFields).path)
        app.tell(Sentence("Written to {path} and logged.", path=path))
        if self._offer and self._row.status is not Status.CLOSED:
            app.call_later(offer_closing, app, self._row, self._receiver())


def reader_sees(desk: Desk, client_id: str, order: Disclosure, today: date) -> Content:
    """Return what the reader of a summary sees.

    Raises:
        Refused: a chosen note is gone.
    """
    from ipscoach.exchange.handover.document import cleaned
    from ipscoach.exchange.handover.summary import summary
    from ipscoach.tui.widgets.document import shown

    record = desk.handover.gathering.record(client_id, order, today)
    return shown(cleaned(summary(record, Tongue(order.language), today)))


def offer_closing(app: IpscoachApp, row: ClientRow, receiver: Receiver) -> None:
    """Ask whether the client is closed as handed over; yes opens the steps of closing."""
    from ipscoach.tui.dialogs.close import CloseForm

    def answered(number: int | None) -> None:
        if number == 0:
            app.open_form(CloseForm(row, receiver))

    if app.desk is None:
        return  # locked in this moment: nobody is named over a locked caseload
    answers = [_("Yes, take the steps of closing"), _("No, coaching goes on for now")]
    app.choose(_("Is {who} closed as handed over?").format(who=row.name), answers, answered)
