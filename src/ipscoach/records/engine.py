"""SQLAlchemy over one connection that is already unlocked. Importing this costs half a second."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import Connection as AlchemyConnection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from ipscoach.vault.connection import Connection, driver


def engine_on(connection: Connection) -> Engine:
    """Return an engine that uses this connection, and no other, from any thread, one at a time.

    Every transaction begins with the right to write (BEGIN IMMEDIATE): one that asked for it
    only midway would fail at once where another process writes. Errors carry no parameters.
    """

    def same() -> Any:
        return connection

    engine = create_engine(
        "sqlite://",
        module=cast("Any", driver()),
        creator=same,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: AlchemyConnection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
