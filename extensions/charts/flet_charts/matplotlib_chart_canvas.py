from collections.abc import Callable

import flet as ft
from flet.extending import control, event, payload, prop

MOST_PIXELS = 16384


@event
class MatplotlibChartCanvasResizeEvent(ft.Event["MatplotlibChartCanvas"]):
    """The picture has another size."""

    width: float = payload("w", least=1, most=MOST_PIXELS)
    """Its width, in logical pixels."""

    height: float = payload("h", least=1, most=MOST_PIXELS)
    """Its height, in logical pixels."""

    pixel_ratio: float = payload("r", default=1.0, least=0.5, most=4)
    """How many pixels of the screen a logical pixel is."""


@event
class MatplotlibInputEvent(ft.Event["MatplotlibChartCanvas"]):
    """A visitor did something on the picture, in the words of Matplotlib's WebAgg."""

    type: str = payload(most=20)
    """What: `button_press`, `motion_notify`, `scroll`, `key_press`, ..."""

    x: float = payload(default=0.0, least=-(2**20), most=2**20)
    """Where, in pixels of the screen from the left edge."""

    y: float = payload(default=0.0, least=-(2**20), most=2**20)
    """Where, from the top."""

    button: int = payload(default=0, least=-1, most=31)
    """Which button of the mouse."""

    buttons: int = payload(default=0, least=0, most=31)
    """Which buttons are down, as bits."""

    step: float = payload(default=0.0, least=-100, most=100)
    """How far a wheel was turned."""

    key: str = payload(default="", most=30)
    """Which key."""

    modifiers: str = payload(default="", most=30)
    """Which keys are held with it, such as `ctrl shift`."""


@control("MatplotlibChartCanvas")
class MatplotlibChartCanvas(ft.LayoutControl):
    """Shows pictures, one after the other, as fast as a browser takes them."""

    client_module = "client/matplotlib_canvas.js"
    client_fills = "both"

    resize_interval: ft.Number = 10
    """How long the size must have been the same before `on_resize` is called, in milliseconds."""

    on_resize: ft.EventHandler[MatplotlibChartCanvasResizeEvent] | None = prop(default=None, passive=True)
    """Called when the picture has a place, and when the size of that changes."""

    on_data_channel_open: ft.EventHandler[ft.DataChannelOpenEvent["MatplotlibChartCanvas"]] | None = prop(
        default=None, passive=True
    )
    """Called when a browser opens a channel of bytes. Fletching's own client needs none."""

    on_input: ft.EventHandler[MatplotlibInputEvent] | None = prop(default=None, kw_only=True)
    """Called when a visitor uses pointer, wheel or keys on the picture."""

    proportions: ft.Number = prop(default=0.75, kw_only=True)
    """Height by width, where no height is given."""

    description: str = prop(default="", kw_only=True)
    """What the picture shows, for screen readers."""

    pointer: str = prop(default="default", kw_only=True)
    """The mouse pointer, as CSS calls it."""

    takes_wheel: bool = prop(default=False, kw_only=True)
    """Whether the wheel is the picture's, rather than the page's, also before anybody has pressed on it."""

    is_dragged: bool = prop(default=False, kw_only=True)
    """Whether a finger that moves up or down moves what is drawn, rather than the page."""

    rubberband: list[float] | None = prop(default=None, kw_only=True)
    """Two corners of a rectangle to draw over the picture, `[x0, y0, x1, y1]` in its pixels from the top left."""

    def init(self) -> None:
        """Begin without a listener."""
        self._on_frame_applied: Callable[[], None] | None = None

    def set_on_frame_applied(self, cb: Callable[[], None] | None) -> None:
        """Have a function called each time that the browser has drawn a picture."""
        self._on_frame_applied = cb

    async def apply_full(self, image_bytes: bytes) -> None:
        """Show a picture in a format that browsers know, such as PNG, in place of the one before."""
        await self._apply("apply_full", {"image": image_bytes})

    async def apply_diff(self, image_bytes: bytes) -> None:
        """Draw a picture over the one before; where it is transparent, that stays."""
        await self._apply("apply_diff", {"image": image_bytes})

    async def apply_raw(self, width: int, height: int, rgba: bytes) -> None:
        """Show pixels, four bytes each, row by row.

        Raises:
            ValueError: there are not as many bytes as that.
        """
        if len(rgba) != width * height * 4:
            raise ValueError(
                f"rgba has {len(rgba)} bytes; {width} x {height} pixels are {width * height * 4}"
            )
        await self._apply("apply_raw", {"width": width, "height": height, "rgba": rgba})

    async def apply_raw_packet(self, packet: bytes) -> None:
        """Show pixels after their width and height, 4 bytes each with the least first."""
        width, height = (int.from_bytes(packet[at : at + 4], "little") for at in (0, 4))
        await self.apply_raw(width, height, packet[8:])

    async def clear(self) -> None:
        """Show nothing."""
        await self._invoke_method("clear")

    async def _apply(self, how: str, picture: dict[str, object]) -> None:
        await self._invoke_method(how, picture, timeout=30)
        if self._on_frame_applied is not None:
            self._on_frame_applied()
