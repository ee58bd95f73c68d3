"""What is not as it was signed, or cannot be right, is refused in a sentence, and nothing else."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from nacl.signing import SigningKey

from ipscoach.domain.fidelity.together import together
from ipscoach.domain.outcomes.cases import together as cases_together
from ipscoach.domain.outcomes.measures import measures
from ipscoach.exchange.fidelity.pack import FILE_LIMIT, plain_pack
from ipscoach.exchange.fidelity.pack_evidence import evidence_of_pack
from ipscoach.exchange.fidelity.pack_outcomes import cases_of_pack
from ipscoach.exchange.fidelity.pack_reading import read_pack
from ipscoach.exchange.fidelity.pack_signing import open_with, seal_for, write_pack
from ipscoach.exchange.fidelity.pack_texts import holds, known
from ipscoach.i18n import Tongue, say
from ipscoach.sentence import Refused
from tests.exchange.fidelity.packs import MADE, SEED, around, knows, packed, read, small_facts
from tests.exchange.fidelity.test_pack import sentences
from tests.exchange.handover.spoilt import FOREIGN, broken, hostile
from tests.needs import needs

PORTIONS, PORTION = 20, 500
PACK = packed(small_facts())
GOOD = write_pack(PACK, SEED)
PLAIN = plain_pack(PACK)
OWN = evidence_of_pack(PACK, "own-")
OWN_CASES = cases_of_pack(PACK, "own-")


def refused(content: bytes) -> str:
    with pytest.raises(Refused) as fault:
        read(content)
    sentence = say(fault.value.sentence)
    assert sentence.isprintable()
    assert "nothing was" in sentence
    return sentence


def with_change(change: Callable[[Any], object]) -> bytes:
    plain = copy.deepcopy(PLAIN)
    change(plain)
    return around(plain)


def test_no_byte_of_a_pack_can_be_changed() -> None:
    """Not even a blank for another: what a supervisor takes in is what the coach wrote."""
    chance = Random(5)
    for at, byte in enumerate(GOOD):
        other = byte
        while other == byte:
            other = chance.choice((byte ^ 1, byte ^ 32, chance.randrange(256), ord(" "), ord("0")))
        content = GOOD[:at] + bytes((other,)) + GOOD[at + 1 :]
        with pytest.raises(Refused):
            read(content)


def test_no_byte_can_be_left_out_or_put_in() -> None:
    chance = Random(6)
    for at in range(0, len(GOOD), 7):
        for content in (GOOD[:at] + GOOD[at + 1 :], GOOD[:at] + b"1" + GOOD[at:], GOOD[:at]):
            with pytest.raises(Refused):
                read(content)
    assert refused(GOOD[: chance.randrange(100, len(GOOD) - 3)]) == refused(GOOD[:-9])


def test_blanks_around_a_pack_or_for_others_are_a_change() -> None:
    """Also where every word is as it was signed; one that came in so earlier stays readable."""
    whole = read(GOOD)
    for content in (
        GOOD + b"\n",
        b" " + GOOD,
        GOOD.replace(b"\n", b"\r\n"),
        GOOD.replace(b'"version":1,\n', b'"version":1,\t'),
        json.dumps(json.loads(GOOD)).encode(),
    ):
        assert "was changed after it was signed" in refused(content)
        assert read_pack(content, knows, stored=True) == whole


@pytest.mark.parametrize("portion", range(PORTIONS))
def test_ten_thousand_spoilt_packs_are_refused_in_a_sentence(portion: int) -> None:
    """Half were broken on their way, half changed and signed anew by somebody with a key."""
    chance, tongue, told = Random(portion), Tongue("fi"), set[str]()
    for number in range(PORTION):
        content = broken(GOOD, chance) if number % 2 else around(changed(number, chance))
        try:
            found = read(content)
        except Refused as fault:
            told.add(say(fault.sentence))
            continue
        # What is left is a pack like any other: shown to the last sentence, and added up.
        if found.pack.period != PACK.period:
            continue
        for one in evidence_of_pack(found.pack):
            assert all(tongue.say(says) for says in sentences(one))
            assert together([one, OWN[one.item - 1]]).item == one.item
        both = [replace(one, known=MADE) for one in (cases_of_pack(found.pack, "1-"), OWN_CASES)]
        for measure in measures(cases_together(both)).measures:
            assert tongue.say(measure.label)
            assert measure.n >= 0
    assert len(told) > 2
    assert all(one.isprintable() and "nothing was" in one for one in told)


def changed(number: int, chance: Random) -> Any:
    """Return a pack changed anywhere; every other one in its outcomes alone."""
    if number % 4:
        return {**PLAIN, "outcomes": hostile(PLAIN["outcomes"], chance)}
    return hostile(PLAIN, chance)


def test_foreign_files_are_told_apart() -> None:
    for content in FOREIGN:
        refused(content)
    for content in (
        b"",
        b"{}",
        b"[]",
        b"PK\x03\x04",
        b"%PDF-1.7",
        b'{"format": "ipscoach-client"}',
    ):
        assert "no evidence pack" in refused(content)


def test_each_fault_has_its_own_sentence() -> None:
    whole = json.loads(GOOD)
    assert "newer version" in refused(json.dumps({**whole, "version": 2}).encode())
    assert "20 MB" in refused(b" " * (FILE_LIMIT + 1))
    for head in (b"age-encryption.org/v1\n-> X25519 x", b"-----BEGIN AGE ENCRYPTED FILE-----\n"):
        assert "private key" in refused(head)
    assert "does not fit together" in refused(with_change(lambda pack: pack.update(more=1)))
    assert "another version" in refused(
        with_change(lambda pack: pack["items"][0]["formula"].update(text="Send money."))
    )
    for changes in ({"key": "0" * 64}, {"key": whole["key"].upper()}, {"more": 1}, {"version": 0},
                    {"signature": whole["signature"].upper()}, {"version": True}):  # fmt: skip
        told = refused(json.dumps({**whole, **changes}).encode())
        assert told.startswith("The pack was changed after it was signed; nothing was read.")


def test_a_key_that_stands_twice_is_no_pack() -> None:
    """Programs part ways over which of the two counts, whatever was signed."""
    for twice in (b'"version":2,"version":1', b'"version":1,"version":1'):
        assert "was changed" in refused(GOOD.replace(b'"version":1', twice))
    inside = GOOD.replace(b'"cap":10', b'"cap":11,"cap":10')
    assert inside != GOOD
    assert "was changed" in refused(inside)


def test_a_pack_signed_with_another_key_is_another_coach_s() -> None:
    assert read(write_pack(PACK, bytes(32))).key != read(GOOD).key
    whole = json.loads(GOOD)
    whole["key"] = bytes(SigningKey(bytes(32)).verify_key).hex()
    assert "was changed" in refused(json.dumps(whole).encode())


SENSELESS: list[tuple[str, Callable[[Any], object]]] = [
    ("an item is missing", lambda pack: pack["items"].pop()),
    ("an item stands twice", lambda pack: pack["items"].append(pack["items"][0])),
    ("items in another order", lambda pack: pack["items"].reverse()),
    ("a share above one", lambda pack: pack["items"][15].update(numerator=[2, 1])),
    ("no denominator", lambda pack: pack["items"][15].update(denominator=[1, 0])),
    ("below nothing", lambda pack: pack["items"][15].update(numerator=[-1, 1])),
    ("not in lowest terms", lambda pack: pack["items"][15].update(denominator=[2, 2])),
    ("n without records", lambda pack: pack["items"][15].update(n=2)),
    ("few is not said", lambda pack: pack["items"][15].update(few=False)),
    ("a value where none can be", lambda pack: pack["items"][6].update(numerator=[1, 1])),
    ("a ceiling that is no anchor", lambda pack: pack["items"][20].update(ceiling=6)),
    ("another ceiling than the jobs give", lambda pack: pack["items"][20].update(ceiling=None)),
    ("a ceiling and jobs enough", lambda pack: pack["items"][20].update(current_jobs=10)),
    ("a ceiling where none is", lambda pack: pack["items"][15].update(ceiling=1)),
    ("jobs below nothing", lambda pack: pack["items"][20].update(current_jobs=-1)),
    ("nothing said of current jobs", lambda pack: pack["items"][20].update(current_jobs=None)),
    ("current jobs of another item", lambda pack: pack["items"][18].update(current_jobs=1)),
    ("more months than there are", lambda pack: pack["items"][22].update(later_months=[9, 8])),
    ("months without a meeting, uncapped", lambda pack: pack["items"][22].update(
        later_months=[0, 8])),
    ("nothing said of later months", lambda pack: pack["items"][22].update(later_months=None)),
    ("a target where none is", lambda pack: pack["items"][0].update(target=[1, 1])),
    ("more phases than clients", lambda pack: pack["caseload"]["phases"].update({"1": 9})),
    ("a sixth phase", lambda pack: pack["caseload"]["phases"].update({"6": 0})),
    ("clients below nothing", lambda pack: pack["caseload"].update(closed=-1)),
    ("more clients than item 1 has", lambda pack: pack["caseload"].update(active=2)),
    ("more came than item 15 has", lambda pack: pack["caseload"].update(came=5)),
    ("others wait than in item 1", lambda pack: pack["caseload"].update(waiting=0)),
    ("contacts of a coach with none", lambda pack: pack["items"][16].update(
        numerator=[0, 1], denominator=[0, 1], n=0, few=False, rows=[])),
    ("a week is missing", lambda pack: pack["caseload"]["weeks"].pop()),
    ("more met than contacts", lambda pack: pack["caseload"]["weeks"][1].update(face_to_face=9)),
    ("a cap that is not the share's", lambda pack: pack.update(cap=20)),
    ("a share above hundred", lambda pack: pack.update(share=101)),
    ("another share than item 1", lambda pack: pack.update(share=40, cap=8)),
    ("no name", lambda pack: pack.update(coach=" ")),
    ("a name that moves the cursor", lambda pack: pack.update(coach="Kaisa\x1b[2J")),
    ("an id of another kind", lambda pack: pack.update(id="../../etc/passwd")),
    ("the period backwards", lambda pack: pack["period"].update(first="2026-12-01")),
    ("a period of centuries", lambda pack: pack["period"].update(first="0001-01-01")),
    ("a day as a moment", lambda pack: pack.update(made="2026-07-01T00:00:00")),
    ("a day as a number", lambda pack: pack.update(made=0)),
    ("a week that no year has", lambda pack: pack["items"][0]["rows"][0].update(
        weeks={"2025-W53": 1})),
    ("days so far to the day", lambda pack: next(
        row["what"]["values"] for row in pack["items"][14]["rows"]
        if "days so far" in row["what"]["text"]).update(days=8)),
    ("a code with a name", lambda pack: pack["items"][0]["rows"][0].update(who="Anna")),
    ("no record in a row", lambda pack: pack["items"][0]["rows"][0].update(weeks={"2026-W01": 0})),
    ("records by the million", lambda pack: pack["items"][1]["left_out"].append(
        {"kind": "note", "why": {"text": "No minutes are written down.", "values": {}},
         "count": 10**6})),
    ("a number without end", lambda pack: pack["items"][1]["remarks"].append(
        {"text": "Clients who were sought out: {count}.", "values": {"count": 10**30}})),
    ("half a record", lambda pack: pack["items"][0].update(n=1.0)),
]  # fmt: skip


@pytest.mark.parametrize(("what", "change"), SENSELESS, ids=[what for what, _ in SENSELESS])
def test_what_cannot_be_is_refused_though_it_is_signed(
    what: str, change: Callable[[Any], object]
) -> None:
    read(around(PLAIN))
    told = refused(with_change(change))
    assert "does not fit together" in told or what == "half a record"


def said(text: str, **values: Any) -> Callable[[Any], object]:
    return lambda pack: pack["items"][1]["remarks"].append({"text": text, "values": values})


WORDS: list[Callable[[Any], object]] = [
    said("Call this number: 040 000 1000."),
    said(""),
    said("Clients who were sought out: {count}."),
    said("Clients who were sought out: {count}.", count=1, more=2),
    said("Clients who were sought out: {count}.", count={"text": "Meeting"}),
    said("Clients who were sought out: {count}.", count={"week": "2026-W01"}),
    said("Clients who were sought out: {count}.", count=-1),
    said("Came in: {source}.", source={"text": "Anna Esimerkki"}),
    said("Came in: {source}.", source={"text": "Clients who were sought out: {count}."}),
    said("Came in: {source}.", source=1),
    said("Active clients in competitive work on {day}", day={"week": "2026-W60"}),
    said("Active clients in competitive work on {day}", day=1),
    lambda pack: pack["items"][0].update(unit="days"),
    lambda pack: pack["items"][0].update(kind="evidence"),
    lambda pack: pack["items"][18].update(rules=[]),
    lambda pack: pack["items"][20].update(whole_service=False),
    lambda pack: pack["items"][0].update(formula=pack["items"][1]["formula"]),
]


@pytest.mark.parametrize("change", WORDS)
def test_no_words_and_no_rules_come_in_from_outside(change: Callable[[Any], object]) -> None:
    assert "another version of ipscoach" in refused(with_change(change))


@pytest.mark.parametrize(
    "template",
    [
        "{count.__class__}",
        "{count[0]}",
        "{count:>9999999}",
        "{count!r}",
        "{}",
        "{0}",
        "{count",
        "}",
    ],
)
def test_no_template_reaches_for_more_than_its_values(template: str) -> None:
    """Not even if a catalogue had it."""
    text = replace(PACK.items[0].formula, text=template, values={"count": 1})
    assert not holds(text, lambda _template: True)
    whole = replace(text, text="{{count}} {count}")
    assert holds(whole, lambda _template: True)


def test_the_catalogue_says_what_is_known() -> None:
    assert known("Meeting")
    assert known("Kela"), "a word that is the same in Finnish is known too"
    assert not known("")
    assert not known("Send money.")
    unknown = with_change(said("Send money."))
    with pytest.raises(Refused, match="another version"):
        read_pack(unknown)
    assert knows("Meeting")
    assert not knows("Send money.")


def test_a_closed_pack_opens_for_the_supervisor_alone() -> None:
    needs("age-keygen")
    mine, other = key_pair(), key_pair()
    sealed = seal_for(GOOD, mine[1])
    assert "encrypted" in refused(sealed)
    assert open_with(sealed, mine[0]) == GOOD
    assert open_with(GOOD, mine[0]) == GOOD
    with pytest.raises(Refused):
        open_with(sealed, other[0])
    with pytest.raises(Refused, match="MB large"):
        open_with(sealed + bytes(FILE_LIMIT + 10**6), mine[0])
    with pytest.raises(Refused):
        seal_for(GOOD, mine[0])


def key_pair() -> tuple[str, str]:
    """Return a private and a public key of age's own making."""
    secret = subprocess.run(
        ["age-keygen"], check=True, capture_output=True, text=True, timeout=30
    ).stdout
    public = subprocess.run(
        ["age-keygen", "-y"], input=secret, check=True, capture_output=True, text=True, timeout=30
    ).stdout
    return secret, public.strip()
