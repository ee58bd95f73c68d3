"""The words of a review that every paper and the picture share: values, bands, names of items."""

from __future__ import annotations

from fractions import Fraction

from ipscoach.domain.fidelity.result import FEW, Unit
from ipscoach.domain.fidelity.review import ItemScore
from ipscoach.domain.fidelity.scale import Band, Item, Mark, Scale
from ipscoach.exchange.fidelity.value_words import written
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, named

NO_SCORE = "–"


def titled(item: Item, tongue: Tongue) -> str:
    """Return an item's number and name, as it is called wherever it stands alone."""
    return f"{item.number} {item.name.told(tongue.language)}"


def scored(score: int | None) -> str:
    """Return a score as a digit, and a dash where there is none yet."""
    return NO_SCORE if score is None else str(score)


def suggested(score: ItemScore) -> str:
    """Return the suggestion as a digit, `≤4` where it is an upper bound; a dash for none."""
    told = scored(score.suggested)
    return f"≤{told}" if score.at_most and score.suggested is not None else told


def changed(change: int | None) -> str:
    """Return the change since an earlier review: `+1`, `-1` or `=`; nothing where none is known."""
    if change is None:
        return ""
    return f"{change:+d}" if change else "="


def banded(band: Band, tongue: Tongue) -> str:
    """Return the name of a band, and how certain its limits are where they are not published."""
    name = band.name.told(tongue.language)
    if band.mark is Mark.PUBLISHED:
        return name
    return tongue.say(
        Sentence("{band} (its limits: {mark})", band=name, mark=named(band.mark.label))
    )


def out_of(total: int, highest: int, tongue: Tongue) -> str:
    """Return a total beside the highest that there is."""
    return tongue.say(Sentence("{total} of {highest}", total=total, highest=highest))


def valued(value: Fraction, item: Item, tongue: Tongue, times: int = 1) -> str:
    """Return a value in its item's unit: rounded to be read, with what was counted beside it.

    A share is shown in percent; `times` is by what both parts are multiplied.
    """
    unit = item.unit
    told = written(value, unit, tongue.language, item=item)
    if unit is Unit.SHARE or value.denominator != 1:
        told = f"{told} ({value.numerator * times}/{value.denominator * times})"
    if unit is None or unit is Unit.SHARE:
        return told
    return tongue.say(Sentence("{value}, {unit}", value=told, unit=named(unit.label)))


def evidenced(score: ItemScore, item: Item, tongue: Tongue) -> str:
    """Return what the evidence came to as it stood; nothing where it had no value."""
    if score.value is None:
        return ""
    value = valued(score.value, item, tongue, score.times)
    if score.at_most:
        value = tongue.say(Sentence("at most {value}", value=value))
    if score.n < FEW:
        return tongue.say(Sentence("{value}; n = {n}, few", value=value, n=score.n))
    return tongue.say(Sentence("{value}; n = {n}", value=value, n=score.n))


def working_names(scale: Scale, tongue: Tongue) -> bool:
    """Say whether some name of the scale is a working translation in this language."""
    parts = (scale, *scale.sections, *scale.items, *scale.bands)
    return any(part.name.is_working(tongue.language) for part in parts)
