"""The entry: paint the frame at once, then import what the wish needs."""

from __future__ import annotations

import sys

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
    from ipscoach.tui import frame

    framed = opens_app(arguments) and frame.paint()
    try:
        from ipscoach.cli.main import run

        return run(arguments)
    finally:
        if framed:
            frame.clear()


if __name__ == "__main__":
    sys.exit(main())
