"""Effects: when they run, and when they are undone."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import flet as ft
from flet.engine.program.program import Program
from tests.live import live_server, until
from tests.unit.components.conftest import Visit


def stepper(effects: Callable[[int], None]) -> Callable[[], ft.Control]:
    """A component that counts and can be taken away; `effects` declares hooks."""

    @ft.component
    def Inner(step: int) -> ft.Control:
        effects(step)
        return ft.Text(f"step {step}")

    @ft.component
    def App() -> ft.Control:
        step, set_step = ft.use_state(0)
        return ft.Column(
            [
                ft.Text("gone") if step < 0 else Inner(step),
                ft.Button("Next", on_click=lambda: set_step(step + 1)),
                ft.Button("End", on_click=lambda: set_step(-1)),
            ]
        )

    return App


async def test_effects_run_after_each_rendering_and_are_undone_before(visit: Visit) -> None:
    log: list[str] = []

    def effects(step: int) -> None:
        ft.use_effect(lambda: log.append(f"do {step}"), cleanup=lambda: log.append(f"undo {step}"))

    async with visit(stepper(effects)) as visitor:
        await visitor.sees("step 0")
        await until(lambda: log == ["do 0"])
        await visitor.click("Next")
        await visitor.sees("step 1")
        await until(lambda: len(log) == 3)
        assert log[0] == "do 0" and log[1].startswith("undo") and log[2] == "do 1"
        await visitor.click("End")
        await visitor.sees("gone")
        await until(lambda: len(log) == 4 and log[3] == "undo 1")


async def test_effects_with_dependencies_wait_for_a_change(visit: Visit) -> None:
    log: list[int] = []

    def effects(step: int) -> None:
        ft.use_effect(lambda: log.append(step), [step // 2])

    async with visit(stepper(effects)) as visitor:
        for step in range(1, 5):
            await visitor.click("Next")
            await visitor.sees(f"step {step}")
        await until(lambda: log == [0, 2, 4])


async def test_mounted_updated_and_unmounted(visit: Visit) -> None:
    log: list[str] = []

    def effects(step: int) -> None:
        ft.on_mounted(lambda: log.append("mounted"))
        ft.on_updated(lambda: log.append(f"updated {step}"))
        ft.on_updated(lambda: log.append("far"), [step > 1])
        ft.on_unmounted(lambda: log.append("unmounted"))

    async with visit(stepper(effects)) as visitor:
        await visitor.sees("step 0")
        await visitor.click("Next")
        await visitor.sees("step 1")
        await visitor.click("Next")
        await visitor.sees("step 2")
        await visitor.click("End")
        await visitor.sees("gone")
        await until(lambda: log[-1:] == ["unmounted"])
    assert log == ["mounted", "updated 0", "far", "updated 1", "updated 2", "far", "unmounted"]


async def test_effects_of_inner_components_run_first(visit: Visit) -> None:
    log: list[str] = []

    @ft.component
    def Inner() -> ft.Control:
        ft.use_effect(lambda: log.append("inner"), [])
        return ft.Text("inner")

    @ft.component
    def Outer() -> ft.Control:
        ft.use_effect(lambda: log.append("first"), [])
        ft.use_effect(lambda: log.append("second"), [])
        return ft.Column([Inner()])

    async with visit(Outer) as visitor:
        await visitor.sees("inner")
        await until(lambda: len(log) == 3)
    assert log.index("first") < log.index("second")


async def test_async_effects_may_set_state(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        data, set_data = ft.use_state("loading")

        async def load() -> None:
            await asyncio.sleep(0.01)
            set_data("loaded")

        ft.use_effect(load, [])
        return ft.Text(data)

    async with visit(App) as visitor:
        await visitor.sees("loaded")


def _is_quiet(program: Program) -> bool:
    return not program.tasks


async def test_effects_are_undone_when_the_session_or_the_server_ends(
    client_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    monkeypatch.setattr("flet.engine.session.running.TO_TIDY_UP", 0.2)
    undone: list[str] = []

    async def async_undo() -> None:
        await asyncio.sleep(0.01)
        undone.append("async")

    async def never() -> None:
        await asyncio.Event().wait()

    def fails() -> None:
        raise ValueError("of the test")

    @ft.component
    def App() -> ft.Control:
        for undo in (lambda: undone.append("sync"), async_undo, fails, never):
            ft.use_effect(lambda: None, [], undo)
        ft.on_unmounted(lambda: undone.append("unmounted"))
        return ft.Text("shown")

    with live_server(lambda page: page.render(App)) as server:
        for ends in ("session", "server"):
            async with server.visitor() as client:
                await client.shows("shown")
                if ends == "session":
                    await server.call(server.session(client).close)
                    await until(lambda: sorted(undone) == ["async", "sync", "unmounted"])
                    await until(functools.partial(_is_quiet, server.program))
                    assert "A function at the end of a session failed" in caplog.text
                    assert "of the test" in caplog.text and "TimeoutError" in caplog.text
                    undone.clear()
    assert sorted(undone) == ["async", "sync", "unmounted"]


async def test_what_waits_or_is_under_way_is_undone_when_the_session_ends(
    client_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clean-up that waits for a handler, one that has begun, and one whose effect has only just begun."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    told: list[str] = []
    goes_on, opened = threading.Event(), threading.Event()

    async def slowly() -> None:
        told.append("cleaning")
        await asyncio.to_thread(goes_on.wait)
        told.append("cleaned")

    def opens() -> Callable[[], None]:
        opened.set()
        goes_on.wait()
        return lambda: told.append("closed")

    @ft.component
    def App() -> ft.Control:
        step, set_step = ft.use_state(0)
        ft.use_effect(lambda: None, [step], slowly)
        ft.use_effect(lambda: opens() if step == 2 else None, [step])
        ft.use_effect(lambda: None, [step], lambda: told.append(f"undone {step}"))

        def busy() -> None:
            page = ft.context.page
            page.controls.clear()
            page.update()
            goes_on.wait()

        def next_step() -> None:
            set_step(step + 1)

        return ft.Column(
            [ft.Text(f"step {step}"), ft.Button("Next", on_click=next_step), ft.Button("Busy", on_click=busy)]
        )

    with live_server(lambda page: page.add(App())) as server:
        async with server.visitor() as client:
            await client.shows("step 0")
            await client.click("Next")
            await until(lambda: "cleaning" in told and "undone 0" in told)
            await client.click("Busy")
            session = server.session(client)
            await until(lambda: session.inbound._first)
            assert "undone 1" not in told
            await server.call(session.close)
            goes_on.set()
            await until(lambda: {"cleaned", "undone 1"} <= {*told})
        told.clear()
        goes_on.clear()
        async with server.visitor() as client:
            for step in (0, 1):
                await client.shows(f"step {step}")
                await client.click("Next")
            await until(opened.is_set)
            await server.call(server.session(client).close)
            goes_on.set()
            await until(lambda: "closed" in told)
