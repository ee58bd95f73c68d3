"""The command line: understand what is wished, then run the app or a verb."""

from __future__ import annotations

from collections.abc import Callable

from ipscoach import __version__, i18n
from ipscoach.cli.ending import Ending
from ipscoach.cli.output import result, speak_utf8
from ipscoach.cli.parsing import Wish, take_apart, understand
from ipscoach.cli.surroundings import check_language, home_of, language_of


def _nothing() -> None:
    pass


def run(arguments: list[str], leave_frame: Callable[[], None] = _nothing) -> int:
    """Run what the arguments wish and return the exit code.

    Args:
        arguments: the words after the program's name.
        leave_frame: takes the frame down that was painted before; called only where the app,
            which paints over it and leaves it, does not come to run.
    """
    speak_utf8()
    with Ending(leave_frame) as ending:
        words = take_apart(arguments)
        if "version" in words.options and words.fault is None:
            result(f"ipscoach {__version__}")
            return 0
        i18n.speak(language_of(words.options))
        check_language(words.options)
        wish = understand(words)
        if "help" in wish.options:
            from ipscoach.cli.helping import help_of

            result(help_of(wish.verb))
            return 0
        ending.home = home_of(wish.options)
        ending.code = _carry_out(wish)
    return ending.code


def _carry_out(wish: Wish) -> int:
    """Import what the verb needs, and no more, and do it."""
    match wish.verb.name:
        case "init":
            from ipscoach.cli.setting_up import set_up

            return set_up(wish.options)
        case "import":
            from ipscoach.cli.intake import take_in

            return take_in(wish.argument, wish.options)
        case "clients":
            from ipscoach.cli.lists import list_clients

            return list_clients(wish.options)
        case "employers":
            from ipscoach.cli.lists import list_employers

            return list_employers(wish.options)
        case "timeline":
            from ipscoach.cli.timeline import tell_story

            return tell_story(wish.argument, wish.options)
        case "agenda":
            from ipscoach.cli.agenda import show_agenda

            return show_agenda(wish.options)
        case "partners":
            from ipscoach.cli.partners import list_partners

            return list_partners(wish.options)
        case "export-partners":
            from ipscoach.cli.partners import export_partners

            return export_partners(wish.argument, wish.options)
        case "import-partners":
            from ipscoach.cli.partners import import_partners

            return import_partners(wish.argument, wish.options)
        case "demo":
            from ipscoach.cli.demo import show_demo

            return show_demo(wish.options)
        case _:
            from ipscoach.cli.screens import open_app

            return open_app(wish.options)
