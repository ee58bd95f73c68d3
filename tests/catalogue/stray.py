"""Find texts for the coach that stand outside the catalogue, in the two faces.

Two questions are asked of every literal. Does it read as text, wherever it stands: words
with a blank between them, or one capitalised word? And is it shown, because of where it
stands: given to a widget, a notice or `print`, or set as a title? Places where a literal
is technical are named below; a rightful single case goes into `ALLOWED`.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass

from rich.color import ANSI_COLOR_NAMES

from tests.catalogue.source import KEYWORDS, called

# (file, literal): each with its reason in a comment.
ALLOWED: set[tuple[str, str]] = {
    *(("tui/commands/command.py", key) for key in ("Esc", "Enter", "Space", "Del")),  # key caps
    *(  # names of programs
        ("tui/commands/keymap.py", who)
        for who in ("VS Code", "VS Code, GNOME", "GNOME", "IDE", "POSIX", "tmux")
    ),
    ("cli/fidelity_review_frame.py", "fidelity review new"),  # a verb as it is typed
    ("tui/dialogs/settings.py", "English"),  # a language's name in itself
}

NAMES = {"ipscoach"}  # shown, yet the same in every language
SENTENCE = re.compile(r"[^\W\d_]{2}[,;:.]? +[^\W\d_]")
CAPITALISED = re.compile(r"[A-ZÅÄÖ][a-zåäö]{2,}[.:…?]?")
WORD = re.compile(r"[^\W\d_]{2}")

# How many of the first arguments are shown.
SHOWN_ARGUMENTS = {
    **dict.fromkeys(("Static", "Label", "Button", "Markdown", "Text", "Content", "Option"), 1),
    **dict.fromkeys(("TabPane", "Tab", "Checkbox", "RadioButton", "Collapsible", "Rule"), 1),
    **dict.fromkeys(("notify", "add_column", "Selection", "from_markup", "MenuItem"), 1),
    **dict.fromkeys(("add_columns", "add_row", "print", "write"), 99),
}
SHOWN_NAMES = {
    *("title", "sub_title", "border_title", "border_subtitle", "label", "placeholder", "prompt"),
    *("tooltip", "description", "help", "epilog", "message", "usage", "TITLE", "SUB_TITLE"),
    *("HELP", "BORDER_TITLE", "BORDER_SUBTITLE", "DESCRIPTION"),
}
TECHNICAL_CALLS = {
    *("query", "query_one", "query_exactly_one", "add_class", "remove_class", "set_class"),
    *("has_class", "toggle_class", "getattr", "hasattr", "setattr", "import_module", "compile"),
    *("fullmatch", "match", "search", "sub", "split", "partition", "startswith", "endswith"),
    *("removeprefix", "removesuffix", "TypeVar", "cast", "strftime", "run_action", "ParamSpec"),
}
TECHNICAL_NAMES = {
    *("CSS", "DEFAULT_CSS", "CSS_PATH", "id", "classes", "style", "key", "action", "variant"),
    *("name", "group", "encoding", "newline", "errors", "mode", "dest", "prog", "choices"),
    *("metavar", "selector", "theme", "BINDING_GROUP", "DEFAULT_CLASSES", "AUTO_FOCUS"),
    "__all__",
}
ERRORS = {  # a programmer's mistake, told to programmers
    name
    for name, kind in vars(builtins).items()
    if isinstance(kind, type) and issubclass(kind, BaseException)
}
STYLE_WORDS = {
    *("bold", "dim", "reverse", "italic", "underline", "strike", "on", "not", "none", "link"),
    *ANSI_COLOR_NAMES,
}
TYPE = re.compile(r"\w+\[.*\]")


@dataclass(frozen=True)
class Stray:
    """A text that no catalogue knows."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text!r}"


def strays(name: str, tree: ast.Module) -> Iterator[Stray]:
    """Find the stray texts of one file."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text(node)
        if text is None or isinstance(parents.get(node), ast.JoinedStr | ast.FormattedValue):
            continue
        if text.strip() in NAMES or (name, text) in ALLOWED:
            continue
        place = _place(node, parents)
        if _is_stray(text, place):
            yield Stray(name, node.lineno, text)


def _is_stray(text: str, place: str) -> bool:
    if place == "shown":
        return bool(WORD.search(text))
    return place == "anywhere" and reads_as_text(text)


def reads_as_text(text: str) -> bool:
    """Tell whether a literal, wherever it stands, is written for a person."""
    styles = all(word in STYLE_WORDS or word[0] in "$#" for word in text.split())
    if styles or TYPE.fullmatch(text):
        return False
    return bool(SENTENCE.search(text) or CAPITALISED.fullmatch(text))


def _text(node: ast.AST) -> str | None:
    """Return a literal's text; of an f-string what stands between its values."""
    match node:
        case ast.Constant(str(text)):
            return text
        case ast.JoinedStr(values):
            parts = [_text(part) if isinstance(part, ast.Constant) else "{}" for part in values]
            return "".join(part or "" for part in parts)
        case _:
            return None


def _place(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> str:
    """Tell whether a literal is "shown", "technical" or may be "anywhere".

    The nearest place that decides does: a choice, a list or a sum passes its own place on.
    """
    child = node
    while (parent := parents.get(child)) is not None:
        if verdict := _verdict(parent, child):
            return verdict
        child = parent
    return "anywhere"


def _verdict(parent: ast.AST, child: ast.AST) -> str:
    match parent:
        case ast.Call():
            return _argument(parent, child)
        case ast.keyword(arg=name):
            return _named(name or "")
        case ast.Assign(targets=[target, *_], value=value) if value is child:
            return _named(_name(target))
        case ast.AnnAssign(target=target):
            return _named(_name(target)) if parent.value is child else "technical"
        case ast.Assert() | ast.Compare() | ast.match_case() | ast.arg():
            return "technical"
        case ast.Subscript(slice=index) if index is child:
            return "technical"
        case ast.Dict(keys=keys) if child in keys:
            return "technical"
        case ast.Expr() if isinstance(child, ast.Constant):
            return "technical"  # a docstring
        case ast.FunctionDef() | ast.AsyncFunctionDef() if parent.returns is child:
            return "technical"
        case ast.stmt():
            return "anywhere"
        case _:
            return ""


def _argument(call: ast.Call, child: ast.AST) -> str:
    name = called(call)
    if name in TECHNICAL_CALLS or name in ERRORS:
        return "technical"
    place = call.args.index(child) if child in call.args else None
    if place is None:
        return ""
    if name in KEYWORDS and place < KEYWORDS[name]:
        return "technical"
    if name == "Binding":
        return "shown" if place == 2 else "technical"
    if place < SHOWN_ARGUMENTS.get(name, 0):
        return "shown"
    return "anywhere"


def _named(name: str) -> str:
    if name in SHOWN_NAMES:
        return "shown"
    return "technical" if name in TECHNICAL_NAMES else "anywhere"


def _name(target: ast.expr) -> str:
    match target:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
