"""From the words typed to what is wished, or to one sentence on why they cannot be understood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.grammar import (
    APP,
    EVERYWHERE,
    GROUPS,
    VERBS,
    Parameter,
    Verb,
    verbs_after,
)
from ipscoach.i18n import _
from ipscoach.sentence import Sentence

_WITH_VALUE = {
    option.name: bool(option.value)
    for option in (*EVERYWHERE, *(option for verb in VERBS for option in verb.options))
}
"""Which options take a value: a name takes one with every verb, or with none."""


@dataclass
class Words:
    """The command line taken apart: options by name, the other words, the first fault."""

    options: dict[str, str] = field(default_factory=dict[str, str])
    rest: list[str] = field(default_factory=list[str])
    fault: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wished: a verb, the word it is done to, and the options given.

    A switch that was given has an empty value.
    """

    verb: Verb
    argument: str
    options: Mapping[str, str]


def take_apart(arguments: list[str]) -> Words:
    """Take a command line apart; options may stand anywhere, what follows -- is no option.

    A fault is kept and not raised, so that it can be told in the language that is asked for
    further on in the line.
    """
    words = Words()
    left = iter(arguments)
    for word in left:
        if word == "--":
            words.rest += left
        elif word == "-h":
            words.options["help"] = ""
        elif word.startswith("--"):
            _take_option(words, word[2:], left)
        elif word.startswith("-") and word != "-":
            words.fault = words.fault or _no_option(word)
        else:
            words.rest.append(word)
    return words


def _take_option(words: Words, word: str, left: Iterator[str]) -> None:
    name, glued, value = word.partition("=")
    fault = None
    if name not in _WITH_VALUE:
        fault = _no_option(f"--{name}")
    elif _WITH_VALUE[name] and not glued:
        following = next(left, None)
        if following is None:
            fault = Sentence("--{option} needs a value after it.", option=name)
        value = following or ""
    elif glued and not _WITH_VALUE[name]:
        fault = Sentence("--{option} takes no value.", option=name)
    words.options[name] = value
    words.fault = words.fault or fault


def _no_option(word: str) -> Sentence:
    return Sentence("There is no option {option}; --help shows those there are.", option=word)


def understand(words: Words) -> Wish:
    """Return what is wished; to be asked when the language is known.

    Raises:
        WrongUsage: no such verb or option, or a word too many or too few.
    """
    verb, rest = _begun(words.rest)
    helped = bool(words.options.keys() & {"help", "version"})
    fault = None if helped else words.fault
    if verb is None or (verb in GROUPS and (rest or not helped)):
        raise WrongUsage(fault or _no_verb(words.rest))
    if not helped and (unfit := fault or _unfit(verb, rest, words.options)):
        raise WrongUsage(unfit)
    return Wish(verb, rest[0] if rest else "", words.options)


def _begun(words: list[str]) -> tuple[Verb | None, list[str]]:
    """Return the verb or group that begins a line, the longest there is, and the words after it."""
    if not words:
        return APP, []
    named = {tuple(verb.name.split()): verb for verb in (*GROUPS, *VERBS)}
    for length in range(min(len(words), max(map(len, named))), 0, -1):
        if verb := named.get(tuple(words[:length])):
            return verb, words[length:]
    return None, words


def _unfit(verb: Verb, rest: list[str], given: Mapping[str, str]) -> Sentence | None:
    own = (*EVERYWHERE, *verb.options)
    if foreign := [option for option in given if option not in {one.name for one in own}]:
        return Sentence("--{option} does not belong here.", option=foreign[0])
    if unfit := [one for one in own if one.choices and given.get(one.name) not in _fitting(one)]:
        return _not_possible(unfit[0], given[unfit[0].name])
    if missing := [option for option in own if option.needed and not given.get(option.name)]:
        return _missing(verb, missing[0])
    if verb.argument and not verb.optional and not (rest and rest[0].strip()):
        return Sentence(
            "A word is missing after {verb}: {argument}.",
            verb=verb.name,
            argument=_(verb.argument),
        )
    if more := rest[1:] if verb.argument else rest:
        return Sentence("“{word}” is one word too many.", word=more[0])
    return None


def _fitting(option: Parameter) -> tuple[str | None, ...]:
    return (*option.choices, None)


def _not_possible(option: Parameter, value: str) -> Sentence:
    return Sentence(
        "“{value}” is not possible after --{option}; possible: {choices}.",
        value=value,
        option=option.name,
        choices=", ".join(option.choices),
    )


def _no_verb(words: list[str]) -> Sentence:
    """Say that a line begins with no verb, and which words may follow where it begins a group."""
    group, rest = _begun(words)
    if group is None:
        return Sentence("There is no verb “{verb}”; --help shows those there are.", verb=words[0])
    following = dict.fromkeys(
        verb.name.removeprefix(f"{group.name} ").split()[0] for verb in verbs_after(group.name)
    )
    if not rest:
        return Sentence(
            "A word is missing after {verb}; possible: {choices}.",
            verb=group.name,
            choices=", ".join(following),
        )
    return Sentence(
        "“{word}” is not possible after {verb}; possible: {choices}.",
        word=rest[0],
        verb=group.name,
        choices=", ".join(following),
    )


def _missing(verb: Verb, option: Parameter) -> Sentence:
    return Sentence(
        "{verb} needs --{option} {value}.",
        verb=verb.name,
        option=option.name,
        value=_(option.value),
    )
