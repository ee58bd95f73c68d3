"""Packs by the command line: a coach gives hers, a supervisor takes them in and sees the team."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.cli.main import run
from ipscoach.domain.days import add_months
from ipscoach.domain.fidelity.spans import whole_months
from tests.cli.conftest import TODAY, Script
from tests.cli.fidelity_team import (
    COACHES,
    HALF_YEAR,
    Team,
    a_coach,
    a_supervisor,
    a_team,
    here,
    reads,
    refused,
    words_of_people,
)
from tests.cli.test_agenda import at_desk
from tests.cli.test_formats import shown
from tests.cli.test_words import START
from tests.house.tree import loaded_after
from tests.needs import needs

NOTHING_YET = "There are no packs here yet. Take them in with `fidelity receive`, and ask again."
SPAN = [word for name, day in HALF_YEAR.items() for word in (f"--{name}", day)]


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    """Give a team whose packs are in the supervisor's file, not to be written to."""
    return a_team(tmp_path_factory.mktemp("team"))


@pytest.fixture(scope="module")
def kaisa(team: Team) -> Script:
    """Give a coach's home, which packs alone are made of."""
    return team.coaches["Kaisa Malli"]


@pytest.fixture(scope="module")
def nobodys(tmp_path_factory: pytest.TempPathFactory) -> Script:
    """Give a supervisor's home without packs, not to be written to."""
    return a_supervisor(tmp_path_factory.mktemp("new") / "home")


@pytest.fixture
def supervisor(nobodys: Script, tmp_path: Path) -> Script:
    """Give a supervisor's home without packs that a test may change."""
    return copied(nobodys, tmp_path / "supervisor")


@pytest.fixture
def full(team: Team, tmp_path: Path) -> Script:
    """Give a supervisor's home with the team's packs that a test may change."""
    return copied(team.supervisor, tmp_path / "full")


def copied(script: Script, folder: Path) -> Script:
    shutil.copytree(script.folder, folder)
    return Script(folder)


def packs_in(script: Script) -> list[str]:
    with at_desk(script) as desk:
        return [pack.coach for pack in desk.fidelity.packs()]


# A pack goes out


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(1, 24))
def test_whole_months_are_the_same_on_every_day_of_a_month(today: date, months: int) -> None:
    period = whole_months(today, months)
    assert period == whole_months(today.replace(day=1), months)
    assert period.last < today
    assert period.last + timedelta(1) == today.replace(day=1)
    assert add_months(period.first, months) == today.replace(day=1)
    assert len(list(period.months())) == months


def test_a_pack_without_a_period_covers_the_last_six_whole_months(
    kaisa: Script, tmp_path: Path
) -> None:
    path = tmp_path / "kaisa.pack"
    done = kaisa.opens("fidelity", "pack", "--out", str(path))
    assert done.returncode == 0, done.stderr
    assert "1 Jun 2026 to 30 Nov 2026" in done.stdout
    assert "Read the fingerprint to your supervisor" in done.stdout
    assert "not encrypted" in done.stderr
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["pack"]["period"] == {"first": HALF_YEAR["from"], "last": HALF_YEAR["to"]}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_json_of_a_pack_is_as_documented(kaisa: Script, tmp_path: Path) -> None:
    documented = shown("fidelity pack --json")
    path = tmp_path / "a.pack"
    real = reads(kaisa, "fidelity", "pack", *SPAN, "--out", str(path))
    assert list(documented) == list(real)
    assert real == documented | {"file": str(path), "fingerprint": real["fingerprint"]}
    again = reads(kaisa, "fidelity", "pack", "--to", TODAY, "--out", str(tmp_path / "b.pack"))
    assert again["fingerprint"] == real["fingerprint"], "a coach has one key"
    assert (again["from"], again["to"]) == ("2026-06-02", TODAY)


def test_no_name_leaves_with_a_pack(team: Team) -> None:
    for name, script in team.coaches.items():
        content = (team.packs / f"{COACHES[name]}.pack").read_text(encoding="utf-8")
        assert name in content
        for word in words_of_people(script):
            assert word not in content


def test_the_choices_of_a_pack_are_those_of_its_options(kaisa: Script, tmp_path: Path) -> None:
    path = tmp_path / "a.pack"
    here(kaisa, "fidelity", "pack", "--out", str(path), "--jobs", "started")
    assert json.loads(path.read_text(encoding="utf-8"))["pack"]["choices"]["jobs"] == "started"


def test_a_name_that_is_taken_or_a_key_that_is_none_writes_nothing(
    kaisa: Script, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.pack"
    taken.write_text("mine")
    assert "already a file" in refused(kaisa, "fidelity", "pack", "--out", str(taken))
    assert taken.read_text() == "mine"
    key = ("--recipient", "age1nonsense")
    refused(kaisa, "fidelity", "pack", "--out", str(tmp_path / "a.pack.age"), *key)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.pack"]


def test_a_pack_may_have_any_name_and_comes_in_by_it(
    kaisa: Script, supervisor: Script, tmp_path: Path
) -> None:
    """In a folder it is looked for by its ending, so that other files there are left alone."""
    path = tmp_path / "Kaisan syksy"
    done = here(kaisa, "fidelity", "pack", "--out", str(path))
    assert done.returncode == 0, done.stderr
    assert "no evidence pack" in refused(supervisor, "fidelity", "receive", str(tmp_path))
    reads(supervisor, "fidelity", "receive", str(path))
    assert packs_in(supervisor) == ["Kaisa Malli"]


def test_a_supervisors_file_makes_no_pack(nobodys: Script, tmp_path: Path) -> None:
    path = tmp_path / "a.pack"
    assert "coach's own records" in refused(nobodys, "fidelity", "pack", "--out", str(path))
    assert not path.exists()


# Packs come in


def test_a_pack_of_a_day_that_has_not_come_stays_out(
    kaisa: Script, supervisor: Script, tmp_path: Path
) -> None:
    """One of the two computers has a wrong date; which, the program cannot know."""
    path = tmp_path / "a.pack"
    opens = ["--home", str(kaisa.home.folder), "--passphrase-file", str(kaisa.passphrase_file)]
    words = ["fidelity", "pack", "--out", str(path), *opens, "--today", "2026-12-02"]
    assert run(words) == 0
    done = here(supervisor, "fidelity", "receive", str(path))
    assert (done.returncode, done.stdout) == (1, "No pack came in.\n")
    assert "made on 2 Dec 2026, which has not come yet" in done.stderr
    assert packs_in(supervisor) == []


def test_packs_come_in_with_their_keys_as_documented(team: Team, supervisor: Script) -> None:
    documented = shown("fidelity receive PATH --json")
    dry = reads(supervisor, "fidelity", "receive", str(team.packs), "--dry-run")
    assert packs_in(supervisor) == []
    real = reads(supervisor, "fidelity", "receive", str(team.packs))
    assert dry == real
    assert list(real) == list(documented)
    assert [one["coach"] for one in real["received"]] == list(COACHES)
    for one in real["received"]:
        assert list(one) == list(documented["received"][0])
        assert one["key"] == "new"
    assert sorted(packs_in(supervisor)) == sorted(COACHES)


def test_the_fingerprint_is_the_one_that_the_coach_reads_out(
    kaisa: Script, supervisor: Script, tmp_path: Path
) -> None:
    path = tmp_path / "a.pack"
    given_ = reads(kaisa, "fidelity", "pack", "--out", str(path))
    done = supervisor.opens("fidelity", "receive", str(path))
    assert done.returncode == 0, done.stderr
    assert given_["fingerprint"] in done.stdout
    assert "new key: compare the fingerprint" in done.stdout
    other = tmp_path / "b.pack"
    here(kaisa, "fidelity", "pack", "--to", TODAY, "--out", str(other))
    assert "known since 1 Dec 2026" in here(supervisor, "fidelity", "receive", str(other)).stdout


def test_a_pack_comes_in_once(team: Team, full: Script) -> None:
    done = here(full, "fidelity", "receive", str(team.packs))
    assert (done.returncode, done.stdout) == (1, "No pack came in.\n")
    assert done.stderr.count("is here already") == 3
    assert len(packs_in(full)) == 3


def test_the_same_pack_twice_in_a_folder_comes_in_once(
    team: Team, supervisor: Script, tmp_path: Path
) -> None:
    folder = tmp_path / "packs"
    shutil.copytree(team.packs, folder)
    shutil.copy(folder / "7.pack", folder / "copy.pack")
    done = here(supervisor, "fidelity", "receive", str(folder), "--json")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert len(told["received"]) == len(packs_in(supervisor)) == 3
    assert [one["file"] for one in told["refused"]] == ["copy.pack"]


def test_a_changed_byte_keeps_one_pack_out_and_the_others_come_in(
    team: Team, supervisor: Script, tmp_path: Path
) -> None:
    folder = tmp_path / "packs"
    shutil.copytree(team.packs, folder)
    content = (folder / "8.pack").read_bytes()
    (folder / "8.pack").write_bytes(content.replace(b'"waiting":3', b'"waiting":2', 1))
    done = supervisor.opens("fidelity", "receive", str(folder), "--json")
    told = json.loads(done.stdout)
    documented = shown("fidelity receive PATH --json")["refused"][0]
    assert done.returncode == 1
    assert told["refused"] == [{**documented, "file": "8.pack"}]
    assert "8.pack: The pack was changed after it was signed" in done.stderr
    assert sorted(packs_in(supervisor)) == ["Kaisa Malli", "Siiri Koe"]


def test_another_key_in_a_coachs_name_has_to_be_compared_first(
    full: Script, tmp_path: Path
) -> None:
    other, path = a_coach(tmp_path / "other", "kaisa  MALLI", 5), tmp_path / "a.pack"
    seal = reads(other, "fidelity", "pack", "--out", str(path))["fingerprint"]
    for words in ([], ["--dry-run"]):
        done = here(full, "fidelity", "receive", str(path), *words)
        assert done.returncode == 1
        assert "another key than before" in done.stdout
        assert f"Compare the fingerprint {seal}" in done.stderr
    assert here(full, "fidelity", "receive", str(path), "--json").stdout == ""
    assert len(packs_in(full)) == 3
    taken = reads(full, "fidelity", "receive", str(path), "--new-keys")
    assert [one["key"] for one in taken["received"]] == ["other"]
    assert len(packs_in(full)) == 4


def test_a_pack_for_the_supervisors_key_opens_with_it_alone(
    kaisa: Script, supervisor: Script, tmp_path: Path
) -> None:
    needs("age-keygen")
    made = [
        subprocess.run(["age-keygen", "-o", path], capture_output=True, text=True, check=True)
        for path in (tmp_path / "key", tmp_path / "other")
    ]
    recipient, path = made[0].stderr.split()[-1], tmp_path / "a.pack.age"
    told = reads(kaisa, "fidelity", "pack", "--out", str(path), "--recipient", recipient)
    assert told["encrypted"]
    assert b"Kaisa" not in path.read_bytes()
    done = here(supervisor, "fidelity", "receive", str(path))
    assert (done.returncode, "is encrypted" in done.stderr) == (1, True)
    wrong = ("--identity", str(tmp_path / "other"))
    assert here(supervisor, "fidelity", "receive", str(path), *wrong).returncode == 1
    assert packs_in(supervisor) == []
    right = ("--identity", str(tmp_path / "key"))
    assert here(supervisor, "fidelity", "receive", str(path), *right).returncode == 0
    assert packs_in(supervisor) == ["Kaisa Malli"]


def test_what_is_no_pack_is_refused_in_a_sentence(supervisor: Script, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "no evidence pack" in refused(supervisor, "fidelity", "receive", str(empty))
    foreign = tmp_path / "bad\x1b[2J.pack"
    foreign.write_bytes(b"PK\x03\x04")
    done = here(supervisor, "fidelity", "receive", str(foreign))
    assert (done.returncode, done.stdout) == (1, "No pack came in.\n")
    assert "no evidence pack" in done.stderr
    assert "\x1b" not in done.stderr
    done = here(supervisor, "fidelity", "receive", "nowhere.pack")
    assert (done.returncode, "no file" in done.stderr) == (1, True)


def test_a_coachs_file_takes_no_packs_and_has_no_team(kaisa: Script, team: Team) -> None:
    for words in (["receive", str(team.packs)], ["team"]):
        assert "supervisor's file" in refused(kaisa, "fidelity", *words)
    assert packs_in(kaisa) == []


# The team


def test_the_team_is_the_sum_of_its_packs_as_documented(team: Team) -> None:
    documented, real = shown("fidelity team --json"), reads(team.supervisor, "fidelity", "team")
    assert list(real) == list(documented)
    assert {key: real[key] for key in HALF_YEAR} == HALF_YEAR
    assert [one["coach"] for one in real["coaches"]] == list(COACHES)
    assert documented["coaches"][0] == real["coaches"][0]
    assert documented["service"] == real["service"]
    for key in ("active", "cap", "waiting", "came", "closed"):
        assert real["service"][key] == sum(one[key] for one in real["coaches"])
    for one in real["coaches"]:
        assert sum(one["phases"].values()) == one["active"]
    assert reads(team.supervisor, "fidelity", "team", *SPAN) == real


def test_contacts_a_week_are_those_that_the_coach_wrote_down(team: Team) -> None:
    told = reads(team.supervisor, "fidelity", "team")
    first, last = map(date.fromisoformat, HALF_YEAR.values())
    with at_desk(team.coaches["Olli Testi"]) as desk:
        facts = desk.fidelity.facts(first, last)
    contacts = [one for one in facts.coaches[0].contacts if first <= one.day <= last]
    weeks = Fraction((last - first).days + 1, 7)
    olli = next(one for one in told["coaches"] if one["coach"] == "Olli Testi")
    assert olli["contacts_a_week"] == round(float(len(contacts) / weeks), 6)
    met = sum(one.face_to_face for one in contacts)
    assert olli["face_to_face_a_week"] == round(float(met / weeks), 6)


def test_the_team_in_words_has_a_row_a_coach_and_one_for_the_service(team: Team) -> None:
    done = team.supervisor.opens("fidelity", "team")
    lines = done.stdout.splitlines()
    assert lines[0] == "3 coaches, 1 Jun 2026 to 30 Nov 2026"
    for name in COACHES:
        assert any(line.startswith(name) and " 9/10 " in line for line in lines)
    assert any(line.startswith("The service") and " 27/30 " in line for line in lines)


def test_a_period_without_packs_is_refused_with_those_there_are(team: Team) -> None:
    for words in (["team"], ["evidence"]):
        told = refused(team.supervisor, "fidelity", *words, "--from", "2026-01-01", "--to", TODAY)
        assert "There are packs of: 1 Jun 2026 to 30 Nov 2026." in told


def test_without_packs_it_is_said_how_they_come_in(nobodys: Script) -> None:
    for words in (["team"], ["evidence"]):
        assert "fidelity receive" in refused(nobodys, "fidelity", *words)


def test_the_team_loads_nothing_that_only_packs_or_screens_need(team: Team) -> None:
    home, file = str(team.supervisor.home.folder), str(team.supervisor.passphrase_file)
    loaded = loaded_after(START, "fidelity", "team", "--home", home, "--passphrase-file", file)
    assert "sqlcipher3" in loaded
    assert not loaded & {"textual", "rich", "sqlmodel", "sqlalchemy", "pydantic", "typst"}


# Evidence from packs


def by_item(told: list[Any]) -> dict[int, Any]:
    return {one["item"]: one for one in told}


def test_the_services_evidence_is_that_of_its_coaches_added_up(team: Team) -> None:
    service = by_item(reads(team.supervisor, "fidelity", "evidence"))
    own = [
        by_item(reads(script, "fidelity", "evidence", *SPAN)) for script in team.coaches.values()
    ]
    assert list(service) == list(range(1, 26))
    for item in (15, 16, 24):
        for part in ("numerator", "denominator", "n"):
            assert service[item][part] == sum(one[item][part] for one in own)
        assert len(service[item]["records"]) == sum(len(one[item]["records"]) for one in own)
    assert service[20]["suggestion_notes"]["at_most"]
    codes = {one["client"] for one in service[15]["records"]}
    assert {code[:3] for code in codes} == {"1-C", "2-C", "3-C"}


def test_item_21_suggests_for_a_service_and_not_for_one_coach(team: Team) -> None:
    service = by_item(reads(team.supervisor, "fidelity", "evidence"))
    alone = by_item(reads(team.supervisor, "fidelity", "evidence", "--coach", "siiri koe"))
    assert service[21]["suggestion"] is not None
    assert alone[21]["value"] is not None
    assert alone[21]["suggestion"] is None


def test_a_coachs_pack_tells_what_her_own_records_tell(team: Team) -> None:
    alone = reads(team.supervisor, "fidelity", "evidence", "--coach", "Olli Testi")
    own = reads(team.coaches["Olli Testi"], "fidelity", "evidence", *SPAN)
    same = ("item", "kind", "exact", "numerator", "denominator", "n", "few", "suggestion", "period")
    for there, mine in zip(alone, own, strict=True):
        assert {key: there[key] for key in same} == {key: mine[key] for key in same}
        assert len(there["records"]) == len(mine["records"])


def test_evidence_from_packs_in_words_says_whose_they_are(team: Team) -> None:
    told = here(team.supervisor, "fidelity", "evidence").stdout
    assert max(map(len, told.splitlines())) <= 79
    assert "Counted from packs, of: Kaisa Malli, Olli Testi, Siiri Koe." in told
    assert " at most" in told
    item = here(team.supervisor, "fidelity", "evidence", "--item", "20").stdout
    assert "The value is an upper bound" in item
    assert "1-C" in item
    alone = here(team.supervisor, "fidelity", "evidence", "--coach", "Olli Testi").stdout
    assert "Counted from packs, of: Olli Testi." in alone


def test_what_does_not_fit_the_file_is_said(team: Team, kaisa: Script) -> None:
    told = refused(team.supervisor, "fidelity", "evidence", "--coach", "Nobody")
    assert "There are those of: Kaisa Malli, Olli Testi, Siiri Koe." in told
    told = refused(team.supervisor, "fidelity", "evidence", "--other-notes", "counted", code=2)
    assert "--other-notes changes nothing in packs" in told
    told = refused(kaisa, "fidelity", "evidence", "--coach", "Kaisa Malli", code=2)
    assert "one coach's records only" in told


# What is typed


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("pack", "fidelity pack needs --out FILE"),
        ("pack --out a.pack --to 2026-12-02", "has not come yet"),
        ("pack --out a.pack --from 2026-11-02 --to 2026-11-01", "cannot end on 1 Nov 2026"),
        ("pack --out a.pack --from soon", "“soon” is not a day"),
        ("pack --out a.pack --coach Kaisa", "--coach does not belong here"),
        ("pack --out a.pack --jobs all", "possible: during, running, started"),
        ("receive", "missing after fidelity receive: PATH"),
        ("receive a.pack --new-keys=yes", "--new-keys takes no value"),
        ("receive a.pack --recipient a", "--recipient does not belong here"),
        ("team --to 2026-12-02", "has not come yet"),
        ("team Kaisa", "one word too many"),
    ],
)
def test_what_cannot_be_is_told_before_the_file_is_opened(
    line: str, told: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run(["fidelity", *line.split(), "--home", str(tmp_path), "--today", TODAY]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert told in err


# Before anything came in


def test_a_program_gets_an_empty_answer_of_the_usual_shape(nobodys: Script, team: Team) -> None:
    usual = reads(team.supervisor, "fidelity", "evidence")
    done = here(nobodys, "fidelity", "evidence", "--json")
    assert (done.returncode, done.stderr.splitlines()) == (0, [NOTHING_YET])
    told = json.loads(done.stdout)
    assert [one["item"] for one in told] == list(range(1, 26))
    for one, other in zip(told, usual, strict=True):
        assert (list(one), one["formula"]) == (list(other), other["formula"])
        assert (one["value"], one["suggestion"], one["n"], one["records"]) == (None, None, 0, [])
    (one,) = json.loads(here(nobodys, "fidelity", "evidence", "--item", "17", "--json").stdout)
    assert one["period"] == HALF_YEAR
    done = here(nobodys, "fidelity", "team", "--json")
    assert (done.returncode, done.stderr.splitlines()) == (0, [NOTHING_YET])
    empty = {"from": None, "to": None, "coaches": [], "service": None}
    assert json.loads(done.stdout) == empty
    assert list(empty) == list(reads(team.supervisor, "fidelity", "team"))


def test_people_are_told_that_nothing_came_in_yet(nobodys: Script) -> None:
    for words in (("evidence",), ("team",), ("evidence", "--coach", "Kaisa Malli", "--json")):
        assert refused(nobodys, "fidelity", *words) == NOTHING_YET + "\n"
