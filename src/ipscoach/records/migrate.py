"""Bringing a caseload file to today's form: all of it, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from ipscoach.clock import Clock
from ipscoach.paths import Home
from ipscoach.records.errors import MigrationFailed, NewerCaseload
from ipscoach.sentence import Sentence
from ipscoach.vault.connection import Connection, spoken
from ipscoach.vault.files import make_private_folder

if TYPE_CHECKING:
    from datetime import datetime

FORMAT = 4
"""The form of the file that this program writes: `PRAGMA user_version` and Alembic's revision."""
_OWN_TABLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name <> 'vault_meta'"
SCRIPTS = Path(__file__).parent / "migrations"


class Opened(Protocol):
    """What is used of an unlocked vault."""

    @property
    def home(self) -> Home:
        """Where its files lie."""
        ...

    def connect(self) -> Connection:
        """Return a further connection to the file."""
        ...

    def back_up(self, folder: Path, now: datetime) -> object:
        """Write a proven backup into a folder: the encrypted file and the keys that open it."""
        ...

    def code_was_typed_back(self) -> bool:
        """Say whether the present recovery code was ever typed back."""
        ...


def up_to_date(
    vault: Opened,
    connection: Connection,
    clock: Clock,
    *,
    wanted: int = FORMAT,
    scripts: Path = SCRIPTS,
) -> None:
    """Bring the file to the form `wanted`; a file that is there already is only looked at.

    A file that holds data is backed up into the home's folder of backups first. The connection
    serves for other things afterwards.

    Raises:
        NewerCaseload: a later version of the program wrote it.
        MigrationFailed: a step failed or its result does not hold; the file is as it was.
        CannotWrite: no room for the backup or for the change.
    """
    with spoken():
        found = _number(connection, "PRAGMA user_version")
        if found > wanted:
            raise NewerCaseload(
                Sentence(
                    "A newer version of this program wrote the caseload, and this version left "
                    "it as it is; install the newer version to open it."
                )
            )
        if found == wanted:
            return
        if _number(connection, _OWN_TABLES):
            make_private_folder(vault.home.backups)
            vault.back_up(vault.home.backups, clock.now())
        # Within a transaction SQLite would ignore this, and a table made anew would take all
        # that hangs on it along (storage.md 2).
        connection.execute("PRAGMA foreign_keys = OFF")
        try:
            lay_out(connection, wanted, scripts)
        finally:
            connection.execute("PRAGMA foreign_keys = ON")


def lay_out(connection: Connection, wanted: int, scripts: Path = SCRIPTS) -> None:
    """Run the steps and their checks in one transaction, so that a cut leaves the old file.

    Raises:
        MigrationFailed: a step failed or its result does not hold; the file is as it was.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError
    from sqlalchemy.exc import DBAPIError

    from ipscoach.records.engine import engine_on

    engine = engine_on(connection)
    try:
        with engine.connect() as steps, steps.begin():
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = steps
            command.upgrade(config, f"{wanted:04d}")
            _check(connection)
            connection.execute(f"PRAGMA user_version = {wanted}")
    except (CommandError, DBAPIError) as error:
        cause = cast("Any", getattr(error, "orig", None))
        if str(getattr(cause, "sqlite_errorname", "")) in {"SQLITE_FULL", "SQLITE_READONLY"}:
            raise cause from None
        raise _failed() from None


def _check(connection: Connection) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        raise _failed()
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise _failed()


def _failed() -> MigrationFailed:
    return MigrationFailed(
        Sentence(
            "The caseload could not be brought to the form of this version; it is as it was, and "
            "the version of the program that wrote it still opens it."
        )
    )


def _number(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return int(str(row[0])) if row else 0
