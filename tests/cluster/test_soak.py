"""Visitors behind a load balancer without affinity, while workers are killed, replaced and cut off from Redis.

`make soak` does it for longer, with more of them: `SOAK_VISITORS`, `SOAK_ROUNDS`.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import time

import pytest
from websockets.exceptions import WebSocketException

from tests.cluster.conftest import Redis, Workers
from tests.cluster.round_robin import round_robin
from tests.cluster.test_workers import COUNTER
from tests.link import LinkClient
from tests.processes import ServerProcess

VISITORS = int(os.environ.get("SOAK_VISITORS", "12"))
ROUNDS = int(os.environ.get("SOAK_ROUNDS", "3"))
WORKERS = 3

pytestmark = pytest.mark.redis


class Visitor:
    """Clicks, and comes back whenever the connection is lost, as a browser does."""

    def __init__(self, client: LinkClient) -> None:
        self.client = client
        self.clicks = 0
        self.restored = 0
        self.away: list[float] = []
        self.stops = False

    async def visit(self) -> None:
        while not self.stops:
            try:
                if self.client._socket is None:
                    await self._come_back()
                if random.random() < 0.02:
                    await self.client.drop()
                    continue
                # The first button is the same on every page that main builds.
                await self.client.event(self.client.button("More"), "click")
                self.clicks += 1
            except (OSError, WebSocketException, TimeoutError):
                await self.client.drop()
            await asyncio.sleep(random.random() * 0.2)

    async def _come_back(self) -> None:
        begun = time.monotonic()
        while True:
            try:
                answer = await self.client.open()
                break
            except (OSError, WebSocketException, TimeoutError):
                await self.client.drop()
                await asyncio.sleep(0.1)
        self.away.append(time.monotonic() - begun)
        self.restored += bool(answer.get("restored"))
        assert not answer.get("lost"), "a session was lost"
        await self.client.shown(lambda: self.client.button("More"), 20)

    async def is_settled(self) -> None:
        """Waits until all that was sent is acknowledged and shown."""
        async with asyncio.timeout(60):
            while True:
                with contextlib.suppress(OSError, WebSocketException, TimeoutError, AssertionError):
                    if self.client._socket is None:
                        await self._come_back()
                    await self.client.shown(lambda: not self.client._unacknowledged, 3)
                    return


@pytest.mark.timeout(600)
async def test_nothing_is_lost_or_doubled(worker: Workers, redis: Redis) -> None:
    random.seed(7)
    running: list[ServerProcess] = [worker(COUNTER) for _ in range(WORKERS)]
    async with round_robin([one.port for one in running]) as (balancer, url):
        visitors = [Visitor(LinkClient(url, running[0].browser_secret())) for _ in range(VISITORS)]
        visits = [asyncio.create_task(one.visit()) for one in visitors]
        for number in range(ROUNDS):
            await asyncio.sleep(2)
            victim = running.pop(0)
            if number % 3 == 1:
                balancer.ports = [one.port for one in running]
                victim.process.send_signal(signal.SIGTERM)
                await asyncio.to_thread(victim.process.communicate)
            elif number % 3 == 2:
                redis.stop()
                await asyncio.sleep(2)
                redis.start()
                await asyncio.sleep(6)
                victim.kill()
            else:
                victim.kill()
            running.append(await asyncio.to_thread(worker, COUNTER))
            balancer.ports = [one.port for one in running]
        for one in visitors:
            one.stops = True
        done, _ = await asyncio.wait(visits, timeout=60)
        assert len(done) == len(visits)
        for visit in visits:
            visit.result()
        await asyncio.gather(*(one.is_settled() for one in visitors))
        for one in visitors:
            await one.client.shows(f"count {one.clicks}")
        print(
            "clicks", sum(one.clicks for one in visitors), "restored", sum(one.restored for one in visitors)
        )
        away = sorted(seconds for one in visitors for seconds in one.away)
        print("back after, 95th percentile:", away[int(len(away) * 0.95)], "most", away[-1])
        assert sum(one.restored for one in visitors)
        for one in visitors:
            await one.client.drop()
