"""The entry: paint the frame at once, then import what the wish needs."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from ipscoach import __version__

# Options that may stand before the app; every other word goes to the command line's parser.
_WITH_VALUE = ("--home", "--passphrase-file", "--lang", "--today")


def opens_app(arguments: list[str]) -> bool:
    """Whether these arguments open the app: nothing but `demo` and the global options."""
    rest = iter(arguments)
    for word in rest:
        if word in _WITH_VALUE:
            next(rest, None)
        elif word != "demo" and not word.startswith(tuple(f"{name}=" for name in _WITH_VALUE)):
            return False
    return True


def main(arguments: list[str] | None = None) -> int:
    """Run `ipscoach` with these arguments and return the exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments == ["--version"]:
        # Answered before anything is imported: three times as fast, and packagers ask it often.
        sys.stdout.write(f"ipscoach {__version__}\n")
        return 0
    from ipscoach.tui import frame

    with ExitStack() as unless_it_runs:
        if opens_app(arguments) and frame.paint():
            unless_it_runs.callback(frame.clear)
        from ipscoach.cli.main import run

        # The app leaves the screen by itself; clearing once more would move the cursor back
        # over what is said after it. Whatever else happens clears before it says a word.
        leave_frame = unless_it_runs.pop_all().close
    return run(arguments, leave_frame)


if __name__ == "__main__":
    sys.exit(main())
