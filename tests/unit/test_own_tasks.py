"""Tasks that a program makes itself, on a loop whose tasks somebody else makes already."""

from __future__ import annotations

import asyncio
from typing import Any

from flet.engine.program.own_tasks import watch_own_tasks


async def test_who_made_the_tasks_of_a_loop_before_goes_on_doing_so() -> None:
    class TheirTask(asyncio.Task[Any]):
        pass

    def make(loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> TheirTask:
        return TheirTask(coroutine, loop=loop, **options)

    async def seven() -> int:
        await asyncio.sleep(0)
        return 7

    loop = asyncio.get_running_loop()
    loop.set_task_factory(make)
    watch_own_tasks(loop)
    once = loop.get_task_factory()
    watch_own_tasks(loop)
    assert loop.get_task_factory() is once, "by the first of the loop's programs"
    task = asyncio.create_task(seven(), name="one of theirs")
    assert type(task) is TheirTask
    assert (await task, task.get_name()) == (7, "one of theirs")
