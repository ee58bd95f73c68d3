"""The words of a review that every paper and the picture share: values, bands, names of items."""

from __future__ import annotations

from fractions import Fraction

from ipscoach.domain.fidelity.result import FEW, Unit
from ipscoach.domain.fidelity.review import ItemScore
from ipscoach.domain.fidelity.scale import Band, Item, Mark, Scale
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, named

NO_SCORE = "–"
_PERCENT = 100


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


def valued(value: Fraction, unit: Unit | None, tongue: Tongue) -> str:
    """Return a value in its unit: rounded to be read, with the exact fraction where it is broken.

    A share is shown in percent. The fraction stands beside it, because a rounded value may look
    as if it reached the border of an anchor.
    """
    if unit is Unit.SHARE:
        percent = _number(value * _PERCENT, 1, tongue)
        fraction = f"{value.numerator}/{value.denominator}"
        return tongue.say(Sentence("{percent} % ({fraction})", percent=percent, fraction=fraction))
    written = _number(value, 2, tongue)
    if value.denominator != 1:
        written = f"{written} ({value.numerator}/{value.denominator})"
    if unit is None:
        return written
    return tongue.say(Sentence("{value}, {unit}", value=written, unit=named(unit.label)))


def evidenced(score: ItemScore, item: Item, tongue: Tongue) -> str:
    """Return what the evidence came to as it stood; nothing where it had no value."""
    if score.value is None:
        return ""
    value = valued(score.value, item.unit, tongue)
    if score.at_most:
        value = tongue.say(Sentence("at most {value}", value=value))
    if score.n < FEW:
        return tongue.say(Sentence("{value}; n = {n}, few", value=value, n=score.n))
    return tongue.say(Sentence("{value}; n = {n}", value=value, n=score.n))


def working_names(scale: Scale, tongue: Tongue) -> bool:
    """Say whether some name of the scale is a working translation in this language."""
    parts = (scale, *scale.sections, *scale.items, *scale.bands)
    return any(part.name.is_working(tongue.language) for part in parts)


def _number(value: Fraction, places: int, tongue: Tongue) -> str:
    """Write a number, broken ones rounded, with this language's decimal sign."""
    if value.denominator == 1:
        return str(value.numerator)
    written = f"{float(value):.{places}f}".rstrip("0").rstrip(".")
    return written if tongue.language == "en" else written.replace(".", ",")
