"""Several workers of one program, without sticky sessions: real processes and a real Redis."""

from __future__ import annotations

import asyncio
import signal
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.cluster.conftest import Redis, Workers
from tests.link import LinkClient
from tests.mirror import controls, texts
from tests.nginx import PASSED_ON, UPGRADE, location, nginx
from tests.processes import ServerProcess

COUNTER = """
import flet as ft

def main(page):
    store = page.session.store
    shown = ft.Text(f"count {store.get('count') or 0}")
    here = ft.Text(f"on {page.route}")

    def more(e):
        store.set("count", (store.get("count") or 0) + 1)
        shown.value = f"count {store.get('count')}"

    def connected(e):
        page.add(ft.Text(f"restored {e.restored}"))

    def say(e):
        page.pubsub.send_all(f"hello {store.get('count') or 0}")

    def said(message):
        page.add(ft.Text(message))

    def wrong(e):
        try:
            page.pubsub.send_all(lambda: None)
        except TypeError as error:
            page.add(ft.Text(f"refused: {error}"))

    page.on_connect = connected
    page.pubsub.subscribe(said)
    page.add(shown, here, ft.Button("More", on_click=more), ft.Button("Say", on_click=say),
             ft.Button("Wrong", on_click=wrong))

ft.run(main)
"""


def client(server: ServerProcess, secret: str | None = None) -> LinkClient:
    return LinkClient(server.url, secret or server.browser_secret())


async def visitor_with_one_click(server: ServerProcess) -> LinkClient:
    """A visitor who has clicked once, and sees it."""
    visitor = client(server)
    await visitor.open()
    await visitor.click("More")
    await visitor.shows("count 1")
    return visitor


async def test_a_session_is_served_from_any_worker(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = client(first)
    await visitor.open(route="/shop")
    await visitor.click("More")
    await visitor.shows("count 1", "on /shop")
    await visitor.drop()
    visitor.url = second.url
    answer = await visitor.open(route="/shop")
    assert answer["resumed"]
    for number in range(2, 30):
        await visitor.click("More")
        await visitor.shows(f"count {number}")
    await visitor.drop()
    visitor.url = first.url
    assert (await visitor.open(route="/shop"))["resumed"]
    await visitor.click("More")
    await visitor.shows("count 30", "restored False")
    await visitor.drop()


async def test_who_shows_another_cookie_gets_no_session_of_another_worker(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = await visitor_with_one_click(first)
    thief = client(second)
    thief.session_id = visitor.session_id
    answer = await thief.open()
    assert thief.session_id != visitor.session_id and not answer["resumed"]
    await thief.shows("count 0")
    first.kill()
    await thief.drop()
    thief.session_id = visitor.session_id
    await thief.open()
    assert thief.session_id != visitor.session_id
    await thief.shows("count 0")
    await thief.drop()
    await visitor.drop()


async def test_a_worker_that_dies_leaves_sessions_to_others(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = client(first)
    await visitor.open(route="/shop")
    for number in range(1, 6):
        await visitor.click("More")
        await visitor.shows(f"count {number}")
    await visitor.shown(lambda: not visitor._unacknowledged)
    known = visitor.session_id
    first.kill()
    await visitor.closed()
    visitor.url = second.url
    answer = await visitor.open(route="/shop")
    assert answer["restored"] and visitor.session_id == known
    await visitor.shows("count 5", "on /shop", "restored True")
    await visitor.click("More")
    await visitor.shows("count 6")
    await visitor.drop()


async def test_relayed_browsers_come_back_when_the_owner_dies(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitor = client(first)
    await visitor.open()
    await visitor.drop()
    visitor.url = second.url
    assert (await visitor.open())["resumed"]
    await visitor.click("More")
    await visitor.shows("count 1")
    await visitor.shown(lambda: not visitor._unacknowledged)
    first.kill()
    assert await visitor.closed() == 4006
    assert (await visitor.open())["restored"]
    await visitor.shows("count 1")
    await visitor.drop()


async def test_messages_reach_all_workers_in_order_and_once(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    here, there = client(first), client(second)
    await here.open()
    await there.open()
    await there.shows("count 0")  # main has subscribed
    for number in range(1, 30):
        await here.click("More")
        await here.click("Say")
        await here.shows(f"hello {number}")
    await there.shows("hello 29")
    heard = [text for text in texts(there.page) if text.startswith("hello")]
    assert heard == [f"hello {number}" for number in range(1, 30)]
    await here.click("Wrong")
    await here.shown(lambda: any(text.startswith("refused") for text in texts(here.page)))
    await here.drop()
    await there.drop()


async def test_a_worker_that_is_told_to_end_hands_its_sessions_over(worker: Workers) -> None:
    first, second = worker(COUNTER), worker(COUNTER)
    visitors = [client(first) for _ in range(5)]
    for visitor in visitors:
        await visitor.open()
        await visitor.click("More")
        await visitor.click("More")
        await visitor.shows("count 2")
    first.process.send_signal(signal.SIGTERM)
    for visitor in visitors:
        assert await visitor.closed() == 4006
        visitor.url = second.url
        assert (await visitor.open())["restored"]
        await visitor.shows("count 2", "restored True")
        await visitor.drop()
    assert "Traceback" not in first.stop(signal.SIGTERM)[1]


@pytest.mark.parametrize("ways", [{"FLET_WORKER_ADDRESS": "none"}, {}], ids=["through Redis", "by lines"])
async def test_redis_goes_away_and_comes_back(worker: Workers, redis: Redis, ways: dict[str, str]) -> None:
    first, second = worker(COUNTER, **ways), worker(COUNTER, **ways)
    own, relayed = await visitor_with_one_click(first), await visitor_with_one_click(first)
    await relayed.drop()
    relayed.url = second.url
    await relayed.open()
    redis.stop()
    await own.click("More")
    await own.click("Say")
    await own.shows("count 2", "hello 2")
    if ways:
        assert await relayed.closed() == 4006
    else:
        await relayed.click("More")
        await relayed.shows("count 2", "hello 2")
    redis.start()
    await own.click("More")
    await own.shows("count 3")
    await own.shown(lambda: not own._unacknowledged, 20)
    for _ in range(100 if ways else 0):
        try:
            await relayed.open()
            break
        except Exception:
            await relayed.drop()
            await asyncio.sleep(0.1)
    await relayed.shows("hello 2")
    await relayed.shown(lambda: not relayed._unacknowledged, 20)
    await own.drop()
    await relayed.drop()
    first.process.send_signal(signal.SIGTERM)
    output = first.stop(signal.SIGTERM)[1]
    assert output.count("cannot be reached") == 1 and output.count("can be reached again") == 1


def figures(server: ServerProcess) -> dict[str, float]:
    """What `/metrics` says of a worker as one of several."""
    with urllib.request.urlopen(server.url + "/metrics", timeout=10) as response:
        lines = [line.split(" ") for line in response.read().decode().splitlines()]
    begin = "flet_cluster_"
    return {line[0].removeprefix(begin): float(line[1]) for line in lines if line[0].startswith(begin)}


async def test_metrics_count_what_goes_on_between_workers(worker: Workers, redis: Redis) -> None:
    first, second = (worker(COUNTER, FLET_METRICS="true") for _ in range(2))
    before = figures(first)
    assert before["owned"] == before["moves_total"] == before["redis_outages_total"] == 0
    visitor = await visitor_with_one_click(first)
    await visitor.drop()
    visitor.url = second.url
    await visitor.open()
    await visitor.click("More")
    await visitor.shows("count 2")
    await visitor.shown(lambda: not visitor._unacknowledged)
    async with asyncio.timeout(20):
        while not figures(second)["relay_seconds_count"]:
            await asyncio.sleep(0.05)
    owner, edge = figures(first), figures(second)
    assert 0 < edge["relay_seconds_sum"] < 20
    assert (owner["owned"], owner["relayed"], edge["owned"], edge["relayed"]) == (1, 0, 0, 1)
    assert owner["store_writes_total"] >= 1 and edge["store_writes_total"] == 0
    assert owner["relayed_frames_total"] >= 1 and edge["relayed_frames_total"] >= 1
    assert owner["redis_commands_total"] > before["redis_commands_total"]
    first.process.send_signal(signal.SIGTERM)
    assert await visitor.closed() == 4006
    assert (await visitor.open())["restored"]
    redis.stop()
    await visitor.click("More")  # its store cannot be written
    async with asyncio.timeout(20):
        while figures(second)["redis_outages_total"] == 0:
            await asyncio.sleep(0.05)
    edge = figures(second)
    assert (edge["owned"], edge["relayed"], edge["restored_total"]) == (1, 0, 1)
    assert edge["redis_outages_total"] == 1
    await visitor.drop()


SIGNED_OUT = """
import flet as ft

def main(page):
    page.add(ft.Text("here"), ft.Button("Out", on_click=lambda e: page.end_sessions()),
             ft.Button("Away", on_click=lambda e: page.end_sessions(to="https://example.com/bye")))
    page.session.store.set("team", page.route)

    def all_of_a_team(e):
        team = page.session.store.get("team")

        def is_of(other):
            return other.session.store.get("team")

        page.end_sessions(lambda other: is_of(other) == team and other.route in {"/red", "/blue"})

    def all_but_this(e):
        try:
            page.end_sessions(lambda other: other is not page)
        except TypeError as error:
            page.add(ft.Text(str(error)))

    page.add(ft.Button("Team", on_click=all_of_a_team), ft.Button("Others", on_click=all_but_this))

ft.run(main)
"""


async def test_who_signs_out_leaves_all_workers(worker: Workers) -> None:
    first, second = worker(SIGNED_OUT), worker(SIGNED_OUT)
    secret = first.browser_secret()
    one, other, third = client(first, secret), client(second, secret), client(second)
    for visitor in (one, other, third):
        await visitor.open()
        await visitor.shows("here")
    await one.click("Out")
    assert await one.closed() == await other.closed() == 4005
    known = other.session_id
    assert not (await other.open()).get("lost") and other.session_id != known
    await other.drop()
    await third.drop()
    assert (await third.open())["resumed"]
    await third.drop()
    red, blue, also_red = client(first), client(first), client(second)
    for visitor, team in ((red, "/red"), (blue, "/blue"), (also_red, "/red")):
        await visitor.open(route=team)
        await visitor.shows("here")
    await blue.click("Others")
    await blue.shown(lambda: any("'page'" in text for text in texts(blue.page)))
    await red.click("Team")
    assert await red.closed() == await also_red.closed() == 4005
    await blue.drop()
    assert (await blue.open())["resumed"]
    await blue.drop()


LATE = """
import flet as ft

def main(page):
    def bring(e):
        from marquee import Marquee
        page.add(Marquee())

    page.add(ft.Button("Bring", on_click=bring))

ft.run(main)
"""
MARQUEE = """
import flet as ft

@ft.control("Marquee")
class Marquee(ft.LayoutControl):
    client_module = "marquee.js"
"""


async def test_a_worker_has_the_files_of_controls_that_others_have_imported(
    worker: Workers, tmp_path: Path
) -> None:
    (tmp_path / "marquee.py").write_text(MARQUEE)
    (tmp_path / "marquee.js").write_text("export const what = 'a marquee';")
    first, second = worker(LATE), worker(LATE)
    visitor = client(first)
    await visitor.open()
    await visitor.click("Bring")
    await visitor.shown(lambda: next(controls(visitor.page, "Marquee"), None))
    address = next(controls(visitor.page, "Marquee"))["_internals"]["module"]

    def fetch(path: str) -> tuple[str, str]:
        with urllib.request.urlopen(f"{second.url}/{path}", timeout=10) as response:
            return response.read().decode(), response.headers["content-type"]

    content, kind = await asyncio.to_thread(fetch, address)
    assert content == "export const what = 'a marquee';" and kind.startswith("text/javascript")
    for nowhere in (address.replace("marquee", "other"), f"_controls/{'0' * 20}/marquee.js"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            await asyncio.to_thread(fetch, nowhere)
    await visitor.drop()


async def test_who_comes_back_to_the_owner_is_not_relayed(worker: Workers, tmp_path: Path) -> None:
    servers = [worker(COUNTER, FLET_WORKER_URL=f"/worker-{at}", FLET_METRICS="true") for at in range(2)]
    upstream = " ".join(f"server 127.0.0.1:{one.port};" for one in servers)
    ways = [location(f"/worker-{at}", one.url, taken_off=True) for at, one in enumerate(servers)]
    anywhere = f"location / {{ proxy_pass http://flet; {PASSED_ON} }}"
    with nginx(
        tmp_path / "nginx", anywhere + "".join(ways), f"upstream flet {{ {upstream} }} {UPGRADE}"
    ) as url:
        visitor = LinkClient(url, servers[0].browser_secret())
        answer = await visitor.open()
        await visitor.click("More")
        await visitor.shows("count 1")
        await visitor.drop()
        for _ in range(3):
            visitor.url = url + answer["worker"]
            answer = await visitor.open()
            assert answer["resumed"] and visitor.url == url + answer["worker"]
            assert sum(figures(one)["relayed"] for one in servers) == 0
            await visitor.drop()


@pytest.mark.parametrize("settings", [{"FLET_SECRET_KEY": ""}, {"FLET_REDIS_URL": "redis://127.0.0.1:1/0"}])
def test_what_is_missing_is_said(worker: Workers, settings: dict[str, str]) -> None:
    (name,) = settings
    with pytest.raises(AssertionError, match=f"SettingsError: .*{name}"):
        worker(COUNTER, **settings)
