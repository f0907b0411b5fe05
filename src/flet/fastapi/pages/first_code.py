"""Code and icons that a page is likely to need first: it has them fetched beside the client's own code."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from flet.controls.icons.icon_data import IconData

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl
    from flet.engine.session.session import Session

__all__ = ["FirstCode", "Needed"]

FILES = "files.json"
"""What the client's build says of each type of control: the files that it brings."""

LONG_LIST = "long list"
"""What the build says of lists of more than so many controls, which are shown gradually."""

MANY = 100

KEPT_SECONDS = 10.0
KEPT_ROUTES = 200
AT_MOST = 32
"""Files for a page: more of them would keep the client's own waiting."""

ICONS_AT_ONCE = 64
"""Icons that are handed out in one answer."""

BARE = frozenset({"Page", "Window", "View", "Overlay", "Dialogs", "ServiceRegistry"})
"""Types of the controls of a page before `main` has put anything on it."""

SESSIONS = 20
CONTROLS = 2000


class Needed(NamedTuple):
    """What a page is likely to need besides what every page has."""

    files: tuple[str, ...] = ()
    """Addresses of files with code and with icons, from where the app begins."""

    kinds: tuple[str, ...] = ()
    """Whose they are: types of controls and `LONG_LIST`, as the client calls them."""


class FirstCode:
    """Knows from the latest visitor at a route which controls the next one will be shown.

    Args:
        folder: The DOM client's code.
        sessions: Returns those of the program, the latest last.
    """

    def __init__(self, folder: Path, sessions: Callable[[], dict[str, Session]]) -> None:
        self._folder = folder
        self._sessions = sessions
        self._kept: dict[str, tuple[float, Needed]] = {}

    def at(self, path: str) -> Needed:
        """Return what the latest visitor at a route needed; nothing where there was none.

        Args:
            path: The path of its route, without a query.
        """
        now = time.monotonic()
        until, needed = self._kept.get(path, (0.0, Needed()))
        if until > now:
            return needed
        controls = self._latest_at(path)
        if not controls:
            return Needed()
        needed = self._needed_by(controls)
        if len(self._kept) >= KEPT_ROUTES:
            self._kept.clear()
        self._kept[path] = (now + KEPT_SECONDS, needed)
        return needed

    def _latest_at(self, path: str) -> list[BaseControl]:
        """Return what the latest visitor at a route sees who has not signed in: what a user sees is told to nobody.

        A page on which `main` has put nothing yet says nothing of its route.
        """
        for session in islice(reversed(self._sessions().values()), SESSIONS):
            page: Any = session.page
            route: str | None = getattr(page, "route", None)
            known = session.request.user is not None or getattr(page, "auth", None) is not None
            if route is None or route.partition("?")[0] != path or known:
                continue
            controls = list(islice(session.tree.index.values(), CONTROLS))
            if any(control._c not in BARE for control in controls):
                return controls
        return []

    def _needed_by(self, controls: list[BaseControl]) -> Needed:
        kinds = dict.fromkeys(control._c for control in controls)
        icons: set[int] = set()
        for control in controls:
            for value in vars(control).copy().values():
                if isinstance(value, IconData):
                    icons.add(value)
                elif type(value) is list and len(value) > MANY:
                    kinds[LONG_LIST] = None
        files: dict[str, None] = {}
        named = []
        for kind in kinds:
            brought = self._files_of.get(kind, ())
            if brought and len(files.keys() | brought) <= AT_MOST:
                named.append(kind)
                files.update(dict.fromkeys(brought))
        return Needed((*files, *_addresses(icons)), tuple(named))

    @cached_property
    def _files_of(self) -> dict[str, list[str]]:
        try:
            return json.loads((self._folder / FILES).read_text(encoding="utf-8"))  # type: ignore[no-any-return]
        except FileNotFoundError:
            return {}


def _addresses(icons: Iterable[int]) -> list[str]:
    """Return where a page finds icons: as many of each set as it is given at once."""
    sets: dict[int, list[int]] = {}
    for icon in sorted(icons):
        sets.setdefault(icon >> 16, []).append(icon & 0xFFFF)
    return [
        f"icons/{number}/{','.join(map(str, indexes[:ICONS_AT_ONCE]))}.svg"
        for number, indexes in sets.items()
    ]
