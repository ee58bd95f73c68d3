"""The coach's settings, and her own details."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import BindingType
from textual.widgets import Input, Static

from ipscoach.domain.caseload import DEFAULT_SHARE, cap
from ipscoach.domain.phases import Phase
from ipscoach.domain.retention import USUAL_YEARS, check_years
from ipscoach.domain.staff import StaffRole
from ipscoach.i18n import _, language, languages, plural, say
from ipscoach.sentence import Refused, Sentence, Spoken
from ipscoach.settings import LOCK_MINUTES
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.keys_and_codes import SETTINGS
from ipscoach.tui.dialogs.choice_fields import Choice, Tick
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.path_suggester import PathSuggester
from ipscoach.tui.dialogs.read_fields import Number
from ipscoach.tui.reach import cancelled
from ipscoach.tui.theme import NAMES

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ipscoach.records.door import Door
    from ipscoach.records.views import CoachView
    from ipscoach.settings import Settings

LANGUAGE_NAMES = {"fi": "suomi", "en": "English", "sv": "svenska"}


class SettingsForm(Form[bool]):
    """Language, colours, locking, hiding names, the key store, and who the coach is."""

    here: ClassVar[tuple[AnyCommand, ...]] = SETTINGS
    BINDINGS: ClassVar[list[BindingType]] = bindings(SETTINGS)

    def __init__(self) -> None:
        super().__init__(_("Settings"))
        self._absent = ""

    @property
    def _of_a_coach(self) -> bool:
        return self.coach_app.role is StaffRole.COACH

    def fields(self) -> Iterable[Field | Static]:
        """The settings as they are; what is about clients has no place in a supervisor's file."""
        app = self.coach_app
        settings, coach = app.settings, app.desk.read.coach() if app.desk else None
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, language())
        themes = [(name, _(shown)) for name, shown in NAMES.items()]
        themes += [(name, name) for name in sorted(app.available_themes) if name not in NAMES]
        yield Choice("theme", _("Colours"), themes, settings.theme)
        minutes = [(str(n), plural("{n} minute", "{n} minutes", n)) for n in LOCK_MINUTES]
        yield Choice("lock", _("Lock when idle for"), minutes, str(settings.lock_minutes))
        if self._of_a_coach:
            yield Tick("hide", _("Hide names at start"), settings.hide_names)
        yield Tick("keyring", _("Open by key store"), settings.keyring)
        yield Static(
            _("The key store of this computer opens the caseload at start, without the "
              "passphrase; locking still asks for it."),
            classes="hint",
            id="store",
            markup=False,
        )  # fmt: skip
        yield Line("name", _("Your name"), coach.name if coach else "")
        yield Line("organisation", _("Organisation"), coach.organisation if coach else "")
        if self._of_a_coach:
            yield from self._about_clients(settings, coach)
        yield Line("backup_folder", _("Backups go to"), settings.backup_folder,
                   _("empty: beside the caseload"))  # fmt: skip
        yield Static("", id="backups", classes="hint", markup=False)

    def _about_clients(
        self, settings: Settings, coach: CoachView | None
    ) -> Iterable[Field | Static]:
        """The share of client work, and how long what counts."""
        yield Number("share", _("Client work, percent"), str(coach.share if coach else 50))
        yield Static("", id="cap", classes="hint", markup=False)
        kept = coach.retention_years if coach else USUAL_YEARS
        yield Number("retention", _("Records kept, years"), str(kept))
        yield Static(
            _("Years after closing, by your organisation's rule; 10 by the annex of 703/2023."),
            classes="hint",
            markup=False,
        )
        yield Static(
            _("When a phase lasts longer than usual, the agenda says so (0: never). The range of "
              "the sections is not confirmed by Kykyviisari's owner. Both are your own."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        days = " ".join(str(number) for number in settings.phase_days)
        yield Line("phase_days", _("Usual days a phase"), days, "30 60 180 60 0")
        low, high = settings.section_range
        yield Line("sections", _("Kykyviisari sections"), f"{low:g} {high:g}", "0 100")

    def on_mount(self) -> None:
        """Show the cap that follows, and whether there is a key store."""
        self.changed()
        self.field("backup_folder", Line).query_one(Input).suggester = PathSuggester(())
        self._ask_key_store()
        self._look_for_backups()

    @work(thread=True, group="backups")
    def _look_for_backups(self) -> None:
        """Say when the last good backup was made; a folder that is slow to answer holds nobody."""
        app = self.coach_app
        vault, chosen = app.vault, app.settings.backup_folder
        if vault is None:
            return
        from ipscoach.vault import daily

        try:
            today = app.clock.today()
            last = daily.last_good(vault, daily.folders(app.home.backups, chosen), today)
        except Spoken:
            return  # it was locked meanwhile, and this form is gone
        if last is None:
            told = Sentence(
                "There is no backup yet: one is made at the first lock or quit of a day."
            )
        elif daily.lies_ahead(last, today):
            told = Sentence(
                "The last good backup is dated {day}, which is still to come: {path}",
                day=last.made.astimezone().date(),
                path=str(last.path),
            )
        else:
            told = _last_good(last.made.astimezone().date(), last.path)
        if not cancelled():
            app.call_from_thread(self._show_backups, told)

    def _show_backups(self, told: Sentence) -> None:
        if self.is_attached:
            self.query_one("#backups", Static).update(say(told))

    def back_up(self) -> None:
        """Make a backup now, into the folder that stands in the form."""
        if self.coach_app.vault is None:
            return
        try:
            chosen = self._backup_folder()
        except Refused as refusal:
            self.remark(refusal.sentence, trouble=True)
            return
        self.remark(Sentence("Making a backup…"))
        self._back_up(chosen)

    def _backup_folder(self) -> str:
        """Return the folder for backups as it was typed; it may be absent now, as a stick is.

        Raises:
            Refused: it begins with ~somebody, and this computer knows nobody of that name.
        """
        from ipscoach.vault.daily import has_home

        typed = self.field("backup_folder", Line).text.strip()
        if not has_home(typed):
            raise Refused(
                Sentence(
                    "This computer knows no home folder for {folder}, so backups cannot go there: "
                    "write the whole path.",
                    folder=typed,
                )
            )
        return typed

    @work(group="database")
    async def _back_up(self, chosen: str) -> None:
        app = self.coach_app
        vault, desk = app.vault, app.desk
        if vault is None or desk is None:
            return
        from ipscoach.vault import daily

        def make() -> daily.Made:
            made = daily.back_up(vault, daily.folders(app.home.backups, chosen), app.clock)
            with contextlib.suppress(Spoken):  # it is made, whether or not that can be noted
                desk.note_act("back_up")
            return made

        try:
            made = await asyncio.to_thread(make)
        except Spoken as fault:
            if self.is_attached:
                self.remark(fault.sentence, trouble=True)
            return
        app.nudge = ""
        if self.is_attached:
            done = Sentence("The backup is made and opens.")
            self.remark(made.remark or done, trouble=made.remark is not None)
            self._show_backups(_last_good(app.clock.today(), made.path))

    @work(thread=True, group="key store")
    def _ask_key_store(self) -> None:
        from ipscoach.vault.device import Device

        state = Device().state()
        if not state.available and not cancelled():
            self.coach_app.call_from_thread(self._no_key_store, state.sentence)

    def _no_key_store(self, why: Sentence) -> None:
        if self.is_attached:
            self.query_one("#store", Static).update(say(why))

    def changed(self) -> None:
        """Show the cap that follows from the share of client work."""
        if not self._of_a_coach:
            return
        try:
            limit = cap(self.field("share", Number).number() or 0)
        except Refused:
            return
        self.query_one("#cap", Static).update(
            plural("Your caseload holds {n} client.", "Your caseload holds {n} clients.", limit)
        )

    def act(self) -> Callable[[Door], bool]:
        """Keep the settings; the key store is asked in the same thread."""
        name = self.field("name", Line).text
        organisation = self.field("organisation", Line).text
        keyring, role = self.field("keyring", Tick).ticked, self.coach_app.role
        desk = self.coach_app.desk
        coach = desk.read.coach() if desk is not None else None
        before = coach.retention_years if coach is not None else USUAL_YEARS
        share, years = coach.share if coach is not None else DEFAULT_SHARE, before
        if self._of_a_coach:
            share, years = self._share(), check_years(self.field("retention", Number).number() or 0)
            self._phase_days()
            self._sections()
        folder = self._backup_folder()

        def keep(door: Door) -> bool:
            self._look_for_folder(folder)
            door.change_coach(name, organisation, share, role)
            if years != before:
                door.set_retention(years)
            self._key_store(keyring)
            return True

        return keep

    def _look_for_folder(self, folder: str) -> None:
        """Say once that another folder for backups is not there; in a thread, for it may be slow.

        Raises:
            Refused: it is not there, and that was not said yet.
        """
        from ipscoach.vault import daily

        app = self.coach_app
        if folder in ("", app.settings.backup_folder, self._absent):
            return
        if not daily.is_there(daily.folder_of(folder)):
            self._absent = folder
            raise Refused(
                Sentence(
                    "This folder is not there now; until it is, backups go to the usual place. "
                    "Press Ctrl+S once more to keep it all the same."
                ),
                about="backup_folder",
            )

    def _share(self) -> int:
        """Return the share of client work.

        Raises:
            Refused: nothing, or no such share.
        """
        share = self.field("share", Number).number()
        if share is None:
            raise Refused(Sentence("Write your share of client work in percent."))
        cap(share)
        return share

    def _key_store(self, wanted: bool) -> None:
        from ipscoach.vault.device import Device

        vault = self.coach_app.vault
        if vault is None or wanted == vault.has_device_slot():
            return
        desk = self.coach_app.desk
        if wanted:
            vault.remember_device(Device())
        else:
            vault.forget_device(Device())
        if desk is not None:
            desk.note_act("remember_device" if wanted else "forget_device")

    def done(self) -> None:
        """Take the settings into use."""
        self.coach_app.change_settings(
            language=self.field("language", Choice).text,
            theme=self.field("theme", Choice).text,
            lock_minutes=int(self.field("lock", Choice).text),
            keyring=self.field("keyring", Tick).ticked,
            backup_folder=self._backup_folder(),
        )
        if self._of_a_coach:
            self.coach_app.change_settings(
                hide_names=self.field("hide", Tick).ticked,
                phase_days=self._phase_days(),
                section_range=self._sections(),
            )

    def _phase_days(self) -> tuple[int, ...]:
        """Return the five numbers.

        Raises:
            Refused: other than five whole numbers of days.
        """
        words = self.field("phase_days", Line).text.replace(",", " ").split()
        if len(words) != len(Phase) or not all(word.isdecimal() for word in words):
            raise Refused(Sentence("Write five numbers of days, one a phase; 0 for never."))
        return tuple(min(int(word), 9999) for word in words)

    def _sections(self) -> tuple[float, float]:
        """Return the lowest and the highest score of a section.

        Raises:
            Refused: other than two numbers, the lower one first.
        """
        words = self.field("sections", Line).text.replace("–", " ").split()
        numbers = [word for word in words if re.fullmatch(r"-?\d{1,5}(?:[.,]\d{1,2})?", word)]
        if len(words) != 2 or len(numbers) != 2:
            raise Refused(Sentence("Write the lowest and the highest score of a section."))
        lowest, highest = (float(word.replace(",", ".")) for word in numbers)
        if lowest >= highest:
            raise Refused(Sentence("Write the lowest and the highest score of a section."))
        return lowest, highest


def _last_good(day: date, path: Path) -> Sentence:
    return Sentence("The last good backup is of {day}: {path}", day=day, path=str(path))
