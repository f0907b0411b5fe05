"""Pictures made by the program, one after the other."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from flet.controls.base.layout_control import LayoutControl
from flet.controls.media.filter_quality import FilterQuality
from flet.controls.media.png import encode_rgba, picture_bytes
from flet.data_channel import DataChannelOpenEvent
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.box import BoxFit
    from flet.data_channel import DataChannel
    from flet.engine.declare.events import Event, EventHandler

# First byte of a frame to the browser; every frame is answered with one byte once it shows.
_ENCODED = b"\x01"
_CLEAR = b"\x03"
_PREMULTIPLIED = b"\x04"


@control("RawImage")
class RawImage(LayoutControl):
    """Shows pictures that the program makes, one after the other, as in a video."""

    scale: Number = 1.0
    """Pixels of the picture for each logical pixel."""

    fit: BoxFit | None = None
    """How the picture is fitted into the room that it has."""

    filter_quality: FilterQuality = FilterQuality.LOW
    """How smooth it is when enlarged; the better, the slower."""

    ready_timeout: Number | None = 5.0
    """How many seconds to wait for the browser before the first picture; `None` waits without an end."""

    ack_timeout: Number | None = 10.0
    """How many seconds to wait until a picture shows; `None` waits without an end."""

    on_data_channel_open: EventHandler[DataChannelOpenEvent[RawImage]] | None = prop(
        default=None, passive=True
    )
    """Called when the browser is ready for pictures."""

    def init(self) -> None:
        self._channel: DataChannel | None = None
        self._opened = asyncio.Event()
        self._turn = asyncio.Lock()
        if self.on_data_channel_open is None:
            # The browser announces its channel only to controls that listen.
            self.on_data_channel_open = _listen

    def before_event(self, e: Event[Any]) -> bool | None:
        if isinstance(e, DataChannelOpenEvent):
            self._channel = self.get_data_channel(e.channel_id)
            self._opened.set()
        return None

    def will_unmount(self) -> None:
        self._channel = None
        self._opened.clear()

    async def render(self, image: Any, *, premultiplied: bool = False) -> None:
        """Show a picture and wait until it is there.

        Args:
            image: the bytes of a PNG, JPEG, WebP or GIF file; a Pillow image; or an array of shape
                (height, width, 3 or 4) with a byte for each of red, green, blue and alpha.
            premultiplied: for arrays: whether the colours are multiplied by alpha already.

        Raises:
            TypeError: `image` is none of these.
            TimeoutError: the browser was not ready, or did not answer, in time.
        """
        made = picture_bytes(image)
        if isinstance(made, bytes):
            await self.render_encoded(made)
        else:
            await self.render_rgba(*made, premultiplied=premultiplied)

    async def render_encoded(self, data: bytes) -> None:
        """Show a picture given as the bytes of a file and wait until it is there.

        Raises:
            TimeoutError: the browser was not ready, or did not answer, in time.
        """
        await self._show(_ENCODED + data)

    async def render_rgba(
        self, width: int, height: int, pixels: bytes, *, premultiplied: bool = True
    ) -> None:
        """Show a picture given as pixels and wait until it is there.

        Args:
            width: width in pixels.
            height: height in pixels.
            pixels: four bytes for each pixel, row by row: red, green, blue, alpha.
            premultiplied: whether the colours are multiplied by alpha already.

        Raises:
            ValueError: `pixels` has another length.
            TimeoutError: the browser was not ready, or did not answer, in time.
        """
        if len(pixels) != width * height * 4:
            raise ValueError(
                f"RawImage.render_rgba(): {width} x {height} pixels take {width * height * 4} bytes,"
                f" not {len(pixels)}"
            )
        if premultiplied:
            size = width.to_bytes(4, "little") + height.to_bytes(4, "little")
            await self._show(_PREMULTIPLIED + size + pixels)
        else:
            await self._show(_ENCODED + await asyncio.to_thread(encode_rgba, width, height, pixels))

    async def clear(self) -> None:
        """Show nothing."""
        await self._show(_CLEAR)

    async def _show(self, frame: bytes) -> None:
        async with self._turn:
            await self._wait(self._opened, self.ready_timeout, "was not ready for pictures")
            channel = self._channel
            assert channel is not None
            loop = asyncio.get_running_loop()
            shown = asyncio.Event()

            def answered(_: bytes) -> None:
                loop.call_soon_threadsafe(shown.set)

            channel.on_bytes(answered)
            channel.send(frame)
            try:
                await self._wait(shown, self.ack_timeout, "did not show the picture")
            finally:
                channel.on_bytes(None)

    async def _wait(self, happened: asyncio.Event, seconds: Number | None, failure: str) -> None:
        try:
            await asyncio.wait_for(happened.wait(), seconds)
        except TimeoutError:
            raise TimeoutError(
                f"{self._flet_name()}: the browser {failure} within {seconds} seconds"
            ) from None


def _listen() -> None:
    """Ask for the announcement of the channel; `before_event` takes it."""
