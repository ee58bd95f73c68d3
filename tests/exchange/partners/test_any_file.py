"""Whatever a file holds, the reader reads it or refuses it; nothing else ever happens."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from ipscoach.domain.network import Service
from ipscoach.exchange.partner_files import count_new, read_partners, write_partners
from ipscoach.i18n import say
from ipscoach.records.checks import free, short
from ipscoach.records.follow_up.orders import PartnerCard
from ipscoach.sentence import Refused

KEYS = (
    *("organisation", "service", "unit", "person", "role", "phone", "email"),
    *("how_to_refer", "consent_form"),
)
# Any letter at all, also halves of pairs: JSON can say them.
TEXT = st.text(st.characters(exclude_categories=()), max_size=40)
SCALAR = st.none() | st.booleans() | st.integers() | st.floats() | TEXT
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
CODE = st.sampled_from([service.value for service in Service])
FAIR = st.fixed_dictionaries(
    {"organisation": TEXT},
    optional={key: CODE if key == "service" else TEXT for key in KEYS if key != "organisation"},
)
ENTRY = FAIR | st.dictionaries(st.sampled_from(KEYS) | TEXT, VALUE, max_size=6) | VALUE
FILE = st.fixed_dictionaries(
    {},
    optional={
        "format": st.just("ipscoach-partners") | VALUE,
        "version": st.just(1) | VALUE,
        "partners": st.lists(ENTRY, max_size=5) | VALUE,
    },
)
OURS = st.fixed_dictionaries(
    {
        "format": st.just("ipscoach-partners"),
        "version": st.just(1),
        "partners": st.lists(FAIR | ENTRY, max_size=5),
    }
)
CARDS = st.builds(
    PartnerCard,
    organisation=st.text(max_size=40).map(lambda text: "A" + text),
    service=st.sampled_from(Service),
    **{key: TEXT for key in KEYS if key not in ("organisation", "service")},
)


def check(content: bytes) -> list[PartnerCard] | None:
    """Read a file; None where it is refused in one sentence."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "partners.json"
        file.write_bytes(content)
        try:
            return read_partners(file)
        except Refused as refusal:
            sentence = say(refusal.sentence)
            assert sentence.isprintable()
            assert len(sentence) < 300
            return None


@given(st.binary(max_size=300))
@example(b'{"format": "ipscoach-partners", "version": 1, "partners": ' + b"[" * 5000)
@example(b'{"format": "ipscoach-partners", "version": ' + b"9" * 5000 + b"}")
@example(b'{"format": "ipscoach-partners", "version": NaN, "partners": []}')
@example(b'{"format": "ipscoach-partners", "version": 1e999, "partners": []}')
def test_any_bytes_are_refused(content: bytes) -> None:
    assert check(content) is None


@given(FILE | OURS)
def test_any_json_is_read_or_refused(content: dict[str, Any]) -> None:
    cards = check(json.dumps(content).encode())
    if cards is not None:
        assert len(cards) == len(content["partners"])
        assert all(card.organisation for card in cards)


@given(OURS, st.data())
def test_a_file_that_was_changed_somewhere_is_read_or_refused(
    content: dict[str, Any], data: st.DataObject
) -> None:
    text = json.dumps(content).encode()
    at = data.draw(st.integers(0, len(text)))
    check(text[:at] + data.draw(st.binary(max_size=4)) + text[at + data.draw(st.integers(0, 4)) :])


@given(st.lists(CARDS, max_size=5))
def test_any_cards_come_back_as_they_are_stored(cards: list[PartnerCard]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "partners.json"
        write_partners(file, cards)
        found = read_partners(file)
    assert found == [stored(card) for card in cards]
    new, there = count_new(found, [])
    assert new + there == len(cards)


def stored(card: PartnerCard) -> PartnerCard:
    """Return a card as the register keeps it."""
    lines = {
        key: short(getattr(card, key)) for key in KEYS if key not in ("service", "how_to_refer")
    }
    return PartnerCard(**lines, service=card.service, how_to_refer=free(card.how_to_refer))
