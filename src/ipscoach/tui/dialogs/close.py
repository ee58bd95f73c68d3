"""Closing a client, step by step: what is missing, goals, what comes after, tasks, a last look."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import OptionList, Static

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.closing import check_closing, missing
from ipscoach.domain.days import check_past
from ipscoach.domain.handover import Receiver, read_receiver
from ipscoach.i18n import _, say
from ipscoach.records.handover.orders import Closing
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.steps import CLOSING, LastResult, ReviewOpenGoal, StepOn
from ipscoach.tui.dialogs.choice_fields import Named, Tick
from ipscoach.tui.dialogs.closing_parts import (
    OpenTask,
    answers,
    check_answers,
    goal_options,
    last_look,
    open_goals,
    people_around,
    told_tasks,
)
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.handover.order import Closed, hand_over_after
from ipscoach.tui.dialogs.handover.parts import LongTick
from ipscoach.tui.dialogs.read_fields import Day
from ipscoach.tui.dialogs.steps import Step, Steps, hint

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import GoalView
    from ipscoach.records.views import ClientRow, Draft

MISSING, DAY, GOALS, AFTER, TASKS, LOOK = range(6)


class CloseForm(Steps[Closed]):
    """Six steps; nothing happens before the last one, which names the client.

    Goals are reviewed on the way, each in its own act: a review stays also where the client is
    not closed after all. Where somebody takes the client over, the summary follows when the
    client is closed: only then it tells how coaching ended and who goes on.
    """

    form = "close"
    here: ClassVar[tuple[AnyCommand, ...]] = CLOSING
    BINDINGS: ClassVar[list[BindingType]] = bindings(CLOSING)

    def __init__(self, row: ClientRow, *, handing: bool = False, follows: bool = True) -> None:
        """Steps of closing a client.

        Args:
            row: the client.
            handing: the client is handed over, so the steps of that follow without asking.
            follows: the form opens itself what follows; else who opened it does.
        """
        super().__init__("", row.id, save=_("Close the client"))
        self._row, self._handing, self._follows = row, handing, follows
        self._goals: Sequence[GoalView] = ()
        self._tasks: Sequence[OpenTask] = ()

    def pages(self) -> Sequence[Step]:
        """What is missing, day and reason, goals, what comes after, tasks, a last look."""
        self.heading = _("Close: {who}").format(who=self._row.name)
        return (
            Step(_("what is missing"), self._missing_fields, show=self._show_missing),
            Step(_("day and reason"), self._day_fields, self._check_day),
            Step(_("goals"), self._goal_fields, show=self._show_goals),
            Step(_("what comes after"), self._after_fields, self._check_after, self._show_around),
            Step(_("open tasks"), self._task_fields, self._check_tasks, self._follow_tasks),
            Step(_("a last look"), lambda: (Static("", id="look", markup=False),),
                 show=self._show_look),
        )  # fmt: skip

    # What stands on the pages

    def _missing_fields(self) -> Iterable[Widget]:
        yield hint(
            _("The client leaves the caseload. The story stays readable among the closed "
              "clients, and can be reopened.")
        )  # fmt: skip
        yield Static("", id="missing", markup=False)

    def _day_fields(self) -> Iterable[Widget]:
        today = self.coach_app.clock.today()
        yield Day("on", _("Day"), today, today)
        reason = ClosingReason.OTHER_SERVICE if self._handing else None
        yield Named("reason", _("Reason"), ClosingReason, reason, empty=_("choose"))
        yield Line("to", _("Handed over to"), "", _("name, organisation"), private=True)
        yield LongTick("handing", _("The steps of handing over follow"), self._handing)
        yield hint(
            _("Leave the line empty where nobody takes the client over. The summary is written "
              "when the client is closed: then it tells how coaching ended, and who goes on.")
        )  # fmt: skip

    def _goal_fields(self) -> Iterable[Widget]:
        yield hint("", "about-goals")
        yield OptionList(id="goals", compact=True)

    def _after_fields(self) -> Iterable[Widget]:
        app, plan, network = self.coach_app, "", ""
        if app.desk is not None:
            view = app.desk.read.client(self._row.id, app.clock.today())
            plan, network = view.follow_on_plan, view.support_network
        yield Words("plan", _("What comes after: the follow-on plan"), plan)
        yield Words("network", _("Who supports the client after closing"), network)
        yield Line("exception", _("Why one is missing"))
        yield hint("", "around")

    def _task_fields(self) -> Iterable[Widget]:
        desk = self.coach_app.desk
        tasks = desk.read.tasks(client_id=self._row.id) if desk is not None else []
        self._tasks = [OpenTask(task) for task in tasks]
        if not tasks:
            yield hint(_("No task is open."))
            return
        yield hint(_("Say of each whether it is done, not needed, or handed on, and to whom."))
        yield from self._tasks

    # What they show

    def _show_missing(self) -> None:
        app = self.coach_app
        if app.desk is None:
            return
        today = app.clock.today()
        found = missing(app.desk.handover.closing_facts(self._row.id, today), today)
        lines = [f"! {say(one)}" for one in found]
        on, review, result = map(app.key_of, (StepOn, ReviewOpenGoal, LastResult))
        if found:
            more = [
                _("{key} writes the last Kykyviisari down.").format(key=result),
                _("Plan, network and tasks are asked for later. Go on with {on}.").format(on=on),
            ]
            if open_goals(app.desk, self._row.id):
                more.insert(0, _("{key} reviews a goal.").format(key=review))
            lines += ["", " ".join(more)]
        else:
            lines = [_("Nothing is missing. Go on with {on}.").format(on=on)]
        self.query_one("#missing", Static).update("\n".join(lines))

    def _show_goals(self) -> None:
        app = self.coach_app
        if app.desk is None:
            return
        self._goals = open_goals(app.desk, self._row.id)
        goals = self.query_one("#goals", OptionList)
        chosen = goals.highlighted or 0
        goals.clear_options()
        goals.add_options(goal_options(self._goals, app.veil))
        goals.display = bool(self._goals)
        if self._goals:
            goals.highlighted = min(chosen, len(self._goals) - 1)
        about = _("These goals are open. Enter reviews the chosen one: the client's view, others' "
                  "view, yours. Or leave them as they are.")  # fmt: skip
        text = about if self._goals else _("No goal is open.")
        self.query_one("#about-goals", Static).update(text)

    def _show_around(self) -> None:
        app = self.coach_app
        if app.desk is not None:
            line = people_around(app.desk, self._row.id, app.veil)
            self.query_one("#around", Static).update(line)

    def _show_look(self) -> None:
        app, closing = self.coach_app, self._order()
        if app.desk is None:
            return
        others = [one.name for one in app.desk.follow.network.network(self._row.id)]
        others += [closing.receiver.name] if closing.receiver else []
        goals = len(open_goals(app.desk, self._row.id))
        look = last_look(self._row, closing, goals, told_tasks(self._tasks))
        self.query_one("#look", Static).update(app.veil.text_and(others, look))

    def changed(self) -> None:
        """An answer to a task asks for a reason, or for somebody."""
        self._follow_tasks()

    def _follow_tasks(self) -> None:
        to = self._text("to").strip()
        for task in self._tasks:
            task.follow(to)

    def _restore(self, draft: Draft) -> None:
        super()._restore(draft)
        if self._handing:  # she said so just now
            self.field("handing", Tick).fill("1")

    # Reviewing on the way

    def no_review(self) -> Sentence | None:
        """Say why no goal can be reviewed now."""
        desk = self.coach_app.desk
        if self.step not in (MISSING, GOALS):
            return Sentence("Goals are reviewed at the first and at the third step.")
        if desk is None or not open_goals(desk, self._row.id):
            return Sentence("No goal is open.")
        return None

    def review(self) -> None:
        """Review the chosen goal; at the first step it is asked which."""
        desk = self.coach_app.desk
        goals = open_goals(desk, self._row.id) if desk is not None else []
        if self.step == GOALS:
            self._review(goals[self.query_one("#goals", OptionList).highlighted or 0])
        elif len(goals) == 1:
            self._review(goals[0])
        else:
            names = [goal.text.split("\n", 1)[0] for goal in goals]

            def chosen(number: int | None) -> None:
                if number is not None:
                    self._review(goals[number])

            self.coach_app.choose(_("Which goal?"), names, chosen)

    def _review(self, goal: GoalView) -> None:
        from ipscoach.tui.dialogs.goal import ReviewForm

        self.coach_app.open_form(ReviewForm(self._row, goal))

    @on(OptionList.OptionSelected, "#goals")
    def _goal_chosen(self) -> None:
        self.review()

    def no_result(self) -> Sentence | None:
        """Say why no result can be written down now."""
        if self.step != MISSING:
            return Sentence("Kykyviisari is written down at the first step.")
        return None

    def last_result(self) -> None:
        """Write the last Kykyviisari down."""
        from ipscoach.tui.dialogs.result import ResultForm

        self.coach_app.open_form(ResultForm(self._row, occasion=Occasion.END))

    # What must hold

    def _check_day(self) -> None:
        on, since = self.field("on", Day).needed(), self._row.status_since
        check_past(on, self.coach_app.clock.today())
        if since is not None and on < since:
            raise Refused(
                Sentence(
                    "The present status began on {day}; a change cannot be dated before it.",
                    day=since,
                ),
                about="on",
            )
        if self.field("reason", Named[ClosingReason]).chosen() is None:
            raise Refused(Sentence("Choose the reason for closing."), about="reason")
        self._handed_to()

    def _handed_to(self) -> Receiver | None:
        typed, handing = self._text("to"), self.field("handing", Tick).ticked
        return read_receiver(typed) if typed.strip() or handing else None

    def _check_after(self) -> None:
        check_closing(*(self._text(name) for name in ("plan", "network", "exception")))

    def _check_tasks(self) -> None:
        check_answers(self._tasks)

    def _text(self, name: str) -> str:
        return self.field(name, Field).text

    def _order(self) -> Closing:
        reason = self.field("reason", Named[ClosingReason]).chosen()
        return Closing(
            on=self.field("on", Day).needed(),
            reason=reason or ClosingReason.OTHER,
            follow_on_plan=self._text("plan"),
            support_network=self._text("network"),
            exception=self._text("exception"),
            receiver=self._handed_to(),
            tasks=answers(self._tasks),
        )

    def act(self) -> Callable[[Door], Closed]:
        """Close the client."""
        closing, closed = self._order(), self._just_closed()

        def close(door: Door) -> Closed:
            door.close_client(closed.client_id, closing)
            return closed

        return close

    def _just_closed(self) -> Closed:
        handing = self.field("handing", Tick).ticked
        return Closed(self._row.id, self._handed_to(), handing)

    def done(self) -> None:
        """Somebody takes the client over: the summary follows."""
        if self._follows:
            self.coach_app.call_later(hand_over_after, self.coach_app, self._just_closed())
