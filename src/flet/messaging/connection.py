"""How a server stands between a session and its visitor's browser."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from flet.messaging.protocol import Message

if TYPE_CHECKING:
    from flet.engine.declare.data_channel import DataChannel
    from flet.engine.program.program import Program
    from flet.engine.program.pubsub_hub import PubSubHub
    from flet.engine.session.request import ClientRequest
    from flet.engine.session.session import Session
    from flet.messaging.session import Session as VisitorSession

DISPOSED = 1000


class Connection:
    """The way to one visitor's browser: `page.session.connection`.

    Args:
        program: the program that is visited.
        request: how the browser connected.
        secret: what the browser must show to take its session up again; `None` for one that keeps no cookies.
    """

    local_data_transport: bool = False
    """Whether byte channels go through the memory of one machine; over the web they never do."""

    def __init__(
        self, program: Program | None = None, request: ClientRequest | None = None, secret: str | None = None
    ) -> None:
        self.program = program
        self.request = request
        self.secret = secret
        self._session: Session | None = None

    @property
    def session(self) -> Session | None:
        """The visitor's session, `None` while nobody has connected."""
        return self._session

    def belongs_to(self, session: Session) -> None:
        """The server made a session of the connection."""
        self._session = session

    def _visitor(self) -> VisitorSession:
        session: Any = self.session
        if session is None:
            raise RuntimeError(f"nobody has connected through this {type(self).__name__} yet")
        return session  # type: ignore[no-any-return]

    @property
    def page_url(self) -> str | None:
        """The address of the program as the browser's socket sees it; `None` while nobody has connected."""
        return self.session.request.place.url if self.session is not None else None

    @property
    def page_name(self) -> str:
        """The path at which the program is mounted, without slashes; empty at the root."""
        return self.session.request.place.mount if self.session is not None else ""

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop that serves the visitors."""
        return self._visitor().program.loop

    @property
    def executor(self) -> ThreadPoolExecutor:
        """The threads in which sync code runs."""
        return self._visitor().program.executor

    @property
    def pubsubhub(self) -> PubSubHub:
        """Messages between the visitors of the program."""
        return self._visitor().program.pubsubhub

    def send_message(self, message: Message) -> None:
        """Send a message to the browser, in turn with the updates; from any thread."""
        self._visitor().send([message.action.value, message.body])

    def data_channel_for(self, channel_id: int) -> DataChannel:
        """Return the byte channel with this number."""
        return self._visitor().data_channel(channel_id)

    def send_data_channel_frame(self, channel_id: int, payload: bytes) -> None:
        """Send bytes on a channel."""
        self._visitor().data_channel(channel_id).send(payload)

    def unregister_data_channel(self, channel_id: int) -> None:
        """Stop listening to a channel; one that is not there is no error."""
        if self.session is not None:
            self.session.data_channel(channel_id).close()

    def get_upload_url(self, file_name: str, expires: int) -> str:
        """Return the address to which the visitor can upload one file; see `Page.get_upload_url`.

        Raises:
            RuntimeError: the program takes no uploads.
        """
        return self._visitor().page.get_upload_url(file_name, expires)

    def oauth_authorize(self, attrs: dict[str, Any]) -> None:
        """Have the visitor who comes back from a sign-in provider with this state find the session.

        `page.login()` does all that is needed; this is for programs that sign in in a way of their own.

        Args:
            attrs: `state`, and where they are wanted `complete_page_html` or `complete_page_url`.

        Raises:
            KeyError: there is no `state`.
            RuntimeError: the visitor's browser keeps no cookies, or nobody has connected.
        """
        state = attrs["state"]
        page = self._visitor().page
        page.run_task(page._remember, state, attrs.get("complete_page_html"), attrs.get("complete_page_url"))

    def dispose(self) -> None:
        """Close the connection. The session waits for the browser to come back, as after any lost connection."""
        if self.session is not None:
            self.session.program.on_loop(self._close)

    def _close(self) -> None:
        connection = self._visitor().link.connection
        if connection is not None:
            connection.close(DISPOSED, "closed by the program")
