"""Having Flet's Flutter client draw a page that it got again.

When that client comes back it takes the whole page, but what it has drawn goes on listening to what it had before, so
that no later update shows. It draws anew once other views have taken the place of the old ones: an empty one is put
there, and as soon as it answers, and so is drawn, the page's own views are sent again.
"""

from __future__ import annotations

import contextlib
from typing import Any

from flet.controls.page.make_page import page_of
from flet.controls.page.view import View
from flet.engine.declare.control import number
from flet.engine.session.session import Session
from flet.engine.tree import wire

EMPTY_VIEW = 1 << 30
SECONDS_TO_DRAW = 5.0
NOT_REDRAWN = {"_c", "_i", "_overlay", "_dialogs", "_services", "window"}


def redraw(session: Session) -> None:
    """Have the client of this session draw what it was just sent; on the event loop."""
    session.program.spawn(session.program.loop.create_task(_redraw(session)))


async def _redraw(session: Session) -> None:
    connection = session.link.connection
    empty = View()
    number(empty, EMPTY_VIEW)
    session.send(_patch({"views": [{"_c": "View", "_i": EMPTY_VIEW, "route": page_of(session).route}]}))
    with contextlib.suppress(RuntimeError, TimeoutError):
        await session.invoke(empty, "draw", None, SECONDS_TO_DRAW)
    if session.link.connection is connection and not session.closed:
        session.delivery.page_as(_patch)


def _patch(page: dict[str, Any]) -> list[Any]:
    changes = [[0, 0, name, value] for name, value in page.items() if name not in NOT_REDRAWN]
    return [wire.Action.PATCH_CONTROL, {"id": 1, "patch": [[0], *changes]}]
