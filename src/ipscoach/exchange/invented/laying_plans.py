"""Laying plans out: every order through the door, with ids where the invention had names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.exchange.invented.plans import (
    InventedAnswer,
    InventedConsent,
    InventedGoal,
    InventedGuiding,
    Plans,
)
from ipscoach.records.follow_up.orders import PartnerCard

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk


class LayingPlans:
    """One laying: the ids of clients by name, of partners by key, of goals by client and text."""

    def __init__(self, desk: Desk, today: date) -> None:
        """Look the clients up, who are in already."""
        self._desk, self._door, self._today = desk, desk.door, today
        self.clients = {client.name: client.id for client in desk.read.clients(today)}
        self.goals: dict[tuple[str, str], str] = {}
        self._partners: dict[str, str] = {}
        self._employers: dict[str, str] = {}

    def employer(self, name: str) -> str:
        """Return the id of the employer of exactly this name."""
        if name not in self._employers:
            found = self._desk.read.employers(name)
            self._employers |= {employer.name: employer.id for employer in found}
        return self._employers[name]

    def plans(self, plans: Plans) -> Iterator[None]:
        """Write plans; yields after every few acts, so that somebody may stop it."""
        self._register(plans.partners)
        yield
        for client, person in plans.around:
            card = replace(person, partner_id=self._partner(person.partner_id))
            self._door.add_network_person(self.clients[client], card)
        yield
        for client, job in plans.jobs:
            card = replace(job, employer_id=self.employer(job.employer_id))
            self._door.start_job(self.clients[client], card)
        yield
        for client, profile in plans.profiles:
            self._door.write_vocational_profile(self.clients[client], profile)
        for goal in plans.goals:
            self._goal(goal)
        yield
        for result in plans.results:
            self._door.add_result(replace(result, client_id=self.clients[result.client_id]))
        yield
        for consent in plans.consents:
            self._consent(consent)
        for guiding in plans.guidings:
            self._guiding(guiding)
        yield
        for note in plans.meetings:
            self._door.write_note(replace(note, client_id=self.clients[note.client_id or ""]))
        yield

    def answer(self, answers: Sequence[InventedAnswer]) -> None:
        """Answer lines of the agenda; a line that no rule brought is left alone."""
        wanted = {(answer.client, answer.kind): answer for answer in answers}
        for item in self._desk.follow.agenda.agenda(self._today) if wanted else ():
            answer = wanted.get((item.client, item.kind))
            if answer is not None and item.client_id is not None:
                self._door.answer_duty(
                    item.client_id, item.key, answer.reply, answer.reason, answer.until
                )

    def _register(self, partners: Sequence[tuple[str, PartnerCard]]) -> None:
        if not partners:
            return
        self._door.take_partners([card for _, card in partners])
        there = {(p.organisation, p.unit): p.id for p in self._desk.follow.network.partners()}
        self._partners = {key: there[card.organisation, card.unit] for key, card in partners}

    def _partner(self, key: str | None) -> str | None:
        return None if key is None else self._partners[key]

    def _goal(self, goal: InventedGoal) -> None:
        client = self.clients[goal.client]
        id_ = self._door.set_goal(client, goal.text, goal.set_on, goal.target)
        self.goals[goal.client, goal.text] = id_
        for review in goal.reviews:
            self._door.review_goal(id_, review)

    def _consent(self, consent: InventedConsent) -> None:
        given = consent.given
        id_ = self._door.give_consent(
            replace(
                given,
                client_id=self.clients[given.client_id],
                partner_id=self._partner(given.partner_id),
            )
        )
        if consent.withdrawn is not None:
            self._door.withdraw_consent(id_, consent.withdrawn, consent.why)

    def _guiding(self, guiding: InventedGuiding) -> None:
        guided = guiding.guided
        id_ = self._door.guide(
            replace(
                guided,
                client_id=self.clients[guided.client_id],
                partner_id=self._partner(guided.partner_id),
            )
        )
        if guiding.settled is not None:
            self._door.settle_guiding(id_, guiding.settled, guiding.outcome)
