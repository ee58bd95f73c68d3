"""What a run works in: folder, day, language; taken from options, environment and settings."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ipscoach.cli.faults import WrongUsage
from ipscoach.clock import Clock, FixedClock, SystemClock
from ipscoach.i18n import languages
from ipscoach.paths import Home, default_home
from ipscoach.sentence import Refused, Sentence
from ipscoach.settings import Settings, read_settings

Options = Mapping[str, str]


def home_of(options: Options) -> Home:
    """Return the folder to work in.

    Raises:
        WrongUsage: --home with nothing after it, or with the home of somebody who is not known.
    """
    if "home" not in options:
        try:
            return default_home()
        except RuntimeError:
            raise WrongUsage(_no_such_home(os.environ.get("IPSCOACH_HOME", "~"))) from None
    if not options["home"].strip():
        raise WrongUsage(Sentence("--home needs the name of a folder."))
    try:
        return Home(path_of(options["home"]))
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None


def path_of(typed: str) -> Path:
    """Return a path as it was typed; ~ is the home folder.

    Raises:
        Refused: it begins with ~somebody, and this computer knows nobody of that name.
    """
    try:
        return Path(typed).expanduser()
    except RuntimeError:
        raise Refused(_no_such_home(typed)) from None


def _no_such_home(typed: str) -> Sentence:
    return Sentence(
        "This computer knows no home folder for {path}; nothing was done, so write the whole path.",
        path=typed,
    )


def clock_of(options: Options) -> Clock:
    """Return the clock: the computer's, or one that stands still at --today.

    Raises:
        WrongUsage: --today is no day.
    """
    if "today" not in options:
        return SystemClock()
    own = SystemClock().today()
    return FixedClock(day_of(options, "today", own), own)


def day_of(options: Options, name: str, today: date) -> date:
    """Return the day that an option gives, or today where it is not given.

    Raises:
        WrongUsage: it is no day.
    """
    from ipscoach.domain.days import read_day

    if name not in options:
        return today
    try:
        return read_day(options[name], today)
    except Refused as refusal:
        raise WrongUsage(refusal.sentence) from None


def language_of(options: Options) -> str:
    """Return the language to speak: --lang, else the coach's setting, else the computer's."""
    wanted = options.get("lang", "")
    if wanted in languages():
        return wanted
    try:
        home = home_of(options if options.get("home") else {})
    except WrongUsage:  # told later, in the language of the computer
        return Settings().spoken()
    return read_settings(home.settings).spoken()


def check_language(options: Options) -> None:
    """Refuse a language that has no catalogue.

    Raises:
        WrongUsage: --lang names none of ours.
    """
    wanted = options.get("lang")
    if wanted is not None and wanted not in languages():
        raise WrongUsage(
            Sentence(
                "There are no words in the language “{language}”; possible: {choices}.",
                language=wanted,
                choices=", ".join(languages()),
            )
        )


def passphrase_file(options: Options) -> str:
    """Return the file that holds the passphrase, "-" for standard input, "" for none."""
    return options.get("passphrase-file") or os.environ.get("IPSCOACH_PASSPHRASE_FILE", "")
