"""A scale file that does not hold is refused in a sentence that names the item and the fault."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.fidelity.scale_reading import read_scale
from ipscoach.i18n import say
from ipscoach.sentence import Refused
from tests.domain.fidelity.plain_scale import Plain, plain, plain_item

Change = Callable[[Plain], object]


def item(which: int, /, **values: object) -> Change:
    """Set keys of an item."""
    return lambda found: plain_item(which, found).update(values)


def without(number: int, key: str) -> Change:
    """Take a key of an item away."""
    return lambda found: plain_item(number, found).pop(key)


def threshold(number: int, score: int, **borders: object) -> Change:
    """Give an anchor another threshold, or none; `from_` stands for `from`."""
    new = {word.rstrip("_"): border for word, border in borders.items()}

    def change(found: Plain) -> None:
        anchor = plain_item(number, found)["anchors"][score - 1]
        if new:
            anchor["threshold"] = new
        else:
            del anchor["threshold"]

    return change


def top(**values: object) -> Change:
    """Set keys of the file itself."""
    return lambda found: found.update(values)


def part(path: str, value: object) -> Change:
    """Set a value deep in the file: `items.6.name.sv`, places counted from 0; ... takes it away."""

    def change(found: Any) -> None:
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in way:
            found = found[step]
        if value is ...:
            del found[last]
        else:
            found[last] = value

    return change


def turned(found: Plain) -> None:
    """Turn two thresholds of item 2 about, so that nothing is missing but the direction."""
    anchors = plain_item(2, found)["anchors"]
    anchors[1]["threshold"], anchors[2]["threshold"] = (
        anchors[2]["threshold"],
        anchors[1]["threshold"],
    )


FAULTS: dict[str, tuple[Change, str]] = {
    "no scale": (part("format", ...), "This is no scale: “format” must be “ipscoach-scale”."),
    "newer": (top(format_version=2), "The scale is written for a newer version of ipscoach."),
    "odd version": (top(format_version=True), "The scale: “format_version” must be a whole"),
    "key of the file": (top(colour="red"), "The scale: the key “colour” is not known."),
    "key of an item": (item(7, treshold={}), "Item 7: the key “treshold” is not known."),
    "key of an anchor": (
        part("items.6.anchors.2.points", 3),
        "Item 7, anchor 3: the key “points” is not known.",
    ),
    "id": (top(id="../IPS"), "The scale: “id” may have small letters, digits and hyphens"),
    "long version": (top(version="1" * 41), "The scale: its version is longer than 40."),
    "no source": (part("source", ...), "The scale: “source” is missing."),
    "no items": (top(items=[]), "The scale: it must have from 1 to 100 items."),
    "items no list": (top(items={}), "The scale: “items” must be a list."),
    "items no tables": (top(items=["one"]), "The scale: “items” must be a list of 200 tables"),
    "number twice": (item(8, number=7), "The scale: “items” has 7 more than once."),
    "number left out": (item(25, number=26), "The scale: item 25 is missing."),
    "number no number": (item(8, number="8"), "The scale: “number” must be a whole number"),
    "name left out": (part("items.6.name.sv", ...), "Item 7: “name” is missing in the language sv"),
    "name empty": (part("items.6.name.fi", " \n"), "Item 7: “fi” must be a text of one to 2000"),
    "name that a terminal obeys": (part("items.6.name.en", "a\x1b[2J"), "Item 7: “en” must be"),
    "name no table": (item(7, name="Unit"), "Item 7: “name” must be a table."),
    "language too many": (part("items.6.asks.no", "Hva"), "Item 7: the key “no” is not known."),
    "working translation": (item(7, working=["se"]), "Item 7: “working” may hold these"),
    "section": (item(7, section="other"), "Item 7: “section” must be one of these: staffing, org"),
    "mark": (item(7, mark="X"), "Item 7: “mark” must be one of these: V, P, L, M, U."),
    "uncertain and computed": (item(2, mark="U"), "Item 2: it is marked uncertain, so nothing"),
    "source": (item(7, sources=["MIS", "TV"]), "Item 7: “sources” may hold these, each once: MIS"),
    "source twice": (item(7, sources=["MIS", "MIS"]), "Item 7: “sources” may hold these, each"),
    "no source of evidence": (item(7, sources=[]), "Item 7: it names no source of evidence."),
    "evidence": (item(7, evidence=26), "Item 7: “evidence” must be a whole number from 1 to 25."),
    "evidence twice": (item(7, evidence=8), "The scale: “evidence” has 8 more than once."),
    "anchor left out": (part("items.6.anchors.3", ...), "Item 7, anchor 4: it is missing."),
    "anchor twice": (part("items.6.anchors.3.score", 3), "Item 7, anchor 3: it stands there twice"),
    "anchor of 6": (part("items.6.anchors.4.score", 6), "Item 7: “score” must be a whole number"),
    "anchor without text": (
        part("items.6.anchors.3.text", ...),
        "Item 7, anchor 4: “text” is missing.",
    ),
    "unit": (item(2, unit="miles"), "Item 2: “unit” must be one of these: clients_per_full_time"),
    "threshold, no unit": (
        threshold(7, 1, below=2),
        "Item 7, anchor 1: it has a threshold, but the item has no unit.",
    ),
    "gap, no unit": (item(7, gaps=[]), "Item 7: it has a threshold, but the item has no unit."),
    "unit, no threshold": (item(7, unit="share"), "Item 7: it has a unit, but no anchor has a"),
    "threshold left out": (
        threshold(2, 3),
        "Item 2: anchor 3 has no threshold, but those around it have.",
    ),
    "gap": (threshold(2, 3, from_=76, below=90), "Item 2: a value at 75 belongs to no anchor. If"),
    "gap at a point": (threshold(2, 3, above=75, below=90), "Item 2: a value at 75 belongs to no"),
    "gap at the bottom": (threshold(1, 5, from_=1, to=20), "Item 1: a value at 0 belongs to no"),
    "gap at the top": (threshold(2, 5, from_=96, to=99), "Item 2: a value at 99 belongs to no"),
    "end where there is none": (threshold(1, 1, above=40, to=99), "Item 1: a value at 99 belongs"),
    "overlap": (threshold(2, 3, from_=74, below=90), "Item 2: a value at 74 belongs to two"),
    "overlap at a point": (
        threshold(2, 2, from_=60, to=75),
        "Item 2: a value at 75 belongs to two",
    ),
    "overlap without end": (threshold(1, 4, above=20), "Item 1: a value at 25 belongs to two"),
    "gap no longer named": (without(21, "gaps"), "Item 21: a value at 64 belongs to no anchor."),
    "components left out": (threshold(5, 3, from_=4, to=4), "Item 5: a value at 3 belongs to no"),
    "decimals": (threshold(2, 3, from_=Decimal("75.5"), below=90), "Item 2: a value at 75 belongs"),
    "direction": (turned, "Item 2: the thresholds do not run in one direction."),
    "no border": (part("items.1.anchors.2.threshold", {}), "Item 2, anchor 3: the threshold gives"),
    "two borders": (
        threshold(2, 3, from_=75, above=75, below=90),
        "Item 2, anchor 3: the threshold has both “from” and “above”.",
    ),
    "backwards": (
        threshold(2, 3, from_=90, below=75),
        "Item 2, anchor 3: the threshold ends before it begins.",
    ),
    "beyond all": (
        threshold(2, 5, from_=96, to=101),
        "Item 2, anchor 5: “to” is beyond what can be counted: share.",
    ),
    "half a component": (
        threshold(5, 3, from_=Decimal("2.5"), to=3),
        "Item 5, anchor 3: “from” is beyond what can be counted: components",
    ),
    "below nothing": (threshold(2, 1, below=-1), "Item 2, anchor 1: “below” must be a number from"),
    "no number": (threshold(2, 1, below=True), "Item 2, anchor 1: “below” must be a number from 0"),
    "not a number": (threshold(2, 1, below=Decimal("nan")), "Item 2, anchor 1: “below” must be a"),
    "endless": (threshold(2, 1, below=Decimal("1e-99")), "Item 2, anchor 1: “below” must be a nu"),
    "gap without reason": (part("items.20.gaps.0.reason", ...), "Item 21: “reason” is missing."),
    "components, no unit": (
        item(7, components=[{"fi": "a", "sv": "b", "en": "c"}]),
        "Item 7: “components” and the unit “components” belong together.",
    ),
    "unit, no components": (without(5, "components"), "Item 5: “components” and the unit"),
    "components without end": (
        item(5, components=[{"fi": "a", "sv": "b", "en": "c"}] * 21),
        "Item 5: it has more than 20 components.",
    ),
    "bands left out": (part("bands", ...), "The scale: “bands” is missing."),
    "bands too short": (part("bands.0.to", 124), "The scale: its bands must reach from 25 to 125."),
    "bands too low": (part("bands.3.from", 24), "The scale: its bands must reach from 25 to 125."),
    "band twice": (part("bands.1.id", "fair"), "The scale: “bands” has fair more than once."),
    "band backwards": (part("bands.1.to", 99), "The scale: “to” must be a whole number from 100"),
    "gap of bands": (part("bands.2.from", 75), "The scale: between the totals 73 and 75 its bands"),
    "bands overlap": (part("bands.2.to", 100), "The scale: between the totals 100 and 100 its"),
    "band uncertain": (part("bands.2.mark", "U"), "The scale: a band marked uncertain may not be"),
    "good": (part("rhythm.good_from", 101), "The scale: “good_from” must be where a band begins."),
    "months": (part("rhythm.months", 0), "The scale: “months” must be a whole number from 1 to"),
    "section twice": (part("sections.1.id", "staffing"), "The scale: “sections” has staffing more"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_has_a_sentence_of_its_own(fault: str) -> None:
    change, expected = FAULTS[fault]
    found = plain()
    change(found)
    with pytest.raises(Refused) as refused:
        read_scale(found)
    assert say(refused.value.sentence).startswith(expected)


def test_an_own_list_may_have_no_bands_and_no_rhythm_but_says_so() -> None:
    found = plain()
    found.update(id="own-list", bands=[], items=found["items"][:2])
    del found["rhythm"]
    scale = read_scale(found)
    assert scale.bands == ()
    assert scale.rhythm is None
    assert (scale.lowest, scale.highest) == (2, 10)
    assert scale.band(7) is None


def test_an_uncertain_item_may_stand_there_without_numbers() -> None:
    found = plain()
    item(7, mark="U")(found)
    assert read_scale(found).item(7).mark.value == "U"


def test_decimals_are_exact() -> None:
    found = plain()
    threshold(19, 1, below=Decimal("33.3"))(found)
    threshold(19, 2, from_=Decimal("33.3"), below=60)(found)
    low = read_scale(found).item(19).anchor(2).threshold
    assert low is not None
    assert low.low * 1000 == 333


SCALAR = st.none() | st.booleans() | st.integers() | st.decimals() | st.text(max_size=8)
ANYTHING = st.recursive(
    SCALAR,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.data())
def test_whatever_stands_in_the_file_it_is_read_or_refused(data: st.DataObject) -> None:
    found: Any = plain()
    place = found
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        if isinstance(place[key], dict | list) and data.draw(st.integers(0, 3)):
            place = place[key]
            continue
        place[key] = data.draw(ANYTHING)
        break
    assert told(found)


def told(found: Any) -> str:
    """Return the scale's id, or the sentence that refuses it."""
    try:
        return read_scale(found).id
    except Refused as refused:
        return say(refused.sentence)
