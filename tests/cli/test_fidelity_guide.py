"""docs/fidelity.md can be trusted: its examples are counted, its tables compared with the scale."""

from __future__ import annotations

import re
from dataclasses import fields
from fractions import Fraction

import pytest

from ipscoach.cli.grammar_fidelity import CHOICES
from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence import COMPUTED, LISTED, UNKNOWN
from ipscoach.domain.fidelity.result import Unit
from ipscoach.domain.fidelity.scale import Item, Threshold
from ipscoach.exchange.fidelity.scale_files import built_in, parse_scale
from tests.cli.fidelity_examples import GUIDE, Example, examples, told

SCALE = built_in()[0]
EXAMPLES = examples()
ADDED = [one for one in EXAMPLES if one.item not in (19, 20)]


def part(heading: str) -> str:
    """Return what stands below a heading."""
    return GUIDE[GUIDE.index(f"## {heading}") :].split("\n## ")[0]


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the table below a heading, without its head."""
    return cells_of(part(heading))


def cells_of(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.item} {one.gives}")
def test_an_example_gives_what_the_guide_says(example: Example) -> None:
    assert told(example.counted(), SCALE, len(example.coaches)) == example.gives


@pytest.mark.parametrize("example", ADDED, ids=lambda one: f"{one.item} {one.gives}")
def test_adding_packs_up_is_counting_all_records(example: Example) -> None:
    added, at_once = example.counted(), example.counted_at_once()
    assert (added.numerator, added.denominator) == (at_once.numerator, at_once.denominator)
    assert (added.value, added.n, added.ceiling) == (at_once.value, at_once.n, at_once.ceiling)


def test_the_upper_bound_and_the_lower_hold_the_truth_between_them() -> None:
    several = [one for one in EXAMPLES if one.item in (19, 20) and len(one.coaches) > 1]
    assert several
    for example in several:
        at_once = example.counted_at_once().value
        most = example.counted()
        assert at_once is not None
        assert most.value is not None
        least = most.figures[-1].value
        assert least is not None
        assert least <= at_once < most.value


def test_every_computed_item_has_examples_below_its_own_heading() -> None:
    for number in COMPUTED:
        text = part(f"Item {number}: ")
        assert f"```example\nitem {number}, " in text
        assert "**Unsure**" in text
    assert {one.item for one in EXAMPLES} == set(COMPUTED)
    assert all(one.text.strip().splitlines()[-1].startswith("gives ") for one in EXAMPLES)


# The tables


def test_the_thresholds_are_those_of_the_scale_file() -> None:
    told_rows = rows("Thresholds")
    assert [int(row[0]) for row in told_rows] == sorted(COMPUTED)
    for number, name, mark, *cells in told_rows:
        item = SCALE.item(int(number))
        assert name == item.name.told("en")
        assert mark == f"[{item.mark}]"
        gaps = [border(gap.threshold, item) for gap in item.gaps]
        anchors = [border(anchor.threshold, item) for anchor in item.anchors]
        assert cells == [*anchors, ", ".join(gaps) or "–"]


def border(threshold: Threshold | None, item: Item) -> str:
    """Return a threshold as the guide writes it."""
    if threshold is None:
        return "–"
    low, high = threshold.low, threshold.high
    if low == high:
        return f"= {number_of(low, item)}"
    parts: list[str] = []
    if low > 0 or not threshold.with_low:
        parts.append(f"{'≥' if threshold.with_low else '>'} {number_of(low, item)}")
    if high is not None and high != item.top:
        parts.append(f"{'≤' if threshold.with_high else '<'} {number_of(high, item)}")
    return ", ".join(parts)


def number_of(value: Fraction, item: Item) -> str:
    return f"{value * 100} %" if item.unit is Unit.SHARE else str(value)


def test_the_bands_and_the_rhythm_are_those_of_the_scale_file() -> None:
    told_rows = rows("Totals, bands, rhythm")
    assert told_rows == [
        [band.name.told("en"), f"{band.lowest}–{band.highest}", f"[{band.mark}]"]
        for band in reversed(SCALE.bands)
    ]
    rhythm = SCALE.rhythm
    assert rhythm is not None
    assert (rhythm.months, rhythm.good_from, rhythm.months_when_good) == (6, 100, 12)
    assert "six months later, and a year later once the total is 100" in GUIDE


def test_the_choices_are_those_there_are_the_usual_one_first() -> None:
    told_rows = rows("Choices")
    assert len(told_rows) == len(CHOICES) == len(fields(Choices))
    for (option, values, _touches), parameter, setting in zip(
        told_rows, CHOICES, fields(Choices), strict=True
    ):
        usual = getattr(USUAL, setting.name)
        assert option == f"`--{parameter.name}`"
        assert parameter.name.replace("-", "_") == setting.name
        assert re.findall(r"`(\w+)`", values) == list(parameter.choices)
        assert set(parameter.choices) == {choice.value for choice in type(usual)}
        assert parameter.choices[0] == usual.value


def test_the_items_are_where_the_rules_have_them() -> None:
    told_rows = cells_of(GUIDE[: GUIDE.index("\n## ")])
    computed, with_time, listed, unknown = [row[1].split(", ") for row in told_rows]
    assert [*map(int, computed + with_time)] == [1, 15, 16, 17, 19, 20, 21, 23, 2, 24]
    assert {*map(int, computed + with_time)} == set(COMPUTED)
    assert [*map(int, listed)] == sorted(LISTED)
    assert [*map(int, unknown)] == sorted(UNKNOWN)
    assert [int(row[0]) for row in rows("What is listed")] == sorted(LISTED)


def test_which_names_are_working_translations_is_said_as_the_scale_file_says_it() -> None:
    text = part("Scales are data")
    assert {language for item in SCALE.items for language in item.name.working} == {"fi"}
    assert "Item names in Finnish are working translations" in text
    assert "Socialstyrelsen" in text
    assert "Socialstyrelsens" in SCALE.source.told("sv")
    others = [SCALE.name, *(one.name for one in (*SCALE.sections, *SCALE.bands))]
    assert {name.working for name in others} == {frozenset({"fi", "sv"})}
    assert "names of the scale, its sections and its bands in both languages" in text


def test_the_scale_shown_is_a_scale() -> None:
    found = re.search(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    scale = parse_scale(found[1].encode())
    assert scale.key == ("esimerkki", "2026")
    assert [(item.evidence, item.unit) for item in scale.items] == [(16, Unit.SHARE), (None, None)]
