"""The entry: paint the frame at once, then import what the wish needs."""

from __future__ import annotations

import sys
from contextlib import ExitStack

from ipscoach import __version__
from ipscoach.cli.everywhere import WITH_VALUE


def opens_app(arguments: list[str]) -> bool:
    """Whether these arguments open the app: nothing but `demo` and the global options."""
    rest = iter(arguments)
    for word in rest:
        option, glued, _ = word.partition("=")
        takes_value = option.startswith("--") and option[2:] in WITH_VALUE
        if takes_value and not glued:
            next(rest, None)
        elif not takes_value and word != "demo":
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
