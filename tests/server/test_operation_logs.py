"""What the log says of a session, and in which form."""

from __future__ import annotations

import json
import re
import signal
from typing import Any

import pytest

from flet.logs import session_label
from tests.conftest import RunServer
from tests.wire import wire_client

pytestmark = pytest.mark.process

PROGRAM = """
    import asyncio, logging, sys, threading
    import flet as ft

    logger = logging.getLogger("shop")
    {set_up}

    def fail():
        raise ValueError("sync broke\\nX")

    async def afail():
        await asyncio.sleep(0)
        raise ValueError("async broke")

    def main(page):
        def tell():
            logger.warning("sold %d", 3)
            page.run_thread(lambda: logger.warning("from a thread"))
            page.run_task(atell)

        async def atell():
            await asyncio.sleep(0)
            logger.warning("from a task")
            page.add(ft.Text("told"))

        page.add(ft.Button("Fail", on_click=fail), ft.Button("Afail", on_click=afail), ft.Button("Tell", on_click=tell))

    ft.run(main, view=None)
"""


async def log_of(run_server: RunServer, set_up: str = "pass", **settings: str) -> tuple[str, str, str]:
    """The log of a visit in which handlers fail, what it calls the session, and the session's id."""
    server = run_server(PROGRAM.replace("{set_up}", set_up), **settings)
    async with wire_client(server.url) as client:
        answer = await client.register()
        for label in ("Fail", "Afail", "Tell"):
            await client.click(label)
        await client.shows("told")
        await client.silence(0.5)
    _, output = server.stop(signal.SIGTERM)
    return output, session_label(answer["session_id"]), answer["session_id"]


def json_lines(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.mark.parametrize("settings", [{}, {"FLET_LOG_LEVEL": "debug"}])
async def test_lines_name_their_session(run_server: RunServer, settings: dict[str, str]) -> None:
    output, label, session_id = await log_of(run_server, **settings)
    assert len(re.findall(rf"\[session {label}\] A handler failed \[\w+\]\n", output)) == 2
    assert session_id not in output
    assert session_id[:8] not in output
    assert (f"[session {label}] A browser is connected" in output) == bool(settings)
    assert (f"[session {label}] The session ends" in output) == bool(settings)


async def test_text(run_server: RunServer) -> None:
    output, label, _ = await log_of(run_server, FLET_LOG_FORMAT="text")
    assert (
        len(re.findall(rf"^\S+ \S+ ERROR flet: \[session {label}\] A handler failed", output, re.MULTILINE))
        == 2
    )
    for told in ("sold 3", "from a thread", "from a task"):
        assert re.search(rf"^\S+ \S+ WARNING shop: \[session {label}\] {told}$", output, re.MULTILINE)
    assert output.count("A handler failed") == 2


async def test_json(run_server: RunServer) -> None:
    output, label, session_id = await log_of(run_server, FLET_LOG_FORMAT="json", FLET_LOG_LEVEL="info")
    lines = json_lines(output)
    failures = [line for line in lines if line["message"].startswith("A handler failed")]
    assert [(line["level"], line["logger"], line["session"]) for line in failures] == [
        ("error", "flet", label)
    ] * 2
    assert failures[0]["error"].endswith("ValueError: sync broke\nX")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", failures[0]["time"])
    told = {line["message"]: line.get("session") for line in lines if line["logger"] == "shop"}
    assert told == {"sold 3": label, "from a thread": label, "from a task": label}
    # The server's own lines too, which belong to nobody.
    servers = [line for line in lines if line["logger"] == "uvicorn.error"]
    assert any("Application startup complete" in line["message"] for line in servers)
    assert all("session" not in line for line in servers)
    assert session_id not in output


async def test_a_format_of_the_programs_own(run_server: RunServer) -> None:
    set_up = """logging.basicConfig(format="%(session)s|%(name)s|%(message)s")
    from flet.logs import SessionFilter
    logging.getLogger().handlers[0].addFilter(SessionFilter())"""
    output, label, _ = await log_of(run_server, set_up)
    assert f"{label}|shop|sold 3" in output
    assert f"{label}|flet|[session {label}] A handler failed" in output


async def test_the_programs_own_terminal_log_gets_the_operators_format(run_server: RunServer) -> None:
    set_up = "logging.basicConfig(level=logging.INFO)"
    output, label, _ = await log_of(run_server, set_up, FLET_LOG_FORMAT="json")
    sold = [line for line in json_lines(output) if line["message"] == "sold 3"]
    assert [line["session"] for line in sold] == [label]
