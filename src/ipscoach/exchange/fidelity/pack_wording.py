"""A pack that came in long ago, told in the words of today.

A later version may word a formula or a remark otherwise. What was counted stays what it was, and
the signature over it holds; only the sentences of then are not this program's own any more, so
they are not shown: nothing that no catalogue has is ever put into words.
"""

from __future__ import annotations

from dataclasses import replace

from ipscoach.domain.fidelity.result import Evidence
from ipscoach.exchange.fidelity.pack import ItemPart, Pack, Said, choices_of
from ipscoach.exchange.fidelity.pack_checking import own_items, words_known
from ipscoach.exchange.fidelity.pack_texts import Knows, holds, said
from ipscoach.sentence import Sentence

REASON = Sentence("For a reason that another version of ipscoach wrote.")


def in_own_words(pack: Pack, knows: Knows) -> Pack:
    """Return a pack whose header holds with no sentence in it that this program does not have.

    The program's own formula takes the place of another one, and a reason for leaving out is said
    in general words. Remarks, figures beside the value and what a row says are left out; the rows
    themselves stay.
    """
    own = own_items(choices_of(pack))
    items = tuple(_item(item, mine, knows) for item, mine in zip(pack.items, own, strict=True))
    return replace(pack, items=items)


def _item(item: ItemPart, own: Evidence, knows: Knows) -> ItemPart:
    formula = said(own.formula)
    if item.formula == formula and words_known(item, knows):
        return item

    def ours(text: Said | None) -> bool:
        return text is None or holds(text, knows)

    return replace(
        item,
        formula=formula,
        remarks=tuple(filter(ours, item.remarks)),
        figures=tuple(one for one in item.figures if ours(one.says)),
        rows=tuple(one if ours(one.what) else replace(one, what=None) for one in item.rows),
        left_out=tuple(
            one if ours(one.why) else replace(one, why=said(REASON)) for one in item.left_out
        ),
    )
