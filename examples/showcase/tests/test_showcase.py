"""Each page of the site can be visited; guests see each other."""

from pathlib import Path

import pytest

from flet.testing import Visits

PROGRAM = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("route", "words"),
    [
        ("/", "Next from the pier"),
        ("/boats", "Every day from the pier"),
        ("/boats/old-margit", "A steam launch"),
        ("/weather", "The gauge on the pier"),
        ("/berth", "A berth for the night"),
        ("/guests", "Guest book"),
    ],
)
async def test_a_page(route: str, words: str, visit: Visits) -> None:
    page = await visit(PROGRAM, route=route)
    assert page.find_all(words)
