"""Reading the register of partners, and the people, consents and guidings around a client."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipscoach.domain.consent import Consent
from ipscoach.domain.network import Role, Service
from ipscoach.records.errors import gone
from ipscoach.records.finding import query
from ipscoach.records.follow_up.views import ConsentView, GuidingView, NetworkView, PartnerView
from ipscoach.records.line import Line, day
from ipscoach.records.texts import alphabetical

_PARTNERS = """SELECT p.id, p.organisation, p.service, p.unit, p.person, p.role, p.phone, p.email,
    p.how_to_refer, p.consent_form, p.retired,
    (SELECT count(*) FROM (SELECT client_id FROM network_person n WHERE n.partner_id = p.id
        UNION SELECT client_id FROM guiding g WHERE g.partner_id = p.id)) AS clients
    FROM partner p WHERE """
_CONSENTS = """SELECT id, client_id, partner_id, to_whom, what, form, given, until, withdrawn,
    why_withdrawn FROM consent WHERE """
_GUIDINGS = """SELECT id, client_id, partner_id, to_whom, day, why, follow_up, outcome, settled
    FROM guiding WHERE """


class NetworkReading:
    """What screens ask about partners and a client's network."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def partners(self, match: str = "", retired: bool = False) -> list[PartnerView]:
        """Return partners in alphabetical order.

        Args:
            match: beginnings of words in organisation, unit, person or how to refer; empty for all.
            retired: whether those that are offered no more are among them.
        """
        which = "1" if retired else "NOT p.retired"
        order = " ORDER BY p.alphabetical, p.unit, p.person, p.seq"
        words = query(match)
        if not words:
            return [_partner(row) for row in self._line.rows(_PARTNERS + which + order)]
        found = "p.seq IN (SELECT rowid FROM partner_fts WHERE partner_fts MATCH ?) AND "
        rows = self._line.rows(_PARTNERS + found + which + order, words)
        return [_partner(row) for row in rows]

    def partner(self, partner_id: str) -> PartnerView:
        """Return one partner.

        Raises:
            Gone: there is no such partner.
        """
        found = self._line.row(_PARTNERS + "p.id = ?", partner_id)
        if not found:
            raise gone()
        return _partner(found)

    def names(self) -> list[str]:
        """Return who is around all clients or took one over: hidden when names are hidden."""
        found = self._line.rows(
            "SELECT name FROM network_person UNION SELECT person FROM partner WHERE person <> ''"
            " UNION SELECT to_whom FROM consent WHERE partner_id IS NULL"
            " UNION SELECT to_whom FROM guiding WHERE partner_id IS NULL"
            " UNION SELECT name FROM note_present"
            " UNION SELECT receiver FROM disclosure WHERE ground <> 'own_data'"
            " UNION SELECT substr(handed_to, 1, instr(handed_to || ',', ',') - 1) FROM client"
            " UNION SELECT author FROM received"
        )
        return [name for (name,) in found]

    def network(self, client_id: str) -> list[NetworkView]:
        """Return the people around a client, in the order in which they were written down."""
        found = self._line.rows(
            "SELECT id, client_id, partner_id, name, role, organisation, phone, email"
            " FROM network_person WHERE client_id = ? ORDER BY seq",
            client_id,
        )
        return [NetworkView(**{**dict(row), "role": Role(row["role"])}) for row in found]

    def consents(self, client_id: str, today: date) -> list[ConsentView]:
        """Return a client's consents, the newest first, and whether each holds today."""
        where = "client_id = ? ORDER BY given DESC, seq DESC"
        return [_consent(row, today) for row in self._line.rows(_CONSENTS + where, client_id)]

    def guidings(self, client_id: str) -> list[GuidingView]:
        """Return where a client was guided onward, the newest first."""
        where = "client_id = ? ORDER BY day DESC, seq DESC"
        return [_guiding(row) for row in self._line.rows(_GUIDINGS + where, client_id)]

    def guiding(self, guiding_id: str) -> GuidingView:
        """Return one guiding.

        Raises:
            Gone: there is no such guiding.
        """
        found = self._line.row(_GUIDINGS + "id = ?", guiding_id)
        if not found:
            raise gone()
        return _guiding(found)

    def present(self, note_id: str) -> tuple[str, ...]:
        """Return the names of those who were present at what a note tells of."""
        sql = "SELECT name FROM note_present WHERE note_id = ? ORDER BY place"
        return tuple(name for (name,) in self._line.rows(sql, note_id))


def consent_of(row: Mapping[str, Any]) -> Consent:
    """Return what the rules see of a consent."""
    whom = row["partner_id"] or alphabetical(row["to_whom"])
    return Consent(
        id=row["id"],
        to_whom=f"{whom} {alphabetical(row['what'])}",
        given=date.fromisoformat(row["given"]),
        until=day(row["until"]),
        withdrawn=day(row["withdrawn"]),
    )


def _partner(row: Mapping[str, Any]) -> PartnerView:
    cells = dict(row)
    cells["service"], cells["retired"] = Service(cells["service"]), bool(cells["retired"])
    return PartnerView(**cells)


def _consent(row: Mapping[str, Any], today: date) -> ConsentView:
    cells = dict(row)
    rule = consent_of(row)
    cells["given"], cells["until"] = rule.given, rule.until
    cells["withdrawn"] = rule.withdrawn
    return ConsentView(**cells, state=rule.state(today))


def _guiding(row: Mapping[str, Any]) -> GuidingView:
    cells = dict(row)
    cells["day"] = date.fromisoformat(cells["day"])
    cells["follow_up"] = date.fromisoformat(cells["follow_up"])
    cells["settled"] = day(cells["settled"])
    return GuidingView(**cells)
