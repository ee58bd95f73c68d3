"""Bring the catalogues up to date with the source, and compile them.

    python -m tests.catalogue.extract              update all languages, compile them
    python -m tests.catalogue.extract --missing    print what is not translated yet, as PO
    python -m tests.catalogue.extract --take FILE  take the translations of a PO file over
    python -m tests.catalogue.extract --check      change nothing, fail where something is old

Translations are kept, new texts come in empty, texts that the source no longer has go. A
catalogue holds no dates and no line numbers, so that it changes only when texts do.
"""

from __future__ import annotations

import argparse
import sys
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from tests.catalogue.source import SOURCE, Text, texts

LOCALE = SOURCE / "locale"
HEADER = "# The words of ipscoach. Update with: python -m tests.catalogue.extract"
FIRST = "fi"  # the language that every coach in Finland can count on


class Steady(Catalog):
    """A catalogue whose header says the same on every day and every computer."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """Give the headers that gettext needs, and no more."""
        return [
            ("Language", str(self.locale)),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("Plural-Forms", self.plural_forms),
        ]


def languages() -> list[str]:
    """Return the languages that have a catalogue, and Finnish."""
    there = LOCALE.iterdir() if LOCALE.exists() else []
    return sorted({FIRST, *(path.name for path in there if path.is_dir())})


def po_path(language: str) -> Path:
    """Return the catalogue that people write."""
    return LOCALE / language / "LC_MESSAGES" / "ipscoach.po"


def mo_path(language: str) -> Path:
    """Return the catalogue that the program reads."""
    return po_path(language).with_suffix(".mo")


def read(path: Path, language: str) -> Catalog:
    """Read a catalogue; an empty one where there is none."""
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as po:
        return read_po(po, locale=language)


def updated(language: str, *more: Catalog) -> Steady:
    """Return the source's texts with their translations, of the later catalogues first."""
    known = [*reversed(more), read(po_path(language), language)]
    catalogue = Steady(locale=language, header_comment=HEADER, fuzzy=False)
    for text, where in texts().items():
        first = text if isinstance(text, str) else text[0]
        message = catalogue.add(text, locations=[(name, 0) for name in where])
        for old in known:
            if (entry := old.get(first)) and fits(entry, text) and translated(entry):
                message.string = entry.string
                message.flags |= entry.flags & {"fuzzy"}
                break
        message.flags -= {"python-format", "python-brace-format"}
    return catalogue


def fits(entry: Message, text: Text) -> bool:
    """Tell whether an entry is for this text, with a number or without."""
    return entry.id == text


def translated(entry: Message) -> bool:
    """Tell whether all forms of a text have a translation."""
    forms = entry.string if isinstance(entry.string, tuple | list) else (entry.string,)
    return all(forms)


def as_po(catalogue: Catalog) -> bytes:
    """Write a catalogue for people, one line a text."""
    out = BytesIO()
    write_po(out, catalogue, width=0, include_lineno=False)
    return out.getvalue().rstrip(b"\n") + b"\n"


def as_mo(catalogue: Catalog) -> bytes:
    """Write a catalogue for the program."""
    out = BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def missing(language: str) -> Steady:
    """Return what is not translated, or only guessed."""
    rest = Steady(locale=language, fuzzy=False, header_comment=HEADER)
    for message in updated(language):
        if message.id and (message.fuzzy or not translated(message)):
            rest[message.id] = message
    return rest


def old(language: str) -> list[Path]:
    """Return the files that do not agree with the source."""
    catalogue = updated(language)
    wanted = {po_path(language): as_po(catalogue), mo_path(language): as_mo(catalogue)}
    return [p for p, data in wanted.items() if not p.exists() or p.read_bytes() != data]


def write(language: str, catalogue: Catalog) -> None:
    """Write both catalogues of a language."""
    po_path(language).parent.mkdir(parents=True, exist_ok=True)
    po_path(language).write_bytes(as_po(catalogue))
    mo_path(language).write_bytes(as_mo(catalogue))


def main(arguments: list[str] | None = None) -> int:
    """Run as a program; 1 where --check or --missing found something."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--take", type=Path, metavar="FILE")
    parser.add_argument("--language", choices=["fi", "sv"], help="only this one")
    options = parser.parse_args(arguments)
    chosen = [options.language] if options.language else languages()
    if options.missing:
        rests = [rest for language in chosen if len(rest := missing(language))]
        sys.stdout.write("".join(as_po(rest).decode() for rest in rests))
        return int(bool(rests))
    if options.check:
        stale = [path for language in chosen for path in old(language)]
        sys.stdout.write("".join(f"out of date: {path.relative_to(SOURCE)}\n" for path in stale))
        return int(bool(stale))
    for language in chosen:
        more = [read(options.take, language)] if options.take else []
        write(language, updated(language, *more))
        sys.stdout.write(f"{language}: {len(texts())} texts, {len(missing(language))} missing\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
