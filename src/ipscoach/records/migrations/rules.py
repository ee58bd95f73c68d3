"""Rules that many tables have, as SQL for the steps of a migration.

They are part of the history that the steps are, so they lean on nothing of today's program, and
what they return never changes: a later step that needs another rule gets another function.
"""

from __future__ import annotations

from string import Template


def spelled(statement: str, **words: str) -> str:
    """Put words for $names into a statement."""
    return Template(statement).substitute(words)


def keys_stay(table: str, keys: tuple[str, ...]) -> tuple[str, str]:
    """Return the triggers that keep a table's keys as they are and as they were given."""
    exists = "EXISTS (SELECT 1 FROM $table WHERE $key = NEW.$key)"
    taken = " OR ".join(spelled(exists, table=table, key=key) for key in keys)
    changed = " OR ".join(f"NEW.{key} IS NOT OLD.{key}" for key in keys)
    return (
        f"CREATE TRIGGER {table}_key_insert BEFORE INSERT ON {table} WHEN {taken}"
        " BEGIN SELECT RAISE(ABORT, 'key_taken'); END",
        f"CREATE TRIGGER {table}_key_update BEFORE UPDATE OF {', '.join(keys)} ON {table}"
        f" WHEN {changed} BEGIN SELECT RAISE(ABORT, 'key_stays'); END",
    )


def row_stays(table: str, subject: str | None) -> str:
    """Return the trigger that keeps rows from going.

    Args:
        table: whose rows.
        subject: the SQL of the id whose destruction must be announced first; None: never.
    """
    announced = "WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = $subject)"
    unless = spelled(announced, subject=subject) if subject else ""
    return (
        f"CREATE TRIGGER {table}_row_stays BEFORE DELETE ON {table} {unless}"
        " BEGIN SELECT RAISE(ABORT, 'history_stays'); END"
    )


def frozen(table: str) -> str:
    """Return the trigger that keeps rows from being changed."""
    return (
        f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table}"
        " BEGIN SELECT RAISE(ABORT, 'history_stays'); END"
    )


def searched(table: str, columns: str) -> tuple[str, ...]:
    """Return an index over a table's own text and the triggers that FTS5's manual gives.

    Args:
        table: with a column `seq`.
        columns: its columns to be searched, with commas between them.
    """
    index = f"{table}_fts"
    new, old = (
        ", ".join(f"{row}.{name.strip()}" for name in columns.split(",")) for row in ("NEW", "OLD")
    )
    words = {"index": index, "columns": columns, "new": new, "old": old}
    add = spelled("INSERT INTO $index (rowid, $columns) VALUES (NEW.seq, $new);", **words)
    drop = spelled(
        "INSERT INTO $index ($index, rowid, $columns) VALUES ('delete', OLD.seq, $old);", **words
    )
    return (
        f"CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='{table}',"
        " content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')",
        spelled("INSERT INTO $index ($index, rank) VALUES ('secure-delete', 1)", **words),
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {columns} ON {table}"
        f" BEGIN {drop} {add} END",
    )


def search_dropped(table: str) -> tuple[str, ...]:
    """Return what takes a table's index away, to make it anew over other columns.

    The index made anew is empty until `search_filled`.
    """
    index = f"{table}_fts"
    triggers = (f"DROP TRIGGER {index}_{when}" for when in ("insert", "delete", "update"))
    return (*triggers, f"DROP TABLE {index}")


def search_filled(table: str) -> str:
    """Return what reads all rows of a table into its index."""
    return spelled("INSERT INTO $index ($index) VALUES ('rebuild')", index=f"{table}_fts")
