"""No text for the coach stands outside the catalogue, and what looks for it does find it."""

from __future__ import annotations

import ast

import pytest

from tests.catalogue import stray
from tests.catalogue.source import files, uses
from tests.catalogue.stray import strays

PLANTED = [
    'Label("Saved")',
    'Label(f"{n} clients")',
    'Static("ok" if done else "no")',
    'self.notify("not saved", title=_("Note"))',
    'self.notify(_("Saved"), title="note")',
    'Input(placeholder="name")',
    'parser.add_argument("--home", help="folder")',
    'Binding("n", "note", "note")',
    'print(_("Total:"), "clients")',
    'table.add_columns(_("Name"), "Phase")',
    'self.border_title = "client"',
    'return "Nothing is due today"',
    'return "Today"',
    'lines.append("No note yet")',
    'line = name + " is closed"',
    'labels = {"active": "Active"}',
    'raise Refused("The caseload is full")',
    'x = _(name) + f", since {day}, is new"',
    'sys.stdout.write("done")',
    'class A(App):\n    TITLE = "caseload"',
]
RIGHTFUL = [
    '"""A docstring of a module."""',
    'Label(_("Saved"), id="saved", classes="quiet small")',
    'Static(plural("{n} client", "{n} clients", n))',
    'self.query_one("#list Label", Label)',
    'Binding("n", "note", _("note"), id="note.new")',
    'class A(App):\n    """Doc string."""\n    CSS = "Label { color: red; }"',
    'Text(name, "bold on red")',
    'Text(f"{name}  ", "bold $accent")',
    'raise ValueError("no such key")',
    'if kind == "Some Name": pass',
    'match kind:\n    case "Some Name": pass',
    'row["Some Name"]',
    'print(f"{name}: {count}")',
    'def f(a: "Some Class | None") -> "Other Class": ...',
    'app.run_action("go back")',
    'Label("ipscoach")',
    'Sentence("The day {day} is no day.", day=day)',
    'Static(_("Saved") if done else "")',
]


@pytest.mark.parametrize("code", PLANTED)
def test_a_planted_text_is_found(code: str) -> None:
    assert len(list(strays("tui/x.py", ast.parse(code)))) >= 1


@pytest.mark.parametrize("code", RIGHTFUL)
def test_what_is_no_text_is_let_be(code: str) -> None:
    assert list(map(str, strays("tui/x.py", ast.parse(code)))) == []


def test_the_faces_say_nothing_outside_the_catalogue() -> None:
    found = [text for name, tree in files("tui", "cli") for text in strays(name, tree)]
    assert not found, "\n".join(map(str, found))


def test_nothing_is_allowed_that_is_gone() -> None:
    there = {
        (name, stray._text(node)) for name, tree in files("tui", "cli") for node in ast.walk(tree)
    }
    assert there >= stray.ALLOWED


def test_a_sentence_is_a_literal() -> None:
    found = [
        use
        for name, tree in files()
        # They pass on what was `marked` or translated by its words elsewhere.
        if name not in ("sentence.py", "i18n.py", "exchange/fidelity/pack_texts.py")
        for use in uses(name, tree)
        if use.broken
    ]
    assert not found, "\n".join(f"{use.file}:{use.line}: {use.keyword}" for use in found)


@pytest.mark.parametrize(
    ("code", "broken"),
    [
        ('Sentence("Full.")', False),
        ('Sentence("Full." if full else "Free.")', False),
        ("Sentence(text)", True),
        ('Sentence(f"{name} is full.")', True),
        ("_(self.name)", False),
        ('_(f"{n} clients")', True),
        ('_("{n} clients".format(n=n))', True),
        ('_("a " + kind)', True),
        ('plural(one, "{n} clients", n)', True),
        ("marked(name)", True),
    ],
)
def test_a_text_put_together_on_the_spot_is_noticed(code: str, broken: bool) -> None:
    assert [use.broken for use in uses("x.py", ast.parse(code))] == [broken]
