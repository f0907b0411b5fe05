"""The sign-ins that have begun and not ended, by the state in their addresses."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Protocol

_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class BegunSignIn:
    """What is needed when a visitor comes back from the provider; plain text, for any store."""

    session_id: str
    browser: str
    """Hash of the cookie of the browser in which it began: nobody else may end it."""
    complete_page_html: str | None = None
    complete_page_url: str | None = None

    def is_of(self, secret: str | None) -> bool:
        """Whether a browser that shows this cookie began it."""
        return secret is not None and compare_digest(self.browser, browser_of(secret))


def browser_of(secret: str) -> str:
    """What stands for a browser's cookie in a store."""
    return sha256(secret.encode()).hexdigest()


class StateStore(Protocol):
    """Keeps begun sign-ins. One that several processes share must take out in one step."""

    async def put(self, state: str, sign_in: BegunSignIn, seconds: float) -> None:
        """Keep a sign-in for so long."""

    async def take(self, state: str) -> BegunSignIn | None:
        """Take a sign-in out: a state is good for once. `None` if it was used, has expired or never was."""


class MemoryStates:
    """Begun sign-ins in the memory of this process; beyond a bound the oldest are forgotten."""

    def __init__(self, kept: int = _KEPT) -> None:
        self._begun: OrderedDict[str, tuple[BegunSignIn, float]] = OrderedDict()
        self._kept = kept

    async def put(self, state: str, sign_in: BegunSignIn, seconds: float) -> None:
        """Keep a sign-in for so long."""
        self._begun[state] = sign_in, time.monotonic() + seconds
        while len(self._begun) > self._kept:
            self._begun.popitem(last=False)

    async def take(self, state: str) -> BegunSignIn | None:
        """Take a sign-in out; `None` if it was used, has expired or never was."""
        sign_in, until = self._begun.pop(state, (None, 0.0))
        return sign_in if time.monotonic() < until else None


_states: StateStore = MemoryStates()


def states() -> StateStore:
    """Where this process keeps begun sign-ins."""
    return _states


def use_states(store: StateStore) -> None:
    """Keep begun sign-ins elsewhere from now on."""
    global _states
    _states = store
