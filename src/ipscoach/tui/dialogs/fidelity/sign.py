"""Signing a review: who signs, and that nothing of it can be changed afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from textual.widgets import Static

from ipscoach.domain.fidelity.signing import lacking, outside
from ipscoach.exchange.fidelity import reviewing
from ipscoach.i18n import _, say
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fidelity.scoring import first_item
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.form import Form
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.review_words import progress

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.records.door import Door
    from ipscoach.records.fidelity.views import StoredReview
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.widgets.fidelity.review_telling import Seen


class SignForm(Form[str]):
    """Ends with the fingerprint of the key that signed."""

    tells = True

    def __init__(self, stored: StoredReview, scale: Scale) -> None:
        super().__init__(_("Sign the review"), stored.id, save=_("Sign"))
        self._stored, self._scale = stored, scale

    def fields(self) -> Iterable[Field | Static]:
        """What is signed, what that means, and who signs."""
        review, app = self._stored.review, self.coach_app
        what = f"{review.service}, {span(review.period)}\n{progress(review, self._scale)}"
        yield Static(what, markup=False)
        yield Static(
            _("Signing freezes the review. A later change is a new version, and a changed one is "
              "noticed. That an action is done can still be marked."),
            classes="hint",
            markup=False,
        )  # fmt: skip
        coach = app.desk.read.coach() if app.desk is not None else None
        yield Line("by", _("Signed by"), coach.name if coach is not None else "")

    def act(self) -> Callable[[Door], str]:
        """Sign it."""
        from ipscoach.exchange.fidelity.packing import chance

        app, desk, id_ = self.coach_app, self.coach_app.desk, self._stored.id
        by, today = self.field("by", Line).text, app.clock.today()
        if desk is None:
            raise Refused(Sentence("The caseload is locked."))
        return lambda _door: reviewing.sign(desk, id_, self._scale, by, today, chance())


def _by_somebody_else(app: IpscoachApp, review_id: str) -> str:
    """Say that it was none of the reviewers who signed; nothing where it was one."""
    review = app.desk.fidelity.review(review_id).review if app.desk is not None else None
    if review is None or review.signed is None:
        return ""
    remark = outside(review, review.signed.by)
    return "" if remark is None else f"\n{say(remark)}"


def ask_to_sign(
    app: IpscoachApp, seen: Seen, go_to: Callable[[int | None], None], signed: Callable[[], None]
) -> None:
    """Show what signing still needs, or ask who signs.

    Args:
        app: the app.
        seen: the review as it is stored.
        go_to: is told the item that a line which was chosen names first; None for the frame.
        signed: is called when it was signed; the key's fingerprint is shown over the screen then.
    """
    missing = lacking(seen.review, seen.scale, app.clock.today(), seen.stored.held)

    def chosen(place: int | None) -> None:
        if place is not None:
            go_to(first_item(missing[place]))

    def done(key: str | None) -> None:
        if key is not None:
            signed()
            told = _("Signed and frozen. The fingerprint of the key: {key}").format(key=key)
            told += _by_somebody_else(app, seen.stored.id)
            app.choose(told, [_("Go on")], lambda _answer: None)

    if missing:
        question = _("This is still missing before the review can be signed:")
        app.choose(question, [say(one) for one in missing], chosen)
    else:
        app.push_screen(SignForm(seen.stored, seen.scale), done)
