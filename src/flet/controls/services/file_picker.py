from __future__ import annotations

import builtins
from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.controls.services.file_pieces import (
    PIECE,
    give_in_pieces,
    read_before_event,
    read_in_pieces,
    takes_pieces,
)
from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from typing import Any

    from flet.engine.declare.events import EventHandler
    from flet.engine.declare.ref import Ref

_DIALOG_SECONDS = 3600


class FilePickerFileType(Enum):
    """Kinds of files to choose from."""

    ANY = "any"
    MEDIA = "media"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    CUSTOM = "custom"


@value(sparse=False)
class FilePickerFile(Value):
    """A chosen file."""

    id: int
    """Number to upload it by."""

    name: str
    """Name of the file."""

    size: int
    """Size in bytes."""

    path: str | None = None
    """Where it is on the device; `None` in browsers."""

    bytes: builtins.bytes | None = None
    """Contents, if they were asked for."""


@value(sparse=False)
class FilePickerUploadFile(Value):
    """A file to upload, and where to."""

    upload_url: str
    """URL that takes it, as from `page.get_upload_url()`."""

    method: str = "PUT"
    """HTTP method, `PUT` or `POST`."""

    id: int | None = None
    """Number of the chosen file."""

    name: str | None = None
    """Name of the chosen file, if `id` is not given."""


@event
class FilePickerUploadEvent(Event[EventControlType]):
    """How far an upload is."""

    file_name: str
    """Name of the file."""

    progress: float | None = None
    """From 0 to 1; `None` if it failed."""

    error: str | None = None
    """Why it failed, `None` if it did not."""


@event
class FilePickerResultEvent(Event[EventControlType]):
    """Files were chosen by the action `PickFiles`."""

    files: list[FilePickerFile]
    """The files; none if the visitor cancelled."""

    with_data: bool = False
    """Whether their contents were asked for."""


@control("FilePicker")
class FilePicker(Service):
    """Lets the visitor choose, upload and save files."""

    on_result: EventHandler[FilePickerResultEvent[FilePicker]] | None = prop(default=None, passive=True)
    """Called after the action `PickFiles`."""

    on_upload: EventHandler[FilePickerUploadEvent[FilePicker]] | None = prop(default=None, passive=True)
    """Called several times during each upload."""

    def before_event(self, e: Event[Any]) -> bool | None:
        """Reads what was asked for before the program is told of the files."""
        if isinstance(e, FilePickerResultEvent) and read_before_event(self, self, e, wanted=self._reads):
            return False
        return super().before_event(e)

    def __post_init__(self, ref: Ref[Any] | None = None) -> None:
        super().__post_init__(ref)
        self._reads = False

    async def pick_files(
        self,
        dialog_title: str | None = None,
        initial_directory: str | None = None,
        file_type: FilePickerFileType = FilePickerFileType.ANY,
        allowed_extensions: list[str] | None = None,
        allow_multiple: bool = False,
        with_data: bool = False,
        compression_quality: int = 0,
        cancel_upload_on_window_blur: bool = True,
    ) -> list[FilePickerFile]:
        """Let the visitor choose files.

        Args:
            dialog_title: title of the dialog, where dialogs have one.
            initial_directory: where to begin; browsers decide themselves.
            file_type: which files are offered.
            allowed_extensions: endings without a dot, such as `["pdf", "svg"]`; they replace `file_type`.
            allow_multiple: whether several may be chosen.
            with_data: whether the contents come along, as `FilePickerFile.bytes`, of 64 MiB in all at most;
                `upload()` takes files of any size.
            compression_quality: how much pictures may be compressed, from 0 (not at all) to 100; phones only.
            cancel_upload_on_window_blur: has no effect: browsers tell when a visitor gives up.

        Returns:
            The chosen files, none if the visitor cancelled. To get them to the server call `upload()`.

        Raises:
            RuntimeError: with `with_data`, the files are too large to be read into memory.
            TimeoutError: nobody answered for an hour.
        """
        answer = await self._invoke_method(
            "pick_files",
            {
                "dialog_title": dialog_title,
                "initial_directory": initial_directory,
                "file_type": file_type,
                "allowed_extensions": allowed_extensions,
                "allow_multiple": allow_multiple,
                "with_data": with_data,
                "compression_quality": compression_quality,
                "cancel_upload_on_window_blur": cancel_upload_on_window_blur,
            },
            timeout=_DIALOG_SECONDS,
        )
        files = [FilePickerFile(**file) for file in answer or []]
        if with_data:
            await read_in_pieces(self, files)
        return files

    async def save_file(
        self,
        dialog_title: str | None = None,
        file_name: str | None = None,
        initial_directory: str | None = None,
        file_type: FilePickerFileType = FilePickerFileType.ANY,
        allowed_extensions: list[str] | None = None,
        src_bytes: bytes | None = None,
    ) -> str | None:
        """Let the visitor save a file; a browser downloads it.

        Args:
            dialog_title: title of the dialog, where dialogs have one.
            file_name: suggested name; needed in browsers.
            initial_directory: where to begin; browsers decide themselves.
            file_type: what kind of file it is.
            allowed_extensions: endings without a dot; they replace `file_type`.
            src_bytes: the contents; needed in browsers.

        Returns:
            The path, `None` if the visitor cancelled and always in browsers.

        Raises:
            ValueError: in a browser without `file_name` or `src_bytes`.
            TimeoutError: nobody answered for an hour.
        """
        if self.page.web and (not file_name or src_bytes is None):
            raise ValueError("FilePicker.save_file() needs file_name and src_bytes in a browser")
        arguments = {
            "dialog_title": dialog_title,
            "file_name": file_name,
            "initial_directory": initial_directory,
            "file_type": file_type,
            "allowed_extensions": allowed_extensions,
            "src_bytes": src_bytes,
        }
        if src_bytes is not None and len(src_bytes) > PIECE and takes_pieces(self):
            arguments |= {"src_bytes": None, "pieces": await give_in_pieces(self, src_bytes)}
        path: str | None = await self._invoke_method("save_file", arguments, timeout=_DIALOG_SECONDS)
        return path

    async def get_directory_path(
        self, dialog_title: str | None = None, initial_directory: str | None = None
    ) -> str | None:
        """Let the visitor choose a folder.

        Raises:
            FletUnsupportedPlatformException: in a browser, which has no access to folders.
            TimeoutError: nobody answered for an hour.
        """
        self._refuse_in_browser("get_directory_path")
        path: str | None = await self._invoke_method(
            "get_directory_path",
            {"dialog_title": dialog_title, "initial_directory": initial_directory},
            timeout=_DIALOG_SECONDS,
        )
        return path

    async def upload(self, files: list[FilePickerUploadFile]) -> None:
        """Send chosen files to the server, one after the other; `on_upload` tells how far each is.

        Args:
            files: for each its URL, from `page.get_upload_url()`, and the `id` or `name` it was chosen with.
        """
        await self._invoke_method("upload", {"files": files})


@value(sparse=False)
class PickFiles(ClientAction):
    """An action that lets the visitor choose files; see `ActionControl.action`.

    The answer comes to `FilePicker.on_result`.
    """

    file_picker: FilePicker = prop(skip=True)
    """The file picker to use."""

    dialog_title: str | None = prop(default=None, skip=True)
    """Title of the dialog, where dialogs have one."""

    initial_directory: str | None = prop(default=None, skip=True)
    """Where to begin; browsers decide themselves."""

    file_type: FilePickerFileType | None = prop(default=None, skip=True)
    """Which files are offered."""

    allowed_extensions: list[str] | None = prop(default=None, skip=True)
    """Endings without a dot; they replace `file_type`."""

    allow_multiple: bool = prop(default=False, skip=True)
    """Whether several may be chosen."""

    with_data: bool = prop(default=False, skip=True)
    """Whether the contents come along."""

    compression_quality: int = prop(default=0, skip=True)
    """How much pictures may be compressed, from 0 (not at all) to 100; phones only."""

    cancel_upload_on_window_blur: bool = prop(default=True, skip=True)
    """Has no effect: browsers tell when a visitor gives up."""

    def __post_init__(self) -> None:
        self.file_picker._reads |= self.with_data
        self.service_id = self.file_picker._i
        self.method = "pick_files"
        self.args = {
            "dialog_title": self.dialog_title,
            "initial_directory": self.initial_directory,
            "file_type": (self.file_type or FilePickerFileType.ANY).value,
            "allowed_extensions": self.allowed_extensions,
            "allow_multiple": self.allow_multiple,
            "with_data": self.with_data,
            "compression_quality": self.compression_quality,
            "cancel_upload_on_window_blur": self.cancel_upload_on_window_blur,
        }
