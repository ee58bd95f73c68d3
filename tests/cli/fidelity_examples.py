"""The examples of docs/fidelity.md: plain lines, read into facts and counted by the real rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction
from pathlib import Path

from ipscoach.domain.caseload import Status
from ipscoach.domain.employers import Purpose
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence import evidence_of
from ipscoach.domain.fidelity.facts import (
    ClientFacts,
    CoachFacts,
    ContactFact,
    Facts,
    JobFact,
    NoteFact,
    PhaseStep,
    Standing,
)
from ipscoach.domain.fidelity.result import Evidence
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.suggestion import Suggestion, suggestion
from ipscoach.domain.fidelity.together import AT_LEAST, together
from ipscoach.domain.jobs import Contract, JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase

GUIDE = (Path(__file__).parents[2] / "docs" / "fidelity.md").read_text(encoding="utf-8")
_BLOCK = re.compile(r"```example\n(.*?)```", re.DOTALL)
_ITEM = re.compile(r"item (\d+), (\S+) to (\S+)")
_TIMES = re.compile(r"(\d+) × (.*)")
_KNOWN = {
    "client": re.compile(
        r"client(?: \w+)?((?: (?:active|waiting|closed|phase \d) \d{4}-\d\d-\d\d)+)"
    ),
    "contact": re.compile(
        r"contact (?P<day>\S+)(?: client (?P<client>\w+))?(?P<phone> by phone)?"
        r"(?: wish (?P<wish>yes|no))?(?: for (?P<purpose>[a-z_]+))?"
    ),
    "job": re.compile(
        r"job client (?P<client>\w+) (?P<day>\S+)(?: to (?P<last>\S+))?(?: title (?P<title>\w+))?"
        r"(?: firm (?P<firm>\w+))?(?: (?P<contract>permanent|fixed|seasonal|agency))?"
        r"(?P<subsidy> subsidised)?(?P<trial> trial)?"
    ),
    "note": re.compile(
        r"note (?P<day>\S+)(?: client (?P<client>\w+))? (?P<kind>[a-z_]+)"
        r"(?: (?P<place>office|community|workplace|home|remote))?(?: (?P<minutes>\d+) min)?"
    ),
}


@dataclass
class Example:
    """One example: what is counted, and what the guide says comes out."""

    text: str
    item: int
    period: Period
    gives: str
    choices: Choices = USUAL
    coaches: list[CoachFacts] = field(default_factory=list[CoachFacts])

    def counted(self) -> Evidence:
        """Count it: each coach alone, and their evidence together, as packs are."""
        alone = [
            evidence_of(self.item, Facts((coach,)), self.period, self.choices)
            for coach in self.coaches
        ]
        return together(alone)

    def counted_at_once(self) -> Evidence:
        """Count all records together, where titles and employers are known."""
        return evidence_of(self.item, Facts(tuple(self.coaches)), self.period, self.choices)


def examples() -> list[Example]:
    """Return all examples of the guide."""
    return [_read(text) for text in _BLOCK.findall(GUIDE)]


def _read(text: str) -> Example:
    head, *lines, last = text.strip().splitlines()
    found = _ITEM.fullmatch(head)
    assert found, head
    period = Period(date.fromisoformat(found[2]), date.fromisoformat(found[3]))
    example = Example(text, int(found[1]), period, last)
    for number, line in enumerate(_repeated(lines)):
        _take(example, line, f"{number}")
    return example


def _repeated(lines: list[str]) -> Iterator[str]:
    for line in lines:
        times = _TIMES.fullmatch(line)
        yield from [times[2]] * int(times[1]) if times else [line]


def _take(example: Example, line: str, id_: str) -> None:
    word, *rest = line.split()
    if word == "choice":
        name = rest[0].replace("-", "_")
        kind = type(getattr(USUAL, name))
        example.choices = replace(example.choices, **{name: kind(rest[1])})
    elif word == "coach":
        assert rest[1] == "%", line
        example.coaches.append(CoachFacts(f"coach {id_}", int(rest[0])))
    else:
        row = _KNOWN[word].fullmatch(line)
        assert row, line
        coach = example.coaches[-1]
        add = {"client": _client, "contact": _contact, "job": _job, "note": _note}[word]
        rows = f"{word}s"
        example.coaches[-1] = replace(coach, **{rows: (*getattr(coach, rows), add(row, id_, line))})


def _client(row: re.Match[str], id_: str, line: str) -> ClientFacts:
    words = row[1].split()
    standings: list[Standing] = []
    phases: list[PhaseStep] = []
    while words:
        word = words.pop(0)
        if word == "phase":
            phase = Phase(int(words.pop(0)))
            phases.append(PhaseStep(f"{id_}p", phase, date.fromisoformat(words.pop(0))))
        else:
            standings.append(Standing(Status(word), date.fromisoformat(words.pop(0))))
    named = line.split()[1]
    return ClientFacts(named if named.isupper() else id_, tuple(standings), tuple(phases))


def _contact(row: re.Match[str], id_: str, _line: str) -> ContactFact:
    wish = {"yes": True, "no": False, None: None}[row["wish"]]
    return ContactFact(
        id=id_,
        employer="firm",
        day=date.fromisoformat(row["day"]),
        face_to_face=not row["phone"],
        client_id=row["client"],
        purpose=Purpose(row["purpose"] or Purpose.OTHER),
        on_preference=wish,
    )


def _job(row: re.Match[str], id_: str, _line: str) -> JobFact:
    return JobFact(
        id=id_,
        client_id=row["client"],
        employer=row["firm"] or "firm",
        kind=JobKind.WORK_TRIAL if row["trial"] else JobKind.JOB,
        started=date.fromisoformat(row["day"]),
        ended=date.fromisoformat(row["last"]) if row["last"] else None,
        title=row["title"] or "",
        contract=Contract(row["contract"]) if row["contract"] else None,
        subsidy=bool(row["subsidy"]),
    )


def _note(row: re.Match[str], id_: str, _line: str) -> NoteFact:
    return NoteFact(
        id=id_,
        day=date.fromisoformat(row["day"]),
        kind=NoteKind(row["kind"]),
        client_id=row["client"],
        place=Place(row["place"]) if row["place"] else None,
        minutes=int(row["minutes"]) if row["minutes"] else None,
    )


def told(found: Evidence, scale: Scale, coaches: int) -> str:
    """Return what comes out, as the last line of an example says it."""
    if found.value is None:
        return "gives no value"
    parts = [
        f"gives {_fraction(found.numerator)} / {_fraction(found.denominator)} = "
        f"{_fraction(found.value)}",
        f"n {found.n}",
        *(["few"] if found.few else []),
        f"suggests {_suggested(suggestion(scale.item(found.item), found, coaches))}",
    ]
    if found.at_most:
        least = next(one for one in found.figures if one.says == AT_LEAST)
        assert least.value is not None
        parts.append(f"at least {_fraction(least.value)}")
    if found.left_out:
        parts.append(f"left out {len(found.left_out)}")
    return ", ".join(parts)


def _suggested(found: Suggestion) -> str:
    if found.score is None:
        return "nothing"
    more = " or more" if found.person_above else ""
    return f"{found.score}{more}{' at most' if found.at_most else ''}"


def _fraction(value: Fraction) -> str:
    return str(value)
