"""One item of a scale in words: its value, what it rests on, what it suggests, what moves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from ipscoach.domain.days import later
from ipscoach.domain.fidelity.result import FEW, Kind, Unit
from ipscoach.i18n import _, language, plural, say, shown
from ipscoach.sentence import Sentence
from ipscoach.tui.widgets.fidelity.figures import (
    beside,
    bound,
    measured,
    month,
    parts,
    span,
)

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.result import Evidence, LeftOut
    from ipscoach.domain.fidelity.scale import Item
    from ipscoach.domain.fidelity.suggestion import Suggestion

BAR = 10
LABEL = 9
REASONS = 8
FULL, EMPTY = "■", "·"


class Row(NamedTuple):
    """An item, the evidence that belongs to it (None where none does), and what it suggests."""

    item: Item
    found: Evidence | None
    hint: Suggestion


class Course(NamedTuple):
    """What takes longer to count: a computed item month by month, and what would move it."""

    trend: tuple[Evidence, ...]
    moves: tuple[Sentence, ...]


UNKNOWN = Course((), ())
"""That of a pack, which holds neither."""


def telling(row: Row, coaches: int, course: Course | None) -> Content:
    """Tell an item in full; nothing in it is markup.

    Args:
        row: the item with its evidence.
        coaches: how many coaches' records it is counted from.
        course: None while it is being counted.
    """
    item, found = row.item, row.found
    lines = [Content.styled(f"{item.number} {item.name.told(language())}", "bold")]
    if item.name.is_working(language()):
        lines.append(_said(_("Name"), _("a working translation, not the official wording")))
    if found is not None and found.kind is Kind.COMPUTED:
        lines += _value(row.item, found)
        lines += _suggestion(row, found, coaches)
    if found is not None:
        lines += _rest(found)
        if found.kind is Kind.COMPUTED:
            lines += _course(found, course)
    else:
        lines.append(Content(_("No evidence from the records belongs to this item.")))
    lines += ["", *_of_the_scale(item)]
    return Content("\n").join(
        line if isinstance(line, Content) else Content(line) for line in lines
    )


def _said(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold"), Content(text))


def _value(item: Item, found: Evidence) -> Iterator[Content]:
    told = beside(found, found.unit, item, found.target)
    if found.unit is not Unit.SHARE and found.value is not None:
        told = f"{told} ({parts(found)}), {_(found.unit.label)}"
    yield _said(_("Value"), told)
    if found.few:
        few = Sentence("{n}; that is few, fewer than {few}", n=found.n, few=FEW)
        yield _said("! n", say(few))
    else:
        yield _said("n", str(found.n))
    if found.target is not None:
        enough = measured(found.target, found.unit)
        yield _said(_("Enough for the highest score here"), enough)


def _suggestion(row: Row, found: Evidence, coaches: int) -> Iterator[Content]:
    hint, spoken = row.hint, language()
    if hint.score is None:
        yield _said(_("Suggests"), _why_none(row, found, coaches))
        return
    anchor = row.item.anchor(hint.score).text.told(spoken)
    yield _said(_("Suggests"), f"{bound(hint)} – {anchor}")
    if hint.also is not None:
        yield _said(_("The anchor also asks"), hint.also.told(spoken))
    if hint.person_above:
        yield Content(_("Whether it is more, no number tells: a person decides."))
    if hint.at_most:
        yield Content(_("The value is an upper bound, and so is the suggestion."))


def _why_none(row: Row, found: Evidence, coaches: int) -> str:
    if found.value is None:
        return _("nothing: there is nothing to count from")
    if row.hint.gap is not None:
        return _("nothing: {why}").format(why=row.hint.gap.reason.told(language()))
    if found.whole_service and coaches < 2:
        return _("nothing for one coach alone: the item means the whole service")
    return _("nothing: no anchor of this scale is told by this number")


def _rest(found: Evidence) -> Iterator[Content]:
    yield _said(_("Period"), span(found.period))
    yield _said(_("How it is counted"), say(found.formula))
    for rule in found.rules:
        yield _said(_("Choice"), shown(rule))
    for remark in found.remarks:
        yield _said(_("Remark"), say(remark))
    for figure in found.figures:
        yield Content(f"• {say(figure.says)}: {beside(figure, found.unit)}")
    if found.kind is not Kind.NOT_IN_RECORDS:
        behind = plural("{n} record", "{n} records", len(found.records))
        yield _said(_("Behind it"), behind)
    if found.left_out:
        out = plural("{n} record", "{n} records", len(found.left_out))
        yield _said(_("Left out"), out)
        yield from (Content(f"• {line}") for line in _reasons(found.left_out))


def _reasons(left_out: Iterable[LeftOut]) -> Iterator[str]:
    """Count why records were left out, the most frequent reason first."""
    counts = Counter(say(one.why) for one in left_out)
    for why, count in counts.most_common(REASONS):
        yield f"{count} × {why}"
    others = sum(count for _why, count in counts.most_common()[REASONS:])
    if others:
        yield plural("{n} for another reason", "{n} for other reasons", others)


def _course(found: Evidence, course: Course | None) -> Iterator[Content]:
    yield Content("")
    if course is None:
        yield Content(_("The months are being counted…"))
        return
    if course == UNKNOWN:
        yield Content(_("A pack holds no single months, and not what would move the value."))
        return
    yield Content.styled(_("Month by month"), "bold")
    yield from map(Content, months(course.trend))
    if _cut_short(found):
        yield Content(_("The first and the last month are cut short by the period."))
    if course.moves:
        yield Content("")
        yield Content.styled(_("What would move it"), "bold")
        yield from (Content(f"• {say(one)}") for one in course.moves)


def months(trend: Iterable[Evidence]) -> Iterator[str]:
    """Draw a bar a month with its value: a share of the whole, else of the highest month."""
    found = tuple(trend)
    values = [one.value for one in found if one.value is not None]
    share = any(one.unit is Unit.SHARE for one in found)
    top = Fraction(1) if share else max(values, default=Fraction(0))
    for one in found:
        n = "" if share or one.value is None else f" (n {one.n})"
        yield f"{month(one.period):<{LABEL}} {_bar(one.value, top)} {beside(one, one.unit)}{n}"


def _bar(value: Fraction | None, top: Fraction) -> str:
    filled = round(BAR * min(value / top, Fraction(1))) if value and top else 0
    return FULL * filled + EMPTY * (BAR - filled)


def _cut_short(found: Evidence) -> bool:
    period = found.period
    return period.first.day != 1 or later(period.last, 1).day != 1


def _of_the_scale(item: Item) -> Iterator[Content]:
    """Tell what the item asks, and how sure this is."""
    spoken = language()
    yield _said(_("What the item asks"), item.asks.told(spoken))
    if item.remark is not None:
        yield _said(_("Remark"), item.remark.told(spoken))
    sources = ", ".join(f"{one} ({_(one.label)})" for one in item.sources)
    yield _said(_("Where a reviewer looks"), sources)
    yield _said(_("How sure this is"), _(item.mark.label))
    yield Content(_("The program counts and suggests; the score is the reviewers'."))
