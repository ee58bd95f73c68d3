"""The key file: any damage is noticed, nothing is lost, and format 1 opens for ever."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.paths import Home
from ipscoach.vault import sealing
from ipscoach.vault.device import Device
from ipscoach.vault.errors import NewerFormat, SlotsDamaged, VaultFault, WrongPassphrase
from ipscoach.vault.kdf import MIB, Cost
from ipscoach.vault.slots import Kind, SlotFile, TooNewError, UnreadableError, parse, seal
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE
from .data.make_v1 import FOLDER, Drawer, make
from .data.make_v1 import PASSPHRASE as V1_PASSPHRASE
from .test_unlock import flipped

V1_CODE = "0C1G-60R3-0C1G-60R3-0C1G-60R3-0C1P-XQ38"
V1_ENTRY = (
    ("ipscoach/01010101010101010101010101010101", "caseload"),
    "v1:CAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAg=",
)
V1_DATA_KEY = bytes([2]) * 32
V1_TEXT = (FOLDER / "caseload.keys").read_bytes()


@pytest.fixture
def v1(home: Home) -> Vault:
    """The frozen caseload of format 1, copied so that a test may open it."""
    shutil.copytree(FOLDER, home.folder)
    return Vault(home)


@pytest.mark.parametrize("way_in", ["passphrase", "code", "device"])
def test_a_caseload_of_format_1_opens_in_every_later_version(v1: Vault, way_in: str) -> None:
    drawer = Drawer()
    drawer.set_password(*V1_ENTRY[0], V1_ENTRY[1])
    opened = {
        "passphrase": lambda: v1.unlock(V1_PASSPHRASE),
        "code": lambda: v1.unlock_with_code(V1_CODE),
        "device": lambda: v1.unlock_with_device(Device(find=lambda: (drawer, "a drawer"))),
    }[way_in]()
    rows = opened.connect().execute("SELECT text FROM note").fetchall()
    assert rows == [("written with format 1",)]
    opened.close()


def test_the_same_secrets_and_chance_still_make_the_same_key_file(tmp_path: Path) -> None:
    code, drawer = make(tmp_path / "again")
    assert code == V1_CODE
    assert drawer.entries == dict([V1_ENTRY])
    assert (tmp_path / "again" / "caseload.keys").read_bytes() == V1_TEXT
    assert (tmp_path / "again" / "caseload.bak").read_bytes() == V1_TEXT


@pytest.mark.usefixtures("v1")
def test_opening_leaves_a_sound_key_file_as_it_is(home: Home) -> None:
    Vault(home).unlock(V1_PASSPHRASE).close()
    assert home.slots.read_bytes() == V1_TEXT == home.spare_slots.read_bytes()


def test_every_flipped_bit_of_the_key_file_is_noticed_and_never_opens_wrong() -> None:
    file = parse(V1_TEXT)
    slot = file.find(Kind.RECOVERY)
    assert slot
    for place in range(len(V1_TEXT)):
        for bit in range(8):
            broken = V1_TEXT[:place] + bytes([V1_TEXT[place] ^ 1 << bit]) + V1_TEXT[place + 1 :]
            with pytest.raises(UnreadableError):
                parse(broken)
            try:
                left = parse(broken, damaged=True)
            except UnreadableError:
                continue
            if slot := left.find(Kind.RECOVERY):
                key = sealing.code_key(bytearray([3]) * 17, slot.salt)
                assert slot.open(key, left.identity) in (None, V1_DATA_KEY)


@pytest.mark.parametrize("place", range(0, len(V1_TEXT), 41))
def test_the_spare_copy_opens_when_the_key_file_is_damaged_and_both_are_mended(
    home: Home, v1: Vault, place: int
) -> None:
    for damaged in (home.slots, home.spare_slots):
        damaged.write_bytes(flipped(damaged.read_bytes(), place))
        with pytest.raises(WrongPassphrase):
            v1.unlock("not the passphrase")
        v1.unlock(V1_PASSPHRASE).close()
        assert home.slots.read_bytes() == home.spare_slots.read_bytes()
        assert parse(home.slots.read_bytes()).slots == parse(V1_TEXT).slots


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[]", b"\xff" * 900, V1_TEXT[:-2]])
def test_the_spare_copy_opens_when_the_key_file_is_lost(
    home: Home, v1: Vault, content: bytes | None
) -> None:
    home.slots.unlink()
    if content is not None:
        home.slots.write_bytes(content)
    assert v1.has_device_slot()
    v1.unlock(V1_PASSPHRASE).close()
    assert parse(home.slots.read_bytes()).slots == parse(V1_TEXT).slots


def test_the_same_damage_in_both_copies_is_mended_or_told_as_damage(home: Home, v1: Vault) -> None:
    mended = 0
    for place in range(0, len(V1_TEXT), 3):
        broken = flipped(V1_TEXT, place)
        home.slots.write_bytes(broken)
        home.spare_slots.write_bytes(broken)
        try:
            v1.unlock_with_code(V1_CODE).close()
        except SlotsDamaged:
            assert home.slots.read_bytes() == broken
            continue
        mended += 1
        assert {*parse(home.slots.read_bytes()).slots} == {*parse(V1_TEXT).slots}
    assert mended > 50


def test_a_damaged_slot_is_mended_from_the_copy_within_the_caseload(home: Home, v1: Vault) -> None:
    place = V1_TEXT.index(b'"sealed":"0759') + 12
    for path in (home.slots, home.spare_slots):
        path.write_bytes(flipped(V1_TEXT, place))
    with pytest.raises(SlotsDamaged):
        v1.unlock(V1_PASSPHRASE)
    v1.unlock_with_code(V1_CODE).close()
    v1.unlock(V1_PASSPHRASE).close()


def test_a_key_file_changed_by_somebody_who_mended_its_checksum_is_put_right(
    home: Home, v1: Vault
) -> None:
    without_code = parse(V1_TEXT).without(Kind.RECOVERY)
    for path in (home.slots, home.spare_slots):
        path.write_bytes(without_code.text())
    v1.unlock(V1_PASSPHRASE).close()
    v1.unlock_with_code(V1_CODE).close()


def test_mending_never_brings_back_a_passphrase_that_the_coach_has_replaced(
    home: Home, v1: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy within the caseload may be one change behind, when a crash came in between."""
    opened = v1.unlock(V1_PASSPHRASE)
    with monkeypatch.context() as crash:
        crash.setattr("ipscoach.vault.meta.write", lambda *_: None)
        opened.change_passphrase(PASSPHRASE)
    opened.close()
    without_code = parse(home.slots.read_bytes()).without(Kind.RECOVERY)
    for path in (home.slots, home.spare_slots):
        path.write_bytes(without_code.text())
    v1.unlock(PASSPHRASE).close()
    v1.unlock(PASSPHRASE).close()
    v1.unlock_with_code(V1_CODE).close()
    with pytest.raises(WrongPassphrase):
        v1.unlock(V1_PASSPHRASE)


@pytest.mark.parametrize("newer", [["slots"], ["spare_slots"], ["slots", "spare_slots"]])
def test_a_newer_key_file_is_left_alone_and_told(home: Home, v1: Vault, newer: list[str]) -> None:
    body = {"body": {"anything": "else"}, "format": 2}
    check = blake2b(spell(body), digest_size=16).hexdigest()
    text = spell({**body, "check": check}) + b"\n"
    with pytest.raises(TooNewError):
        parse(text)
    for name in newer:
        getattr(home, name).write_bytes(text)
    before = home.slots.read_bytes(), home.spare_slots.read_bytes()
    with pytest.raises(NewerFormat):
        v1.unlock(V1_PASSPHRASE)
    assert (home.slots.read_bytes(), home.spare_slots.read_bytes()) == before
    assert v1.exists()


@pytest.mark.parametrize(
    "cost", [Cost(1, 64 * MIB), Cost(2, MIB), Cost(21, 19 * MIB), Cost(2, 2**40)]
)
def test_a_cost_that_is_too_cheap_or_would_freeze_the_computer_is_refused(cost: Cost) -> None:
    file = parse(V1_TEXT)
    slot = file.find(Kind.PASSPHRASE)
    assert slot
    with pytest.raises(UnreadableError):
        parse(file.holding(replace(slot, cost=cost)).text())


def test_an_older_copy_does_not_bring_back_an_older_passphrase(home: Home, v1: Vault) -> None:
    opened = v1.unlock(V1_PASSPHRASE)
    opened.change_passphrase(PASSPHRASE)
    opened.close()
    home.spare_slots.write_bytes(V1_TEXT)
    with pytest.raises(WrongPassphrase):
        v1.unlock(V1_PASSPHRASE)
    v1.unlock(PASSPHRASE).close()
    assert home.spare_slots.read_bytes() == home.slots.read_bytes()


def test_a_slot_does_not_work_in_another_file_or_another_role() -> None:
    file = parse(V1_TEXT)
    slot = file.find(Kind.RECOVERY)
    assert slot
    key = sealing.code_key(bytearray([3]) * 17, slot.salt)
    assert slot.open(bytearray(key), bytes(16)) is None
    assert replace(slot, kind=Kind.DEVICE).open(bytearray(key), file.identity) is None
    assert slot.open(key, file.identity) == V1_DATA_KEY
    assert key == bytes(32), "the sealing key is wiped after use"


@settings(max_examples=60, deadline=None)
@given(
    st.binary(min_size=16, max_size=16),
    st.integers(0, 10**9),
    st.booleans(),
    st.sets(st.sampled_from([Kind.RECOVERY, Kind.DEVICE])),
    st.randoms(use_true_random=False),
)
def test_what_is_written_is_what_is_read(
    identity: bytes, generation: int, born: bool, kinds: set[Kind], chance: Random
) -> None:
    entropy = chance.randbytes
    data, mac_key = bytearray(entropy(32)), bytearray(entropy(32))
    slots = tuple(
        seal(kind, data, lambda salt: bytearray(salt * 2), identity, entropy) for kind in kinds
    )
    file = SlotFile(identity, 0, born, slots).signed(mac_key, generation)
    assert parse(file.text()) == file
    assert parse(file.text(), damaged=True) == file
    assert file.is_signed(mac_key)
    assert not replace(file, born=not born).is_signed(mac_key)
    assert not file.is_signed(bytearray(byte ^ 1 for byte in mac_key))
    for slot in slots:
        assert slot.open(bytearray(slot.salt * 2), identity) == data


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["body", "format", "check", "slots", "id", "born", "mac"]),
                    inner,
                )
            ),
            max_leaves=12,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_anything_else_is_not_a_key_file(text: bytes) -> None:
    for damaged in (False, True):
        with pytest.raises(UnreadableError):
            parse(text, damaged)


def test_no_fault_or_repr_shows_a_secret(home: Home, v1: Vault) -> None:
    opened = v1.unlock(V1_PASSPHRASE)
    shown = repr(vars(opened)) + repr(opened) + repr(v1)
    try:
        v1.unlock(V1_PASSPHRASE)
    except VaultFault as fault:
        shown += repr(fault) + str(fault) + repr(fault.sentence)
    for secret in (V1_PASSPHRASE, V1_CODE, V1_DATA_KEY.hex(), repr(V1_DATA_KEY)[2:-1]):
        assert secret not in shown
    keys = opened._keys
    opened.close()
    assert keys.data == keys.file == keys.mac == bytes(32)


def spell(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()
