"""The file around the sheets: opened without trusting its name, its sizes or its sums."""

from __future__ import annotations

import zipfile
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO

from ipscoach.exchange.workbook.results import UnreadableWorkbook
from ipscoach.sentence import Sentence

MEGABYTE = 1024 * 1024
FILE_LIMIT = 100 * MEGABYTE
TOTAL_LIMIT = 300 * MEGABYTE
PART_LIMIT = 16 * MEGABYTE
STRINGS_LIMIT = 100 * MEGABYTE
MEMBER_LIMIT = 2000
# Deflate shrinks to a thousandth at best; lists that people keep shrink to a tenth or so.
RATIO_LIMIT = 250
RATIO_MATTERS = 64 * MEGABYTE
CHUNK = 64 * 1024

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED_PARTS = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))


def too_large() -> UnreadableWorkbook:
    """Return the refusal of a file that would unfold beyond all measure."""
    return UnreadableWorkbook(
        Sentence(
            "The file unfolds to more than a list of clients can need, so it was not read and "
            "nothing was changed. Copy the lists into a new workbook and import that one."
        )
    )


def damaged() -> UnreadableWorkbook:
    """Return the refusal of a file that breaks off or contradicts itself."""
    return UnreadableWorkbook(
        Sentence(
            "The workbook is damaged and cannot be read to its end, so nothing was changed. "
            "Open it in the spreadsheet program, save it anew and import it again."
        )
    )


def protected() -> UnreadableWorkbook:
    """Return the refusal of a file that is locked with a password."""
    return UnreadableWorkbook(
        Sentence(
            "The workbook is protected with a password, so nothing was read. Save a copy "
            "without the password and import that copy."
        )
    )


def not_a_workbook() -> UnreadableWorkbook:
    """Return the refusal of a file of another kind."""
    return UnreadableWorkbook(
        Sentence(
            "This file is not an Excel workbook, so nothing was read. Save the lists as an "
            "Excel workbook (.xlsx) and import that one."
        )
    )


class Package:
    """An opened workbook file: its parts by name, each read in chunks and counted."""

    def __init__(self, file: IO[bytes], archive: zipfile.ZipFile) -> None:
        self._file = file
        self._archive = archive
        self._names = {info.filename.lower(): info.filename for info in archive.infolist()}
        self.inflated = 0

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._archive.close()
        self._file.close()

    def has(self, name: str) -> bool:
        """Return whether there is such a part; case does not matter in a package."""
        return name.lower() in self._names

    def size(self, name: str) -> int:
        """Return how many bytes a part claims to have."""
        return self._archive.getinfo(self._names[name.lower()]).file_size

    def chunks(self, name: str, limit: int = TOTAL_LIMIT) -> Iterator[bytes]:
        """Yield a part piece by piece, whatever size it claims to have.

        Raises:
            UnreadableWorkbook: the part, or all parts together, grow beyond their limits.
            KeyError: there is no such part.
        """
        taken = 0
        with self._archive.open(self._names[name.lower()]) as part:
            while chunk := part.read(CHUNK):
                taken += len(chunk)
                self.inflated += len(chunk)
                if taken > limit or self.inflated > TOTAL_LIMIT:
                    raise too_large()
                yield chunk

    def whole(self, name: str) -> bytes:
        """Return a small part whole.

        Raises:
            UnreadableWorkbook: it is larger than PART_LIMIT.
            KeyError: there is no such part.
        """
        return b"".join(self.chunks(name, PART_LIMIT))


def open_package(path: Path) -> Package:
    """Open a workbook file after looking at what it says of itself.

    Raises:
        UnreadableWorkbook: there is no such file, it may not be read, or it is not a
            workbook of a bearable size without a password.
    """
    with ExitStack() as until_checked:
        package = _checked(until_checked.enter_context(_opened(path)))
        until_checked.pop_all()
        return package


def _opened(path: Path) -> IO[bytes]:
    try:
        if not path.exists():
            raise UnreadableWorkbook(
                Sentence("There is no file {path}. Look at its name and folder.", path=str(path))
            )
        if not path.is_file():
            raise not_a_workbook()
        return path.open("rb")
    except OSError:
        raise UnreadableWorkbook(
            Sentence(
                "The file {path} may not be read. Close it in other programs, look at its "
                "permissions and try again.",
                path=str(path),
            )
        ) from None


def _checked(file: IO[bytes]) -> Package:
    with _as_sentences():
        start = file.read(len(_OLE))
        if file.seek(0, 2) > FILE_LIMIT:
            raise too_large()
        file.seek(0)
        if start == _OLE:
            raise protected() if _is_encrypted(file) else _old_kind()
        file.seek(0)
        if not start.startswith(b"PK"):
            raise not_a_workbook()
        archive = zipfile.ZipFile(file)
        _weigh(archive.infolist())
        return Package(file, archive)


def _weigh(members: list[zipfile.ZipInfo]) -> None:
    unfolded = sum(info.file_size for info in members)
    folded = sum(info.compress_size for info in members)
    if len(members) > MEMBER_LIMIT or unfolded > TOTAL_LIMIT:
        raise too_large()
    if unfolded > RATIO_MATTERS and unfolded > RATIO_LIMIT * folded:
        raise too_large()
    if any(info.flag_bits & 1 for info in members):
        raise protected()
    names = {info.filename.lower() for info in members}
    if "xl/workbook.bin" in names:
        raise _old_kind()
    if "[content_types].xml" not in names or "_rels/.rels" not in names:
        raise not_a_workbook()


def _old_kind() -> UnreadableWorkbook:
    return UnreadableWorkbook(
        Sentence(
            "This is a workbook of another kind (.xls or .xlsb), so nothing was read. Save it "
            "as an Excel workbook (.xlsx) and import that one."
        )
    )


def _is_encrypted(file: IO[bytes]) -> bool:
    """Return whether an OLE file is the envelope of an encrypted workbook ([MS-OFFCRYPTO])."""
    rest = b""
    while chunk := file.read(MEGABYTE):
        window = rest + chunk
        if any(name in window for name in _ENCRYPTED_PARTS):
            return True
        rest = window[-64:]
    return False


@contextmanager
def _as_sentences() -> Generator[None]:
    try:
        yield
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        raise damaged() from None
