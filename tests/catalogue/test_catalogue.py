"""The catalogues: complete, right in form, and what the program reads is what people wrote."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message

from tests.catalogue import extract, source
from tests.catalogue.source import KEYWORDS, files, texts, uses

LANGUAGES = extract.languages()
ENDINGS = (".", ":", "…", "?")

translations = pytest.mark.parametrize("language", LANGUAGES)


def entries(language: str) -> Iterator[Message]:
    return (entry for entry in extract.read(extract.po_path(language), language) if entry.id)


def forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@translations
def test_the_catalogue_is_up_to_date_with_the_source(language: str) -> None:
    stale = [path.name for path in extract.old(language)]
    assert not stale, f"{stale}: run python -m tests.catalogue.extract"


@translations
def test_every_text_is_translated_and_none_is_a_guess(language: str) -> None:
    rest = [entry.id for entry in extract.missing(language) if entry.id]
    assert not rest, f"{len(rest)} missing, see python -m tests.catalogue.extract --missing"


@translations
def test_translations_take_the_same_values(language: str) -> None:
    wrong: list[str] = []
    for entry in filter(extract.translated, entries(language)):
        wanted = [placeholders(text) for text in forms(entry.id)]
        given = [placeholders(text) for text in forms(entry.string)]
        # One may be written as a word, so the first form need not name the number.
        first_fits = given[0] == wanted[0] if len(wanted) == 1 else given[0] <= wanted[-1]
        if not first_fits or any(names != wanted[-1] for names in given[1:]):
            wrong.append(f"{entry.id!r} -> {entry.string!r}")
    assert not wrong, "\n".join(wrong)


@translations
def test_translations_end_like_the_text(language: str) -> None:
    wrong = [
        f"{one!r} -> {other!r}"
        for entry in filter(extract.translated, entries(language))
        for one in forms(entry.id)[-1:]
        for other in forms(entry.string)
        if one.endswith(ENDINGS) != other.endswith(ENDINGS)
        or (one.endswith(ENDINGS) and one[-1] != other[-1])
    ]
    assert not wrong, "\n".join(wrong)


@translations
def test_numbers_have_all_the_forms_of_the_language(language: str) -> None:
    catalogue = extract.read(extract.po_path(language), language)
    assert catalogue.num_plurals == 2, "Finnish and Swedish: one, and all others"
    for entry in catalogue:
        if isinstance(entry.id, tuple | list):
            assert len(entry.string) == catalogue.num_plurals, entry.id


@translations
def test_the_program_reads_what_people_wrote(language: str) -> None:
    with extract.mo_path(language).open("rb") as mo:
        compiled = gettext.GNUTranslations(mo)
    for entry in filter(extract.translated, entries(language)):
        if isinstance(entry.id, str):
            assert compiled.gettext(entry.id) == entry.string
        else:
            assert compiled.ngettext(*entry.id, 1) == entry.string[0]
            assert compiled.ngettext(*entry.id, 2) == entry.string[1]


def test_texts_are_calm_and_clean() -> None:
    said = {form for text in texts() for form in forms(text)}
    for language in LANGUAGES:
        said |= {form for entry in entries(language) for form in forms(entry.string)}
    loud = sorted(text for text in said if "!" in text or "  " in text or text != text.strip())
    assert not loud, "\n".join(loud)


def test_every_text_of_the_source_can_take_its_values() -> None:
    for text in texts():
        for form in forms(text):
            for name in placeholders(form):
                assert re.fullmatch(r"[a-z_]+", name), f"{form!r}: values come by name"


def test_nothing_escapes_the_search_for_texts() -> None:
    """Two ways of finding calls must agree: the tree, and a plain look at the lines."""
    plain = re.compile(rf"(?<![\w.])(?:{'|'.join(KEYWORDS)})\((?=[\"'])")
    for name, tree in files():
        lines = plain.findall((source.SOURCE / name).read_text(encoding="utf-8"))
        found = [use for use in uses(name, tree) if use.texts]
        assert len(found) >= len(lines), name


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a package with one file of texts and no catalogue."""
    (tmp_path / "a.py").write_text(
        'x = _("Saved {day}.") if y else Sentence("Full: {x}", x=_("inner"))\n'
        'z = plural("{n} client", "{n} clients", 3)\n'
    )
    monkeypatch.setattr(source, "SOURCE", tmp_path)
    monkeypatch.setattr(extract, "SOURCE", tmp_path)
    monkeypatch.setattr(extract, "LOCALE", tmp_path / "locale")
    return tmp_path


def test_an_update_keeps_translations_and_drops_what_is_gone(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert extract.main([]) == 0
    assert [entry.id for entry in entries("fi")] == [
        "Saved {day}.",
        "Full: {x}",
        "inner",
        ("{n} client", "{n} clients"),
    ]
    given = Catalog(locale="fi")
    given.add("inner", "sisempi")
    given.add(("{n} client", "{n} clients"), ("{n} asiakas", "{n} asiakasta"))
    (package / "given.po").write_bytes(extract.as_po(given))
    assert extract.main(["--take", str(package / "given.po")]) == 0
    (package / "a.py").write_text('x = _("inner"), plural("{n} client", "{n} clients", 2)')
    assert extract.main(["--check"]) == 1
    assert extract.main([]) == 0
    assert extract.main(["--check"]) == 0
    assert extract.main(["--missing"]) == 0
    assert [entry.string for entry in entries("fi")] == [
        "sisempi",
        ("{n} asiakas", "{n} asiakasta"),
    ]
    capsys.readouterr()


def test_a_missing_translation_is_printed_as_an_entry(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    extract.main([])
    assert extract.main(["--missing"]) == 1
    assert 'msgid "Saved {day}."\nmsgstr ""' in capsys.readouterr().out


def test_catalogues_are_the_same_on_every_day(package: Path) -> None:
    extract.main([])
    po, mo = extract.po_path("fi").read_bytes(), extract.mo_path("fi").read_bytes()
    extract.main([])
    assert (po, mo) == (extract.po_path("fi").read_bytes(), extract.mo_path("fi").read_bytes())
    assert b"Date" not in po + mo
    assert b"Babel" not in po + mo
    assert not re.search(rb"\.py:\d", po)
