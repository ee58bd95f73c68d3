"""How the code reads, in figures: python -m benchmarks.metrics [NAME=FOLDER...].

An aim, not a fence: files to 350 lines (median 70), functions to 45 (95 % to 25), and
everything public with a docstring and types. What lies beyond is named, for a second look.
"""

from __future__ import annotations

import ast
import re
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "src"
LONG_FILE, LONG_FUNCTION = 350, 45
IGNORES = re.compile(r"#\s*type:\s*ignore|# noqa|# pyright:\s*ignore")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Figures:
    """What was counted in one tree of source files."""

    files: dict[str, int] = field(default_factory=dict[str, int])
    functions: dict[str, int] = field(default_factory=dict[str, int])
    public: int = 0
    worded: int = 0
    typed: int = 0
    to_type: int = 0
    ignores: int = 0
    broad: int = 0

    def row(self) -> list[tuple[str, str]]:
        """Return name and value of every figure."""
        lines, lengths = sorted(self.files.values()), sorted(self.functions.values())
        return [
            ("files", f"{len(lines)}"),
            ("lines", f"{sum(lines)}"),
            ("med file", f"{statistics.median(lines):.0f}"),
            ("max file", f"{lines[-1]}"),
            ("funcs", f"{len(lengths)}"),
            ("med fn", f"{statistics.median(lengths):.0f}"),
            ("p95 fn", f"{lengths[int(len(lengths) * 0.95)]}"),
            ("max fn", f"{lengths[-1]}"),
            ("doc %", f"{100 * self.worded / self.public:.0f}"),
            ("types %", f"{100 * self.typed / self.to_type:.0f}"),
            ("ignores", f"{self.ignores}"),
            ("broad", f"{self.broad}"),
        ]


def count(folder: Path) -> Figures:
    """Count in every Python file below a folder, tests and docs apart."""
    figures = Figures()
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        if not {"tests", "docs"} & set(Path(name).parts):
            _count_file(figures, name, path.read_text(encoding="utf-8", errors="replace"))
    return figures


def _count_file(figures: Figures, name: str, text: str) -> None:
    figures.files[name] = text.count("\n")
    figures.ignores += len(IGNORES.findall(text))
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                figures.functions[f"{name}:{node.lineno} {node.name}"] = length
                _count_words(figures, node)
                _count_types(figures, node)
            case ast.ClassDef():
                _count_words(figures, node)
            case ast.ExceptHandler(type=kind):
                figures.broad += kind is None or ast.unparse(kind) in ("Exception", "BaseException")
            case _:
                pass


def _count_words(figures: Figures, node: Function | ast.ClassDef) -> None:
    if not node.name.startswith("_"):
        figures.public += 1
        figures.worded += ast.get_docstring(node) is not None


def _count_types(figures: Figures, node: Function) -> None:
    arguments = [a for a in node.args.args + node.args.kwonlyargs if a.arg not in ("self", "cls")]
    figures.to_type += len(arguments) + 1
    figures.typed += sum(a.annotation is not None for a in arguments) + (node.returns is not None)


def beyond(figures: Figures) -> Iterator[str]:
    """Name what is longer than we aim at."""
    for name, length in figures.files.items():
        if length > LONG_FILE:
            yield f"{name}: {length} lines"
    for name, length in figures.functions.items():
        if length > LONG_FUNCTION:
            yield f"{name}: {length} lines"


def main(trees: list[str]) -> None:
    """Print a row for each tree, NAME=FOLDER; for ours without any."""
    for number, tree in enumerate(trees or [f"ipscoach={SOURCE}"]):
        name, _, folder = tree.rpartition("=")
        figures = count(Path(folder))
        row = figures.row()
        if not number:
            print(f"{'tree':<16}" + "".join(f"{title:>9}" for title, _ in row))
        print(f"{name or folder:<16}" + "".join(f"{value:>9}" for _, value in row))
        if not trees:
            print("\n".join(beyond(figures)))


if __name__ == "__main__":
    main(sys.argv[1:])
