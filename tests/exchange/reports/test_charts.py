"""Pictures: vectors without colour, each with its title, its values, and the same in words."""

from __future__ import annotations

import re
from fractions import Fraction
from xml.etree import ElementTree

import pytest

from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.exchange.reports.charts import picture
from ipscoach.exchange.reports.model import (
    Bar,
    Bars,
    Chart,
    Curve,
    Kind,
    Load,
    Point,
    Report,
    Step,
)
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence

SVG = "{http://www.w3.org/2000/svg}"
TITLE = Sentence("Clients by referral source")
BARS = Bars("a", TITLE, (Bar(Sentence("Kela <&>"), 6, 8), Bar(Sentence("TYP"), Hidden.FEW, 8)))
FUNNEL = Bars("f", TITLE, (Bar(Sentence("referred"), 8, 8), Bar(Sentence("came in"), 0, 8)),
              Kind.COUNT, funnel=True)  # fmt: skip
LOAD = Load(
    "m",
    TITLE,
    tuple(
        Point(
            Sentence("{month}/{year}", month=n % 12 + 1, year=2020 + n // 12),
            n % 9,
            Fraction(n % 9),
        )
        for n in range(60)
    ),
    10,
)
CURVE = Curve("t", TITLE, (Step(10, Fraction(3, 4)), Step(40, Fraction(1, 4))), 4, 90, Fraction(40))
CHARTS: list[Chart] = [BARS, FUNNEL, LOAD, CURVE]


def texts(svg: str) -> list[str]:
    return [one.text or "" for one in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda one: one.id)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_picture_is_boxes_lines_and_texts_in_grey(chart: Chart, language: str) -> None:
    tongue = Tongue(language)
    made = picture(chart, tongue)
    root = ElementTree.fromstring(made.svg)
    kinds = {one.tag.removeprefix(SVG) for one in root.iter()}
    assert kinds <= {"svg", "title", "rect", "polyline", "text"}
    for colour in re.findall(r'(?:fill|stroke)="(#\w+)"', made.svg):
        parts = re.findall(
            "..", colour[1:] if len(colour) == 7 else re.sub("(.)", r"\1\1", colour[1:])
        )
        assert len(set(parts)) == 1, colour
    assert not re.search("href|url|script|style|@", made.svg)
    assert made.svg.count("http") == 1
    assert tongue.say(chart.title) in texts(made.svg)
    assert made.alt.startswith(tongue.say(chart.title))


@pytest.mark.parametrize("chart", CHARTS, ids=lambda one: one.id)
def test_nothing_lies_outside_of_the_picture(chart: Chart) -> None:
    root = ElementTree.fromstring(picture(chart, Tongue("en")).svg)
    _x, _y, width, height = map(float, root.attrib["viewBox"].split())
    for one in root.iter():
        for place in re.findall(r"[-\d.]+,[-\d.]+", one.attrib.get("points", "")):
            x, y = map(float, place.split(","))
            assert 0 <= x <= width
            assert 0 <= y <= height
        if one.tag in (f"{SVG}rect", f"{SVG}text"):
            assert 0 <= float(one.attrib["x"]) <= width
            assert 0 <= float(one.attrib["y"]) <= height


def test_values_stand_beside_their_bars_and_hidden_ones_have_none() -> None:
    made = picture(BARS, Tongue("fi"))
    assert "6 (75 %)" in texts(made.svg)
    assert "<5" in texts(made.svg) or Tongue("fi").text("<5") in texts(made.svg)
    assert "Kela <&>: 6 (75 %)" in made.alt
    widths = [
        float(one.attrib["width"]) for one in ElementTree.fromstring(made.svg).iter(f"{SVG}rect")
    ]
    assert widths[1] > 0
    assert widths[2] == 0


def test_a_long_time_has_as_many_marks_as_there_is_room_for() -> None:
    assert len([one for one in texts(picture(LOAD, Tongue("en")).svg) if "/20" in one]) <= 12


def test_the_curve_tells_its_steps_in_words() -> None:
    assert "day 10: 75 %; day 40: 25 %" in picture(CURVE, Tongue("en")).alt


def test_a_report_has_the_pictures_that_were_asked_for(everything: Report) -> None:
    assert [one.id for one in everything.charts] == [
        *("by_referral_source", "by_closing_reason", "funnel", "times", "phases", "months")
    ]
