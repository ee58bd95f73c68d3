"""What an import costs, told by a fresh process: deferrals that defer, and no network."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.house.tree import loaded_after, sources

HEAVY = {
    *("textual", "rich", "sqlmodel", "sqlalchemy", "pydantic", "alembic", "keyring", "openpyxl"),
    *("typst", "pyrage", "pikepdf", "docx", "lxml"),
    *(
        "icalendar",
        "zxcvbn",
        "xkcdpass",
        "argparse",
        "asyncio",
        "sqlcipher3",
        "nacl",
        "platformdirs",
    ),
}
BEFORE_FIRST_PAINT = HEAVY - {
    *("textual", "rich", "asyncio", "argparse", "platformdirs", "sqlcipher3", "nacl")
}
NETWORK = {
    *("socket", "socketserver", "ssl", "urllib", "http", "ftplib", "smtplib", "poplib", "imaplib"),
    *("telnetlib", "xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "websockets"),
}
WORDS_ONLY = ("urllib.parse",)  # splits and quotes addresses, opens none


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names):
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.Call(func=ast.Name("__import__") | ast.Attribute(attr="import_module")):
                if node.args and isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)


def test_the_frame_needs_no_more_than_the_interpreter() -> None:
    assert loaded_after("import ipscoach.start, ipscoach.tui.frame") & HEAVY == set()


def test_the_rules_need_the_standard_library_only() -> None:
    code = "import pkgutil, importlib, ipscoach.domain as d\n" + (
        "for m in pkgutil.walk_packages(d.__path__, 'ipscoach.domain.'):\n"
        "    importlib.import_module(m.name)"
    )
    assert loaded_after(code) & HEAVY == set()


def test_the_app_is_imported_without_what_only_writing_needs() -> None:
    loaded = loaded_after("import ipscoach.tui.app")
    assert "textual" in loaded
    assert loaded & BEFORE_FIRST_PAINT == set()


def test_a_fresh_process_is_looked_at_rightly() -> None:
    assert "textual" in loaded_after("import textual")
    assert "textual" not in loaded_after("pass")
    with pytest.raises(RuntimeError, match="no_such_module"):
        loaded_after("import no_such_module")


def test_no_source_file_reaches_for_the_network() -> None:
    found = [
        f"{name}: {module}"
        for name, _, tree in sources()
        for module in imported(tree)
        if module.partition(".")[0] in NETWORK and not module.startswith(WORDS_ONLY)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "code",
    ["import socket", "from urllib.request import urlopen", "importlib.import_module('http')"],
)
def test_a_way_to_the_network_would_be_noticed(code: str) -> None:
    assert {name.partition(".")[0] for name in imported(ast.parse(code))} & NETWORK
