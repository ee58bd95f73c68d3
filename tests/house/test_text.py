"""The hard parts of how the code reads; the rest is printed by benchmarks/metrics.py."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house.tree import ROOT, sources, tracked

HIDDEN = re.compile(r"#\s*(?:type:\s*ignore|pyright:|mypy:)|#\s*noqa(?!: [A-Z]+\d+ - \w)")
UNFINISHED = re.compile("|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X"]))
BANNER = re.compile(r"^\s*#\s*[-=#*]{4,}", re.MULTILINE)
HOSTS = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry" + ".npmjs",
    "proxy" + ".golang",
    "crates" + ".io",
)
ADDRESS = re.compile(
    r"https?://[^\s\"'<>)]*(?:" + "|".join(map(re.escape, HOSTS)) + r"|/simple\b)|--index-url"
)
MACHINE = re.compile(
    r"(?<![\w.$}~])/(?:root|home/[a-z]\w*|Users/[A-Za-z]\w*|work|opt/v)(?:/[\w.]|\b(?![/\w.-]))"
)
PLAIN = {".py", ".md", ".toml", ".tcss", ".po", ".json", ".yml", ".yaml", ".txt", ".svg", ""}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def broad(name: str, text: str, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {kind.id if isinstance(kind, ast.Name) else kind for kind in kinds}
            if names & {None, "Exception", "BaseException"}:
                yield f"{name}:{node.lineno}: a broad except hides what nobody thought of"


def hidden(name: str, text: str, tree: ast.Module) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        if HIDDEN.search(line):
            yield f"{name}:{number}: an ignore, or a noqa without its reason"
        if UNFINISHED.search(line):
            yield f"{name}:{number}: unfinished"
    if BANNER.search(text):
        yield f"{name}: a banner comment"


def wordless(name: str, text: str, tree: ast.Module) -> Iterator[str]:
    """Public means what others may call: not inside a function, no leading underscore."""

    def inside(node: ast.Module | ast.ClassDef, prefix: str) -> Iterator[str]:
        if not ast.get_docstring(node):
            yield f"{name}: {prefix or 'the module'} has no docstring"
        for child in node.body:
            if isinstance(child, ast.ClassDef) and not child.name.startswith("_"):
                yield from inside(child, f"{prefix}.{child.name}".strip("."))
            elif isinstance(child, Function) and needs_words(child):
                yield f"{name}:{child.lineno}: {prefix}.{child.name} has no docstring"

    yield from inside(tree, "")


def needs_words(function: Function) -> bool:
    if function.name.startswith("_") or ast.get_docstring(function):
        return False
    marks = {ast.unparse(mark).rpartition(".")[2] for mark in function.decorator_list}
    return not marks & {"override", "overload", "setter"}


Rule = Callable[[str, str, ast.Module], Iterator[str]]
RULES = pytest.mark.parametrize("rule", [broad, hidden, wordless])


@RULES
def test_the_source_keeps_the_rules_of_the_house(rule: Rule) -> None:
    found = [fault for name, text, tree in sources() for fault in rule(name, text, tree)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (broad, "try:\n    pass\nexcept:\n    pass"),
        (broad, "try:\n    pass\nexcept (OSError, Exception):\n    pass"),
        (hidden, "x = 1  # type" + ": ignore[assignment]"),
        (hidden, "x = 1  # no" + "qa"),
        (hidden, "x = 1  # no" + "qa: S603"),
        (hidden, "# TO" + "DO later"),
        (hidden, "# -----\n"),
        (wordless, "x = 1"),
        (wordless, '"""Module."""\ndef f(): ...'),
        (wordless, '"""Module."""\nclass A:\n    """A."""\n    def f(self): ...'),
    ],
)
def test_a_breach_is_noticed(rule: Rule, code: str) -> None:
    assert list(rule("x.py", code, ast.parse(code)))


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (broad, "try:\n    pass\nexcept (OSError, ValueError):\n    pass"),
        (hidden, "x = 1  # no" + "qa: S603 - the command is ours"),
        (wordless, '"""Module."""\ndef _f(): ...\ndef g():\n    """G."""\n    def h(): ...'),
    ],
)
def test_what_is_right_is_let_be(rule: Rule, code: str) -> None:
    assert not list(rule("x.py", code, ast.parse(code)))


def readable() -> Iterator[tuple[Path, str]]:
    for path in tracked():
        if path.suffix in PLAIN:
            yield path.relative_to(ROOT), path.read_text(encoding="utf-8")


def test_no_file_names_this_computer_or_a_registry() -> None:
    found = [
        f"{path}: {match.group()}"
        for path, text in readable()
        if path != Path(__file__).relative_to(ROOT)
        for match in [*ADDRESS.finditer(text), *MACHINE.finditer(text)]
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "faulty"),
    [
        ("see https://" + "pypi.org/project/x", True),
        ("http://10.0.0.1:3141/simple/", True),
        ("pip --index-url x", True),
        ("/home/anna/src", True),
        ("cd /" + "root/x", True),
        ("in /" + "work/main", True),
        ("/opt/v/bin/python", True),
        ("~/home/work", False),
        ("$HOME/" + "work/x", False),
        ("a/" + "work/b", False),
        ("see the home/root folder", False),
        ("the file /etc/hosts", False),
        ("https://example.org/home/work", False),
    ],
)
def test_paths_and_addresses_are_told_apart(text: str, faulty: bool) -> None:
    assert bool(ADDRESS.search(text) or MACHINE.search(text)) == faulty


def test_no_lock_file_is_kept() -> None:
    """A lock file carries the addresses of a registry, and ages in the repository."""
    names = {path.name for path in tracked()}
    assert names.isdisjoint({"uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock.toml"})
    assert "README.md" in names or "pyproject.toml" in names
