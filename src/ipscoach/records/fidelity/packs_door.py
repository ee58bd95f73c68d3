"""The verbs by which a file gets its key that signs, and takes coaches' packs in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import starmap

from sqlmodel import Session, col, select

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import Signer, present_key
from ipscoach.records.acts import Room
from ipscoach.records.checks import short
from ipscoach.records.errors import gone
from ipscoach.records.fidelity.orders import IncomingPack
from ipscoach.records.fidelity.tables import PackRow, SigningKeyRow
from ipscoach.sentence import Refused, Sentence


class PacksDoor(Room):
    """What changes packs, and the key by which this file signs."""

    def make_signing_key(self, seed: bytes, key: str) -> None:
        """Keep a new key to sign by; where there is one already it stays.

        Args:
            seed: 32 bytes by chance, the secret.
            key: what belongs to it, in hex.
        """
        with self._act("make_signing_key", detail=key[:16]) as session:
            if session.exec(select(SigningKeyRow)).first() is None:
                session.add(SigningKeyRow(seed=seed.hex(), key=key, made=self._today))

    def note_pack(self, period: Period) -> None:
        """Write down that a pack over a period is given to the supervisor."""
        detail = f"{period.first} {period.last}"
        with self._act("give_pack", detail=detail):
            pass

    def take_packs(
        self,
        packs: Sequence[IncomingPack],
        *,
        new_keys: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> None:
        """Take packs in, all of them or none.

        Args:
            packs: whose signatures held.
            new_keys: a coach's pack may be signed by another key than her earlier ones: somebody
                has compared the fingerprints with her.
            progress: is told how many of how many are in; may raise to stop.

        Raises:
            Refused: one is in already, or is signed by another key than the coach's earlier ones.
        """
        with self._act("take_packs", detail=f"packs {len(packs)}") as session:
            for number, pack in enumerate(packs, start=1):
                _check_new(session, pack)
                if not new_keys:
                    _check_key(session, pack)
                session.add(self._pack_row(pack))
                session.flush()
                if progress is not None:
                    progress(number, len(packs))

    def _pack_row(self, pack: IncomingPack) -> PackRow:
        return PackRow(
            id=pack.id,
            digest=pack.digest,
            key=pack.key,
            coach=short(pack.coach),
            organisation=short(pack.organisation),
            first=pack.period.first,
            last=pack.period.last,
            made=pack.made,
            received=self._today,
            share=pack.share,
            cap=pack.cap,
            active=pack.active,
            waiting=pack.waiting,
            came=pack.came,
            closed=pack.closed,
            phases=",".join(map(str, pack.phases)),
            weeks=",".join(f"{one.week}:{one.contacts}:{one.face_to_face}" for one in pack.weeks),
            content=pack.content,
        )

    def drop_pack(self, pack_id: str) -> None:
        """Take a pack out again, with all that is in it; reviews keep what they counted.

        Raises:
            Refused: there is no such pack.
        """
        with self._act("drop_pack", detail=pack_id[:16]) as session:
            found = session.exec(select(PackRow).where(PackRow.id == pack_id)).first()
            if found is None:
                raise gone()
            session.delete(found)


def _check_new(session: Session, pack: IncomingPack) -> None:
    same = (PackRow.id == pack.id) | (PackRow.digest == pack.digest)
    found = session.exec(select(PackRow).where(same)).first()
    if found is not None:
        raise Refused(
            Sentence(
                "This pack of {coach} was taken in on {day} already; nothing came in.",
                coach=found.coach,
                day=found.received,
            )
        )


def _check_key(session: Session, pack: IncomingPack) -> None:
    """Refuse a pack that another key signed than the coach's last one.

    Raises:
        Refused: it may be somebody else's: the fingerprints have to be compared first.
    """
    rows = session.exec(
        select(PackRow.coach, PackRow.organisation, PackRow.key).order_by(col(PackRow.seq))
    )
    before = present_key(starmap(Signer, rows), pack.coach, pack.organisation)
    if before not in (None, pack.key):
        raise Refused(
            Sentence(
                "The pack in {coach}'s name is signed by another key than the earlier ones; "
                "nothing came in. Compare the fingerprint with {coach}, and take the new key if it "
                "is the same. Another coach of this name has to write it so that the two can be "
                "told apart.",
                coach=pack.coach,
            )
        )
