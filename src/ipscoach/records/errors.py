"""What goes wrong in storing, told in one sentence and without a value of any record."""

from __future__ import annotations

import contextlib
from collections.abc import Generator

from ipscoach.domain.caseload import CaseloadFull
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault.connection import driver, spoken
from ipscoach.vault.errors import Locked, VaultFault


class NewerCaseload(VaultFault):
    """A later version of the program wrote this caseload; nothing was touched."""


class MigrationFailed(VaultFault):
    """The caseload could not be brought to today's form; the file is as it was."""

    exit_code = 4


class Gone(Refused):
    """What was to be changed is not in the caseload."""


class Unfit(Refused):
    """A rule that stands in the file itself said no, though the program's own had not."""


class CodeNotOnPaper(Refused):
    """The recovery code was not typed back yet, so nobody's data may come in by hand."""


def gone() -> Gone:
    """Return the refusal of an id that names nothing."""
    return Gone(Sentence("This record is not in the caseload any more."))


def code_not_on_paper() -> CodeNotOnPaper:
    """Return the refusal of a client before the recovery code is known to be on paper."""
    return CodeNotOnPaper(
        Sentence("Type your recovery code back first, in the settings; then clients can be added.")
    )


@contextlib.contextmanager
def asked() -> Generator[None]:
    """Turn the driver's errors into sentences.

    Raises:
        Locked: the caseload was closed meanwhile.
        VaultFault: the file cannot be read or written.
    """
    with spoken():
        try:
            yield
        except driver().ProgrammingError as error:
            if "closed" not in str(error):
                raise
        else:
            return
    raise Locked(Sentence("The caseload is locked and everything is saved; unlock it to go on."))


@contextlib.contextmanager
def told() -> Generator[None]:
    """Turn SQLAlchemy's errors, whose text holds SQL, into sentences; nothing was written.

    Raises:
        CaseloadFull: the trigger of the cap said no.
        Unfit: another rule in the file did.
        Locked: the caseload was closed meanwhile.
        CannotWrite: full disk, missing right, or another program at work in the file.
        DatabaseDamaged: the file does not read.
    """
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        cause = error.orig
    else:
        return
    if "caseload_full" in str(cause):
        raise CaseloadFull(Sentence("The caseload is full: nobody more can be active."))
    if "supervisor_has_no_clients" in str(cause):
        raise Unfit(
            Sentence("This file was set up for a supervisor, who has no clients; nothing came in.")
        )
    if type(cause).__name__ == "IntegrityError":
        # SQLite's words name the rule that was broken, never a value.
        raise Unfit(
            Sentence(
                "This does not fit the rules of the caseload ({rule}); nothing was changed.",
                rule=str(cause),
            )
        )
    if cause is not None:
        with asked():
            raise cause
