"""Small numbers stay hidden: no reader works them out from what a report shows."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ipscoach.domain.outcomes.small_numbers import FEW, Hidden, Sum, bounds, hidden, is_small

MOST = 24


def parted(*parts: int) -> tuple[dict[str, int], list[Sum]]:
    names = [f"p{place}" for place in range(len(parts))]
    counts = dict(zip(names, parts, strict=True)) | {"total": sum(parts)}
    return counts, [Sum("total", tuple(names))]


@pytest.mark.parametrize(("count", "small"), [(0, False), (1, True), (4, True), (5, False)])
def test_nobody_and_five_are_no_small_number(count: int, small: bool) -> None:
    assert is_small(count) is small
    assert hidden({"a": count}, []) == ({"a": Hidden.FEW} if small else {})


def test_large_counts_are_shown_as_they_are() -> None:
    assert hidden(*parted(5, 0, 12)) == {}


def test_one_small_part_takes_the_smallest_other_with_it() -> None:
    assert hidden(*parted(2, 9, 30)) == {"p0": Hidden.FEW, "p1": Hidden.WITHHELD}


def test_two_small_parts_hide_each_other() -> None:
    assert hidden(*parted(2, 3, 30)) == {"p0": Hidden.FEW, "p1": Hidden.FEW}


def test_two_ones_can_be_nothing_but_ones_so_more_is_hidden() -> None:
    found = hidden(*parted(1, 1, 30))
    assert found["p2"] is Hidden.WITHHELD


def test_a_small_part_alone_hides_the_total() -> None:
    assert hidden(*parted(3)) == {"p0": Hidden.FEW, "total": Hidden.FEW}
    assert hidden(*parted(3, 0, 5))["p2"] is Hidden.WITHHELD


def test_four_of_one_each_are_not_even_said_to_be_few() -> None:
    counts, sums = parted(1, 1, 1, 1)
    found = hidden(counts, sums)
    assert set(found) == set(counts)
    assert Hidden.WITHHELD in found.values()


def test_what_is_left_of_a_total_is_no_way_in() -> None:
    counts = {"of": 12, "part": 11, "rest": 1}
    found = hidden(counts, [Sum("of", ("part", "rest"))], ["rest"])
    assert found == {"part": Hidden.WITHHELD}


def test_a_total_that_is_a_part_elsewhere_protects_there_too() -> None:
    counts = {"all": 20, "jobs": 6, "none": 14, "first": 2, "later": 4}
    sums = [Sum("all", ("jobs", "none")), Sum("jobs", ("first", "later"))]
    found = hidden(counts, sums)
    assert found["first"] is found["later"] is Hidden.FEW
    assert "all" not in found


COUNTS = st.lists(st.integers(0, 7), min_size=1, max_size=4)


def worlds(counts: dict[str, int], sums: list[Sum], found: dict[str, Hidden]) -> list[list[int]]:
    """Return all figures that a reader can think of, given what is shown: the slow way."""
    ranges = {
        key: [count] if key not in found else range(1, FEW) if found[key] is Hidden.FEW
        else range(0 if is_small(count) else FEW, MOST)
        for key, count in counts.items()
    }  # fmt: skip
    names = list(counts)
    place = {name: number for number, name in enumerate(names)}
    return [
        list(one)
        for one in product(*ranges.values())
        if all(one[place[s.total]] == sum(one[place[part]] for part in s.parts) for s in sums)
    ]


@settings(max_examples=150, deadline=None)
@given(COUNTS)
def test_no_small_count_can_be_worked_out(parts: list[int]) -> None:
    counts, sums = parted(*parts)
    found = hidden(counts, sums)
    assume(len([one for one in found.values() if one is Hidden.WITHHELD]) < 4)
    possible = worlds(counts, sums, found)
    for place, (key, count) in enumerate(counts.items()):
        if is_small(count):
            assert key in found
            assert len({one[place] for one in possible}) > 1, (counts, found)


@settings(max_examples=300)
@given(COUNTS, COUNTS)
def test_what_is_reckoned_is_never_narrower_than_the_truth(one: list[int], two: list[int]) -> None:
    counts = {f"a{n}": count for n, count in enumerate(one)}
    counts |= {f"b{n}": count for n, count in enumerate(two)}
    counts |= {"a": sum(one), "b": sum(two), "all": sum(one) + sum(two)}
    sums = [
        Sum("a", tuple(f"a{n}" for n in range(len(one)))),
        Sum("b", tuple(f"b{n}" for n in range(len(two)))),
        Sum("all", ("a", "b")),
    ]
    found = hidden(counts, sums)
    known = bounds(counts, sums, found)
    for key, count in counts.items():
        assert known[key].least <= count <= known[key].most
        if is_small(count):
            assert key in found
            assert known[key].least < known[key].most
