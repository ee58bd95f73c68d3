"""`receive`: a second home takes a client in, within its cap, once, or not at all."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.domain.caseload import CaseloadFull, Status
from ipscoach.records.orders import Profile
from tests.cli.conftest import Script, new_script, set_up
from tests.cli.test_agenda import DAY, at_desk
from tests.cli.test_formats import shown
from tests.cli.test_handover import PERMITTED
from tests.needs import needs


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give a second home whose recovery code is on paper, not to be written to."""
    script = new_script(tmp_path_factory.mktemp("second"))
    set_up(script, "Kalle Seuraaja", on_paper=True)
    return script


@pytest.fixture
def second(empty: Script, tmp_path: Path) -> Script:
    """Give a second home that a test may change."""
    shutil.copytree(empty.folder, tmp_path / "second")
    return Script(tmp_path / "second")


Packed = Callable[..., Path]


@pytest.fixture
def packed(own: Script, tmp_path: Path) -> Packed:
    """Give what hands a client over and returns the package."""

    def pack(client: str = "K-01", ending: str = "", *options: str) -> Path:
        path = tmp_path / f"{client}.ipscoach{ending}"
        done = own.opens("handover", client, *PERMITTED, "--out", str(path), *options)
        assert done.returncode == 0, done.stderr
        return path

    return pack


def fill(script: Script, number: int) -> None:
    with at_desk(script) as desk:
        for place in range(number):
            desk.door.add_client(Profile(name=f"Asiakas {place}"), Status.ACTIVE, DAY)


def refused(script: Script, *words: str, code: int = 1) -> str:
    """Run it, see one sentence, and return it; who is there is looked at afterwards, once."""
    done = script.opens("receive", *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert len(done.stderr.splitlines()) == 1
    return done.stderr


def test_a_client_goes_from_home_to_home(own: Script, second: Script, packed: Packed) -> None:
    path = packed("K-01", "", "--parts", "phases,goals,profile,employers,abilitator,closing")
    dry = second.opens("receive", str(path), "--dry-run")
    assert (dry.returncode, dry.stderr) == (0, "")
    assert "nothing was written" in dry.stdout
    assert "Given by: Liisa Ohjaaja" in dry.stdout
    assert second.reads("clients") == []
    done = second.opens("receive", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Received: K-01 Aino Esimerkki, active.\n")
    (client,) = second.reads("clients")
    original = next(one for one in own.reads("clients") if one["code"] == "K-01")
    same = ("name", "phase", "phase_since", "referral_source", "entered")
    assert {key: client[key] for key in same} == {key: original[key] for key in same}
    story = second.reads("timeline", "K-01")["entries"]
    assert {"contact", "abilitator"} <= {entry["kind"] for entry in story}
    (came,) = [entry for entry in story if entry["kind"] == "handover"]
    assert "Liisa Ohjaaja" in came["title"]


def test_at_a_terminal_it_is_shown_before_it_comes_in(second: Script, packed: Packed) -> None:
    words = ["receive", str(packed())]
    for lines in (["no"], [""], []):
        done = second.types(words, lines)
        assert (done.returncode, done.stdout) == (1, "")
        assert "Given by: Liisa Ohjaaja" in done.stderr
        assert "othing was" in done.stderr.splitlines()[-1]
    assert second.reads("clients") == []
    done = second.types(words, ["yes"])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Received: K-01 Aino Esimerkki, active.\n")
    assert "already" in second.types(words, ["yes"]).stderr
    assert len(second.reads("clients")) == 1


def test_nobody_comes_twice(second: Script, packed: Packed) -> None:
    path = str(packed())
    assert second.opens("receive", path).returncode == 0
    assert "in your caseload already" in refused(second, path)
    assert "in your caseload already" in refused(second, path, "--waiting")
    dry = second.opens("receive", path, "--dry-run")
    assert dry.returncode == 1
    assert "as K-01 (active), so nothing comes in" in dry.stderr
    assert len(second.reads("clients")) == 1


def test_a_full_caseload_offers_the_waiting_list(second: Script, packed: Packed) -> None:
    path = str(packed())
    fill(second, 10)
    told = refused(second, path)
    assert "The caseload is full: 10 of 10" in told
    assert "--waiting" in told
    dry = second.opens("receive", path, "--dry-run", "--json")
    assert (dry.returncode, json.loads(dry.stdout)["full"]) == (1, True)
    assert "--waiting" in dry.stderr
    done = second.opens("receive", path, "--waiting")
    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0,
        "Received: K-11 Aino Esimerkki, waiting.",
    )
    assert len(second.reads("clients", "--status", "active")) == 10


def test_an_encrypted_package_comes_in_by_its_passphrase(second: Script, packed: Packed) -> None:
    phrase, wrong = second.folder / "phrase", second.folder / "wrong"
    phrase.write_text("yksi kaksi kolme\n", encoding="utf-8")
    wrong.write_text("neljä", encoding="utf-8")
    path = str(packed("K-01", ".age", "--encrypt-passphrase-file", str(phrase)))
    option = "--decrypt-passphrase-file"
    assert "is encrypted" in refused(second, path)
    assert "does not open" in refused(second, path, option, str(wrong))
    assert "cannot be read" in refused(second, path, option, "none")
    refused(second, path, option, str(phrase), "--identity", str(phrase), code=2)
    assert second.reads("clients") == []
    assert second.opens("receive", path, option, str(phrase)).returncode == 0


def test_an_encrypted_package_comes_in_by_its_key(second: Script, packed: Packed) -> None:
    needs("age-keygen")
    key, other = second.folder / "key", second.folder / "other"
    made = [
        subprocess.run(["age-keygen", "-o", path], capture_output=True, text=True, check=True)
        for path in (key, other)
    ]
    path = str(packed("K-01", ".age", "--recipient", made[0].stderr.split()[-1]))
    assert "does not open" in refused(second, path, "--identity", str(other))
    assert "no private key" in refused(second, path, "--identity", str(second.passphrase_file))
    assert second.reads("clients") == []
    assert second.opens("receive", path, "--identity", str(key)).returncode == 0


def test_each_fault_is_told_in_its_own_sentence(second: Script, packed: Packed) -> None:
    good = packed().read_bytes()
    told: dict[str, str] = {}
    for name, content in {
        "newer": good.replace(b'"version": 1', b'"version": 2', 1),
        "cut": good[:-100],
        "changed": good.replace(b"Aino", b"Anja", 1),
        "foreign": b"PK\x03\x04",
        "large": b" " * 13_000_000,
    }.items():
        path = second.folder / name
        path.write_bytes(content)
        told[name] = refused(second, str(path))
        assert refused(second, str(path), "--dry-run", "--json") == told[name]
    assert "newer version" in told["newer"]
    assert told["cut"] == told["changed"]
    assert "cut off or was changed" in told["cut"]
    assert "no package" in told["foreign"]
    assert "8 MB" in told["large"]
    assert "no file" in refused(second, "nowhere.ipscoach")
    assert "is no file" in refused(second, str(second.folder))
    assert second.reads("clients") == []


def test_the_json_is_as_documented(second: Script, packed: Packed) -> None:
    path = str(packed())
    documented = shown("receive FILE --json")
    dry = json.loads(second.opens("receive", path, "--dry-run", "--json").stdout)
    assert (dry["received"], dry["code"]) == (False, None)
    real = json.loads(second.opens("receive", path, "--json").stdout)
    assert list(documented) == list(real) == list(dry)
    assert list(documented["from"]) == list(real["from"])
    assert (real["received"], real["code"]) == (True, "K-01")


def test_the_next_one_can_be_admitted_where_somebody_was_handed_over(
    second: Script, packed: Packed, own: Script
) -> None:
    assert len(own.reads("clients", "--status", "active")) == 10
    eleventh = own.reads("clients", "--status", "waiting")[0]["id"]
    with at_desk(own) as desk, pytest.raises(CaseloadFull):
        desk.door.admit(eleventh, DAY)
    path = str(packed())
    closed = own.opens(
        *("close", "K-01", "--reason", "other_service", "--plan", "valmennus jatkuu"),
        *("--network", "Kalle Seuraaja", "--to", "Kalle Seuraaja, Toinen kunta"),
    )
    assert closed.returncode == 0, closed.stderr
    assert second.opens("receive", path).returncode == 0
    with at_desk(own) as desk:
        desk.door.admit(eleventh, DAY)
    assert len(own.reads("clients", "--status", "active")) == 10
    kinds = [entry["kind"] for entry in own.reads("timeline", "K-01")["entries"]]
    assert "handover" in kinds
    assert len(own.reads("disclosures", "K-01")) == 1
