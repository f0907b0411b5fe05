from __future__ import annotations

import asyncio
import logging
from typing import Any

from flet.auth.authorization import Authorization
from flet.auth.sign_in_error import SignInError

logger = logging.getLogger("flet")

_BEGUN = 5
_SECONDS = 30.0


class SignIn:
    """The sign-ins of one session: the one that holds, and those that have begun."""

    __slots__ = ("_begun", "current", "launcher")

    def __init__(self) -> None:
        self.current: Authorization | None = None
        self._begun: dict[str, Authorization] = {}
        self.launcher: Any = None
        """The service that opens the provider's page; kept while the browser works on it."""

    def begin(self, state: str, authorization: Authorization) -> None:
        """Send the visitor to the provider. Of those who never come back, the last few are remembered."""
        self._begun[state] = authorization
        while len(self._begun) > _BEGUN:
            del self._begun[next(iter(self._begun))]

    async def restore(self, authorization: Authorization, saved_token: str) -> SignInError | None:
        """Sign in with a saved token; returns what went wrong."""
        return await self._settle(authorization, authorization.dehydrate_token(saved_token))

    async def finish(self, state: str, code: str) -> SignInError | None:
        """Take back a visitor who comes with a code; returns what went wrong."""
        authorization = self._begun.pop(state, None)
        if authorization is None:
            return SignInError("invalid_state", "this sign-in was given up for a later one")
        return await self._settle(authorization, authorization.request_token(code))

    def give_up(self, state: str) -> None:
        """Take back a visitor who comes without a code."""
        self._begun.pop(state, None)

    def end(self) -> None:
        """Sign the visitor out; a sign-in that has begun does not count any more."""
        self.current = None
        self._begun.clear()

    async def _settle(self, authorization: Authorization, work: Any) -> SignInError | None:
        try:
            async with asyncio.timeout(_SECONDS):
                await work
        except SignInError as error:
            logger.warning("A sign-in failed: %s", error)
            return error
        except TimeoutError:
            logger.warning("A sign-in failed: the provider took longer than %s seconds", _SECONDS)
            return SignInError("provider_unreachable", "the provider took too long to answer")
        except Exception as error:
            logger.exception("A sign-in failed")
            return SignInError("server_error", str(error))
        self.current = authorization
        return None
