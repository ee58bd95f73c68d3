"""Verbs of several words: the longest that fits is meant, and half of one says what may follow."""

from __future__ import annotations

import contextlib
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.grammar import APP, GROUPS, VERBS, verbs_after
from ipscoach.cli.grammar_parts import Verb
from ipscoach.cli.main import run
from ipscoach.cli.parsing import take_apart, understand
from ipscoach.i18n import languages

WORDS = sorted({word for verb in VERBS for word in verb.name.split()} | {"frob", "K-01", ""})


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("fidelity", "A word is missing after fidelity; possible: evidence"),
        ("fidelity frob", "“frob” is not possible after fidelity; possible: evidence"),
        ("fidelity frob --help", "“frob” is not possible after fidelity"),
        ("fidelity --json", "A word is missing after fidelity"),
        ("fidelity --frob", "no option --frob"),
        ("evidence", "no verb “evidence”"),
        ("fidelity evidence K-01", "“K-01” is one word too many"),
        ("fidelity evidence --status active", "--status does not belong here"),
        ("fidelity evidence --jobs soon", "possible: during, running, started"),
        ("fidelity evidence --from", "--from needs a value"),
    ],
)
def test_half_a_verb_says_what_may_follow(
    line: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(line.split()) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


@pytest.mark.parametrize(("group", "language"), [*product(GROUPS, languages())])
def test_help_of_a_group_lists_its_verbs(
    group: Verb, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name = group.name
    assert run([*name.split(), "--help", "--lang", language]) == 0
    out, messages = capsys.readouterr()
    assert messages == ""
    assert max(map(len, out.splitlines())) <= 79
    assert verbs_after(name)
    for verb in verbs_after(name):
        assert f"\n  {verb.name}" in out


def test_the_help_of_the_program_lists_the_verbs_of_a_group_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"\n  {verb.name}" in out for verb in VERBS)


def test_options_stand_between_the_words_of_a_verb_too() -> None:
    wish = understand(take_apart(["fidelity", "--from", "2026-01-01", "evidence", "--json"]))
    assert wish.verb.name == "fidelity evidence"
    assert wish.options == {"from": "2026-01-01", "json": ""}


def test_no_verb_is_a_group_or_there_twice() -> None:
    names = [verb.name for verb in (*VERBS, *GROUPS)]
    assert len(set(names)) == len(names)


@given(st.lists(st.sampled_from(WORDS), max_size=5))
def test_any_words_are_the_longest_verb_that_begins_them_or_one_sentence(words: list[str]) -> None:
    fitting = [verb for verb in VERBS if words[: len(verb.name.split())] == verb.name.split()]
    with contextlib.suppress(WrongUsage):
        wish = understand(take_apart(words))
        longest = max(fitting, key=lambda verb: len(verb.name.split()), default=APP)
        assert wish.verb is longest
        assert bool(words) == (longest is not APP)
