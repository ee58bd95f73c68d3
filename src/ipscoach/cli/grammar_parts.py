"""What the table of verbs is made of."""

from __future__ import annotations

from dataclasses import dataclass

from ipscoach.sentence import marked


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option: a switch, or with a value.

    Attributes:
        name: as typed, without the dashes.
        help: what it does, as a key of the catalogue.
        value: what the help calls its value; a key of the catalogue, empty for a switch.
        choices: the only values that it takes, which the help then shows; empty for any.
        needed: whether the verb cannot do without it.
    """

    name: str
    help: str
    value: str = ""
    choices: tuple[str, ...] = ()
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb: what it does, what it is done to, and its own options.

    Attributes:
        name: as typed; of several words for the verbs of a group.
        help: what it does, as a key of the catalogue.
        argument: what the help calls the one word that it needs; empty for none.
        optional: whether it can do without that word.
        about: more to know, as a key of the catalogue.
        options: besides those of `EVERYWHERE`.
    """

    name: str
    help: str
    argument: str = ""
    about: str = ""
    options: tuple[Parameter, ...] = ()
    optional: bool = False


JSON = Parameter("json", marked("Write JSON instead of a table (see docs/file-formats.md)."))
