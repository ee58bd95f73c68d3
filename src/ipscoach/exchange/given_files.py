"""Files that somebody sent: read whole, within a limit, or refused in a sentence."""

from __future__ import annotations

from pathlib import Path

from ipscoach.sentence import Refused, Sentence


def read_given(path: Path, limit: int, too_large: Refused) -> bytes:
    """Return what is in a file.

    Args:
        path: the file.
        limit: in bytes.
        too_large: what is raised for a file beyond the limit.

    Raises:
        Refused: there is no such file, it is none, may not be read, or is too large.
    """
    try:
        # What is no plain file could wait for ever for somebody to write to it.
        if path.exists() and not path.is_file():
            raise Refused(Sentence("{path} is no file. Look at its name.", path=str(path)))
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (FileNotFoundError, ValueError):
        raise Refused(
            Sentence("There is no file {path}. Look at its name and folder.", path=str(path))
        ) from None
    except OSError:
        raise Refused(
            Sentence(
                "The file {path} may not be read. Close it in other programs, look at its "
                "permissions and try again.",
                path=str(path),
            )
        ) from None
    if len(content) > limit:
        raise too_large
    return content
