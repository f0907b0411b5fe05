from __future__ import annotations

from flet.controls.base.client_action import ClientAction
from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import value


@control("Clipboard")
class Clipboard(Service):
    """Copies and pastes."""

    async def set(self, value: str) -> None:
        """Put text on the clipboard.

        Raises:
            RuntimeError: the browser refused; it may ask for a click or a permission first.
        """
        await self._invoke_method("set", {"data": value})

    async def get(self) -> str | None:
        """Return the text on the clipboard, empty if there is none.

        Raises:
            RuntimeError: the visitor did not allow it, or the page has not come over https.
        """
        text: str | None = await self._invoke_method("get")
        return text

    async def set_image(self, value: bytes) -> None:
        """Put a picture on the clipboard, given as the bytes of a PNG file.

        Raises:
            RuntimeError: the browser refused, or cannot: the page has not come over https, or it is no picture.
        """
        await self._invoke_method("set_image", {"data": value})

    async def get_image(self) -> bytes | None:
        """Return the picture on the clipboard as PNG, `None` if there is none.

        Raises:
            RuntimeError: the visitor did not allow it, or the page has not come over https.
        """
        picture: bytes | None = await self._invoke_method("get_image")
        return picture

    async def set_files(self, files: list[str]) -> bool:
        """Put files on the clipboard by their paths; tells whether it worked.

        Raises:
            FletUnsupportedPlatformException: in a browser, which has no access to files.
        """
        self._refuse_in_browser("set_files")
        done: bool = await self._invoke_method("set_files", {"files": files})
        return done

    async def get_files(self) -> list[str]:
        """Paths of the files on the clipboard.

        Raises:
            FletUnsupportedPlatformException: in a browser, which has no access to files.
        """
        self._refuse_in_browser("get_files")
        files: list[str] | None = await self._invoke_method("get_files")
        return files or []


@value(sparse=False)
class CopyToClipboard(ClientAction):
    """An action that copies text in the browser; see `ActionControl.action`."""

    data: str = prop(skip=True)
    """The text."""

    def __post_init__(self) -> None:
        self._call(Clipboard, "set", data=self.data)
