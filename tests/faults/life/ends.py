"""Chapters about letting out and going, about fidelity, and about keys and copies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.fidelity.review import Action, ItemScore, Seat
from ipscoach.domain.fidelity.scale import Source
from ipscoach.domain.fidelity.signing import sign
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.handover import Ground, Receiver
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.records.fidelity.orders import IncomingPack, NewReview, WeekCount
from ipscoach.records.handover.orders import Closing, Disclosure
from ipscoach.records.handover.record import ClientPart, ClientRecord, HeaderPart
from ipscoach.records.migrate import FORMAT
from ipscoach.vault.files import make_private_folder
from ipscoach.vault.restoring import restore, unlock_with
from tests.faults.life.hand import CANARY, TODAY, Hand, Step

PERIOD = Period(date(2026, 5, 24), TODAY)


def leaving(hand: Hand) -> Iterator[Step]:
    door, memory = hand.desk.door, hand.memory
    aino, bo = memory["aino"], memory["bo"]
    order = Disclosure(
        receiver=Receiver("Sari Malli", hand.line()),
        purpose=hand.line(),
        ground=Ground.PERMISSION,
        ground_note=hand.line(),
    )
    yield "check_disclosure", lambda: door.check_disclosure(aino, order)
    yield "disclose", lambda: door.disclose(aino, order, lambda: None)
    ending = Closing(
        on=TODAY,
        reason=ClosingReason.MOVED,
        follow_on_plan=hand.text("jatko"),
        support_network=hand.text("verkosto"),
    )
    yield "close_client", lambda: door.close_client(bo, ending)
    yield "reopen", lambda: door.reopen(bo, TODAY)
    yield "close_client", lambda: door.close_client(bo, ending)
    yield "set_retention", lambda: door.set_retention(11)
    name = str(hand.desk.read.rows("SELECT name FROM client WHERE id = ?", bo)[0][0])
    yield "destroy_client", lambda: door.destroy_client(bo, name, "Pyynnöstä")
    yield "clean_file", door.clean_file
    header = HeaderPart(day=TODAY, author="Kaisa Koe")
    record = ClientRecord(
        header=header, client=ClientPart(uid=f"{hand.seed} uid", name=f"Tuomo {hand.line()}")
    )
    yield "receive_client", lambda: door.receive_client(record, f'{{"text": "{CANARY}"}}')


def packs(hand: Hand) -> Iterator[Step]:
    door = hand.desk.door
    pack = IncomingPack(
        id=f"{hand.seed} pack",
        digest=hand.seed,
        key="ab" * 32,
        coach="Kaisa Koe",
        organisation=hand.line(),
        period=PERIOD,
        made=TODAY,
        share=50,
        cap=10,
        active=9,
        waiting=3,
        came=4,
        closed=2,
        phases=(1, 2, 3, 1, 2),
        weeks=(WeekCount(week="2026-W40", contacts=5, face_to_face=3),),
        content=hand.text("näyttö") * 40,
    )
    yield "make_signing_key", lambda: door.make_signing_key(bytes(range(32)), "cd" * 32)
    yield "note_pack", lambda: door.note_pack(PERIOD)
    yield "take_packs", lambda: door.take_packs([pack])
    yield "drop_pack", lambda: door.drop_pack(pack.id)


def reviews(hand: Hand) -> Iterator[Step]:
    door, memory, scale = hand.desk.door, hand.memory, built_in()[0]
    names = {Seat.FIRST: "Eeva Esimerkki", Seat.SECOND: "Matti Malli"}
    order = NewReview(
        scale=scale.key, service=hand.line(), period=PERIOD, held=TODAY, reviewers=names
    )
    yield "begin_review", hand.keeps("review", lambda: door.begin_review(order))
    score = ItemScore(agreed=4, reason=hand.text(), sources=frozenset({Source.DOC, Source.INT}))
    action = Action(what=hand.line(), owner="Kaisa Koe", due=date(2027, 1, 15), item=5)
    review = replace(
        hand.desk.fidelity.review(memory["review"]).review,
        scores={item.number: score for item in scale.items},
        actions=(action,),
    )
    yield "write_review", lambda: door.write_review(memory["review"], review)
    stored = hand.desk.fidelity.review(memory["review"]).review
    signed = sign(stored, scale, "Eeva Esimerkki", TODAY)
    yield "sign_review", lambda: door.sign_review(memory["review"], signed, "5ea1", "ab" * 32)
    (row,) = hand.desk.read.rows(
        "SELECT id FROM review_action WHERE review_id = ?", memory["review"]
    )
    yield "mark_action", lambda: door.mark_action(str(row[0]), TODAY)
    yield (
        "new_review_version",
        hand.keeps("again", lambda: door.new_review_version(memory["review"])),
    )
    yield "drop_review", lambda: door.drop_review(memory["again"])


def keys(hand: Hand) -> Iterator[Step]:
    memory = hand.memory

    def another_passphrase() -> None:
        new = f"{CANARY} uusi {hand.line()}"
        hand.vault.change_passphrase(new)
        memory["passphrase"] = new

    yield "change_passphrase", another_passphrase
    yield "new_recovery_code", hand.keeps("code", lambda: hand.vault.new_recovery_code())
    yield "code_fits", lambda: hand.vault.code_fits(memory["code"])
    yield "note_act", lambda: hand.desk.note_act("new_recovery_code")
    yield "remember_device", lambda: hand.vault.remember_device(hand.device())
    yield "forget_device", lambda: hand.vault.forget_device(hand.device())
    yield "change_passphrase", another_passphrase


def copies(hand: Hand) -> Iterator[Step]:
    folder = hand.home.folder
    yield "copy_to", lambda: hand.vault.copy_to(folder / f"{hand.clock.today()}.db")
    yield "close", hand.locks
    yield "unlock", hand.unlocks
    yield "open_desk", hand.sits_down
    yield "note_act", lambda: hand.desk.note_act("unlock")
    yield "close", hand.locks
    yield "unlock_with_code", hand.unlocks_with_code
    yield "open_desk", hand.sits_down


def backups(hand: Hand) -> Iterator[Step]:
    folder = hand.home.backups
    make_private_folder(folder)
    now = hand.clock.now()
    yield "back_up", hand.keeps("backup", lambda: str(hand.vault.back_up(folder, now).name))
    yield "note_act", lambda: hand.desk.note_act("unlock")
    yield "close", hand.locks
    secret = unlock_with(hand.memory["code"])
    source = folder / hand.memory["backup"]
    yield (
        "restore",
        lambda: restore(source, hand.home, secret, newest=FORMAT, now=now, replace=True),
    )
    yield "unlock", hand.unlocks
    yield "open_desk", hand.sits_down


def rekeying(hand: Hand) -> Iterator[Step]:
    memory = hand.memory

    def renewed() -> None:
        hand.leaves_the_desk()
        new = f"{CANARY} aivan uusi {hand.line()}"
        memory["code"] = hand.vault.rekey(new)
        memory["passphrase"] = new

    yield "rekey", renewed
    yield "code_is_told", lambda: hand.vault.code_is_told()
    yield "open_desk", hand.sits_down
    yield "note_act", lambda: hand.desk.note_act("unlock")
    yield "close", hand.locks
    yield "unlock", hand.unlocks
    yield "open_desk", hand.sits_down
