"""Joining other workers, where `FLET_REDIS_URL` names the Redis through which they serve one site."""

from __future__ import annotations

import functools
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from flet.engine.declare.client_module import read_file
from flet.fastapi.app_manager import app_manager
from flet.fastapi.socket.session_cookie import shared_key
from flet.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from flet.cluster.membership import Membership
    from flet.engine.program.program import Program
    from flet.engine.program.pubsub_hub import PubSubHub
    from flet.engine.session.session import Session

__all__ = ["clustered"]


class Clustered:
    """The membership of this process among the workers of a site, if there are any.

    Attributes:
        membership: `None` where this process serves alone.
    """

    def __init__(self) -> None:
        self.membership: Membership | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether the operator has given an address of Redis."""
        return read_settings().redis_url is not None

    async def start(self) -> None:
        """Join the other workers; nothing where there are none.

        Raises:
            SettingsError: it cannot; the text says what to do.
        """
        url = read_settings().redis_url
        if url is None:
            return
        if find_spec("redis") is None:
            raise SettingsError("FLET_REDIS_URL needs the package redis: pip install 'fletching[redis]'")
        key = shared_key()
        if key is None:
            raise SettingsError(
                "FLET_REDIS_URL is set, so this is one of several workers, and FLET_SECRET_KEY is not: set it to a "
                "long random text, the same for all workers of the site, so that each believes what the others "
                "have signed."
            )
        from flet.cluster.backplane import Backplane, BackplaneError
        from flet.cluster.membership import Membership
        from flet.controls.page.make_page import page_of
        from flet.controls.page.visitor_marks import marks_of

        def has_mark(session: Session, mark: str) -> bool:
            return mark in marks_of(page_of(session))

        try:
            backplane = Backplane(url, key, *_address_for_others())
            await backplane.start()
        except BackplaneError as error:
            raise SettingsError(str(error)) from None
        self.membership = Membership(backplane, read_file, has_mark)

    def now(self) -> datetime:
        """Return the time by which addresses expire: that of Redis, since the workers' own clocks differ."""
        if self.membership is None:
            return datetime.now(UTC)
        return datetime.fromtimestamp(self.membership.backplane.clock() / 1000, UTC)

    async def code(self, address: str) -> bytes | None:
        """Return a file of a control that another worker has imported; `None` where there is none."""
        return await self.membership.code.find(address) if self.membership is not None else None

    def join(self, program: Program) -> None:
        """Share what a program keeps, which has just begun."""
        program.worker_url = read_settings().worker_url
        if self.membership is None:
            return
        from flet.fastapi.sign_in.finishing import finish_here
        from flet.fastapi.socket.relayed_visit import RelayedVisits

        finish = functools.partial(finish_here, program)
        self.membership.join(program, RelayedVisits(program).serve, finish)

    def leave(self, program: Program) -> None:
        """Share nothing of a program any more, which has ended."""
        if self.membership is not None:
            self.membership.leave_program(program)

    async def finish_elsewhere(self, program: Program, session_id: str, *told: Any) -> Any:
        """Have another worker, which has a session, sign its visitor in; `None` where there is none."""
        if self.membership is None:
            return None
        return await self.membership.finish_sign_in(program, session_id, *told)

    def renewed(self, program: Program, secret: str, new: str) -> None:
        """Tell the other workers that a browser shows another secret from now on."""
        if self.membership is not None:
            self.membership.renewed(program, secret, new)

    def new_hub(self, name: str) -> PubSubHub:
        """Return new messages between the visitors of a program; its name may be given later."""
        if self.is_wanted and find_spec("redis") is not None:
            from flet.cluster.pubsub_hub import SharedPubSubHub

            return SharedPubSubHub(name)
        from flet.engine.program.pubsub_hub import PubSubHub

        return PubSubHub()

    async def move(self, seconds: float) -> None:
        """Have the visitors go on at other workers; nothing where there are none."""
        if self.membership is not None:
            await self.membership.move(seconds)

    async def end(self) -> None:
        """Leave the other workers."""
        membership, self.membership = self.membership, None
        if membership is not None:
            await membership.end()

    def figures(self) -> dict[str, Any]:
        """Return what an operator wants to know of it."""
        return self.membership.figures() if self.membership is not None else {}


def _address_for_others() -> tuple[tuple[str, int] | None, bool]:
    """Return where workers of other machines reach this one, and whether any reaches it without Redis."""
    given = read_settings().worker_address
    if given is None or given == "none":
        return None, given is None
    host, _, port = given.rpartition(":")
    return (host.strip("[]"), int(port)), True


clustered = Clustered()
app_manager.at_start(clustered.start)
