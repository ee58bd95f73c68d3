"""A review as JSON and CSV: read back whole, and a change after signing is never missed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.domain.fidelity.review import (
    EMPTY,
    Action,
    ItemScore,
    Review,
    Seat,
    Signed,
    agree,
    note_suggestion,
)
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.spans import Period
from ipscoach.exchange.fidelity.review_csv import as_csv
from ipscoach.exchange.fidelity.review_data import as_data, canonical, plain_file
from ipscoach.exchange.fidelity.review_file import check_file, signed_file
from ipscoach.exchange.fidelity.review_form import DEPTH_LIMIT, FILE_LIMIT
from ipscoach.exchange.fidelity.review_outlook import outlook
from ipscoach.exchange.fidelity.scale_files import Scales
from ipscoach.i18n import Tongue
from ipscoach.sentence import Refused
from tests.exchange.fidelity.reviews import (
    BEGUN,
    HELD,
    IPS,
    SCALES,
    SEED,
    full,
    read_review,
    scored,
    signed,
)

Plain = dict[str, Any]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SCORE = st.none() | st.integers(1, 5)
DAY = st.dates(date(2000, 1, 1), date(2100, 1, 1))
ITEM = st.builds(
    ItemScore,
    suggested=SCORE,
    value=st.fractions(0, 1000, max_denominator=5000),
    times=st.integers(1, 99),
    n=st.integers(0, 5000),
    at_most=st.booleans(),
    apart=st.dictionaries(st.sampled_from(Seat), st.integers(1, 5)),
    agreed=SCORE,
    reason=TEXT,
    sources=st.frozensets(st.sampled_from(Source)),
).filter(lambda score: score != EMPTY)
REVIEW = st.builds(
    Review,
    scale=st.just(IPS.key),
    service=TEXT,
    period=st.tuples(DAY, DAY).map(lambda pair: Period(min(pair), max(pair))),
    reviewers=st.dictionaries(st.sampled_from(Seat), TEXT),
    scores=st.dictionaries(st.integers(1, 25), ITEM),
    actions=st.lists(
        st.builds(
            Action,
            what=TEXT,
            owner=TEXT,
            due=DAY,
            item=st.none() | st.integers(1, 25),
            done=st.none() | DAY,
        ),
        max_size=3,
    ).map(tuple),
    version=st.integers(1, 9),
    signed=st.none() | st.builds(Signed, TEXT, DAY),
)


def sealed(review: Review | None = None) -> bytes:
    return signed_file(as_data(review or signed(full()), IPS, HELD), SEED)


def spoilt(change: Callable[[Plain], object], base: Review | None = None) -> bytes:
    """Return a file that somebody changed and signed anew with a key of their own."""
    data = as_data(base or signed(full()), IPS, HELD)
    change(data)
    return signed_file(data, bytes(32))


@given(REVIEW)
@settings(deadline=None)
def test_a_review_comes_back_as_it_was(review: Review) -> None:
    data = as_data(review, IPS, HELD)
    assert read_review(data) == review
    assert read_review(json.loads(plain_file(data))) == review


def test_its_keys_are_those_that_are_promised() -> None:
    data = as_data(signed(full()), IPS, HELD)
    assert list(data) == [
        *("format", "version", "scale", "service", "period", "held", "reviewers"),
        *("review_version", "items", "actions", "outcome", "signed"),
    ]
    assert data["format"] == "ipscoach-fidelity-review"
    assert data["scale"] == {"id": "ips25-2008", "version": "1/7/08"}
    assert data["period"] == {"first": "2026-01-01", "last": "2026-06-30"}
    assert data["outcome"] == {"complete": True, "total": 104, "highest": 125, "band": "good"}
    assert data["signed"] == {"by": "Anna Esimerkki", "on": "2026-09-01"}
    assert data["items"][20] == {
        "item": 21,
        "suggested": 4,
        "value": {"numerator": 7, "denominator": 10},
        "n": 3,
        "at_most": False,
        "apart": {"first": None, "second": None},
        "agreed": 1,
        "reason": "Nähty asiakirjoista.",
        "sources": ["MIS", "DOC"],
    }
    assert data["items"][15]["value"] == {"numerator": 0, "denominator": 1}


@given(st.sets(st.integers(1, 25), min_size=1))
def test_a_review_in_work_has_no_keys_for_total_and_band(out: set[int]) -> None:
    review = scored([None if item in out else 5 for item in range(1, 26)])
    data = as_data(review, IPS)
    assert data["outcome"] == {"complete": False, "done": 25 - len(out), "of": 25}


def test_a_signed_file_is_read_as_it_was_signed() -> None:
    review = signed(full())
    found = check_file(sealed(review), SCALES)
    assert (found.review, found.scale, found.held) == (review, IPS, HELD)
    assert len(found.key) == 64
    assert check_file(sealed(review), SCALES) == found


def test_every_changed_byte_is_refused() -> None:
    content = sealed()
    missed: list[int] = []
    for place, byte in enumerate(content):
        for flip in (0x01, byte ^ (0x20 if place % 2 else 0x09)):  # for a letter, for a blank
            changed = bytearray(content)
            changed[place] = byte ^ flip
            if not flip:
                continue
            try:
                check_file(bytes(changed), SCALES)
            except Refused:
                continue
            missed.append(place)
    assert not missed


def test_blanks_around_a_review_or_for_others_are_a_change() -> None:
    content = sealed()
    for changed in (
        content + b"\n",
        b" " + content,
        content.replace(b"\n", b"\r\n"),
        json.dumps(json.loads(content)).encode(),
        json.dumps(json.loads(content), ensure_ascii=False, indent=1, sort_keys=True).encode(),
    ):
        with pytest.raises(Refused, match="was changed after it was signed"):
            check_file(changed, SCALES)


@given(st.data())
@settings(deadline=None)
def test_a_cut_or_doubled_file_is_refused(data: st.DataObject) -> None:
    content = sealed()
    first, last = sorted(data.draw(st.lists(st.integers(0, len(content)), min_size=2, max_size=2)))
    for changed in (content[:first] + content[last:], content[:last] + content[first:]):
        if changed != content:
            with pytest.raises(Refused):
                check_file(changed, SCALES)


def test_a_key_that_stands_twice_is_refused() -> None:
    """Another program might read the first of the two, which nobody signed."""
    content = sealed().replace(b'"service":', b'"service": "Toinen palvelu",\n "service":', 1)
    assert json.loads(content)["service"] == "Mallilan palvelu"
    with pytest.raises(Refused, match="was changed after it was signed"):
        check_file(content, SCALES)


def test_a_value_keeps_what_was_counted() -> None:
    review = signed(note_suggestion(full(), IPS, 16, 4, Fraction(3, 4), 12, times=3))
    data = as_data(review, IPS, HELD)
    assert data["items"][15]["value"] == {"numerator": 9, "denominator": 12}
    found = check_file(sealed(review), SCALES).review
    assert found == review
    assert found.score(16).parts == (9, 12)
    assert rows_of(review)[16][4] == "75 % (9/12); n = 12"
    none = note_suggestion(full(), IPS, 16, 1, Fraction(0), 12, times=12)
    assert read_review(as_data(none, IPS)).score(16).parts == (0, 12)


def outlooked(due: date | None, **changes: object) -> bytes:
    review = signed(full())
    beside = outlook(review, IPS, due) | changes
    return signed_file(as_data(review, IPS, HELD), SEED, beside)


DUE = date(2027, 9, 1)


def test_a_signed_file_says_what_follows_from_it_and_an_older_one_is_read_too() -> None:
    told = json.loads(outlooked(DUE))
    assert told["next_due"] == "2027-09-01"
    assert told["strengths"] == list(range(1, 21))
    assert told["next_steps"] == list(range(21, 26))
    assert check_file(outlooked(DUE), SCALES) == check_file(sealed(), SCALES)
    assert check_file(outlooked(DUE), SCALES).due == DUE
    assert check_file(outlooked(None), SCALES).due is None


@pytest.mark.parametrize(
    "changes",
    [
        {"strengths": [1]},
        {"next_steps": []},
        {"next_due": "2030-01-01"},
        {"next_due": True},
        {"strengths": None},
    ],
)
def test_what_follows_from_the_scores_cannot_be_changed_in_a_signed_file(
    changes: dict[str, object],
) -> None:
    with pytest.raises(Refused, match="was changed"):
        check_file(outlooked(DUE, **changes), SCALES)


def test_no_byte_of_what_is_not_sealed_can_be_changed_either() -> None:
    content = outlooked(DUE)
    begins = content.index(b'"next_due"')
    for place in range(begins, content.index(b'"seal"')):
        changed = bytearray(content)
        changed[place] ^= 0x01
        with pytest.raises(Refused):
            check_file(bytes(changed), SCALES)


def test_a_change_is_told_in_words_that_say_what_to_do() -> None:
    content = sealed().replace(b'"agreed": 1', b'"agreed": 2', 1)
    with pytest.raises(Refused, match=r"was changed after it was signed.*Ask for it anew"):
        check_file(content, SCALES)


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data["outcome"].update(total=125),
        lambda data: data["outcome"].update(band="exemplary"),
        lambda data: data["outcome"].update(highest=100),
        lambda data: data.update(outcome={"complete": False, "done": 3, "of": 25}),
        lambda data: data["items"][3].update(agreed=9),
        lambda data: data["items"][3].update(agreed=True),
        lambda data: data["items"][3].update(agreed=1.0),
        lambda data: data["items"][3].update(agreed=None),
        lambda data: data["items"][3].update(item=26),
        lambda data: data["items"][3].update(item=3),
        lambda data: data["items"][3].update(n=-1),
        lambda data: data["items"][3].update(reason=""),
        lambda data: data["items"][3].update(reason="x" * 60_000),
        lambda data: data["items"][3].update(sources=["DOC", "MIS"]),
        lambda data: data["items"][3].update(sources=["WWW"]),
        lambda data: data["items"][3].update(value={"numerator": 1, "denominator": 0}),
        lambda data: data["items"][3].update(value={"numerator": -1, "denominator": 2}),
        lambda data: data["items"].pop(),
        lambda data: data["items"].reverse(),
        lambda data: data["actions"][0].update(item=26),
        lambda data: data["actions"][0].update(due="2026-13-01"),
        lambda data: data["reviewers"].update(second=None),
        lambda data: data["reviewers"].update(second="Anna Esimerkki"),
        lambda data: data["period"].update(first="2026-07-01"),
        lambda data: data.update(review_version=0),
        lambda data: data.update(more=1),
        lambda data: data.update(version=True),
        lambda data: data.update(version=2),
        lambda data: data.update(version=0),
        lambda data: data.update(format="ipscoach-fidelity-pack"),
        lambda data: data["scale"].update(version="another"),
    ],
)
def test_who_signs_a_wrong_file_with_a_key_of_their_own_is_refused(
    change: Callable[[Plain], object],
) -> None:
    with pytest.raises(Refused):
        check_file(spoilt(change), SCALES)


def test_another_key_is_told_by_its_fingerprint_and_not_believed() -> None:
    mine, theirs = check_file(sealed(), SCALES), check_file(spoilt(lambda _: None), SCALES)
    assert mine.review == theirs.review
    assert mine.key != theirs.key


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no review that ipscoach wrote"),
        (b"[]", "no review that ipscoach wrote"),
        (b"\xff\xfe", "no review that ipscoach wrote"),
        (b'{"format": "another"}', "no review that ipscoach wrote"),
        (b"[" * 100_000, "no review that ipscoach wrote"),
        (b'{"a":' * (DEPTH_LIMIT + 1) + b"1" + b"}" * (DEPTH_LIMIT + 1), "no review"),
        (b'{"format": "ipscoach-fidelity-review", "version": 7}', "newer version"),
        (b'{"format": "ipscoach-fidelity-review", "version": 1}', "is not signed"),
        (b'{"format": "ipscoach-fidelity-review", "version": NaN}', "was changed"),
        (b"age-encryption.org/v1\n", "is encrypted"),
        (b" " * (FILE_LIMIT + 1), "at most 8 MB"),
    ],
)
def test_what_is_no_signed_review_is_refused_in_one_sentence(content: bytes, why: str) -> None:
    from ipscoach.i18n import say

    with pytest.raises(Refused) as refusal:
        check_file(content, SCALES)
    assert why in say(refusal.value.sentence)


def test_a_review_that_is_not_signed_makes_no_signed_file() -> None:
    with pytest.raises(Refused, match="not signed yet"):
        signed_file(as_data(full(), IPS, HELD), SEED)
    with pytest.raises(Refused, match="is not signed"):
        check_file(plain_file(as_data(full(), IPS, HELD)), SCALES)


def test_without_its_scale_a_review_is_not_read() -> None:
    with pytest.raises(Refused, match="There is no scale"):
        check_file(sealed(), Scales(()))


def test_half_a_letter_is_told_and_nothing_is_written() -> None:
    with pytest.raises(Refused, match="no file can hold"):
        canonical({"service": "\udcff"})
    with pytest.raises(Refused, match="no file can hold"):
        plain_file({"service": "\udcff"})


def rows_of(review: Review, language: str = "en") -> list[list[str]]:
    content = as_csv(review, IPS, Tongue(language))
    assert content.startswith("\ufeff".encode())
    delimiter = "," if language == "en" else ";"
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_list_has_a_row_for_each_item_in_any_language(language: str) -> None:
    head, *rows = rows_of(full(), language)
    rows = rows[:25]
    assert [row[0] for row in rows] == [str(number) for number in range(1, 26)]
    assert {len(row) for row in rows} == {len(head)}
    assert rows[20][2] == IPS.item(21).name.told(language)
    assert rows[20][3] == "4"
    assert rows[20][7] == "1"
    assert rows[3][5:7] == ["4", "2"]


def closing(review: Review, due: date | None = None) -> list[list[str]]:
    """Return what stands below the items, without empty cells at the end."""
    content = as_csv(review, IPS, Tongue("en"), due)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert {len(row) for row in rows} == {10}
    return [row[: max((at + 1 for at, cell in enumerate(row) if cell), default=0)]
            for row in rows[26:]]  # fmt: skip


def test_the_list_ends_with_the_outcome_and_the_actions() -> None:
    assert closing(full(), DUE) == [
        [],
        ["Total", "104 of 125"],
        ["Band", "Good (its limits: field knowledge, the passage not read)"],
        ["Next review due", "2027-09-01"],
        [],
        ["What is done", "Item", "Who sees to it", "Until", "Done"],
        ["Toinen hoitotiimi mukaan", "4", "Bo Malli", "2026-12-01", "open"],
        ["Johdolle kerrotaan", "", "Anna Esimerkki", "2026-10-01", "2026-09-01"],
    ]


def test_a_review_in_work_has_neither_total_nor_band_in_the_list() -> None:
    work = scored([None, *[5] * 24])
    assert closing(work, DUE) == [[], ["State", "partial, 24 of 25"]]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_a_reason_is_never_run_as_a_formula(sign: str) -> None:
    review = agree(BEGUN, IPS, 1, 3, f"{sign}1+1", [Source.DOC])
    assert rows_of(review)[1][8] == f"'{sign}1+1"


@given(TEXT)
def test_any_reason_stays_in_its_cell(reason: str) -> None:
    review = replace(BEGUN, scores={1: ItemScore(agreed=3, reason=reason)})
    written = rows_of(review)[1][8]
    assert written.removeprefix("'") == reason.removeprefix("'")


def test_a_value_of_a_share_is_no_day_to_a_spreadsheet() -> None:
    review = replace(BEGUN, scores={21: ItemScore(value=Fraction(7, 10), n=9)})
    assert rows_of(review)[21][4] == "70 % (7/10); n = 9"
