"""Whatever a coach does in whatever order: the cap holds, the history grows, the audit fits."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from ipscoach.domain.caseload import Status, cap
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.records.orders import Incoming, IncomingClient, NewNote, Profile
from ipscoach.sentence import Refused
from tests.records.desks import TODAY, copied, ended

WHO = st.integers(0, 15)
DAYS = st.integers(-3, 60).map(lambda days: TODAY - timedelta(days=days))
STATUSES = st.sampled_from(Status)


class AnyDay(RuleBasedStateMachine):
    """A coach's acts, in any order and with any values; refusals are part of her day."""

    template: Path

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.desk = copied(self.template, self.folder / "own")
        self.clients: list[str] = []
        self.notes: list[str] = []
        self.share = 50
        self.kept: dict[str, tuple[object, ...]] = {}
        self.acts = 0
        self.number = 0

    def teardown(self) -> None:
        self.desk.close()
        shutil.rmtree(self.folder)

    def active(self) -> int:
        return len(self.desk.read.caseload(TODAY).active)

    def tries(self, verb: str, who: int, *values: object) -> None:
        """Do something to a client; a refusal changes nothing, and nobody enters a full list."""
        if not self.clients:
            return
        id_ = self.clients[who % len(self.clients)]
        before = self.desk.read.client(id_, TODAY)
        active = self.active()
        try:
            getattr(self.desk.door, verb)(id_, *values)
        except Refused:
            assert self.desk.read.client(id_, TODAY) == before
        if self.active() > active:
            assert active < cap(self.share)

    @rule(status=STATUSES, day=DAYS)
    def adds(self, status: Status, day: object) -> None:
        active = self.active()
        try:
            self.clients.append(self.desk.door.add_client(Profile(name="Uusi"), status, day))
        except Refused:
            assert self.active() == active
        else:
            assert self.active() == active or active < cap(self.share)

    @rule(who=WHO, day=DAYS)
    def admits(self, who: int, day: object) -> None:
        self.tries("admit", who, day)

    @rule(who=WHO, day=DAYS)
    def lets_wait(self, who: int, day: object) -> None:
        self.tries("put_on_waiting_list", who, day, "syy")

    @rule(who=WHO, to=st.sampled_from(Phase), day=DAYS, reason=st.sampled_from(["", "syy"]))
    def moves(self, who: int, to: Phase, day: object, reason: str) -> None:
        self.tries("move_phase", who, to, day, reason)

    @rule(who=WHO, day=DAYS, reason=st.sampled_from(ClosingReason))
    def closes(self, who: int, day: object, reason: ClosingReason) -> None:
        self.tries("close_client", who, ended(day, reason))

    @rule(who=WHO, day=DAYS, status=STATUSES)
    def reopens(self, who: int, day: object, status: Status) -> None:
        self.tries("reopen", who, day, status)

    @rule(who=WHO, text=st.text())
    def writes(self, who: int, text: str) -> None:
        if self.clients:
            id_ = self.clients[who % len(self.clients)]
            try:
                self.notes.append(
                    self.desk.door.write_note(
                        NewNote(day=TODAY, kind=NoteKind.OTHER, text=text, client_id=id_)
                    )
                )
            except Refused:
                assert not text.replace("\0", "").strip()

    @rule(which=WHO, text=st.text(min_size=1))
    def corrects(self, which: int, text: str) -> None:
        if self.notes:
            id_ = self.notes[which % len(self.notes)]
            before = self.desk.read.note(id_)
            try:
                self.desk.door.correct_note(id_, text, NoteKind.OTHER, None, None, TODAY)
            except Refused:
                assert self.desk.read.note(id_) == before
            else:
                versions = self.desk.read.note_versions(id_)
                texts = [version.text for version in versions]
                assert before.text in [*texts, self.desk.read.note(id_).text]

    @rule(share=st.integers(0, 100))
    def works_more_or_less(self, share: int) -> None:
        self.desk.door.change_coach("Kaisa", "", share)
        self.share = share

    @rule(rows=st.lists(STATUSES, max_size=12), overflow=st.sampled_from(["refuse", "waiting"]))
    def takes_in(self, rows: list[Status], overflow: str) -> None:
        active = self.active()
        lists: list[IncomingClient] = []
        for status in rows:
            self.number += 1
            name = f"Listalta {self.number}"
            lists.append(
                IncomingClient(
                    row=2, mark=name, profile=Profile(name=name), status=status, phase=Phase.PROFILE
                )
            )
        self.desk.door.take_in(Incoming(clients=tuple(lists)), overflow=overflow)
        assert self.active() <= max(active, cap(self.share))
        self.clients = [row.id for row in self.desk.read.clients(TODAY)]

    @invariant()
    def at_most_ten_are_active(self) -> None:
        assert self.active() <= 10

    @invariant()
    def histories_only_grow(self) -> None:
        for id_ in self.clients:
            phases = self.desk.read.phases(id_)
            before = self.kept.get(id_, ())
            assert phases[: len(before)] == before
            self.kept[id_] = phases

    @invariant()
    def the_audit_fits_and_only_grows(self) -> None:
        acts = len(self.desk.read.audit(10_000))
        assert acts >= self.acts
        self.acts = acts
        assert self.desk.read.verify_audit() is None


@pytest.mark.parametrize("steps", [40])
def test_whatever_a_coach_does(template: Path, steps: int) -> None:
    AnyDay.template = template
    run_state_machine_as_test(
        AnyDay,
        settings=settings(
            max_examples=60,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
