"""A pack that came in stays readable when a later version says a thing in other words."""

from __future__ import annotations

import copy
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.together import together
from ipscoach.exchange.fidelity.pack import plain_pack
from ipscoach.exchange.fidelity.pack_evidence import evidence_of_pack
from ipscoach.exchange.fidelity.pack_outcomes import cases_of_pack
from ipscoach.exchange.fidelity.pack_reading import Received, read_pack
from ipscoach.exchange.fidelity.pack_wording import REASON
from ipscoach.i18n import say
from ipscoach.sentence import Refused
from tests.domain.fidelity.made_up import HALF_YEAR
from tests.exchange.fidelity.packs import around, knows, packed, read, small_facts
from tests.exchange.fidelity.test_pack import sentences
from tests.exchange.handover.spoilt import hostile

PACK = packed(small_facts())
PLAIN = plain_pack(PACK)
OTHER = {"text": "Mean of {0.__class__} wages, {count!r}: call {number}.", "values": {"number": 1}}


def stored(change: Callable[[Any], object]) -> Received:
    """Return a pack as it is read from the supervisor's own file, signed as it came in."""
    plain = copy.deepcopy(PLAIN)
    change(plain)
    return read_pack(around(plain), knows, stored=True)


def everywhere(pack: Any) -> None:
    """Word all that a pack says otherwise."""
    for item in pack["items"]:
        item["formula"] = OTHER
        item["remarks"] = [OTHER for _ in item["remarks"]] + [OTHER]
        for part, name in (("figures", "says"), ("rows", "what"), ("left_out", "why")):
            for one in item[part]:
                one[name] = OTHER


def test_another_formula_does_not_shut_a_stored_pack_out() -> None:
    found = stored(lambda pack: pack["items"][0].update(formula=OTHER)).pack
    assert found == PACK
    with pytest.raises(Refused, match="another version"):
        read(around({**PLAIN, "items": [{**PLAIN["items"][0], "formula": OTHER},
                                        *PLAIN["items"][1:]]}))  # fmt: skip


def test_no_foreign_word_is_shown_and_no_figure_is_lost() -> None:
    def but_those_that_records_cannot_tell(pack: Any) -> None:
        everywhere(pack)
        for item in pack["items"]:
            if item["kind"] == "not_in_records":
                item["remarks"] = []

    found = stored(but_those_that_records_cannot_tell).pack
    own = evidence(Facts(), HALF_YEAR, USUAL)
    for before, after, mine in zip(
        evidence_of_pack(PACK), evidence_of_pack(found), own, strict=True
    ):
        assert (after.value, after.n, after.rules) == (before.value, before.n, before.rules)
        assert (after.target, after.ceiling) == (before.target, before.ceiling)
        assert after.formula == mine.formula
        assert not after.remarks
        assert not after.figures
        assert [row.day for row in after.records] == [row.day for row in before.records]
        assert {left.why for left in after.left_out} <= {REASON}
        assert len(after.left_out) == len(before.left_out)
        assert all(say(one).isprintable() for one in sentences(after))
        assert "wages" not in str(after)
    assert cases_of_pack(found) == cases_of_pack(PACK)


def test_what_caps_a_service_is_no_word() -> None:
    """A team with a pack of other words has the ceilings of the same team without it."""

    def all_but_the_silent(pack: Any) -> None:
        everywhere(pack)
        for item in pack["items"]:
            if item["kind"] == "not_in_records":
                item["remarks"] = []

    reworded = stored(all_but_the_silent).pack
    for before, after in zip(evidence_of_pack(PACK), evidence_of_pack(reworded), strict=True):
        whole, told = together([before, before]), together([before, after])
        assert (told.value, told.ceiling) == (whole.value, whole.ceiling)
        assert told.current_jobs == whole.current_jobs
        assert told.later_months == whole.later_months
    jobs = together([evidence_of_pack(one)[20] for one in (PACK, reworded)])
    assert (jobs.ceiling, jobs.current_jobs) == (1, 2)


def test_what_is_worded_as_here_stays_beside_it() -> None:
    found = stored(lambda pack: pack["items"][14]["remarks"].append(OTHER)).pack
    assert PACK.items[14].remarks
    assert found == PACK


def test_a_stored_pack_is_signed_and_makes_sense_all_the_same() -> None:
    content = around(PLAIN)
    with pytest.raises(Refused, match="was changed"):
        read_pack(content.replace(b'"cap":10', b'"cap":11'), knows, stored=True)
    with pytest.raises(Refused, match="does not fit together"):
        stored(lambda pack: pack["caseload"].update(active=2))
    with pytest.raises(Refused, match="does not fit together"):
        stored(lambda pack: pack["items"].reverse())
    with pytest.raises(Refused, match="another version"):
        stored(lambda pack: pack["items"][18].update(rules=[]))


@pytest.mark.parametrize("portion", range(2))
def test_spoilt_packs_in_the_file_are_refused_or_told_in_own_words(portion: int) -> None:
    chance, told = Random(portion), set[str]()
    for _ in range(500):
        try:
            found = read_pack(around(hostile(PLAIN, chance)), knows, stored=True).pack
        except Refused as fault:
            told.add(say(fault.sentence))
            continue
        for one in evidence_of_pack(found):
            assert all(knows(text.template) for text in sentences(one))
    assert len(told) > 1
    assert all(one.isprintable() for one in told)
