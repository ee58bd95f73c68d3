"""What the source says: every text that goes through the catalogue, and where it stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "ipscoach"

# How many of the first arguments are texts. `_` may also be given what was marked elsewhere.
KEYWORDS = {"_": 1, "marked": 1, "Sentence": 1, "plural": 2}
Text = str | tuple[str, str]


@dataclass(frozen=True)
class Use:
    """One call of a keyword: its texts, none where the argument is no literal."""

    file: str
    line: int
    keyword: str
    texts: tuple[Text, ...]
    broken: bool = False


def files(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    """Parse the source files below these folders of the package; all of it without any."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if not folders or name.startswith(tuple(f"{folder}/" for folder in folders)):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def called(call: ast.Call) -> str:
    """Return the last part of the name that is called."""
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def uses(name: str, tree: ast.Module) -> Iterator[Use]:
    """Find every call of a keyword in one file, from top to bottom."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        keyword = called(call)
        if keyword not in KEYWORDS:
            continue
        choices = [literals(argument) for argument in call.args[: KEYWORDS[keyword]]]
        complete = len(choices) == KEYWORDS[keyword] and all(choices)
        texts: tuple[Text, ...] = ()
        if complete and keyword == "plural":
            texts = tuple(zip(choices[0], choices[1], strict=True))
        elif complete:
            texts = tuple(text for text in choices[0] if text)
        dynamic = keyword == "_" and not any(built(part) for part in call.args)
        yield Use(name, call.lineno, keyword, texts, broken=not complete and not dynamic)


def literals(node: ast.expr) -> list[str]:
    """Return the literal, both of a choice between two, or nothing."""
    match node:
        case ast.Constant(str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            both = literals(one), literals(other)
            return [*both[0], *both[1]] if all(both) else []
        case _:
            return []


def built(node: ast.expr) -> bool:
    """Tell whether a text is put together on the spot, which no catalogue can look up."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return any(literals(side) or built(side) for side in (node.left, node.right))
    return isinstance(node, ast.Call) and called(node) == "format"


def texts() -> dict[Text, list[str]]:
    """Return every text of the source with the files it stands in, in the order of reading."""
    found: dict[Text, list[str]] = {}
    for name, tree in files():
        for use in uses(name, tree):
            for text in use.texts:
                where = found.setdefault(text, [])
                if name not in where:
                    where.append(name)
    return found
