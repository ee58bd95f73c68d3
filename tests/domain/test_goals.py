"""Goals and the network: what they are called, and who is heard in a review."""

from __future__ import annotations

import pytest

from ipscoach.domain.goals import Doer, GoalState, check_review
from ipscoach.domain.network import Role, Service
from ipscoach.sentence import Refused


def test_a_review_hears_the_client_and_the_coach() -> None:
    """703/2023, section 42: the client's view, and the worker's own estimate."""
    check_review("Olen tyytyväinen", "Tavoite toteutui osittain")
    for silent in ("", " \n\t"):
        with pytest.raises(Refused, match="client's own view"):
            check_review(silent, "Tavoite toteutui")
        with pytest.raises(Refused, match="your own estimate"):
            check_review("Olen tyytyväinen", silent)


@pytest.mark.parametrize("names", [Doer, GoalState, Role, Service])
def test_everything_that_is_chosen_has_a_name_of_its_own(names: type) -> None:
    assert len({one.label for one in names}) == len(names)
