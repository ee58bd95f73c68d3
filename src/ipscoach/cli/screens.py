"""No verb: the app."""

from __future__ import annotations

from collections.abc import Callable

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.passphrases import from_file
from ipscoach.cli.surroundings import Options, clock_of, home_of, passphrase_file
from ipscoach.ids import time_ordered
from ipscoach.sentence import Sentence
from ipscoach.tui.run import Given, run_app, terminal_trouble


def open_app(options: Options) -> int:
    """Run the app until the coach leaves it.

    Raises:
        WrongUsage: no screen can be shown here.
    """
    from ipscoach.vault.hardening import no_core_dumps

    check_terminal()
    clock = clock_of(options)
    file = passphrase_file(options)
    if file == "-":
        raise WrongUsage(
            Sentence(
                "The app reads its keys from standard input; name a file with --passphrase-file."
            )
        )
    no_core_dumps()
    passphrase: Callable[[], str] | None = (lambda: from_file(file)) if file else None
    language = options.get("lang", "")
    return run_app(Given(home_of(options), clock, time_ordered(clock), passphrase, language))


def check_terminal() -> None:
    """Refuse where no screen can be shown, and name the way to work without.

    Raises:
        WrongUsage: standard input or output is no terminal, or the terminal is a dumb one.
    """
    match terminal_trouble():
        case None:
            return
        case "dumb":
            raise WrongUsage(
                Sentence(
                    "This terminal shows no screens (TERM is “dumb” or not set). The verbs work "
                    "without: see `ipscoach --help`."
                )
            )
        case _:
            raise WrongUsage(
                Sentence("The app needs a terminal. The verbs work without: see `ipscoach --help`.")
            )
