"""A fidelity scale: its items with five anchors each, its bands, and what a number suggests.

A scale is data (`ipscoach/scales/*.toml`), so that an organisation can put an official wording
or another scale beside ours. Totals of different scales are never mixed: see `Scale.key`.

Source: domain.md 1 and 2.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from ipscoach.domain.fidelity.result import Unit
from ipscoach.sentence import marked

SCORES = range(1, 6)
LANGUAGES = ("fi", "sv", "en")


class Mark(StrEnum):
    """How certain what a scale says is (domain.md); from an uncertain item nothing is computed."""

    PUBLISHED = "V"
    PILOT = "P"
    STATUTE = "L"
    FIELD = "M"
    UNCERTAIN = "U"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _MARKS[self]


_MARKS = {
    Mark.PUBLISHED: marked("read in a published source"),
    Mark.PILOT: marked("read in the pilot's reports"),
    Mark.STATUTE: marked("read in a statute"),
    Mark.FIELD: marked("field knowledge, the passage not read"),
    Mark.UNCERTAIN: marked("uncertain"),
}


class Source(StrEnum):
    """Where a reviewer looks, with the codes at the foot of the form."""

    MIS = "MIS"
    DOC = "DOC"
    INT = "INT"
    OBS = "OBS"
    ISP = "ISP"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _SOURCES[self]


_SOURCES = {
    Source.MIS: marked("information system"),
    Source.DOC: marked("documents"),
    Source.INT: marked("interviews"),
    Source.OBS: marked("observation"),
    Source.ISP: marked("individual plans"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """A text of a scale in the three languages."""

    fi: str
    sv: str
    en: str

    def told(self, language: str) -> str:
        """Return the text in a language; in English where it is none of the three."""
        return {"fi": self.fi, "sv": self.sv}.get(language, self.en)


@dataclass(frozen=True, slots=True)
class Name:
    """A name, and in which languages it is a working translation and not the official one."""

    words: Words
    working: frozenset[str] = frozenset()

    def told(self, language: str) -> str:
        """Return the name in a language; in English where it is none of the three."""
        return self.words.told(language)

    def is_working(self, language: str) -> bool:
        """Say whether what `told` returns is a working translation: to be said with it."""
        return (language if language in LANGUAGES else "en") in self.working


@dataclass(frozen=True, slots=True)
class Threshold:
    """The values of one anchor: from `low` to `high`; a share between 0 and 1.

    Attributes:
        low: the lower end; 0 where the file gives none.
        with_low: whether `low` itself belongs to it.
        high: the upper end; None where there is none.
        with_high: whether `high` itself belongs to it.
    """

    low: Fraction
    with_low: bool
    high: Fraction | None
    with_high: bool

    def __contains__(self, value: Fraction) -> bool:
        enough = value > self.low or (self.with_low and value == self.low)
        if self.high is None:
            return enough
        return enough and (value < self.high or (self.with_high and value == self.high))


@dataclass(frozen=True, slots=True)
class Anchor:
    """What one score means.

    Attributes:
        score: 1-5.
        text: in our own words.
        threshold: the values that suggest it; None where no number tells.
        also: what it asks for besides the number: a person looks at that.
    """

    score: int
    text: Words
    threshold: Threshold | None = None
    also: Words | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """Values for which the form has no anchor, and why; nothing is suggested there."""

    threshold: Threshold
    reason: Words


def top_of(unit: Unit | None, components: int) -> Fraction | None:
    """Return the highest value that a unit can have: with so many components, where it counts."""
    match unit:
        case Unit.SHARE:
            return Fraction(1)
        case Unit.COMPONENTS:
            return Fraction(components)
        case _:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a scale.

    Attributes:
        number: as on the form.
        section: the id of its section.
        asks: what it looks at, in our own words.
        sources: where a reviewer finds out.
        anchors: the five of them, from 1 to 5.
        mark: how certain this is.
        unit: what its numbers are; None where no anchor is a number.
        gaps: the values without an anchor.
        components: what is counted, where the anchors count components, roles or strategies.
        remark: what has to be known besides.
        evidence: the item of IPS-25 whose evidence from the records belongs here; None for none.
    """

    number: int
    section: str
    name: Name
    asks: Words
    sources: tuple[Source, ...]
    anchors: tuple[Anchor, ...]
    mark: Mark
    unit: Unit | None = None
    gaps: tuple[Gap, ...] = ()
    components: tuple[Words, ...] = ()
    remark: Words | None = None
    evidence: int | None = None

    def anchor(self, score: int) -> Anchor:
        """Return the anchor of a score.

        Raises:
            KeyError: the score is not 1-5.
        """
        if score not in SCORES:
            raise KeyError(score)
        return self.anchors[score - 1]

    @property
    def best_by_number(self) -> int | None:
        """The highest score that a number can suggest; a person decides on those above it."""
        numbered = [anchor.score for anchor in self.anchors if anchor.threshold is not None]
        return max(numbered, default=None)

    @property
    def top(self) -> Fraction | None:
        """The highest value there is: 1 for a share, the number of components; None for none."""
        return top_of(self.unit, len(self.components))

    def gap_at(self, value: Fraction | int) -> Gap | None:
        """Return the gap in which a value lies."""
        return next((gap for gap in self.gaps if Fraction(value) in gap.threshold), None)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the form."""

    id: str
    name: Name


@dataclass(frozen=True, slots=True)
class Band:
    """What a total means: from `lowest` to `highest`, both among them."""

    id: str
    name: Name
    lowest: int
    highest: int
    mark: Mark

    def __contains__(self, total: int) -> bool:
        return self.lowest <= total <= self.highest


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the next review is due: after `months`, or `months_when_good` from `good_from` on."""

    months: int
    good_from: int
    months_when_good: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A fidelity scale, checked: see `scale_reading.read_scale`.

    Attributes:
        id: as in `ips25-2008`.
        version: as its makers write it.
        source: where it comes from, and whose words these are.
        items: in order of number.
        bands: in order of total; empty for a scale that has none.
        rhythm: None for a scale that does not say how often it is used.
    """

    id: str
    version: str
    name: Name
    source: Words
    sections: tuple[Section, ...]
    items: tuple[Item, ...]
    bands: tuple[Band, ...] = ()
    rhythm: Rhythm | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Id and version; only what has the same key may stand in one total or comparison."""
        return self.id, self.version

    @property
    def lowest(self) -> int:
        """The lowest total."""
        return len(self.items) * SCORES[0]

    @property
    def highest(self) -> int:
        """The highest total."""
        return len(self.items) * SCORES[-1]

    def item(self, number: int) -> Item:
        """Return an item.

        Raises:
            KeyError: the scale has no such item.
        """
        for item in self.items:
            if item.number == number:
                return item
        raise KeyError(number)

    def band(self, total: int) -> Band | None:
        """Return the band of the total of a complete review; None where the scale has no bands.

        Raises:
            ValueError: there is no such total.
        """
        if not self.lowest <= total <= self.highest:
            raise ValueError(total)
        return next((band for band in self.bands if total in band), None)


def suggest(item: Item, value: Fraction | int) -> int | None:
    """Return the score that a value suggests; None in a gap or where no number tells.

    The value is exact and never rounded: the better anchor is given only when its own border is
    reached, so that 20 clients are a 5 and anything above 20 a 4.

    Args:
        item: of any scale.
        value: in the item's unit, a share between 0 and 1.

    Source: domain.md 1.2, notes for implementers, items 1, 17, 21 and 24.

    Raises:
        ValueError: there is no such value: below 0, a share above 1, a broken number of
            components or more of them than there are.
    """
    exact = Fraction(value)
    too_much = item.top is not None and exact > item.top
    broken = item.unit is Unit.COMPONENTS and exact.denominator != 1
    if exact < 0 or too_much or broken:
        raise ValueError(value)
    for anchor in item.anchors:
        if anchor.threshold is not None and exact in anchor.threshold:
            return anchor.score
    return None
