"""One visitor: a page, what happens on it, and the way to the browser."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import logging
import secrets
import string
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from flet.engine import wire
from flet.engine.context import HandlerRun, current_page, current_run
from flet.engine.control import BaseControl
from flet.engine.data_channel import DataChannel, SessionDataChannel
from flet.engine.freeze import freeze
from flet.engine.handlers import finish_async, finish_sync, is_async, takes_argument
from flet.engine.inbound import Inbound
from flet.engine.link import Connection, Link
from flet.engine.outbox import Outbox
from flet.engine.request import ClientRequest
from flet.engine.site import Site
from flet.engine.store import SessionStore
from flet.engine.tree import Tree
from flet.engine.update import Update
from flet.pubsub.pubsub_client import PubSubClient

if TYPE_CHECKING:
    from flet.controls.page.page import Page

logger = logging.getLogger("flet")

_MAIN_ALONE = 1.0
"""Seconds for which events wait for a sync main()."""

_LETTERS = string.ascii_letters + string.digits


class SessionClosed(RuntimeError):
    """The visitor's session has ended."""


class Session:
    """The server side of one browser tab.

    Args:
        site: the program.
        request: how the browser connected.
        secret: what the browser must show, beside the id, to take the session up again; `None` for a client that
            keeps no cookies.
    """

    def __init__(self, site: Site, request: ClientRequest, secret: str | None = None) -> None:
        self.site = site
        self.request = request
        self.visible = asyncio.Event()
        self.visible.set()
        self.id = secrets.token_urlsafe(24)
        self.secret = secret
        self.document: str | None = None
        self.last_route: str | None = None
        self.link = Link(site.limits.kept_bytes)
        self._outbox = Outbox(self.link, site.on_loop)
        self.closed = False
        self.components_mode = False
        self._inbound = Inbound(self)
        self._store: SessionStore | None = None
        self._pubsub_client: PubSubClient | None = None
        self._calls: dict[str, tuple[asyncio.Future[Any], bytes]] = {}
        self._channels: dict[int, SessionDataChannel] = {}
        self._expiry: asyncio.TimerHandle | None = None
        self._ack_timer: asyncio.TimerHandle | None = None
        page = site.make_page(self)
        self.tree = Tree(page, self)
        self.context = contextvars.copy_context()
        self.context.run(current_page.set, page)
        self.context.run(current_run.set, None)

    # What programs use

    @property
    def page(self) -> Page:
        """The page of this visitor."""
        return self.tree.root  # type: ignore[return-value]

    @property
    def store(self) -> SessionStore:
        """Values that the program keeps for this visitor, on the server."""
        if self._store is None:
            self._store = SessionStore()
        return self._store

    @property
    def pubsub_client(self) -> PubSubClient:
        """Messages between the sessions of the program."""
        if self._pubsub_client is None:
            self._pubsub_client = PubSubClient(self.site.pubsubhub, self.id)
        return self._pubsub_client

    @property
    def index(self) -> dict[int, BaseControl]:
        """The controls of the page by number."""
        return self.tree.index

    @property
    def connection(self) -> Connection | None:
        """The connection to the browser, `None` while there is none."""
        return self.link.connection

    @property
    def expires_at(self) -> float | None:
        """Event-loop time at which the session ends, `None` while the browser is connected."""
        return self._expiry.when() if self._expiry is not None else None

    def see(self, visible: bool) -> None:
        """The browser tab has come to the front or left it."""
        if visible:
            self.visible.set()
        else:
            self.visible.clear()

    # Updates

    def update(self, control: BaseControl) -> None:
        """Send what changed in `control` and below, as a program asked."""
        run = current_run.get()
        if run is not None:
            run.updated = True
        self.send_changes(control)

    def send_changes(self, scope: BaseControl) -> None:
        """Send what changed in `scope` and below."""
        tree = self.tree
        while True:
            with tree.lock:
                if tree.lost:
                    self.site.on_loop(self.send_page)
                    flush = Update()
                else:
                    flush = tree.flush(scope)
                    if flush.messages:
                        self._outbox.post(flush.messages)
            self._did_mount(flush)
            if not flush.mounted and not tree.wants_again():
                return

    def _did_mount(self, flush: Update) -> None:
        for control in flush.mounted:
            try:
                control.did_mount()
            except Exception as error:
                self.hook_failed(error, control)

    def send_page(self, reset: bool = True) -> None:
        """Send the whole page: to a client that registers, was too slow, or missed an update; on the event loop.

        Args:
            reset: name the properties of the page that are at their defaults too; see `Tree.whole`.
        """
        connection = self.link.connection
        if connection is None or self.closed:
            return

        def wrap(page: dict[str, Any]) -> Any:
            return [wire.Action.REGISTER_CLIENT, self._answer(resumed=False) | {"page_patch": page}]

        with self.tree.lock:
            self.link.start_over()
            flush = self.tree.whole(wrap, reset)
            self._outbox.page_instead()
            connection.send(wire.message_frame(flush.messages[0]))
        self._did_mount(flush)
        for _, message in self._calls.values():
            self.link.send([message])

    def send_missed(self, frames: list[bytes]) -> None:
        """Answer a registration of a client that still has its page: it gets what it missed; on the event loop."""
        connection = self.link.connection
        if connection is not None:
            answer = [wire.Action.REGISTER_CLIENT, self._answer(resumed=True)]
            for frame in (wire.message_frame(wire.pack(answer)), *frames):
                connection.send(frame)

    def _answer(self, resumed: bool) -> dict[str, Any]:
        link = self.link
        body: dict[str, Any] = {"session_id": self.id, "page_patch": None, "error": ""}
        if link.numbered:
            body["link"] = {"resumed": resumed, "received": link.received, "sent": link.sent}
        return body

    # Connections

    def attach(self, connection: Connection) -> None:
        """The browser is here."""
        self.link.connection = connection
        if self._expiry is not None:
            self._expiry.cancel()
            self._expiry = None
        self.site.came_back(self)

    def detach(self, connection: Connection) -> None:
        """A connection has ended; the session waits for the browser to come back."""
        if self.link.connection is not connection or self.closed:
            return
        self.link.connection = None
        self._channels.clear()
        site = self.site
        self._expiry = site.loop.call_later(site.limits.session_timeout, self.close)
        site.left(self)
        self.raise_event("disconnect")

    def acknowledge_soon(self) -> None:
        """Tell the client within a second what has arrived, unless a frame does so before."""
        if self._ack_timer is None:
            self._ack_timer = self.site.loop.call_later(1.0, self._acknowledge)

    def _acknowledge(self) -> None:
        self._ack_timer = None
        self.link.acknowledge()

    def close(self) -> None:
        """End the session: unmount its page and forget it."""
        if self.closed:
            return
        self.raise_event("close")
        self.closed = True
        if self._expiry is not None:
            self._expiry.cancel()
        if self._ack_timer is not None:
            self._ack_timer.cancel()
        for future, _ in self._calls.values():
            if not future.done():
                future.set_exception(SessionClosed("the session was closed"))
        self._calls.clear()
        self._outbox.close()
        if self._pubsub_client is not None:
            self._pubsub_client.unsubscribe_all()
        self.site.forget(self)
        if self.tree.lock.acquire(timeout=1):
            try:
                self.tree.close()
            finally:
                self.tree.lock.release()

    # Running the program

    async def start(self, reset: bool) -> None:
        """Run `before_main`, send the page, and run `main`; `reset` as in `send_page`."""
        site = self.site
        failure: Exception | None = None
        if site.before_main is not None:
            try:
                await self._run_to_end(site.before_main)
            except Exception as error:
                failure = error
        self.send_page(reset)
        self._outbox.ready = True
        self._outbox.deliver()
        if failure is None:
            self._begin(self._main_failed, site.main, self._page_argument(site.main), self.page)
        else:
            self._main_failed(failure)

    def _page_argument(self, function: Callable[..., Any]) -> tuple[Any, ...]:
        return (self.page,) if takes_argument(function) else ()

    async def _run_to_end(self, function: Callable[..., Any]) -> None:
        context = self.context.copy()
        if is_async(function):
            result = context.run(function, *self._page_argument(function))
            await asyncio.get_running_loop().create_task(finish_async(result, lambda: None), context=context)
        else:
            loop = self.site.loop
            work = lambda: finish_sync(function(*self._page_argument(function)), lambda: None, loop)  # noqa: E731
            await loop.run_in_executor(self.site.executor, context.run, work)

    def _main_failed(self, error: Exception) -> None:
        reference = self._log(error, "The program failed to start")
        text = f"The application could not start. Reference: {reference}"
        self.send([wire.Action.SESSION_CRASHED, {"message": text}])

    def run_handler(self, handler: Callable[..., Any], event: Any) -> None:
        """Run an event handler; later events of this visitor wait for a sync one to end."""
        arguments = (event,) if takes_argument(handler) else ()
        self._begin(self.handler_failed, handler, arguments, event.control)

    def call_soon(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Call a function of the program for this page, in turn with its event handlers; from any thread."""
        self.site.on_loop(self._inbound.call, function, arguments)

    def run_callback(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        """Run a function of the program as if it were an event handler of the page."""
        self._begin(self.handler_failed, function, arguments, self.page)

    def run_task(
        self, function: Callable[..., Awaitable[Any]], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> concurrent.futures.Future[Any]:
        """Start a coroutine function on the event loop, in the page's context; from any thread."""
        outcome: concurrent.futures.Future[Any] = concurrent.futures.Future()
        context = self.context.copy()

        async def run() -> None:
            try:
                result = await function(*args, **kwargs)
            except asyncio.CancelledError:
                outcome.cancel()
                raise
            except SessionClosed as error:
                outcome.set_exception(error)
            except Exception as error:
                outcome.set_exception(error)
                self.handler_failed(error)
            else:
                if not outcome.cancelled():
                    outcome.set_result(result)

        def begin() -> None:
            task = self.site.spawn(self.site.loop.create_task(run(), context=context))

            def ended(done: concurrent.futures.Future[Any]) -> None:
                if done.cancelled():
                    self.site.on_loop(task.cancel)  # type: ignore[arg-type]

            outcome.add_done_callback(ended)

        self.site.on_loop(begin)
        return outcome

    def _begin(
        self,
        failed: Callable[[Exception], None],
        handler: Callable[..., Any],
        arguments: tuple[Any, ...],
        control: BaseControl,
    ) -> None:
        context = self.context.copy()
        if is_async(handler):
            task = self._run_async(failed, handler, arguments, control)
            self.site.spawn(self.site.loop.create_task(task, context=context))
        else:
            token = object()
            self._inbound.handler_runs(token)
            self.site.executor.submit(context.run, self._run_sync, failed, handler, arguments, control, token)
            if handler is self.site.main:
                # A main() that goes on, to feed its page, does not keep the visitor from clicking.
                self.site.loop.call_later(_MAIN_ALONE, self._inbound.handler_ended, token)

    async def _run_async(
        self,
        failed: Callable[[Exception], None],
        handler: Callable[..., Any],
        arguments: tuple[Any, ...],
        control: BaseControl,
    ) -> None:
        run = HandlerRun()
        current_run.set(run)
        try:
            await finish_async(handler(*arguments), lambda: self._step(control))
            self._after(run, control)
        except SessionClosed:
            pass
        except Exception as error:
            failed(error)

    def _run_sync(
        self,
        failed: Callable[[Exception], None],
        handler: Callable[..., Any],
        arguments: tuple[Any, ...],
        control: BaseControl,
        token: object,
    ) -> None:
        run = HandlerRun()
        current_run.set(run)
        try:
            result = handler(*arguments)
            if result is not None:
                finish_sync(result, lambda: self._step(control), self.site.loop)
            self._after(run, control)
        except SessionClosed:
            pass
        except Exception as error:
            failed(error)
        finally:
            self.site.on_loop(self._inbound.handler_ended, token)

    def _step(self, control: BaseControl) -> None:
        self.send_changes(self._isolated(control))

    def _after(self, run: HandlerRun, control: BaseControl) -> None:
        self.page.after_handler()
        if run.auto_update and not run.updated and not run.components and not self.components_mode:
            self.send_changes(self._isolated(control))

    def after_event(self, control: BaseControl) -> None:
        """The update that follows a handler of `control`."""
        run = current_run.get() or HandlerRun()
        self._after(run, control)

    def _isolated(self, control: BaseControl) -> BaseControl:
        node: BaseControl | None = control
        while node is not None:
            if node._isolated and node.is_isolated() and node._tree is self.tree:
                return node
            node = node._parent
        return self.page

    def receive(self, action: int, body: Any) -> None:
        """Carry out what the client sent; called on the event loop, in the order of arrival."""
        self._inbound.receive(action, body)

    def raise_event(self, name: str, data: Any = None) -> None:
        """Run a handler of the page for something that happened on the server."""
        handler = getattr(self.page, f"on_{name}", None)
        if handler is not None and not self.closed:
            self._inbound.raise_event(name, data)

    # Errors

    def _log(self, error: BaseException, what: str) -> str:
        reference = secrets.token_hex(4)
        logger.error("%s [%s] in session %s", what, reference, self.id[:8], exc_info=error)
        return reference

    def handler_failed(self, error: BaseException) -> None:
        """Log what a handler raised, and tell the visitor that something went wrong."""
        reference = self._log(error, "A handler failed")
        self._tell(error, reference)

    def hook_failed(self, error: BaseException, control: BaseControl) -> None:
        """Log what a life cycle hook raised, and tell the visitor that something went wrong."""
        reference = self._log(error, f"A hook of {control._name()} failed")
        self._tell(error, reference)

    def _tell(self, error: BaseException, reference: str) -> None:
        try:
            self.page.show_error(error, reference)
        except Exception as second:
            logger.error("The visitor could not be told of [%s]", reference, exc_info=second)

    # Calls to the browser

    def send(self, message: list[Any]) -> None:
        """Send one message that is not an update."""
        self._outbox.post([wire.pack(message)], lasting=True)

    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any:
        """Call a method of a control in the browser.

        Raises:
            RuntimeError: the browser answered with an error, or the session has ended.
            TimeoutError: no answer came in time.
        """
        if self.closed:
            raise SessionClosed("the session was closed")
        if threading.get_ident() != self.site.loop_thread:
            coroutine = self.invoke(control, name, arguments, timeout)
            return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, self.site.loop))
        call_id = "".join(secrets.choice(_LETTERS) for _ in range(10))
        body: dict[str, Any] = {"control_id": control._i, "call_id": call_id, "name": name}
        if arguments:
            body["args"] = freeze(arguments, control)
        message = wire.pack([wire.Action.INVOKE_METHOD, body])
        future: asyncio.Future[Any] = self.site.loop.create_future()
        self._calls[call_id] = (future, message)
        self._outbox.post([message])
        try:
            return await asyncio.wait_for(future, timeout)
        except TimeoutError:
            raise TimeoutError(
                f"{control._name()}.{name}(): no answer from the browser within {timeout} seconds"
            ) from None
        finally:
            self._calls.pop(call_id, None)

    def answered(self, call_id: str, result: Any, error: str | None) -> bool:
        """The browser has answered a call; false if it was not asked."""
        entry = self._calls.get(call_id)
        if entry is None or entry[0].done():
            return False
        if error:
            entry[0].set_exception(RuntimeError(error))
        else:
            entry[0].set_result(result)
        return True

    # Byte channels

    def data_channel(self, channel_id: int) -> DataChannel:
        """The byte channel with this number."""
        channel = self._channels.get(channel_id)
        if channel is None:
            channel = self._channels[channel_id] = SessionDataChannel(self, channel_id)
        return channel

    def channel_received(self, channel_id: int, payload: bytes) -> None:
        """The client sent bytes on a channel; unknown ones are dropped."""
        channel = self._channels.get(channel_id)
        if channel is not None:
            channel.received(payload)
        else:
            self.site.dropped["unknown channel"] += 1
