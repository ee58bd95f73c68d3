"""Python's collector of rings of objects, off while very many objects are made at once."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None, None, None]:
    """Keep the collector off; as it was before, it is afterwards, whatever happens.

    Facts and cases hold no rings: nothing is lost by not looking for them, and over and over it
    would walk through everything that was just read, longer the more there is.
    """
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
