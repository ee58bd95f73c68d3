"""How a run ends: every way out becomes an exit code and at most one sentence."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType

from ipscoach.cli.faults import exit_code
from ipscoach.cli.output import message
from ipscoach.faults import write_fault
from ipscoach.i18n import _, say
from ipscoach.paths import Home
from ipscoach.sentence import Spoken

INTERRUPTED = 130
"""128 + SIGINT, as the shells have it."""
NOBODY_READS = 141
"""128 + SIGPIPE: what came after `|` has ended."""
FAULT = 70
"""EX_SOFTWARE of sysexits.h: a fault of the program's own."""


class Ending:
    """Stands around a run, like `sys.excepthook`, and keeps the exit code.

    Every error ends here, also those that nobody thought of, because Python's own traceback
    would be the alternative: lines of code that help no coach, and messages of libraries that
    may hold a client's name. Such a fault is told in one sentence, and its places in the code,
    without any value, go into a file.
    """

    def __init__(self, before_words: Callable[[], None]) -> None:
        """Nothing has ended yet.

        Args:
            before_words: makes the terminal ready for a message.
        """
        self.code = 0
        self.home: Home | None = None
        self._before_words = before_words

    def __enter__(self) -> Ending:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is None:
            return True
        self._before_words()
        match error:
            case SystemExit():
                return False
            case KeyboardInterrupt():
                self.code = INTERRUPTED
                message()
            case BrokenPipeError():
                self.code = NOBODY_READS
            case Spoken():
                self.code = exit_code(error)
                message(say(error.sentence))
            case _:
                self.code = FAULT
                self._tell_fault(error)
        return True

    def _tell_fault(self, error: BaseException) -> None:
        message(_("ipscoach had to stop because of a fault of its own; what was saved is safe."))
        if self.home is not None and self.home.folder.is_dir():
            write_fault(self.home.faults, error)
            message(
                _(
                    "For those who mend it, the place of the fault (without anybody's data) is "
                    "in {path}."
                ).format(path=self.home.faults)
            )
