"""A review to a file: the ending of its name says in which form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.exchange.fidelity import reviewing
from ipscoach.i18n import Tongue, _, language, languages
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.calendar import typed_path
from ipscoach.tui.dialogs.choice_fields import Choice
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.dialogs.settings import LANGUAGE_NAMES
from ipscoach.tui.screens.fidelity.review_place import scales_of

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview


class ExportReviewForm(Form[str]):
    """Path and language; a review in work is written as partial, with neither total nor band."""

    tells = True

    def __init__(self, stored: StoredReview) -> None:
        super().__init__(_("The review to a file"), stored.id, save=_("Write the file"))
        self._stored = stored

    def fields(self) -> Iterable[Field | Static]:
        """Where to, and in which language."""
        endings = ", ".join(reviewing.ENDINGS)
        yield Static(
            _("The name ends in one of {endings}: that says the form. The file is not encrypted; "
              "it names the service, the reviewers and who sees to actions, and no client unless "
              "you wrote one.").format(endings=endings),
            classes="hint",
            markup=False,
        )  # fmt: skip
        name = f"fidelity-{self.coach_app.clock.today().isoformat()}.pdf"
        yield Line("path", _("File"), str(Path.home() / name))
        spoken = [(code, LANGUAGE_NAMES.get(code, code)) for code in languages()]
        yield Choice("language", _("Language"), spoken, language())

    def act(self) -> Callable[[Door], str]:
        """Write the file, in a thread; an existing one is not written over."""
        app, desk, id_ = self.coach_app, self.coach_app.desk, self._stored.id
        path, today = typed_path(self.field("path", Line).text), app.clock.today()
        tongue = Tongue(self.field("language", Choice).text)
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        scale = scales_of(app).find(*self._stored.review.scale)
        reviewing.check_name(path)

        def write(_door: Door) -> str:
            reviewing.export(desk, id_, scale, path, tongue, today)
            return str(path)

        return write

    def done(self) -> None:
        """Say where the file lies."""
        path = typed_path(self.field("path", Line).text)
        self.coach_app.tell(Sentence("Written to {path}.", path=str(path)))
