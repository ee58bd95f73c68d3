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
        case "partners" | "export-partners" | "import-partners":
            return _partners(wish)
        case "close" | "reopen" | "destroy" | "retention":
            return _keep(wish)
        case "handover" | "receive" | "own-data" | "disclosures":
            return _hand_on(wish)
        case name if name.startswith("fidelity "):
            return _fidelity(wish)
        case name if name.startswith("report "):
            from ipscoach.cli.reports import report

            return report(name.removeprefix("report "), wish.options)
        case "backup" | "restore" | "rekey":
            return _vault(wish)
        case "audit":
            from ipscoach.cli.audit import show_audit

            return show_audit(wish.argument, wish.options)
        case "doctor":
            from ipscoach.cli.doctor import doctor

            return doctor(wish.options)
        case "demo":
            from ipscoach.cli.demo import show_demo

            return show_demo(wish.options)
        case _:
            from ipscoach.cli.screens import open_app

            return open_app(wish.options)


def _partners(wish: Wish) -> int:
    """Look after the register of partners."""
    from ipscoach.cli import partners

    match wish.verb.name:
        case "export-partners":
            return partners.export_partners(wish.argument, wish.options)
        case "import-partners":
            return partners.import_partners(wish.argument, wish.options)
        case _:
            return partners.list_partners(wish.options)


def _keep(wish: Wish) -> int:
    """Close a client or take one back, or look after what is kept of those who were closed."""
    match wish.verb.name:
        case "close":
            from ipscoach.cli.closing import close

            return close(wish.argument, wish.options)
        case "reopen":
            from ipscoach.cli.keeping import reopen

            return reopen(wish.argument, wish.options)
        case "destroy":
            from ipscoach.cli.keeping import destroy

            return destroy(wish.argument, wish.options)
        case _:
            from ipscoach.cli.keeping import show_retention

            return show_retention(wish.options)


def _hand_on(wish: Wish) -> int:
    """Let a client's data out or in, or tell what went out."""
    match wish.verb.name:
        case "handover":
            from ipscoach.cli.handing_over import hand_over

            return hand_over(wish.argument, wish.options)
        case "own-data":
            from ipscoach.cli.handing_over import write_own_data

            return write_own_data(wish.argument, wish.options)
        case "receive":
            from ipscoach.cli.receiving import receive

            return receive(wish.argument, wish.options)
        case _:
            from ipscoach.cli.disclosures import list_disclosures

            return list_disclosures(wish.argument, wish.options)


def _vault(wish: Wish) -> int:
    """Look after the file itself."""
    match wish.verb.name:
        case "backup":
            from ipscoach.cli.backing_up import back_up

            return back_up(wish.argument, wish.options)
        case "rekey":
            from ipscoach.cli.new_keys import rekey

            return rekey(wish.options)
        case _:
            from ipscoach.cli.restoring import restore

            return restore(wish.argument, wish.options)


def _fidelity(wish: Wish) -> int:
    """Show what the records tell of fidelity, pass it on, or review a service."""
    match wish.verb.name.removeprefix("fidelity "):
        case "evidence":
            from ipscoach.cli.fidelity_evidence import show_evidence

            return show_evidence(wish.options)
        case "pack":
            from ipscoach.cli.fidelity_packs import give_pack

            return give_pack(wish.options)
        case "receive":
            from ipscoach.cli.fidelity_packs import take_packs

            return take_packs(wish.argument, wish.options)
        case "team":
            from ipscoach.cli.fidelity_team import show_team

            return show_team(wish.options)
        case verb:
            from ipscoach.cli.fidelity_reviews import review

            return review(verb.removeprefix("review "), wish.argument, wish.options)
