"""Sealing: with age's own program on the other side, and a PDF that other readers open."""

from __future__ import annotations

import io
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers import phrases, sealing
from ipscoach.exchange.papers.rendering import render
from ipscoach.exchange.papers.sealing import (
    Sealing,
    lock_pdf,
    missing_for,
    open_age,
    seal_age,
)
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused
from tests.exchange.handover.papers import TODAY, every_part
from tests.exchange.handover.reading_back import pdf_info, pdf_text
from tests.house.tree import loaded_after
from tests.needs import needs

CONTENT = "Äyräväinen, salassa pidettävä".encode() * 1000
PAPER_LIBRARIES = {"typst", "pyrage", "pikepdf", "docx", "lxml", "PIL"}


def identity() -> tuple[str, str]:
    made = pyrage.x25519.Identity.generate()
    return str(made), str(made.to_public())


def age(*arguments: str, content: bytes = b"") -> bytes:
    needs("age")
    done = subprocess.run(
        ["age", *arguments], input=content, capture_output=True, check=True, timeout=30
    )
    return done.stdout


def test_age_opens_what_was_sealed_for_its_key(tmp_path: Path) -> None:
    needs("age-keygen")
    keys = tmp_path / "keys.txt"
    subprocess.run(["age-keygen", "-o", str(keys)], check=True, capture_output=True, timeout=30)
    public = subprocess.run(
        ["age-keygen", "-y", str(keys)], check=True, capture_output=True, text=True, timeout=30
    ).stdout.strip()
    sealed = seal_age(CONTENT, [public], None)
    assert "Äyräväinen".encode() not in sealed
    assert age("-d", "-i", str(keys), content=sealed) == CONTENT
    assert open_age(sealed, [keys.read_text()], None) == CONTENT


@pytest.mark.parametrize("armour", [(), ("-a",)])
def test_what_age_sealed_is_opened(armour: tuple[str, ...]) -> None:
    secret, public = identity()
    assert open_age(age("-r", public, *armour, content=CONTENT), [secret], None) == CONTENT


def test_each_of_several_receivers_opens_it() -> None:
    people = [identity() for _ in range(3)]
    sealed = seal_age(CONTENT, [public for _, public in people], None)
    for secret, _ in people:
        assert open_age(sealed, [secret], None) == CONTENT


def test_a_key_of_ssh_does_as_well(tmp_path: Path) -> None:
    serialization = pytest.importorskip("cryptography.hazmat.primitives.serialization")
    ed25519 = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ed25519")
    key = ed25519.Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(
        serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.OpenSSH,
        serialization.NoEncryption(),
    )
    sealed = seal_age(CONTENT, [public.decode() + " maija@kone"], None)
    assert open_age(sealed, [private.decode()], None) == CONTENT
    (tmp_path / "key").write_bytes(private)
    (tmp_path / "key").chmod(0o600)
    assert age("-d", "-i", str(tmp_path / "key"), content=sealed) == CONTENT


def test_another_key_is_told_in_one_sentence() -> None:
    sealed = seal_age(CONTENT, [identity()[1]], None)
    with pytest.raises(Refused, match="This key does not open the file"):
        open_age(sealed, [identity()[0]], None)


def test_a_passphrase_opens_it_however_it_was_composed() -> None:
    sealed = seal_age(CONTENT, None, "öljylamppu ja kärpänen")
    assert open_age(sealed, None, "o\u0308ljylamppu ja ka\u0308rpa\u0308nen") == CONTENT
    with pytest.raises(Refused, match="The passphrase does not open"):
        open_age(sealed, None, "oljylamppu")
    with pytest.raises(Refused, match="This key does not open the file"):
        open_age(sealed, [SECRET], None)


SECRET, PUBLIC = identity()
SEALED = seal_age(b"salainen " * 30, [PUBLIC], None)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_no_changed_or_cut_file_is_opened(place: int, flip: int) -> None:
    changed = bytearray(SEALED)
    changed[place] ^= flip
    for damaged in (bytes(changed), SEALED[:place]):
        with pytest.raises(Refused):
            open_age(damaged, [SECRET], None)


@pytest.mark.parametrize(
    "text", ["AGE-SECRET-KEY-1X", "x age-secret-key-1x", "-----BEGIN OPENSSH PRIVATE KEY-----"]
)
def test_a_private_key_given_for_a_public_one_is_not_repeated(text: str) -> None:
    with pytest.raises(Refused, match="This is a private key") as refused:
        seal_age(b"x", [text], None)
    assert refused.value.sentence.values == ()


@pytest.mark.parametrize(
    "text",
    [
        *("", "age1", "age1öö", "ssh-rsa AAAA", "x\n", "ssh-rsa", "ssh-rsa ö"),
        "ssh-rsa AAAAB3NzaC1yc2EAAAABAAAAIA==",  # pyrage itself panics at this one
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAAA==",
    ],
)
def test_what_is_no_public_key_is_refused_by_name(text: str) -> None:
    with pytest.raises(Refused, match="is no public key"):
        seal_age(b"x", [text], None)


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1QQ", "age1qq", "-----BEGIN X-----"])
def test_what_is_no_private_key_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(Refused) as told:
        open_age(SEALED, [text], None)
    assert not told.value.sentence.values


@pytest.mark.parametrize(("recipients", "passphrase"), [(None, None), ([], ""), ([PUBLIC], "x")])
def test_one_way_of_sealing_and_no_more(
    recipients: list[str] | None, passphrase: str | None
) -> None:
    with pytest.raises(ValueError, match="either"):
        seal_age(b"x", recipients, passphrase)
    with pytest.raises(ValueError, match="either"):
        open_age(b"x", recipients, passphrase)


def test_a_locked_pdf_is_aes_256_and_still_read_aloud() -> None:
    needs("pdftotext", "pdfinfo")
    plain = render(summary(every_part(), Tongue("fi"), TODAY), Format.PDF)
    password = "kärpänen öljyssä"
    locked = lock_pdf(plain, password)
    with pikepdf.open(io.BytesIO(locked), password=password) as file:
        assert file.encryption.R == 6
        assert file.encryption.bits == 256
        assert str(file.encryption.stream_method).endswith("aesv3")
        assert file.allow.accessibility
        assert file.allow.print_highres
    assert "HEADERclient Äyräväinen" in pdf_text(locked, "-upw", password)
    assert "Tagged:          yes" in pdf_info(locked, "-upw", password)
    assert "H2" in pdf_info(locked, "-upw", password, "-struct")
    assert b"HEADERclient" not in locked
    for wrong in ("", "karpanen"):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(locked), password=wrong)


@pytest.mark.parametrize("password", ["", "x" * 128, "ä" * 64])
def test_a_password_that_a_pdf_would_cut_is_refused(password: str) -> None:
    with pytest.raises(Refused, match="password"):
        lock_pdf(b"", password)


def test_nothing_is_missing_here() -> None:
    assert [missing_for(form, way) for form in Format for way in Sealing] == [None] * 24


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand for a computer for which none of the libraries is made."""
    monkeypatch.setattr(sealing, "find_spec", lambda _: None)


@pytest.mark.usefixtures("bare")
def test_without_libraries_it_says_what_is_missing_and_what_works() -> None:
    for form in (Format.MARKDOWN, Format.HTML, Format.BUNDLE, Format.JSON):
        assert missing_for(form) is None
    told = missing_for(Format.PDF)
    assert told is not None
    sentence = Tongue("en").say(told)
    assert "PDF" in sentence
    assert "typst" in sentence
    assert "Markdown" in sentence
    word = missing_for(Format.DOCX)
    assert word is not None
    assert "python-docx" in Tongue("en").say(word)
    assert missing_for(Format.MARKDOWN, Sealing.KEY) is not None
    assert missing_for(Format.MARKDOWN, Sealing.PASSWORD) is not None


@pytest.mark.usefixtures("bare")
def test_without_libraries_the_plain_formats_are_written_and_the_others_refused() -> None:
    document = summary(every_part(), Tongue("fi"), TODAY)
    for form in (Format.MARKDOWN, Format.HTML):
        assert render(document, form)
    acts: list[Callable[[], bytes]] = [
        lambda: render(document, Format.PDF),
        lambda: render(document, Format.DOCX),
        lambda: seal_age(b"x", [PUBLIC], None),
        lambda: open_age(b"x", None, "x"),
        lambda: lock_pdf(b"x", "x"),
    ]
    for act in acts:
        with pytest.raises(Refused, match="which is not on this computer"):
            act()


def test_importing_it_loads_none_of_the_libraries() -> None:
    names = ("sealing", "rendering", "document", "pdf", "word", "web", "markdown")
    code = "\n".join(f"import ipscoach.exchange.papers.{name}" for name in names)
    assert loaded_after(code) & PAPER_LIBRARIES == set()


def test_the_screen_does_not_stand_still_while_a_passphrase_is_worked_out() -> None:
    sealing = threading.Thread(target=sealing_of, args=("yksi kaksi kolme",))
    sealing.start()
    last, longest, ticks = time.perf_counter(), 0.0, 0
    while sealing.is_alive():
        time.sleep(0.01)
        now = time.perf_counter()
        last, longest, ticks = now, max(longest, now - last), ticks + 1
    assert ticks > 20
    assert longest < 0.5


def test_without_memory_it_says_so_and_the_program_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    limited = f'ulimit -v 60000; exec {sys.executable} "$@"'
    monkeypatch.setattr(phrases, "COMMAND", ("bash", "-c", limited, "python"))
    with pytest.raises(Refused, match="half a gigabyte"):
        sealing_of("yksi kaksi kolme")


def sealing_of(passphrase: str) -> bytes:
    return seal_age(b"x" * 1000, None, passphrase)
