"""The beginning of a session: what runs before the page is there, the page, and `main`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.engine.session.failures import FAILURES
from flet.engine.session.handlers import is_async

if TYPE_CHECKING:
    from flet.engine.session.session import Session

TOGETHER = 0.005
"""Seconds for which the page of a session that begins waits for what a sync `main` shows on it."""


async def open_session(
    session: Session,
    main: Callable[..., Any],
    before_main: Callable[..., Any] | None,
    reset: bool,
    then: Callable[[], None] | None = None,
) -> None:
    """Run `before_main`, send the page, and run `main`; `reset` as in `PageDelivery.page`.

    `then` is called when `main` has ended, or goes on for a while.
    """
    failure: BaseException | None = None
    if before_main is not None:
        try:
            await session.runner.before_main(before_main)
        except FAILURES as error:
            failure = error
    directives = session.delivery.directives
    if directives is not None and failure is not None:
        directives.leaving = None  # the visitor is told what happened instead
    if directives is not None:
        await directives.prepare()
    delivery = session.delivery
    delivery.page(reset, begins=before_main is None)
    await delivery.page_is_sent()  # what main does comes after it
    if directives is not None:
        directives.hand_out()
    if directives is not None and directives.leaving is not None:
        delivery.release()
        if not session.link.numbered:
            directives.leave(directives.leaving)
        session.close()
        return
    if failure is None:
        _begin(session, main, then)
    else:
        session.failures.of_main(failure)
        if then is not None:
            then()


def _begin(session: Session, main: Callable[..., Any], then: Callable[[], None] | None) -> None:
    """Run `main`. What it shows at once goes with the page: one thing to write, and for the browser one to read."""
    loop, release = session.program.loop, session.delivery.release
    timer = None if is_async(main) else loop.call_later(TOGETHER, release)

    def ended() -> None:
        if timer is not None:
            timer.cancel()
        release()
        if then is not None:
            then()

    session.runner.main(main, session.failures.of_main, ended)
    if timer is None:
        loop.call_soon(release)  # behind the first step of main
