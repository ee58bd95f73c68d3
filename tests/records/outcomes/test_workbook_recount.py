"""The figures of an imported list are those that one gets by counting its rows."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.measures import Outcomes, measures
from ipscoach.exchange.workbook import bring_in, read_workbook
from ipscoach.records.desk import Desk
from tests.exchange.workbook.lists import EXAMPLE, TODAY, write

SOURCES = {
    "Kuntakokeilu": "municipal_trial",
    "Työikäisten sosiaalityö": "social_work",
    "TYP": "typ",
    "TE-palvelut": "te_services",
    "Psykiatria": "psychiatry",
    "Kela": "kela",
    "Itse": "self",
    "Naapurin täti": "other",
    None: "none",
}
REASONS = {
    "työllistyi": "employed",
    "työkokeilu": "work_trial",
    "eläke": "pension",
    "opiskelu": "studies",
    "toinen hanke": "other_service",
    "asiakas keskeytti": "client_stopped",
    None: "none",
}
KINDS = ("työsuhde", "työsuhde", "työkokeilu", "oppisopimus", "kuntouttava työtoiminta", "muu")
CLIENTS = (
    "Nimi", "Ohjautunut", "Tulopäivä", "Tila", "Vaihe", "Päättymispäivä", "Päättymissyy",
)  # fmt: skip
JOBS = ("Asiakas", "Työnantaja", "Laji", "Alkoi", "Päättyi", "Tunnit/vko")
CONTACTS = ("Päivä", "Työnantaja", "Asiakas", "Tapa", "Kasvokkain")


class Lists:
    """A coach's lists made up, and the rows themselves for counting."""

    def __init__(self, seed: int) -> None:
        self.chance = chance = Random(seed)
        self.clients: list[dict[str, Any]] = []
        for number in range(chance.randrange(24, 60)):
            status = "päättynyt" if number >= 10 else chance.choice(["aktiivinen", "jonossa"])
            closed = status == "päättynyt"
            entered = self.perhaps(date(2024, 1, 1), date(2025, 12, 31))
            self.clients.append(
                {
                    "Nimi": f"Asiakas{number} Esimerkki",
                    "Ohjautunut": chance.choice(list(SOURCES)),
                    "Tulopäivä": entered if status != "jonossa" else None,
                    "Tila": status,
                    "Vaihe": chance.choice([None, 1, 2, 3, 4, 5]),
                    "Päättymispäivä": self.perhaps(date(2026, 1, 1), TODAY) if closed else None,
                    "Päättymissyy": chance.choice(list(REASONS)) if closed else None,
                }
            )
        names = [row["Nimi"] for row in self.clients]
        self.jobs = [self.job(names) for _ in range(chance.randrange(50))]
        self.contacts = [
            {
                "Päivä": self.day(date(2024, 1, 1), TODAY),
                "Työnantaja": f"Firma {chance.randrange(8)} Oy",
                "Asiakas": chance.choice([*names, None]),
                "Tapa": "käynti",
                "Kasvokkain": chance.choice(["k", "e"]),
            }
            for _ in range(chance.randrange(80))
        ]

    def day(self, first: date, last: date) -> date:
        return first + timedelta(self.chance.randrange((last - first).days + 1))

    def perhaps(self, first: date, last: date) -> date | None:
        return self.day(first, last) if self.chance.random() < 0.6 else None

    def job(self, names: list[str]) -> dict[str, Any]:
        started = self.day(date(2024, 1, 1), TODAY)
        length = self.chance.choice([None, 0, 6, 40, 200])
        return {
            "Asiakas": self.chance.choice(names),
            "Työnantaja": f"Firma {self.chance.randrange(8)} Oy",
            "Laji": self.chance.choice(KINDS),
            "Alkoi": started,
            "Päättyi": None if length is None else started + timedelta(length),
            "Tunnit/vko": self.chance.choice([None, 0, 7.5, 20, 37.5]),
        }

    def written(self, path: Path) -> Path:
        sheets = (("Asiakkaat", CLIENTS, self.clients), ("Työsuhteet", JOBS, self.jobs),
                  ("Yhteydenotot", CONTACTS, self.contacts))  # fmt: skip
        return write(
            path,
            {
                title: [columns, *([row[column] for column in columns] for row in rows)]
                for title, columns, rows in sheets
            },
        )

    def came_in(self, sheet: str, rows: list[Any], refused: set[tuple[str, int]]) -> list[Any]:
        return [row for number, row in enumerate(rows, 2) if (sheet, number) not in refused]


def counts(found: Outcomes, id_: str) -> dict[str, int]:
    return {one.code: one.count for one in found[id_].parts}


@pytest.mark.parametrize("seed", range(8))
def test_the_report_of_an_imported_list_counts_its_rows(
    desk: Desk, tmp_path: Path, seed: int
) -> None:
    lists = Lists(seed)
    book = read_workbook(lists.written(tmp_path / "lists.xlsx"), TODAY)
    report = bring_in(desk.door, book)
    refused = {(row.sheet, row.row) for row in report.rejected}
    clients = lists.came_in("Asiakkaat", lists.clients, refused)
    jobs = lists.came_in("Työsuhteet", lists.jobs, refused)
    found = measures(cases(desk.outcomes.facts(), None, TODAY))
    assert len(clients) == found["clients"].value == report.imported["clients"]
    assert counts(found, "by_referral_source") == Counter(
        SOURCES[row["Ohjautunut"]] for row in clients
    )
    closed = [row for row in clients if row["Tila"] == "päättynyt"]
    assert found["closed"].value == len(closed)
    assert counts(found, "by_closing_reason") == Counter(
        REASONS[row["Päättymissyy"]] for row in closed
    )
    mine = [row for row in jobs if row["Laji"] == "työsuhde"]
    assert found["job_starts"].value == len(mine)
    assert found["employed_clients"].value == len({row["Asiakas"] for row in mine})
    assert found["work_trials"].value == sum(row["Laji"] == "työkokeilu" for row in jobs)
    assert found["apprenticeships"].value == sum(row["Laji"] == "oppisopimus" for row in jobs)
    assert sum(week.contacts for week in found.weeks) == report.imported["contacts"]
    days = [
        (row["Alkoi"], row["Päättyi"] or TODAY, row["Asiakas"]) for row in mine
    ]  # one job alone is enough, and without others it is all there is
    alone = {who for first, last, who in days if min(last, TODAY) >= first + timedelta(91)}
    assert alone <= set(_names(desk, found["sustained_13_weeks"].clients))


def _names(desk: Desk, ids: tuple[str, ...]) -> list[str]:
    names = {one.id: one.name for one in desk.read.clients(TODAY)}
    return [names[one] for one in ids]


def test_the_example_list_counts_as_its_readme_says(desk: Desk) -> None:
    bring_in(desk.door, read_workbook(EXAMPLE, TODAY))
    found = measures(cases(desk.outcomes.facts(), None, TODAY))
    ids = ("clients", "active", "waiting", "closed")
    assert [found[one].value for one in ids] == [12, 10, 1, 1]
