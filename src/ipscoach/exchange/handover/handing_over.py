"""Handing over: gathered, written, encrypted, let out through the door, and in the log."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from ipscoach.clock import Clock
from ipscoach.domain.clients import folded
from ipscoach.domain.handover import Ground
from ipscoach.domain.names import parts_of, stands_in
from ipscoach.exchange.new_files import Draft, check_free, draft_new
from ipscoach.exchange.papers.sealing import Sealing, lock_pdf, missing_for, seal_age
from ipscoach.i18n import Tongue, languages
from ipscoach.records.desk import Desk
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.records.handover.record import ClientRecord
from ipscoach.sentence import Refused, Sentence

AGE = ".age"
"""What the name of a file ends in that age opens."""
ENDINGS = {
    ".md": Format.MARKDOWN,
    ".html": Format.HTML,
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".ipscoach": Format.BUNDLE,
    ".json": Format.JSON,
}
_TELLING = 4
"""Letters from which on a part of a name tells who is meant, wherever in a file's name it is."""
_STEPS = 4
_TONGUES = {
    "fi": ("fi", "suomi", "finnish", "finska"),
    "sv": ("sv", "ruotsi", "svenska", "swedish"),
    "en": ("en", "englanti", "english", "engelska"),
}
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """How a file is closed to others: in one way, or in none.

    Attributes:
        recipients: the public keys (`age1…`, of SSH too) of those who can open it with age.
        passphrase: with which age opens it.
        pdf_password: with which any reader of PDF opens it.
    """

    recipients: tuple[str, ...] = ()
    passphrase: str | None = field(default=None, repr=False)
    pdf_password: str | None = field(default=None, repr=False)

    @property
    def ways(self) -> tuple[Sealing, ...]:
        """In which ways it is to be closed; more than one is a mistake."""
        given = (
            (Sealing.KEY, bool(self.recipients)),
            (Sealing.PASSPHRASE, self.passphrase is not None),
            (Sealing.PASSWORD, self.pdf_password is not None),
        )
        return tuple(way for way, wished in given if wished)

    @property
    def by_age(self) -> bool:
        """Whether the file becomes one of age's."""
        return bool({Sealing.KEY, Sealing.PASSPHRASE} & set(self.ways))


OPEN = Seal()
"""Whoever has the file can read it."""


def hand_over(
    desk: Desk,
    clock: Clock,
    client_id: str,
    order: Disclosure,
    path: Path,
    seal: Seal = OPEN,
    progress: Progress | None = None,
) -> None:
    """Write what an order lets out about a client to a new file, and log it; or do neither.

    What can be wrong is said before any work is done. A file that is encrypted never lies on
    the disk in another form, not even beside its place or for a moment.

    Args:
        desk: the open caseload.
        clock: says the day.
        client_id: whose data.
        order: to whom, what for, on which ground, what, in which form and language.
        path: a name that holds no word of the client's name.
        seal: how it is encrypted.
        progress: is told how many of how many steps are done.

    Raises:
        Refused: no valid ground, a library that is missing here, or a name that cannot be taken.
    """
    today = clock.today()
    order = replace(order, encrypted=bool(seal.ways))
    if order.ground is Ground.OWN_DATA:
        raise Refused(
            Sentence("The client's own right is the ground of the client's own copy and no other.")
        )
    if order.format is Format.JSON:
        raise Refused(Sentence("JSON is for the client's own copy; a package ends in .ipscoach."))
    name = desk.read.client(client_id, today).row.name
    check_way(path, order.format, seal, name)
    desk.door.check_disclosure(client_id, order)
    steps = Steps(progress)
    record = desk.handover.gathering.record(client_id, order, today)
    steps.done()
    content = _written(record, order, today)
    steps.done()
    content = sealed(content, seal)
    steps.done()
    let_out(desk, client_id, order, path, content)
    steps.done()


def check_way(path: Path, form: Format, seal: Seal, name: str) -> None:
    """Refuse early what could not be written: a name, an ending, a way of encrypting.

    Args:
        path: where it is to be written.
        form: what is written.
        seal: how it is encrypted.
        name: the client's, which stands in no file's name.

    Raises:
        Refused: with the reason.
    """
    if format_of(path) is not form or seal.by_age != (path.suffix.lower() == AGE):
        raise Refused(
            Sentence(
                "The file's name must say what is in it: .md, .html, .pdf, .docx, .ipscoach or "
                ".json, and {age} after that where age encrypts it, and only there.",
                age=AGE,
            )
        )
    if len(seal.ways) > 1:
        raise Refused(Sentence("Choose one way of encrypting: a key, a passphrase or a password."))
    if Sealing.PASSWORD in seal.ways and form is not Format.PDF:
        raise Refused(Sentence("Only a PDF has a password of its own; choose .pdf, or use age."))
    if "" in (seal.passphrase, seal.pdf_password):
        raise Refused(Sentence("An empty passphrase protects nothing; choose one."))
    if lacking := missing_for(form, *seal.ways):
        raise Refused(lacking)
    check_nameless(path, name)
    check_free(path)


def check_nameless(path: Path, name: str) -> None:
    """Refuse a file's name that tells whom the file is about, and a folder's that does.

    Names of files stand in lists, mails and backups, where what is in the file does not.

    Raises:
        Refused: a word of the client's name is in it, in any case of Finnish, with or without its
            dots and accents.
    """
    folder = path.absolute().parent
    # The coach's own name may be a client's too; she cannot choose another home.
    named = (_without_endings(path).name, "" if folder == Path.home() else folder.name)
    written = [text for one in named for text in (folded(one), _bare(one))]
    for part in parts_of(name):
        for text in written:
            if _tells(part, text) or _tells(_bare(part), text):
                raise Refused(
                    Sentence(
                        "The name of the file or of its folder holds a word of the client's name, "
                        "and others can read it. Choose another, such as the client's code."
                    )
                )


def _tells(part: str, text: str) -> bool:
    """Say whether a word of a name stands in a file's name, which may part words by anything."""
    if len(part) >= _TELLING and folded(part) in text:
        return True
    words = " ".join(re.findall(r"[^\W\d_]+", text))
    return stands_in(part.capitalize(), words) or folded(part) in words.split()


def format_of(path: Path) -> Format | None:
    """Return in which form a file of this name is written; `.age` at its end says nothing."""
    return ENDINGS.get(_without_age(path).suffix.lower())


def tongue_for(client: str, otherwise: str) -> str:
    """Return the code of the language in which a client reads.

    Args:
        client: the client's language as the coach wrote it: `fi`, `suomi`, `Finnish`.
        otherwise: what to take where it is not known, or where we have no words in it.
    """
    written = re.split(r"[\W_]", folded(client))[0]
    for code, names in _TONGUES.items():
        if written in names and code in languages():
            return code
    return otherwise


def sealed(content: bytes, seal: Seal) -> bytes:
    """Return a file's content as it may lie on the disk.

    Raises:
        Refused: the key is none of age's.
    """
    if seal.pdf_password is not None:
        content = lock_pdf(content, seal.pdf_password)
    if seal.by_age:
        content = seal_age(content, list(seal.recipients) or None, seal.passphrase)
    return content


def let_out(desk: Desk, client_id: str, order: Disclosure, path: Path, content: bytes) -> None:
    """Write a draft of the file, write the row of the log, then give the file its name.

    Whatever stops the program in between, no file has its name without a row in the log.

    Raises:
        Refused: no valid ground, or the file cannot be written; nothing is logged. Or the log
            has its row and the file could not get its name; then the draft is taken away.
        VaultFault: it cannot be logged; then the draft is taken away.
    """
    with contextlib.ExitStack() as undo:
        drafts: list[Draft] = []

        def write() -> None:
            drafts.append(draft_new(path, content))
            undo.callback(drafts[-1].drop)

        desk.door.disclose(client_id, order, write)
        try:
            drafts[-1].put()
        except Refused:
            raise Refused(
                Sentence(
                    "The log says that this was given out, but the file {path} could not be put "
                    "in its place, so nothing is there. Choose another name or folder, and write "
                    "it again.",
                    path=str(path),
                )
            ) from None


class Steps:
    """Counts the steps of a handing over, and tells of each."""

    def __init__(self, progress: Progress | None) -> None:
        """Nothing is done yet."""
        self._progress, self._number = progress, 0

    def done(self) -> None:
        """One more step is done."""
        self._number += 1
        if self._progress is not None:
            self._progress(self._number, _STEPS)


def _written(record: ClientRecord, order: Disclosure, today: date) -> bytes:
    if order.format is Format.BUNDLE:
        from ipscoach.exchange.handover.bundle import write_bundle

        return write_bundle(record)
    from ipscoach.exchange.handover.summary import summary
    from ipscoach.exchange.papers.rendering import render

    return render(summary(record, Tongue(order.language), today), order.format)


def _without_age(path: Path) -> Path:
    return path.with_suffix("") if path.suffix.lower() == AGE else path


def _without_endings(path: Path) -> Path:
    named = _without_age(path)
    return named.with_suffix("") if named.suffix.lower() in ENDINGS else named


def _bare(text: str) -> str:
    """Return a text without case, dots and accents: names of files are often written so."""
    parts = unicodedata.normalize("NFKD", folded(text))
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
