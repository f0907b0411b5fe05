"""Uvicorn's WebSocket with bounds on what a client can make it do before a message is there.

A read of the socket may bring tens of thousands of tiny frames, which Uvicorn takes apart in one go; it answers each
ping, whether or not the client reads the answers; and it waits for the last bytes to be taken by one who takes none.
`ft.run()` serves with this protocol; where Uvicorn is started in another way, it takes the place of Uvicorn's own
as soon as a program is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.websockets import WebSocket
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame, apply_mask  # type: ignore[attr-defined]
from websockets.protocol import OPEN

from flet.engine.program.rate_limit import RateLimit
from flet.fastapi.socket.frame_heads import IN_TWO_BYTES, MASKED, SMALL, WHOLE_BINARY, end_of_frame, head
from flet.fastapi.socket.mailbox import Gate, Mailbox
from flet.fastapi.socket.quick_handshake import QuickHandshake

__all__ = ["BoundedWebSocket"]

SLICE = 2048
"""Bytes that are taken apart at a time: at most some hundred frames."""

FRAMES_IN_A_TURN = 50
"""Frames after which others have their turn."""

FRAMES_BESIDE = 100
"""Frames a second, in the long run, that bring no message: control frames, and all but the last of a message."""

SECONDS_OF_BURST = 20

FRAGMENTS = 1024
"""Frames that a message may come in."""

CLOSE_WITHIN = 5.0
"""Seconds in which a client has to take what it was sent, once its connection is to be closed."""

END_WITHIN = 2.0
"""Seconds that it has when the server ends."""


_OF_UVICORN = (WebSocketsSansIOProtocol, QuickHandshake)


class BoundedWebSocket(QuickHandshake):
    """Takes frames apart in slices, in turn with everything else that the event loop does."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._begin()

    def _begin(self) -> None:
        self.close_timeout = CLOSE_WITHIN
        self._backlog = bytearray()
        self._goes_on = False
        self._frames = 0
        self._beside = RateLimit(FRAMES_BESIDE, SECONDS_OF_BURST)
        self._left: int | None = None
        """Bytes that a frame which has begun has yet to come with; `None` where that is not known."""
        self.taker: Callable[[bytes], Any] | None = None
        """Takes a message as it arrives, without a turn of the event loop in between; returns what is to be queued."""

    @staticmethod
    def take_over(websocket: WebSocket, max_size: int) -> BoundedWebSocket | None:
        """Bound the WebSocket that an ASGI application is about to accept, as far as Uvicorn serves it.

        Messages are not compressed: a kilobyte would become a megabyte before anybody could look at it.

        Args:
            websocket: not accepted yet.
            max_size: bytes of the largest message.

        Returns:
            That WebSocket; `None` if Uvicorn does not serve it, or something in between receives the messages.
        """
        protocol = getattr(websocket._receive, "__self__", None)
        if isinstance(protocol, WebSocketsSansIOProtocol) and type(protocol) in _OF_UVICORN:
            protocol.config.ws_protocol_class = QuickHandshake  # of those who come from now on
            protocol.__class__ = BoundedWebSocket
            protocol._begin()  # type: ignore[attr-defined]
            protocol.transport.set_protocol(protocol)  # event loops remember what they call,
            websocket._receive = protocol.receive  # type: ignore[assignment]  # and so do applications
        if isinstance(protocol, BoundedWebSocket):
            if not protocol.conn.reader.buffer:
                protocol._left = 0
            protocol._take_less_room()
            protocol.conn.max_message_size = max_size
            if websocket._send == protocol.send:  # nothing in between looks at what is sent
                websocket._send = protocol._send_from_program
            else:
                protocol.response.headers.pop("Sec-WebSocket-Extensions", None)
            protocol.conn.extensions = []
            return protocol
        return None

    def _take_less_room(self) -> None:
        self.writable = Gate(self.writable.is_set())  # type: ignore[assignment]
        if not isinstance(self.queue, Mailbox):
            mailbox = Mailbox()
            while not self.queue.empty():
                mailbox.put_nowait(self.queue.get_nowait())
            self.queue = mailbox  # type: ignore[assignment]

    async def _send_from_program(self, message: Any) -> None:
        is_over = self.handshake_complete or self.disconnected or self.transport.is_closing()
        if message["type"] == "websocket.accept" and not is_over:
            protocol = message.get("subprotocol")
            named = [(b"Sec-WebSocket-Protocol", protocol.encode())] if protocol else []
            self.accept([*named, *message["headers"]])
        else:
            await self.send(message)

    def data_received(self, data: bytes) -> None:
        waited_for = self.queue.empty() or self.close_sent
        if len(data) <= SLICE and not (self._backlog or self._goes_on) and waited_for:
            self._frames = 0
            if not self._take_whole(data):
                self._count(data)
                super().data_received(data)
            return
        self._backlog += data
        if not self._goes_on:
            self._take_apart()

    def _take_apart(self) -> None:
        self._goes_on = False
        self._frames = 0
        backlog = self._backlog
        while backlog and self._is_waited_for and self._frames < FRAMES_IN_A_TURN:
            piece = bytes(backlog[:SLICE])
            del backlog[:SLICE]
            self._count(piece)
            super().data_received(piece)
        self._pause(bool(backlog))  # what waits is enough, until the program has taken it
        if backlog and self._is_waited_for:
            self._go_on()

    def _take_whole(self, data: bytes) -> bool:
        """Have a message carried out at once that has arrived whole, and alone; false if it is anything else.

        Nearly all that a browser sends looks like this, and taking it apart is most of what it costs to receive.
        """
        size = len(data) - 6
        if size > SMALL:
            size -= 2
            tells = data[1] == MASKED | IN_TWO_BYTES and data[2] << 8 | data[3] == size > SMALL
        else:
            tells = size > 0 and data[1] == MASKED | size
        if (
            not tells
            or data[0] != WHOLE_BINARY
            or self._left != 0
            or self.taker is None
            or self.frames
            or self.close_sent
            or self.conn.state is not OPEN
            or size > (self.conn.max_message_size or size)
        ):
            return False
        left = self.taker(apply_mask(data[-size:], data[-size - 4 : -size]))
        if left is not None:
            self.queue.put_nowait(left)
        return True

    def _count(self, data: bytes) -> None:
        """Keep count of where frames begin in what is taken apart."""
        at = self._left
        size = len(data)
        while at is not None and at < size:
            at = end_of_frame(data, at)
        self._left = None if at is None else at - size

    def write(self, *messages: bytes) -> bool:
        """Send messages in this step; false if they have to wait, or nothing more can be sent."""
        if (
            not self.writable.is_set()
            or self.disconnected
            or self.close_sent
            or self.conn.state is not OPEN
            or self.transport.is_closing()
        ):
            return False
        if len(messages) == 1:  # as after a click
            self.transport.write(head(len(messages[0])) + messages[0])
        else:
            self.transport.write(
                b"".join([part for message in messages for part in (head(len(message)), message)])
            )
        return True

    @property
    def _is_waited_for(self) -> bool:
        """Whether what comes next is wanted: a message, or the client's word that it closes too."""
        return self.queue.empty() or self.close_sent

    def _pause(self, pause: bool) -> None:
        if pause != self.read_paused and not self.transport.is_closing():
            self.read_paused = pause
            if pause:
                self.transport.pause_reading()
            else:
                self.transport.resume_reading()

    def _go_on(self) -> None:
        if not self._goes_on:
            self._goes_on = True
            self.loop.call_soon(self._take_apart)

    async def receive(self) -> Any:
        message = await self.queue.get()
        if self.queue.empty():
            if self._backlog:
                self._go_on()
            else:
                self._pause(False)
        return message

    def send_receive_event_to_app(self) -> None:
        self._frames += 1
        if self.taker is not None and self.curr_msg_data_type == "bytes" and self._takes_at_once():
            left = self.taker(bytes(self.frames.pop()))
            if left is not None:
                self.queue.put_nowait(left)
            return
        # Uvicorn pauses and resumes reading for each message: four calls of the system, mostly for nothing.
        paused, self.read_paused = self.read_paused, True
        super().send_receive_event_to_app()
        self.read_paused = paused

    def _takes_at_once(self) -> bool:
        return len(self.frames) == 1 and self.queue.empty() and not self.close_sent

    # Frames that bring no message

    def _beside_messages(self) -> bool:
        """Count such a frame; false if there are too many, which ends the connection."""
        self._frames += 1
        if self._beside.wait_after(1) <= 0:
            return True
        self._drop()
        return False

    def handle_cont(self, event: Frame) -> None:
        if len(self.frames) >= FRAGMENTS:
            self._drop()
        elif event.fin or self._beside_messages():
            super().handle_cont(event)

    def handle_ping(self) -> None:
        if self._beside_messages() and self.writable.is_set():
            super().handle_ping()
        else:
            self.conn.data_to_send()  # one who does not read gets no answers

    def handle_pong(self, event: Frame) -> None:
        if self._beside_messages():
            super().handle_pong(event)

    def _drop(self) -> None:
        self._backlog.clear()
        self.transport.abort()

    # The end

    def connection_lost(self, exc: Exception | None) -> None:
        self._backlog.clear()
        super().connection_lost(exc)

    def keepalive_timeout(self) -> None:
        super().keepalive_timeout()
        self.transport.abort()

    def shutdown(self) -> None:
        super().shutdown()
        self.loop.call_later(END_WITHIN, self.transport.abort)

    async def run_asgi(self) -> None:
        try:
            await super().run_asgi()
        finally:
            self.loop.call_later(CLOSE_WITHIN, self.transport.abort)
