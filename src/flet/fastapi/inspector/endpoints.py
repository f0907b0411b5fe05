"""What the inspector is, and what it asks the server."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from flet.engine.program.program import Program
from flet.fastapi.inspector import INSPECTOR, PREFIX
from flet.fastapi.inspector.handled import handled_for
from flet.fastapi.inspector.origins import note_origins, origin_of
from flet.fastapi.program_routes import ProgramRoutes

__all__ = ["add_inspector"]

_FILE = Path(__file__).parents[2] / "static" / "inspector" / "inspector.js"


def add_inspector(site: ProgramRoutes, program: Program) -> None:
    """Have a site answer what its inspector asks, and note from now on what it wants to know."""
    note_origins()

    async def script(_: Request) -> Response:
        return FileResponse(_FILE, media_type="text/javascript", headers={"cache-control": "no-cache"})

    async def control(request: Request) -> Response:
        session = _session(program, request)
        number = request.query_params.get("id", "")
        found = session.tree.index.get(int(number)) if session is not None and number.isdecimal() else None
        origin = origin_of(found) if found is not None else None
        if origin is None:
            return JSONResponse({})
        return JSONResponse({**asdict(origin), "file": origin.file, "source": origin.source})

    async def handlers(request: Request) -> Response:
        session = _session(program, request)
        return JSONResponse(handled_for(session.page) if session is not None else [])

    site.endpoint(f"/{INSPECTOR}", script, "GET")
    site.endpoint(f"/{PREFIX}/control", control, "GET")
    site.endpoint(f"/{PREFIX}/handlers", handlers, "GET")


def _session(program: Program, request: Request) -> Any:
    """Return the session of the page that asks: its id is nobody else's business."""
    wanted = request.query_params.get("session", "")
    return next(
        (session for name, session in program.sessions.items() if secrets.compare_digest(name, wanted)), None
    )
