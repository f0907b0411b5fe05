"""What upstream refuses is refused here, in words that say what is wrong; what it accepts is accepted."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.live import until
from tests.unit.upstream.conftest import Library
from tests.unit.upstream.refusals import Tried, tried
from tests.unit.upstream.samples import Samples
from tests.wire import wire_client

pytestmark = [pytest.mark.upstream, pytest.mark.timeout(200)]


async def refusals(library: Library, calls: list[str]) -> dict[str, str]:
    """What is said to each call, nothing if it is accepted."""
    with library.serve(refused=calls) as url:
        said = library.folder / "page.said"
        said.unlink(missing_ok=True)
        async with wire_client(url) as client:
            await client.register()
            await until(said.exists, 60)
            await asyncio.sleep(0.1)
    found: dict[str, str] = json.loads(said.read_text())
    return found


async def test_rules(ours: Library, upstream: Library) -> None:
    every: list[Tried] = list(tried(Samples()))
    calls = list(dict.fromkeys(each.call for each in every))
    mine, theirs = await refusals(ours, calls), await refusals(upstream, calls)
    assert len(mine) == len(calls) == len(theirs)
    wrong = []
    for each in every:
        said = mine[each.call]
        if bool(said) != bool(theirs[each.call]):
            wrong.append(f"{each.call}\n  ours     {said!r}\n  upstream {theirs[each.call]!r}")
        elif not each.allowed and f" {each.owner}." not in said:
            wrong.append(f"{each.call}\n  {said!r} does not name the control")
    assert not wrong, "\n".join([f"{len(wrong)} of {len(every)}", *wrong])
