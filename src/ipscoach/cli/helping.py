"""The help, written from the table of verbs in the language in use."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from ipscoach.cli.grammar import APP, EVERYWHERE, GROUPS, VERBS, Parameter, Verb, verbs_after
from ipscoach.cli.tables import WIDTH
from ipscoach.i18n import _, languages

_INDENT = 26


def help_of(verb: Verb) -> str:
    """Return the help of a verb or a group of verbs; that of the whole program for the app."""
    if verb is APP:
        return "\n".join(_of_program())
    return "\n".join(_of_group(verb) if verb in GROUPS else _of_verb(verb))


def _of_program() -> Iterator[str]:
    yield from _usage("ipscoach", "[" + _("VERB") + "]")
    yield ""
    yield from _paragraph(
        _("An IPS job coach's encrypted caseload, offline. Without a verb the app opens.")
    )
    yield ""
    yield from _verbs(VERBS)
    yield ""
    yield from _paragraph(_("`ipscoach VERB --help` shows the options of a verb."))
    yield from _options(_("Options, before or after the verb:"), EVERYWHERE)
    yield ""
    yield from _paragraph(
        _(
            "Results go to standard output, messages to standard error. Exit codes: 0 done; "
            "1 refused, wholly or in part; 2 not understood; 3 cannot unlock; 4 data damaged."
        )
    )


def _of_group(group: Verb) -> Iterator[str]:
    yield from _usage("ipscoach", group.name, _("VERB"))
    yield ""
    yield from _paragraph(_(group.help))
    yield ""
    yield from _verbs(verbs_after(group.name))
    yield ""
    yield from _paragraph(_("`ipscoach VERB --help` shows the options of a verb."))
    yield from _options(_("Options, before or after the verb:"), EVERYWHERE)


def _verbs(verbs: Iterable[Verb]) -> Iterator[str]:
    yield _("Verbs:")
    for verb in verbs:
        yield from _entry(" ".join(filter(None, [verb.name, _argument(verb)])), _(verb.help))


def _of_verb(verb: Verb) -> Iterator[str]:
    needed = (_written(option) for option in verb.options if option.needed)
    yield from _usage("ipscoach", verb.name, _argument(verb), *needed)
    yield ""
    yield from _paragraph(_(verb.help))
    if verb.about:
        yield from _paragraph(_(verb.about))
    if verb.options:
        yield from _options(_("Options of this verb:"), verb.options)
    yield from _options(_("Options, before or after the verb:"), EVERYWHERE)


def _argument(verb: Verb) -> str:
    return f"[{_(verb.argument)}]" if verb.optional else _(verb.argument)


def _usage(*words: str) -> list[str]:
    shape = " ".join(filter(None, [*words, "[" + _("OPTIONS") + "]"]))
    first, *more = _paragraph(_("Usage: {shape}").format(shape=shape))
    return [first, *(f"  {line}" for line in more)]


def _options(heading: str, options: Iterable[Parameter]) -> Iterator[str]:
    yield ""
    yield heading
    for option in options:
        text = _(option.help).replace("{languages}", ", ".join(languages()))
        yield from _entry(_written(option), text)


def _written(option: Parameter) -> str:
    value = "|".join(option.choices) or _(option.value)
    return f"--{option.name} {value}".rstrip()


def _entry(what: str, text: str) -> list[str]:
    head = f"  {what}"
    if len(head) > _INDENT - 2:
        return [head, *_wrapped(text, " " * _INDENT)]
    first, *more = _wrapped(text, " " * _INDENT)
    return [head.ljust(_INDENT) + first.lstrip(), *more]


def _paragraph(text: str) -> list[str]:
    return _wrapped(text, "")


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
