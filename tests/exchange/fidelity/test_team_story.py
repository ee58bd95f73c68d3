"""A team's half-year: packs in, a review signed, a change behind its back noticed, papers out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.fidelity.choices import USUAL, JobWindow
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.review import Complete, Partial, outcome
from ipscoach.domain.fidelity.suggestion import suggestion
from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.measures import measures
from ipscoach.exchange.fidelity.pack_outcomes import cases_of_pack
from ipscoach.exchange.fidelity.pack_reading import read_pack
from ipscoach.exchange.fidelity.pack_signing import fingerprint
from ipscoach.exchange.fidelity.pack_weeks import in_weeks
from ipscoach.exchange.fidelity.packing import Chance, make_pack, own_fingerprint, write_pack_file
from ipscoach.exchange.fidelity.review_file import check_file
from ipscoach.exchange.fidelity.reviewing import (
    ENDINGS,
    SealState,
    count_anew,
    earlier_than,
    export,
    seal_state,
    sign,
)
from ipscoach.exchange.fidelity.scale_files import Scales, built_in
from ipscoach.exchange.fidelity.service import (
    cases_of_coach,
    cases_of_team,
    evidence_of_coach,
    evidence_of_service,
)
from ipscoach.exchange.fidelity.taking import files_in, look, take
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.exchange.invented.team import SEEDS, half_years, lay_out_team
from ipscoach.exchange.invented.team_words import team_words
from ipscoach.i18n import Tongue
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.sentence import Refused
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import OpenVault, Vault
from tests.domain.fidelity.made_up import HALF_YEAR
from tests.exchange.fidelity.packs import around
from tests.records.desks import TODAY, make_desk

IPS = built_in()[0]
ORGANISATION = team_words("fi").organisation
WORD = "seitsemän keksittyä hanhea"
NOW, BEFORE = half_years(TODAY)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a supervisor's file with an invented team, made once."""
    folder = tmp_path_factory.mktemp("team")
    vault, _code = Vault(Home(folder / "home")).create(WORD, CHEAP)
    meanwhile = folder / "meanwhile"
    meanwhile.mkdir()
    lay_out_team(vault, FixedClock(TODAY), "fi", meanwhile, lambda _done, _of: None)
    vault.close()
    assert list(meanwhile.iterdir()) == []
    return folder / "home"


@pytest.fixture
def vault(filled: Path, tmp_path: Path) -> Iterator[OpenVault]:
    shutil.copytree(filled, tmp_path / "home")
    opened = Vault(Home(tmp_path / "home")).unlock(WORD)
    yield opened
    opened.close()


@pytest.fixture
def team(vault: OpenVault) -> Iterator[Desk]:
    clock = FixedClock(TODAY)
    desk = open_desk(vault, clock, time_ordered(clock))
    yield desk
    desk.close()


@pytest.fixture
def kaisa(tmp_path: Path) -> Iterator[Desk]:
    """Give a coach's file: the Kaisa Malli of the team with a new laptop, so with another key."""
    desk = make_desk(tmp_path / "kaisa")
    lay_out(desk, invent(TODAY, SEEDS[0], "fi"))
    coach = desk.read.coach()
    assert coach is not None
    desk.door.change_coach("Kaisa Malli", ORGANISATION, coach.share)
    yield desk
    desk.close()


def steady(start: int = 0) -> Chance:
    drawn = iter(range(start, 250))
    return Chance(lambda size: bytes([next(drawn)]) * size, lambda _order: None)


def test_the_team_is_seen_period_by_period(team: Desk) -> None:
    packs = team.fidelity.packs()
    assert periods(packs) == [NOW, BEFORE]
    assert [pack.coach for pack in of_period(packs, NOW)] == [
        "Kaisa Malli",
        "Olli Testi",
        "Siiri Koe",
    ]
    assert all(sum(pack.phases) == pack.active <= 12 for pack in packs)


def test_the_service_is_its_coaches_added_up(team: Desk) -> None:
    found = evidence_of_service(team, NOW, USUAL)
    own = [evidence_of_coach(team, pack.id) for pack in of_period(team.fidelity.packs(), NOW)]
    assert found.coaches == ("Kaisa Malli", "Olli Testi", "Siiri Koe")
    for number, whole in enumerate(found.items):
        assert whole.numerator == sum(one[number].numerator for one in own)
        assert whole.denominator == sum(one[number].denominator for one in own)
    rows = evidence_of_service(team, NOW, USUAL, rows=True)
    codes = {record.client_id for one in rows.items for record in one.records} - {None}
    assert len({str(code).split("-")[0] for code in codes}) == 3


def test_a_period_without_packs_has_nothing_to_count(team: Desk) -> None:
    assert evidence_of_service(team, HALF_YEAR, USUAL).items == ()
    nobody = cases_of_team(team, HALF_YEAR)
    assert (nobody.period, nobody.coaches, nobody.cases) == (HALF_YEAR, 0, ())
    assert measures(nobody)["median_days_to_first_job"].value is None


def test_the_team_s_outcomes_are_those_of_its_coaches(team: Desk) -> None:
    told: list[tuple[int, int]] = []
    whole = cases_of_team(team, NOW, lambda done, of: told.append((done, of)))
    packs = of_period(team.fidelity.packs(), NOW)
    own = [cases_of_coach(team, pack.id) for pack in packs]
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert (whole.period, whole.known, whole.coaches) == (NOW, TODAY, 3)
    assert whole.cap == sum(pack.cap for pack in packs)
    assert (
        len({case.id for case in whole.cases})
        == len(whole.cases)
        == sum(len(one.cases) for one in own)
    )
    for name in ("served", "new", "closed", "job_starts", "sustained_13_weeks"):
        each = [measures(one)[name].value or 0 for one in own]
        assert measures(whole)[name].value == sum(each)
    assert measures(whole)["job_starts"].value
    # Whoever stands behind an item of the service is the same code in its outcomes.
    rows = evidence_of_service(team, NOW, USUAL, rows=True).items[0].records
    active = {case.id for case in whole.cases if case.active}
    assert {row.client_id for row in rows} == active


def test_coaches_who_make_their_packs_on_other_days_are_one_team(
    kaisa: Desk, team: Desk, tmp_path: Path
) -> None:
    """All were followed until the earliest of the days; what came after it is not lost."""
    path = tmp_path / "kaisa.pack"
    later_on = TODAY + timedelta(30)
    write_pack_file(kaisa, FixedClock(later_on), path, NOW, USUAL, steady())
    take(team, look(team, [path]).packs, new_keys=True)
    whole = cases_of_team(team, NOW)
    assert (whole.known, whole.coaches) == (TODAY, 3)
    newest = of_period(team.fidelity.packs(), NOW)[0]
    assert cases_of_coach(team, newest.id).known == later_on


def test_a_pack_has_the_outcomes_that_the_coach_sees_herself(kaisa: Desk, team: Desk) -> None:
    content = make_pack(kaisa, FixedClock(TODAY), NOW, USUAL, steady())
    theirs = measures(cases_of_pack(read_pack(content).pack))
    own = measures(in_weeks(cases(kaisa.outcomes.facts(), NOW, TODAY)))
    for mine, other in zip(own.measures, theirs.measures, strict=True):
        assert (mine.id, mine.value, mine.n, mine.duration) == (
            other.id, other.value, other.n, other.duration,
        )  # fmt: skip
    assert (own.weeks, own.months, own.cap) == (theirs.weeks, theirs.months, theirs.cap)


def test_a_pack_of_an_earlier_wording_is_still_counted(vault: OpenVault, team: Desk) -> None:
    """Signed by its coach with a formula that this version words otherwise, and taken in then."""
    before = evidence_of_service(team, NOW, USUAL)
    pack = of_period(team.fidelity.packs(), NOW)[0]
    plain = json.loads(team.fidelity.pack_content(pack.id))["pack"]
    plain["items"][0]["formula"]["text"] = "Clients by coach."
    file = vault.connect()
    ways = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'pack'"
    for (name,) in list(file.execute(ways)):
        file.execute(f"DROP TRIGGER {name}")
    file.execute("UPDATE pack SET content = ? WHERE id = ?", (around(plain).decode(), pack.id))
    file.commit()
    file.close()
    assert evidence_of_service(team, NOW, USUAL) == before


def test_a_pack_holds_what_the_coach_sees_herself(kaisa: Desk, team: Desk, tmp_path: Path) -> None:
    choices = replace(USUAL, jobs=JobWindow.RUNNING)
    path = tmp_path / "kaisa.pack"
    told = write_pack_file(kaisa, FixedClock(TODAY), path, NOW, choices, steady())
    assert told == own_fingerprint(kaisa, steady())
    preview = look(team, [path])
    (pack,) = preview.packs
    assert pack.fingerprint == told
    take(team, preview.packs, new_keys=True)
    received = evidence_of_coach(team, pack.order.id)
    own = evidence(kaisa.fidelity.facts(NOW.first, NOW.last), NOW, choices)
    for item, mine, theirs in zip(IPS.items, own, received, strict=True):
        assert (mine.value, mine.n, mine.rules) == (theirs.value, theirs.n, theirs.rules)
        assert suggestion(item, mine, 1) == suggestion(item, theirs, 1)
    rows = kaisa.read.rows("SELECT what, detail FROM audit ORDER BY seq DESC LIMIT 1")
    assert (rows[0]["what"], rows[0]["detail"]) == ("give_pack", f"{NOW.first} {NOW.last}")


def test_a_new_key_in_a_known_name_is_told_before_anything_comes_in(
    kaisa: Desk, team: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "kaisa.pack"
    write_pack_file(kaisa, FixedClock(TODAY), path, NOW, USUAL, steady())
    (pack,) = look(team, [path]).packs
    assert pack.other_key  # the team's Kaisa Malli has signed with her own key
    assert pack.known_since is None
    with pytest.raises(Refused, match="another key"):
        take(team, [pack])


def test_changed_and_doubled_packs_stay_out_and_the_others_are_told(
    kaisa: Desk, team: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    clock = FixedClock(TODAY)
    write_pack_file(kaisa, clock, folder / "a.pack", NOW, USUAL, steady())
    (folder / "b.pack").write_bytes((folder / "a.pack").read_bytes())
    content = (folder / "a.pack").read_bytes()
    (folder / "c.pack").write_bytes(content.replace(b'"active":9', b'"active":8', 1))
    (folder / "notes.txt").write_text("no pack")
    told: list[tuple[int, int]] = []
    preview = look(team, files_in(folder), progress=lambda done, of: told.append((done, of)))
    assert [pack.name for pack in preview.packs] == ["a.pack"]
    assert [one.name for one in preview.refused] == ["b.pack", "c.pack"]
    assert told == [(1, 3), (2, 3), (3, 3)]
    with pytest.raises(Refused, match="no evidence pack"):
        files_in(tmp_path)


@pytest.mark.parametrize("name", ["kaisa.json", ".pack", "kaisa.pack.age", "given"])
def test_a_pack_is_one_by_any_name(kaisa: Desk, team: Desk, tmp_path: Path, name: str) -> None:
    write_pack_file(kaisa, FixedClock(TODAY), tmp_path / name, NOW, USUAL, steady())
    preview = look(team, files_in(tmp_path / name))
    assert [one.name for one in preview.packs] == [name]


def test_a_period_that_has_not_ended_gives_no_pack(kaisa: Desk) -> None:
    with pytest.raises(Refused, match="not come yet"):
        make_pack(kaisa, FixedClock(date(2026, 10, 1)), NOW, USUAL, steady())


def test_the_demos_reviews_are_one_signed_and_one_in_work(team: Desk) -> None:
    work, signed = team.fidelity.reviews()
    assert isinstance(outcome(work.review, IPS), Partial)
    assert isinstance(outcome(signed.review, IPS), Complete)
    assert seal_state(work, IPS) is SealState.OPEN
    assert seal_state(signed, IPS) is SealState.WHOLE
    assert earlier_than(work, [work, signed]) == signed
    assert earlier_than(signed, [work, signed]) is None
    assert {number for number, score in work.review.scores.items() if score.suggested} >= {1, 2, 15}
    assert {number for number, score in work.review.scores.items() if score.at_most} == {19, 20}


def test_evidence_counted_anew_leaves_the_scores(team: Desk) -> None:
    work, _signed = team.fidelity.reviews()
    blank = {number: replace(score, suggested=None, value=None, n=0, at_most=False)
             for number, score in work.review.scores.items()}  # fmt: skip
    team.door.write_review(work.id, replace(work.review, scores=blank))
    count_anew(team, work.id, IPS, USUAL)
    assert team.fidelity.review(work.id).review == work.review


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE review_item SET agreed = 5 WHERE agreed = 3",
        "UPDATE review_item SET reason = 'Muu' WHERE item = 7",
        "UPDATE review SET service = 'Muu'",
        "UPDATE review SET held = '2026-05-13'",
        "UPDATE review_action SET owner = 'Muu'",
        "UPDATE review SET seal_key = printf('%064d', 0)",
    ],
)
def test_a_signed_review_that_was_changed_in_the_file_says_so(
    vault: OpenVault, team: Desk, tmp_path: Path, change: str
) -> None:
    signed = team.fidelity.reviews()[1]
    tamper = vault.connect()
    for table in ("review", "review_item", "review_action"):
        tamper.execute(f"DROP TRIGGER {table}_signed_update")
    tamper.execute(change + (" AND" if "WHERE" in change else " WHERE")
                   + (" id" if change.startswith("UPDATE review SET") else " review_id")
                   + " = ?", (signed.id,))  # fmt: skip
    tamper.close()
    assert seal_state(team.fidelity.review(signed.id), IPS) is SealState.CHANGED
    with pytest.raises(Refused, match="changed after it was signed"):
        export(team, signed.id, IPS, tmp_path / "review.pdf", Tongue("fi"), TODAY)
    assert not (tmp_path / "review.pdf").exists()


def test_what_is_missing_is_said_and_nothing_is_signed(team: Desk) -> None:
    work, _signed = team.fidelity.reviews()
    with pytest.raises(Refused, match="agreed score"):
        sign(team, work.id, IPS, "Eeva Esimerkki", TODAY, steady())
    assert team.fidelity.review(work.id) == work


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("number", [0, 1], ids=["in work", "signed"])
def test_a_review_is_written_in_every_form(
    team: Desk, tmp_path: Path, ending: str, number: int
) -> None:
    stored = team.fidelity.reviews()[number]
    path = tmp_path / f"review{ending}"
    export(team, stored.id, IPS, path, Tongue("fi"), TODAY)
    content = path.read_bytes()
    assert len(content) > 1000
    if ending == ".json":
        assert json.loads(content)["outcome"]["complete"] is bool(number)
    if ending == ".json" and number:
        checked = check_file(content, Scales(built_in()))
        assert checked.review == stored.review
        key = team.fidelity.signing_key()
        assert key is not None
        assert checked.key == key.key == stored.seal_key
        assert len(fingerprint(checked.key)) == 24
    with pytest.raises(Refused, match="already a file"):
        export(team, stored.id, IPS, path, Tongue("fi"), TODAY)
    with pytest.raises(Refused, match="end in one of"):
        export(team, stored.id, IPS, tmp_path / "review.xls", Tongue("fi"), TODAY)
