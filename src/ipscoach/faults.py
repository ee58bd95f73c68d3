"""What is kept of a fault of the program's own: its places in the code, and nobody's data."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType


def places_of(error: BaseException) -> str:
    """Return where an error happened: its kind and the places in the code, no values at all."""
    lines = [type(error).__name__]
    step: TracebackType | None = error.__traceback__
    while step is not None:
        code = step.tb_frame.f_code
        lines.append(f"  {Path(code.co_filename).name}:{step.tb_lineno} {code.co_name}")
        step = step.tb_next
    # A worker's own error travels inside Textual's WorkerFailed.
    inner = error.__cause__ or getattr(error, "error", None)
    if isinstance(inner, BaseException):
        lines += ["caused by", places_of(inner)]
    return "\n".join(lines)


def write_fault(path: Path, error: BaseException) -> None:
    """Keep the places of a crash for those who mend it."""
    try:
        path.write_text(places_of(error) + "\n", encoding="utf-8")
        path.chmod(0o600)
    except OSError:
        return
