"""`handover` at a terminal, and what is only shown: a ground is chosen, nothing goes unseen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from ipscoach.cli import asking, handing_steps, passphrases
from ipscoach.domain.handover import SHORTEST_SECRET
from ipscoach.exchange.handover.bundle import read_bundle
from ipscoach.records.follow_up.orders import NewConsent
from tests.cli.conftest import Script
from tests.cli.test_agenda import DAY, at_desk
from tests.cli.test_handover import CANARY, PERMITTED, USUAL, log, refused

WHO = ["Kalle Seuraaja, Toinen kunta", "jatkuva valmennus"]
PERMISSION = ["1", "allekirjoitettiin tapaamisessa"]
KEY = "age1tx344r7ynlla9vhcqmdqn03h7l5wd6e0nga882tu2hz6sdkvl3mqp4hnnu"


def consent(script: Script, whom: str, what: str = "siirto", **days: Any) -> str:
    with at_desk(script) as desk:
        (client_id,) = desk.read.find_client("K-01")
        given = days.pop("given", DAY - timedelta(days=30))
        new = NewConsent(client_id=client_id, what=what, to_whom=whom, given=given, **days)
        return desk.door.give_consent(new)


def rest(
    *,
    together: str = "",
    parts: str = "",
    treatment: str = "",
    others: str = "",
    notes: Sequence[str] = ("",),
    file: Sequence[str] = ("4", "h.md"),
) -> list[str]:
    """Return the answers after the ground, up to the last question."""
    return [together, parts, treatment, others, *notes, *file]


def test_all_is_asked_shown_and_written_after_a_yes(own: Script) -> None:
    consent(own, "Kela")
    consent(own, "Toinen kunta", "valmennuksen jatko", until=DAY + timedelta(days=9))
    lines = [
        *("Kalle", WHO[0], "", WHO[1]),
        *("9", "2", "1"),
        *rest(together="y", parts="1, 4", treatment="maybe", others="", notes=["no", "0"])[:3],
        *("yes", "n", "1 2", "n", "y"),
        *("4", "aino.md", "h.txt", "h.ipscoach", "yes"),
    ]
    done = own.types(["handover", "K-01"], lines)
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    for told in (
        "  1  consent of 1 Nov 2026 to Toinen kunta: valmennuksen jatko; until 10 Dec 2026",
        "  2  consent of 1 Nov 2026 to Kela: siirto; until further notice",
        "No consent in force covers Toinen kunta",
        "Answer yes or no",
        "Does the receiver need all of this?",
        "word of the client's name",
        "The package holds this as data",
        "# ",
        "in the log of disclosures: h.ipscoach",
        "The file is not encrypted",
    ):
        assert told in done.stderr
    record = read_bundle((own.folder / "h.ipscoach").read_bytes())
    assert [part.value for part in record.header.parts] == ["header", "phases", "jobs"]
    assert (record.header.together, len(record.notes)) == (True, 1)
    (one,) = log(own)
    assert (one["ground"], one["consent_what"]) == ("consent", "valmennuksen jatko")
    assert (one["treatment"], one["others"], one["notes"]) == (True, False, 1)
    told = own.opens("disclosures", "K-01").stdout
    assert "a consent on file: valmennuksen jatko, of 1 Nov 2026" in told


@pytest.mark.parametrize("last", [["no"], [""], []])
def test_without_a_yes_nothing_leaves(own: Script, last: list[str]) -> None:
    before = {path.name for path in own.folder.iterdir()}
    done = own.types(["handover", "K-01"], [*WHO, *PERMISSION, *rest(), *last])
    assert (done.returncode, done.stdout) == (1, "")
    assert "This is what the reader sees" in done.stderr
    assert "othing was" in done.stderr.splitlines()[-1]
    assert {path.name for path in own.folder.iterdir()} == before
    assert log(own) == []


def test_what_was_given_with_the_command_is_not_asked(own: Script) -> None:
    words = ["handover", "K-01", *USUAL, "--parts", "phases", "--together", "--treatment"]
    words += ["--others", "--notes", "", "--recipient", KEY, "--out", "h.docx.age"]
    done = own.types(words, ["2", "laki", "703/2023, 64 §", "yes"])
    assert done.returncode == 0, done.stderr
    assert "with its number and section" in done.stderr
    assert "not encrypted" not in done.stderr
    assert (own.folder / "h.docx.age").read_bytes().startswith(b"age-encryption.org/v1\n")
    (one,) = log(own)
    assert (one["ground"], one["ground_note"], one["format"]) == (
        "statute",
        "703/2023, 64 §",
        "docx",
    )
    early = own.types(["handover", "K-01", *USUAL, "--out", "h.docx.age"], [])
    assert (early.returncode, len(early.stderr.splitlines())) == (2, 1)
    named = own.types(["handover", "K-01", *USUAL, "--out", "aino.md"], [])
    assert (named.returncode, len(named.stderr.splitlines())) == (1, 1)


def test_a_key_is_tried_where_it_is_typed(own: Script) -> None:
    secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    key = ["2", "age1nonsense", secret, KEY, ""]
    done = own.types(["handover", "K-01"], [*WHO, *PERMISSION, *rest(file=key), "yes"])
    assert done.returncode == 0, done.stderr
    assert "is no public key" in done.stderr
    assert "This is a private key" in done.stderr
    assert "SECRET-KEY" not in done.stderr
    assert (own.folder / "handover-2026-12-01.pdf.age").exists()


def test_a_passphrase_is_typed_twice_and_long_enough(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for way in (0, 2):
        typed = iter(["short", "long enough", "long enough it is", "x", *["long enough it is"] * 2])
        monkeypatch.setattr(passphrases, "ask", lambda _prompt, typed=typed: next(typed))
        monkeypatch.setattr(asking, "one_of", lambda *_words, way=way: way)
        seal = handing_steps._protection()
        assert (seal.passphrase or seal.pdf_password) == "long enough it is"
        assert seal.by_age == (way == 0)
        told = capsys.readouterr().err
        assert told.count(f"at least {SHORTEST_SECRET} letters") == 2
        assert "two different ones" in told


def test_a_summary_is_only_shown(own: Script) -> None:
    note = next(one["id"] for one in own.reads("timeline", "K-01")["entries"]
                if one["kind"] == "note" and CANARY in one["text"])  # fmt: skip
    before = {path.name for path in own.folder.iterdir()}
    words = ("handover", "K-01", *PERMITTED, "--notes", note, "--dry-run")
    done = own.opens(*words, "--lang", "en")
    assert done.returncode == 0
    assert done.stdout.startswith("# Handover summary: Aino Esimerkki\n")
    assert CANARY in done.stdout
    assert len(done.stderr.splitlines()) == 1
    assert "no file was written" in done.stderr
    package = own.opens(*words, "--lang", "en", "--out", "h.ipscoach")
    assert set(done.stdout.splitlines()) <= set(package.stdout.splitlines())
    assert "Identifier in packages" in package.stdout, "a package is shown whole"
    asked = own.types(["handover", "K-01", "--dry-run"], [*WHO, *PERMISSION, *rest(file=())])
    assert asked.returncode == 0, asked.stderr
    assert asked.stdout.startswith("# ")
    assert {path.name for path in own.folder.iterdir()} == before
    assert log(own) == []
    dry = ("handover", "K-01", *USUAL, "--dry-run")
    assert "Without a ground" in refused(own, *dry)
    assert "No consent in force" in refused(own, *dry, "--ground", "consent")
    assert "word of the client's name" in refused(
        own, "handover", "K-01", *PERMITTED, "--dry-run", "--out", "aino.md"
    )


def test_who_treats_the_client_goes_along_when_chosen(own: Script) -> None:
    done = own.opens("handover", "K-01", *PERMITTED, "--treatment", "--out", "h.md")
    assert done.returncode == 0, done.stderr
    assert own.opens("disclosures", "K-01").stdout.count("who treats the client") == 1


def test_the_consent_that_is_used_is_named_and_can_be_chosen(own: Script) -> None:
    first = consent(own, "Toinen kunta", "tavoitteet", given=DAY - timedelta(days=60))
    consent(own, "Toinen kunta ja Kela", "kaikki")
    consent(own, "Toinen kunta", "vanha", until=DAY - timedelta(days=1))
    words = ("handover", "K-01", *USUAL, "--ground", "consent")
    dry = own.opens(*words, "--dry-run")
    assert "  2  consent of 2 Oct 2026 to Toinen kunta: tavoitteet" in dry.stderr
    for place, (given, what) in enumerate([((), "kaikki"), (("--consent", "2"), "tavoitteet"),
                                           (("--consent", first), "tavoitteet")]):  # fmt: skip
        done = own.opens(*words, *given, "--out", f"h{place}.md")
        assert done.returncode == 0, done.stderr
        assert f": {what}; until further notice" in done.stderr.splitlines()[0]
        assert done.stderr.startswith("Ground: consent of ")
    assert [one["consent_what"] for one in log(own)] == ["tavoitteet", "tavoitteet", "kaikki"]
    assert "possible: 1, 2" in refused(own, *words, "--consent", "3", "--out", "x.md", code=2)
    other = ("handover", "K-01", *PERMITTED, "--consent", "1", "--out", "x.md")
    assert "do not go together" in refused(own, *other, code=2)


def test_a_script_is_held_to_what_the_app_wants(own: Script) -> None:
    short = own.folder / "short"
    short.write_text("a" * (SHORTEST_SECRET - 1), encoding="utf-8")
    words = ("handover", "K-01", *PERMITTED, "--out")
    for name, option in (("h.md.age", "--encrypt-passphrase-file"),
                         ("h.pdf", "--pdf-password-file")):  # fmt: skip
        assert f"at least {SHORTEST_SECRET}" in refused(own, *words, name, option, str(short))
    secret = "age-secret-key-1gfpyysjzgfpyysjzgfpyysjzgfpyysj"
    told = refused(own, *words, "h.md.age", "--recipient", secret)
    assert "This is a private key" in told
    assert "gfpyy" not in told
    done = own.opens(*words, "h.md")
    assert "The file is not encrypted" in done.stderr
    for missing in ("to", "purpose", "out"):
        options = {"to": "A, B", "purpose": "x", "out": "x.md"}
        del options[missing]
        given = [word for name, value in options.items() for word in (f"--{name}", value)]
        told = refused(own, "handover", "K-01", "--ground", "permission", *given, code=2)
        assert f"handover needs --{missing}." in told
