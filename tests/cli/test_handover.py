"""`handover`, `own-data`, `disclosures`: on a ground, into one file, and into the log."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ipscoach.domain.handover import USUAL_PARTS, Ground, Part, Receiver
from ipscoach.exchange.handover.bundle import read_bundle
from ipscoach.exchange.handover.handing_over import OPEN, Seal, hand_over, tongue_for
from ipscoach.i18n import languages
from ipscoach.records.follow_up.orders import NewConsent
from ipscoach.records.handover.orders import Disclosure, Format
from ipscoach.sentence import Refused
from tests.cli.conftest import PASSPHRASE, Script
from tests.cli.test_agenda import DAY, at_desk
from tests.cli.test_formats import DOCS, shown
from tests.needs import needs

TO = ("--to", "Kalle Seuraaja, Toinen kunta")
USUAL = (*TO, "--purpose", "jatkuva valmennus")
PERMITTED = (*USUAL, "--ground", "permission")
CANARY = "Sovittiin seuraavista askelista"


def log(script: Script, *client: str) -> list[dict[str, Any]]:
    return script.reads("disclosures", *client)


def refused(script: Script, *words: str, code: int = 1) -> str:
    """Run it, see one sentence and no file, and return the sentence."""
    before = {path.name for path in script.folder.iterdir()}
    done = script.opens(*words)
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert {path.name for path in script.folder.iterdir()} == before
    return done.stderr


def consent(script: Script, whom: str, **days: Any) -> None:
    with at_desk(script) as desk:
        client_id = desk.read.find_client("K-01")[0]
        given = days.pop("given", DAY - timedelta(days=30))
        new = NewConsent(client_id=client_id, what="siirto", to_whom=whom, given=given, **days)
        desk.door.give_consent(new)


def test_nothing_goes_out_without_a_ground(own: Script) -> None:
    out = ("--out", "h.md")
    assert "Without a ground" in refused(own, "handover", "K-01", *USUAL, *out)
    by_consent = ("handover", "K-01", *USUAL, "--ground", "consent", *out)
    assert "No consent in force covers Toinen kunta" in refused(own, *by_consent)
    consent(own, "Kela")
    consent(own, "Toinen kunta", until=DAY - timedelta(days=1))
    assert "No consent in force" in refused(own, *by_consent)
    by_statute = ("handover", "K-01", *USUAL, "--ground", "statute", *out)
    assert "Name the statute" in refused(own, *by_statute)
    told = refused(own, "handover", "K-01", *USUAL, "--ground", "own_data", *out, code=2)
    assert "possible: consent, permission, statute" in told
    whom = ("--to", "Kalle Seuraaja", "--purpose", "x", "--ground", "permission")
    assert "Write who receives it" in refused(own, "handover", "K-01", *whom, *out)
    assert log(own) == []


def test_nothing_goes_out_through_the_door_without_a_ground(own: Script) -> None:
    written: list[str] = []
    with at_desk(own) as desk:
        client_id = desk.read.find_client("K-01")[0]
        for ground, note in ((Ground.CONSENT, "the client said so"), (Ground.STATUTE, " ")):
            order = Disclosure(
                receiver=Receiver("Kalle", "Toinen kunta"),
                purpose="jatko",
                ground=ground,
                ground_note=note,
                format=Format.MARKDOWN,
            )
            with pytest.raises(Refused):
                desk.door.disclose(client_id, order, lambda: written.append("file"))
        assert desk.handover.log() == []
    assert written == []


def test_a_consent_on_file_opens_the_way_to_whom_it_names(own: Script) -> None:
    consent(own, "Toinen kunta, työllisyyspalvelut")
    done = own.opens("handover", "K-01", *USUAL, "--ground", "consent", "--out", "h.md")
    assert done.returncode == 0, done.stderr
    assert "in the log of disclosures: h.md" in done.stderr
    (one,) = log(own, "K-01")
    assert (one["ground"], one["receiver"]) == ("consent", "Kalle Seuraaja")


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        ("md", b"# "),
        ("html", b"<!"),
        ("pdf", b"%PDF-"),
        ("docx", b"PK\x03\x04"),
        ("ipscoach", b"{"),
    ],
)
def test_the_ending_says_the_form(own: Script, ending: str, begins: bytes) -> None:
    path = own.folder / f"h.{ending}"
    done = own.opens("handover", "K-01", *PERMITTED, "--out", str(path))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert path.read_bytes().startswith(begins)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (one,) = log(own)
    assert one["format"] == {"ipscoach": "bundle"}.get(ending, ending)
    assert one["parts"] == [part.value for part in Part if part in USUAL_PARTS]
    assert not one["encrypted"]
    again = own.opens("handover", "K-01", *PERMITTED, "--out", str(path))
    assert (again.returncode, "already a file" in again.stderr) == (1, True)
    assert len(log(own)) == 1


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("h.txt", 2), ("h", 2), ("h.json", 2), ("h.md.age", 2), ("h.age", 2)),
        *(("aino.md", 1), ("AINO-esimerkki.pdf", 1), ("hEsimerkki2026.docx", 1)),
        *(("nowhere/h.md", 1), ("home", 2)),
    ],
)
def test_a_name_that_cannot_be_is_refused_early(own: Script, name: str, code: int) -> None:
    refused(own, "handover", "K-01", *PERMITTED, "--out", name, code=code)
    assert log(own) == []


def test_ways_of_encrypting_are_told_apart(own: Script) -> None:
    file = str(own.passphrase_file)
    key = ("--recipient", "age1qqqq")
    words = ("handover", "K-01", *PERMITTED, "--out")
    refused(own, *words, "h.md.age", *key, "--encrypt-passphrase-file", file, code=2)
    refused(own, *words, "h.md", *key, code=2)
    assert "is no public key" in refused(own, *words, "h.md.age", *key)
    assert "Only a PDF" in refused(own, *words, "h.md", "--pdf-password-file", file)
    assert "cannot be read" in refused(own, *words, "h.md.age", "--encrypt-passphrase-file", "no")


def test_age_opens_what_was_encrypted_for_its_key(own: Script) -> None:
    needs("age", "age-keygen")
    key = own.folder / "key"
    made = subprocess.run(["age-keygen", "-o", key], capture_output=True, text=True, check=True)
    recipient = made.stderr.split()[-1]
    words = ("handover", "K-01", *PERMITTED, "--out", "h.ipscoach.age", "--recipient", recipient)
    assert own.opens(*words).returncode == 0
    path = own.folder / "h.ipscoach.age"
    opened = subprocess.run(["age", "-d", "-i", key, path], capture_output=True, check=True)
    assert read_bundle(opened.stdout).client.name == "Aino Esimerkki"
    assert log(own)[0]["encrypted"]


def test_a_pdf_opens_by_its_password(own: Script) -> None:
    needs("pdftotext")
    words = ("handover", "K-01", *PERMITTED, "--out", "h.pdf", "--pdf-password-file")
    assert own.opens(*words, str(own.passphrase_file)).returncode == 0
    path = own.folder / "h.pdf"
    closed = subprocess.run(["pdftotext", path, "-"], capture_output=True)
    assert closed.returncode != 0
    words = ["pdftotext", "-upw", PASSPHRASE, path, "-"]
    assert "Aino Esimerkki" in subprocess.run(words, capture_output=True, text=True).stdout


def test_only_what_was_chosen_goes_along(own: Script) -> None:
    notes = [entry["id"] for entry in own.reads("timeline", "K-01")["entries"]
             if entry["kind"] == "note"]  # fmt: skip
    words = ("handover", "K-01", *PERMITTED, "--parts", "phases, employers", "--notes", notes[0])
    assert own.opens(*words, "--together", "--out", "h.ipscoach").returncode == 0
    record = read_bundle((own.folder / "h.ipscoach").read_bytes())
    assert record.header.parts == (Part.HEADER, Part.PHASES, Part.EMPLOYERS)
    assert (len(record.notes), record.header.together) == (1, True)
    assert record.contacts
    assert (record.goals, record.results, record.abilitator_id) == ((), (), "")
    (one,) = log(own)
    assert (one["notes"], one["together"]) == (1, True)
    told = refused(own, "handover", "K-01", *PERMITTED, "--parts", "goal", "--out", "x.md", code=2)
    assert "abilitator" in told
    other = own.reads("timeline", "K-02")["entries"]
    strange = next(entry["id"] for entry in other if entry["kind"] == "note")
    refused(own, "handover", "K-01", *PERMITTED, "--notes", strange, "--out", "x.md")


def test_the_summary_is_in_the_clients_language(own: Script) -> None:
    for language, other in (("fi", "en"), ("en", "fi")):
        words = ("handover", "K-01", *PERMITTED, "--out", f"{language}.html", "--lang", language)
        assert own.opens(*words).returncode == 0
        text = (own.folder / f"{language}.html").read_text(encoding="utf-8")
        assert f'lang="{language}"' in text
        assert f'lang="{other}"' not in text
    for written, code in [("suomi", "fi"), ("Finnish", "fi"), ("en-GB", "en"), ("English", "en")]:
        assert tongue_for(written, "x") == code
    for written in ("", "arabia", "finno", "?"):
        assert tongue_for(written, "x") == "x"
    assert tongue_for("ruotsi", "x") == ("sv" if "sv" in languages() else "x")


def test_what_cannot_be_logged_never_gets_a_name_and_its_draft_is_taken_away(
    own: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own.folder / "h.md"
    with at_desk(own) as desk:
        client_id = desk.read.find_client("K-01")[0]
        order = Disclosure(
            receiver=Receiver("Kalle", "Toinen kunta"),
            purpose="jatko",
            ground=Ground.PERMISSION,
            format=Format.MARKDOWN,
        )
        clock = desk._clock
        seen: list[tuple[int, int]] = []

        def fails(*_words: object) -> None:
            assert not path.exists()
            raise Refused(_sentence())

        monkeypatch.setattr(desk.door, "_write_down", fails)
        with pytest.raises(Refused):
            hand_over(desk, clock, client_id, order, path, OPEN, lambda *n: seen.append(n))
        assert not path.exists()
        assert not list(own.folder.glob(".ipscoach-*.new"))
        assert seen == [(1, 4), (2, 4), (3, 4)]
        monkeypatch.undo()
        for seal in (Seal(passphrase=""), Seal(pdf_password="x", passphrase="y")):
            with pytest.raises(Refused):
                hand_over(desk, clock, client_id, order, path, seal)
        hand_over(desk, clock, client_id, order, path)
        assert len(desk.handover.log()) == 1


def _sentence() -> Any:
    from ipscoach.sentence import Sentence

    return Sentence("The disk is full.")


def test_the_clients_own_copy_holds_all_and_tells_who_received_what(own: Script) -> None:
    needs("pdftotext")
    own.opens("handover", "K-01", *PERMITTED, "--out", "h.md")
    for name in ("own.pdf", "own.json"):
        done = own.opens("own-data", "K-01", "--out", name)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
    copy = json.loads((own.folder / "own.json").read_text(encoding="utf-8"))
    story = own.reads("timeline", "K-01")["entries"]
    notes = [entry["text"] for entry in story if entry["kind"] == "note"]
    assert sorted(note["text"] for note in copy["record"]["notes"]) == sorted(notes) != []
    assert [one["receiver"] for one in copy["disclosures"]] == ["Aino Esimerkki", "Kalle Seuraaja"]
    assert any(act["what"] == "disclose" for act in copy["acts"])
    path = str(own.folder / "own.pdf")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True)
    words = " ".join(text.stdout.split())
    assert "Kalle Seuraaja, Toinen kunta" in words
    assert notes[0].split()[0] in words
    first, second, _third = log(own, "K-01")
    assert {first["ground"], second["ground"]} == {"own_data"}
    assert first["notes"] == len(notes)
    refused(own, "own-data", "K-01", "--out", "own.md", code=2)


def test_the_log_is_told_for_people(own: Script) -> None:
    assert own.opens("disclosures").stdout == "Nothing has been given out.\n"
    words = ("--to", "Kalle \x1b[2J, Kela", "--purpose", "jatko", "--ground", "statute",
             "--ground-note", "703/2023, 64 §")  # fmt: skip
    assert own.opens("handover", "K-01", *words, "--out", "h.md").returncode == 0
    told = own.opens("disclosures", "K-01").stdout
    assert "K-01" in told
    assert "a statute: 703/2023, 64 §" in told
    assert "\x1b" not in told
    assert max(map(len, told.splitlines())) <= 79
    assert own.opens("disclosures", "K-02").stdout == "Nothing has been given out.\n"
    assert own.opens("disclosures", "K-99").returncode == 1


def test_the_json_is_as_documented(own: Script) -> None:
    own.opens("handover", "K-01", *PERMITTED, "--out", "h.ipscoach")
    own.opens("own-data", "K-01", "--out", "own.json")
    (documented,) = shown("disclosures --json")
    assert list(documented) == list(log(own)[0])
    for heading, file in (("## The package of", "h.ipscoach"), ("`own-data` writes", "own.json")):
        part = DOCS[DOCS.index(heading) :]
        example = json.loads(part[part.index("```json") + 7 : part.index("```\n")])
        real = json.loads((own.folder / file).read_text(encoding="utf-8"))
        assert list(example) == list(real)
        for key in example["record"]:
            assert key in real["record"]
            if isinstance(example["record"][key], dict):
                assert list(example["record"][key]) == list(real["record"][key])
    assert all(f"`{part.value}`" in DOCS for part in Part)


FORMS = [
    *(("h.md", ()), ("h.html", ()), ("h.docx", ()), ("h.pdf", ()), ("h.ipscoach", ())),
    *(("h.md.age", ("--encrypt-passphrase-file",)), ("h.pdf", ("--pdf-password-file",))),
]


@pytest.mark.parametrize(("name", "seal"), FORMS)
def test_nothing_in_plain_text_is_written_outside_the_chosen_file(
    own: Script, tmp_path: Path, name: str, seal: tuple[str, ...]
) -> None:
    needs("strace")
    folder, trace = own.folder / "out", tmp_path / "trace"
    folder.mkdir()
    note = next(entry for entry in own.reads("timeline", "K-01")["entries"]
                if entry["kind"] == "note" and CANARY in entry["text"])  # fmt: skip
    sealed = [word for way in seal for word in (way, str(own.passphrase_file))]
    words = ["handover", "K-01", *PERMITTED, "--notes", note["id"], "--out", str(folder / name)]
    command = own.command(*words, *sealed, "--passphrase-file", str(own.passphrase_file))
    calls = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,open,openat,creat,mmap"
    strace = ["strace", "-f", "-y", "-xx", "-s", "70000", "-e", calls, "-o", str(trace)]
    done = subprocess.run([*strace, *command], capture_output=True, timeout=120)
    if b"ptrace" in done.stderr.lower() and not os.environ.get("CI"):
        pytest.skip("strace may not look into processes here")
    assert done.returncode == 0, done.stderr.decode()
    assert [path.name for path in folder.iterdir()] == [name]
    plain = not seal and name != "h.docx"  # which is a compressed archive
    seen = {"out": 0, "elsewhere": 0}
    for line in trace.read_text().splitlines():
        place, data, writes = told(line)
        assert not writes or allowed(place, own, folder), line[:300]
        # To the process that works a passphrase out it goes through a pipe: never on a disk.
        piped = "--encrypt-passphrase-file" in seal and place.startswith("pipe:")
        if not piped and (CANARY.encode() in data or b"Esimerkki" in data):
            seen["out" if place.startswith(str(folder)) else "elsewhere"] += 1
    assert seen == {"out": int(plain), "elsewhere": 0}


def told(line: str) -> tuple[str, bytes, bool]:
    """Return where a call writes to, what, and whether it writes or opens for writing."""
    found = re.match(r"\d+\s+(\w+)\((.*)", line)
    if found is None:
        return "", b"", False
    call, rest = found.groups()
    texts = [bytes.fromhex(part.replace("\\x", "")) for part in re.findall(r'"([^"]*)"', rest)]
    if call in ("open", "openat", "creat"):
        writes = call == "creat" or bool(re.search(r"O_WRONLY|O_RDWR|O_CREAT", rest))
        return (texts[0].decode() if texts else ""), b"", writes and " = -1" not in rest
    if call == "mmap":
        shared = "MAP_SHARED" in rest and "PROT_WRITE" in rest
        place = re.search(r"<([^>]*)>", rest)
        return decoded(place.group(1)) if place else "", b"", shared
    place = re.match(r"\d+<([^>]*)>", rest)
    return decoded(place.group(1)) if place else "", b"".join(texts), True


def decoded(place: str) -> str:
    """Return a path as strace writes it with -xx, or as it is."""
    return re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found.group(1), 16)), place)


def allowed(place: str, script: Script, folder: Path) -> bool:
    inner = (str(script.home.folder), str(folder))
    return place.startswith((*inner, "/dev/", "pipe:", "anon_inode:", "socket:"))
