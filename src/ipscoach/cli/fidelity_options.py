"""What the verbs of fidelity are asked with: the period, the five choices, the scale."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.output import harmless, message
from ipscoach.cli.surroundings import Options, day_of, home_of
from ipscoach.domain.days import add_months, check_plan, later
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.spans import Period, whole_months
from ipscoach.i18n import say
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import read_settings

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.scale import Scale
    from ipscoach.exchange.fidelity.scale_files import Scales

MONTHS = 6
"""How long a period is that nobody gave: the usual time from review to review."""
MOST_DIGITS = 3


def period_of(options: Options, today: date) -> Period:
    """Return the period of --from and --to; without them the last six months, today among them.

    Half a year that ends with a month is six whole months.

    Raises:
        WrongUsage: one of them is no day, lies in the future or far away, or they are in the
            wrong order.
    """
    last = day_of(options, "to", today)
    if last > today:
        raise WrongUsage(
            Sentence("--to: {day} has not come yet, so nothing can be counted up to it.", day=last)
        )
    try:
        check_plan(last, today)
        first = day_of(options, "from", today)
        if "from" not in options:
            first = add_months(later(last, 1), -MONTHS)
        check_plan(first, today)
        return Period(first, last)
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None


def whole_period_of(options: Options, today: date) -> Period:
    """Return the period of --from and --to; without both the last six whole months.

    Raises:
        WrongUsage: as `period_of`.
    """
    if options.keys() & {"from", "to"}:
        return period_of(options, today)
    return whole_months(today, MONTHS)


def choices_of(options: Options) -> Choices:
    """Return how the form's open questions are settled: by the options, else by the settings.

    The table of verbs lets no other codes through.
    """
    from ipscoach.exchange.fidelity import settled

    own = read_settings(home_of(options).settings)
    given = {one.name: options.get(one.name.replace("_", "-")) for one in fields(Choices)}
    codes = {name: code for name, code in given.items() if code is not None}
    return settled.choices_of(replace(own, fidelity_choices={**own.fidelity_choices, **codes}))


def scale_of(options: Options) -> Scale:
    """Return the scale that --scale names, ID or ID@VERSION; IPS-25 without it.

    Files in the folder of scales that are none are told as messages.

    Raises:
        Refused: there is no such scale.
    """
    from ipscoach.exchange.fidelity.scale_files import USUAL

    name, _at, version = options.get("scale", USUAL).partition("@")
    return scales_of(options).find(name, version or None)


def scales_of(options: Options) -> Scales:
    """Return all scales; files in the folder of scales that are none are told as messages."""
    from ipscoach.exchange.fidelity.scale_files import load_scales

    found = load_scales(home_of(options).scales)
    for file in found.refused:
        told = Sentence("The scale file {name} was left out. {why}", name=file.name, why=file.why)
        message(harmless(say(told)))
    return found


def item_of(options: Options, scale: Scale) -> int | None:
    """Return the item that --item names; None for all.

    Raises:
        WrongUsage: it is no number, or the scale has no such item.
    """
    return item_number(options["item"], scale) if "item" in options else None


def item_number(text: str, scale: Scale) -> int:
    """Return the number of an item that the scale has.

    Raises:
        WrongUsage: it is no number, or the scale has no such item.
    """
    text = text.strip()
    if not (text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS):
        raise WrongUsage(Sentence("--item is the number of an item, not “{text}”.", text=text))
    if all(one.number != int(text) for one in scale.items):
        raise WrongUsage(Sentence("The scale has no item {item}.", item=int(text)))
    return int(text)
