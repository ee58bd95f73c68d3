"""Handing over, step by step: to whom, on which ground, what, how; shown before it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content
from textual.widget import Widget

from ipscoach.domain.caseload import Status
from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.domain.handover import (
    Ground,
    Part,
    Receiver,
    check_ground,
    check_receiver,
    read_receiver,
)
from ipscoach.i18n import Tongue, _, language, languages
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.choice_fields import Choice, Tick
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.handover.file import FileFields
from ipscoach.tui.dialogs.handover.parts import (
    CONSENT,
    PERMISSION,
    STATUTE,
    ConsentsInForce,
    GroundChoice,
    LongTick,
    SingleNotes,
    part_ticks,
    told_consent,
)
from ipscoach.tui.dialogs.handover.showing import Showing
from ipscoach.tui.dialogs.partner_pick import partner_pick
from ipscoach.tui.dialogs.pick import Pick
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES
from ipscoach.tui.dialogs.steps import Step, hint
from ipscoach.tui.reach import told

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import ConsentView, PartnerView
    from ipscoach.records.views import ClientRow, Draft

FORMATS = (Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN, Format.BUNDLE)


class Handed(NamedTuple):
    """What was handed over, and where it lies."""

    receiver: Receiver
    path: str


class HandOverForm(Showing[Handed]):
    """Six steps; nothing leaves before the last one, which shows all that leaves."""

    form = "hand_over"

    def __init__(self, row: ClientRow, *, follows: bool = False) -> None:
        """Args: follows: the client was closed just now, for who takes the client over."""
        super().__init__("", row.id, save=_("Write the file"))
        self._row, self._follows = row, follows
        self._consents: Sequence[ConsentView] = ()
        self._partner: PartnerView | None = None

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
            Step(_("the file"), self._file_fields, self._check_file, self.show_file),
            Step(_("what leaves"), self.look_fields, show=self.show_look),
        )

    # What stands on the pages

    def _receiver_fields(self) -> Iterable[Widget]:
        yield hint(
            _("A summary goes to a person who is named. Take the person from the register of "
              "partners, or write name and organisation.")
        )  # fmt: skip
        to = self._taken_over_by()
        yield partner_pick(self.coach_app)
        yield Line("person", _("The person's name"), to.name, private=True)
        yield Line("organisation", _("Organisation"), to.organisation)
        yield LongTick("together", _("The client and the receiver meet at the handing over"))
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, self._language())

    def _taken_over_by(self) -> Receiver:
        """Return to whom the client was handed over when closed, as far as it is known."""
        app, nobody = self.coach_app, Receiver("", "")
        if app.desk is None or self._row.status is not Status.CLOSED:
            return nobody
        handed_to = app.desk.read.client(self._row.id, app.clock.today()).handed_to
        with suppress(Refused):
            return read_receiver(handed_to)
        return nobody

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
        yield ConsentsInForce(self._consents)
        yield Line("ground_note", _("Statute or permission"))
        yield hint(
            _("A consent on file must cover the organisation. Permission that is given now: write "
              "how, such as “signed at the meeting”. A statute is named with its section.")
        )  # fmt: skip

    def _part_fields(self) -> Iterable[Widget]:
        yield hint(
            _("Only what the receiver needs; client, author and receiver are always there. "
              "Employers only if the client agrees. What you wrote in words goes as it is: read "
              "it at the last step, before it leaves.")
        )  # fmt: skip
        yield from part_ticks()
        yield LongTick("others", _("Also family and employers' contact persons"))
        yield LongTick("treatment", _("Also who treats the client: team, nurse, doctor"))

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
        super().changed()

    def _bring(self, name: str, before: str, now: str) -> None:
        """Fill a line from the register, unless the coach wrote it herself."""
        line = self.field(name, Line)
        if now and line.text.strip() in ("", before):
            line.fill(now)

    def _restore(self, draft: Draft) -> None:
        super()._restore(draft)
        if self._follows:  # the receiver of now, not of a draft before the closing
            self._step, to = 0, self._taken_over_by()
            self.field("person", Line).fill(to.name)
            self.field("organisation", Line).fill(to.organisation)

    def begin(self) -> None:
        """Keep it from the start where it follows a closing: after a lock it comes back."""
        super().begin()
        if self._follows:
            self._begun = {**self._begun, "person": ""}

    def above(self) -> str:
        """Say what is seen, and on which consent it goes."""
        order = self.what()
        as_data = _("The package holds this as data, for another ipscoach. PgUp and PgDn scroll.")
        as_text = _("This is what the reader sees. PgUp and PgDn scroll.")
        lines = [as_data if order.format is Format.BUNDLE else as_text]
        lines += [
            _("On the consent: {consent}").format(consent=told_consent(one))
            for one in self._consents
            if one.id == order.consent_id
        ]
        return "\n".join(lines)

    def put_together(self, desk: Desk, what: Disclosure, today: date) -> Content:
        """Return what the reader of the summary sees."""
        return reader_sees(desk, self._row.id, what, today)

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
                raise Refused(
                    Sentence("Choose the ground on which the data are given out."), about="ground"
                )
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
            raise Refused(Sentence("Write what the data are given out for."), about="purpose")
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

    def what(self) -> Disclosure:
        """Return the order, from what the fields hold."""
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
            treatment=self.field("treatment", Tick).ticked,
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
        file, order = self.query_one(FileFields), self.what()
        path, seal = file.path, file.seal()
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        self.check_shown()

        def hand(_door: Door) -> Handed:
            hand_over(desk, app.clock, client_id, order, path, seal, self.progress)
            return Handed(order.receiver, str(path))

        return hand

    def done(self) -> None:
        """Say where the file lies."""
        path = str(self.query_one(FileFields).path)
        self.coach_app.tell(Sentence("Written to {path} and logged.", path=path))


def reader_sees(desk: Desk, client_id: str, order: Disclosure, today: date) -> Content:
    """Return what the reader of a summary sees.

    Raises:
        Refused: a chosen note is gone.
    """
    from ipscoach.exchange.handover.summary import summary
    from ipscoach.exchange.papers.document import cleaned
    from ipscoach.tui.widgets.document import shown

    record = desk.handover.gathering.record(client_id, order, today)
    whole = order.format is Format.BUNDLE
    return shown(cleaned(summary(record, Tongue(order.language), today, whole=whole)))
