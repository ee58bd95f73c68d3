"""What the vault says: every fault in one plain sentence that the catalogue can find."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from ipscoach.vault import errors
from ipscoach.vault.errors import VaultFault

SOURCES = sorted(Path(errors.__file__).parent.glob("*.py"))
JARGON = ("sqlcipher", "sqlite", "argon", "slot", "kdf", "mac ", "nonce", "keyring", "!", "error")
FAULTS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, VaultFault)
]


def sentences() -> list[tuple[str, ast.Call]]:
    calls = [
        (path.name, node)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sentence"
    ]
    return [(name, call) for name, call in calls if not isinstance(call.args[0], ast.Name)]


@pytest.mark.parametrize(("name", "call"), sentences())
def test_a_sentence_is_a_literal_in_plain_words(name: str, call: ast.Call) -> None:
    template = ast.literal_eval(call.args[0])
    assert template.endswith(".")
    assert not [word for word in JARGON if word in template.lower()]
    values = {keyword.arg: "x" for keyword in call.keywords}
    assert template.format(**values)


def test_a_fault_says_what_happened_what_is_safe_and_what_to_do() -> None:
    raised = [
        ast.literal_eval(node.args[0].args[0])
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in {kind.__name__ for kind in FAULTS}
        and isinstance(node.args[0], ast.Call)
    ]
    assert len(raised) >= 25
    for template in raised:
        assert template.count(". ") == 0, "one sentence"
        safe = (
            "nothing",
            "safe",
            "is saved",
            "was left",
            "left it",
            "was not touched",
            "the passphrase and",
        )
        assert any(word in template for word in safe), template


def test_each_fault_has_a_class_and_an_exit_code_of_its_own_kind() -> None:
    assert len(FAULTS) == 24
    assert {kind.exit_code for kind in FAULTS} == {1, 3, 4}
