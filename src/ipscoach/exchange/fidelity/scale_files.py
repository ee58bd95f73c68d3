"""The scales that come with the program, and those that an organisation lays beside them.

An own scale is a `*.toml` file in the folder `scales` of the home folder (`Home.scales`), in the
same format as `ipscoach/scales/ips25-2008.toml`. A file that does not hold is refused with its
reason, and the others work.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path

from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.scale_reading import read_scale
from ipscoach.exchange.given_files import read_given
from ipscoach.sentence import Refused, Sentence

USUAL = "ips25-2008"
FILE_LIMIT = 1_000_000
"""Bytes; IPS-25 in three languages has 60 000."""
FOLDER_LIMIT = 50
_PLACE = re.compile(r"at line (\d+), column (\d+)")


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that is no scale: its name, and why."""

    name: str
    why: Sentence


@dataclass(frozen=True, slots=True)
class Scales:
    """What scales there are: the program's own first, and the files that were refused."""

    scales: tuple[Scale, ...]
    refused: tuple[RefusedFile, ...] = ()

    def find(self, scale_id: str, version: str | None = None) -> Scale:
        """Return a scale by its id; of several versions the first, unless one is named.

        Raises:
            Refused: there is no such scale.
        """
        for scale in self.scales:
            if scale.id == scale_id and version in (None, scale.version):
                return scale
        raise Refused(
            Sentence(
                "There is no scale {scale} here. There are: {others}.",
                scale=f"{scale_id} {version}" if version is not None else scale_id,
                others=", ".join(f"{scale.id} {scale.version}" for scale in self.scales),
            )
        )


@cache
def built_in() -> tuple[Scale, ...]:
    """Return the scales that come with the program."""
    found = sorted(
        (one for one in files("ipscoach.scales").iterdir() if one.name.endswith(".toml")),
        key=lambda one: one.name,
    )
    return tuple(parse_scale(one.read_bytes()) for one in found)


def load_scales(folder: Path) -> Scales:
    """Return the program's scales and those of a folder, which need not exist.

    A file with the id and version of a scale that is there already is refused: reviews by these
    two names must mean one scale.
    """
    scales, refused = list(built_in()), list[RefusedFile]()
    for path in _files_of(folder, refused):
        try:
            scale = read_file(path)
            _check_new(scale, scales)
        except Refused as fault:
            refused.append(RefusedFile(path.name, fault.sentence))
        else:
            scales.append(scale)
    return Scales(tuple(scales), tuple(refused))


def read_file(path: Path) -> Scale:
    """Read one scale file.

    Raises:
        Refused: there is no such file, it may not be read, is too large or is no scale.
    """
    too_large = Refused(
        Sentence("The file is larger than {limit} bytes: no scale is.", limit=FILE_LIMIT)
    )
    return parse_scale(read_given(path, FILE_LIMIT, too_large))


def parse_scale(content: bytes) -> Scale:
    """Read a scale from the bytes of its file.

    Raises:
        Refused: the bytes are no UTF-8 or no TOML, or what they say is no scale.
    """
    try:
        found = tomllib.loads(content.decode("utf-8-sig"), parse_float=Decimal)
    except UnicodeDecodeError:
        raise Refused(
            Sentence("The file is not written in UTF-8: save it in that encoding and try again.")
        ) from None
    except tomllib.TOMLDecodeError as fault:
        raise _no_toml(str(fault)) from None
    except (ValueError, ArithmeticError, RecursionError):
        # A number with thousands of digits, or tables within tables without end.
        raise _no_toml("") from None
    return read_scale(found)


def _no_toml(reason: str) -> Refused:
    if place := _PLACE.search(reason):
        return Refused(
            Sentence(
                "The file is no TOML: look at line {line}, column {column}.",
                line=place[1],
                column=place[2],
            )
        )
    return Refused(Sentence("The file is no TOML: its end is missing, or something is too long."))


def _files_of(folder: Path, refused: list[RefusedFile]) -> Iterator[Path]:
    """Yield the scale files of a folder by name, as many as are read at all."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".toml")
    except FileNotFoundError:
        return
    except OSError:
        why = Sentence(
            "The folder may not be read: look whether it is one, and at its permissions."
        )
        refused.append(RefusedFile(folder.name, why))
        return
    yield from paths[:FOLDER_LIMIT]
    for path in paths[FOLDER_LIMIT:]:
        why = Sentence(
            "There are more than {limit} scales in the folder: take those out that are not used.",
            limit=FOLDER_LIMIT,
        )
        refused.append(RefusedFile(path.name, why))


def _check_new(scale: Scale, others: list[Scale]) -> None:
    if any(scale.key == other.key for other in others):
        raise Refused(
            Sentence(
                "A scale {scale}, version {version}, is there already. Give the file an id or "
                "version of its own.",
                scale=scale.id,
                version=scale.version,
            )
        )
