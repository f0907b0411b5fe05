"""Serves a page that shows what source texts make: run by the Python of either library.

    python page_of_calls.py FILE PORT

FILE is JSON: `{"shown": [[name, call], ...], "edited": [[name, setup, edit], ...]}`. Each shown call becomes a Column
with the name as its key; what the call raises is shown as a Text. Edits change what `setup` left in `slot`, after it
was sent. `"called": [[name, control, call], ...]` are calls of methods of a control `c`; a Text shows what they return.
`"refused": [call, ...]` are shown one at a time, and what each raises is written to FILE with the suffix `.said`.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import datetime as dt
import inspect
import json
import sys
import warnings
from pathlib import Path
from typing import Any

import uvicorn

import flet as ft
import flet.canvas as cv
import flet.fastapi as flet_fastapi

AT_ONCE = 40
NAMES = {"ft": ft, "cv": cv, "dt": dt}
PROGRAM = json.loads(Path(sys.argv[1]).read_text())
warnings.simplefilter("ignore")


def made(call: str) -> Any:
    """What a call makes, as a control."""
    result = eval(call, NAMES)
    return result if isinstance(result, ft.BaseControl) else ft.Text(result)


def made_or_raised(call: str) -> Any:
    """What a call makes, or what it raises."""
    try:
        return made(call)
    except Exception as error:
        return ft.Text(f"raised {type(error).__name__}")


def edit(page: ft.Page, edits: list[list[str]]) -> None:
    """Set all slots up, send them, then change one after the other."""
    scopes = []
    for name, setup, _ in edits:
        slot = ft.Column(key=name)
        scopes.append({**NAMES, "slot": slot, "page": page, "c": slot.controls})
        exec(setup, scopes[-1])
        page.controls.append(slot)
    page.update()
    for scope, (_, _, change) in zip(scopes, edits, strict=True):
        for line in change.split(";;"):
            exec(line.strip(), scope)
            page.update()


def refusal(page: ft.Page, call: str) -> str:
    """What is said when a call is made and shown; empty if all is well."""
    said = ""
    try:
        page.controls = [made(call)]
        page.update()
    except Exception as error:
        said = f"{type(error).__name__}: {error}"
    page.controls = []
    with contextlib.suppress(Exception):
        page.update()
    return said


async def call(page: ft.Page, name: str, control: str, text: str) -> None:
    """Show a control, call one of its methods, then show what that returned or raised."""
    slot = ft.Column(key=name)
    page.add(slot)
    scope: dict[str, Any] = {**NAMES, "page": page}
    try:
        made = scope["c"] = eval(control, scope)
        if isinstance(made, ft.View):
            page.views.append(made)
        elif not isinstance(made, (ft.Service, ft.Page, ft.Window)):
            slot.controls.append(made)
        page.update()
        result = eval(compile(text, "call", "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), scope)
        told = repr(await result if inspect.isawaitable(result) else result)
    except Exception as error:
        told = f"raised {type(error).__name__}"
    del page.views[1:]
    slot.controls = [ft.Text(told)]
    page.update()


async def main(page: ft.Page) -> None:
    if PROGRAM["refused"]:
        said = {call: refusal(page, call) for call in PROGRAM["refused"]}
        Path(sys.argv[1]).with_suffix(".said").write_text(json.dumps(said))
        return
    calls = PROGRAM["shown"]
    for at in range(0, len(calls), AT_ONCE):
        page.add(
            ft.Column(
                [ft.Column([made_or_raised(call)], key=name) for name, call in calls[at : at + AT_ONCE]]
            )
        )
        await asyncio.sleep(0)  # both libraries answer pings on this event loop
    edit(page, PROGRAM["edited"])
    for name, control, text in PROGRAM["called"]:
        await call(page, name, control, text)
    page.add(ft.Text("all shown"))


if __name__ == "__main__":
    uvicorn.run(
        flet_fastapi.app(main), host="127.0.0.1", port=int(sys.argv[2]), log_level="error", ws_max_size=2**26
    )
