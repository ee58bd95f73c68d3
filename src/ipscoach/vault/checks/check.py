"""What a check of the doctor says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from functools import reduce

from ipscoach.sentence import Sentence, Spoken, marked


class State(StrEnum):
    """How a thing was found."""

    OK = auto()
    WARNING = auto()
    """Worth a look; nothing is lost and the program works."""
    DAMAGED = auto()

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _LABELS[self]


_LABELS = {
    State.OK: marked("in order"),
    State.WARNING: marked("worth a look"),
    State.DAMAGED: marked("damaged"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """How one thing was found, in words that hold nothing of a client.

    Attributes:
        id: a stable name for programs; docs/doctor.md explains each.
        title: what was looked at, as a key of the catalogue.
        state: how it was found.
        found: what was found.
        advice: what to do about it.
        mendable: whether `doctor --fix` puts it right.
        mended: whether it just did.
        detail: what SQLite says of it, in its own words, for those who help from afar.
    """

    id: str
    title: str
    state: State
    found: Sentence
    advice: Sentence | None = None
    mendable: bool = False
    mended: bool = False
    detail: str = ""

    def after_mending(self) -> Check:
        """Return the same check as one that was not in order and was put right."""
        return replace(self, mended=True, mendable=False, advice=None)


@dataclass(frozen=True, slots=True)
class Subject:
    """A thing that is looked at: makes the checks that tell of it."""

    id: str
    title: str

    def fine(self, found: Sentence) -> Check:
        """Say that it is in order."""
        return Check(self.id, self.title, State.OK, found)

    def doubtful(self, found: Sentence, advice: Sentence, *, mendable: bool = False) -> Check:
        """Say that it is worth a look."""
        return Check(self.id, self.title, State.WARNING, found, advice, mendable)

    def damaged(
        self,
        found: Sentence,
        advice: Sentence | None = None,
        *,
        mendable: bool = False,
        detail: str = "",
    ) -> Check:
        """Say that it is damaged."""
        kind = State.DAMAGED
        return Check(self.id, self.title, kind, found, advice, mendable, detail=detail)


def from_a_backup() -> Sentence:
    """Return the advice to put the caseload back from a backup."""
    return Sentence(
        "Put the caseload back from the last good backup; where there is one, it is named at the "
        "end: `ipscoach restore FILE` keeps what is here. `ipscoach doctor --salvage FILE` saves "
        "what is readable from this one."
    )


def unseen(subject: Subject, fault: Spoken) -> Check:
    """Say that something could not be looked at, which is no damage, and why."""
    return subject.doubtful(
        Sentence("It could not be looked at. {why}", why=fault.sentence),
        Sentence(
            "Nothing says that it is damaged: make room on the disk or ask for the right to write "
            "in the folder, and run the doctor again."
        ),
    )


def joined(sentences: Sequence[Sentence]) -> Sentence:
    """Return several sentences, at least one, as one."""
    return reduce(lambda one, more: Sentence("{one} {more}", one=one, more=more), sentences)


def listed(names: Sequence[str], shown: int = 5) -> str:
    """Return names in one line, of many only the first."""
    more = ["…"] if len(names) > shown else []
    return ", ".join([*names[:shown], *more])


def worst(checks: list[Check]) -> State:
    """Return the state of the whole: that of the worst which was not mended."""
    return gravest(one.state for one in checks if not one.mended)


def gravest(states: Iterable[State]) -> State:
    """Return the worst of several states."""
    found = set(states)
    return next((s for s in (State.DAMAGED, State.WARNING) if s in found), State.OK)
