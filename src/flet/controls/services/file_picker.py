from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.engine.events import EventHandler


class FilePickerFileType(Enum):
    ANY = "any"
    MEDIA = "media"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    CUSTOM = "custom"


@value(sparse=False)
class FilePickerFile(Value):
    id: int

    name: str

    size: int

    path: str | None = None

    bytes: None = None


@value(sparse=False)
class FilePickerUploadFile(Value):
    upload_url: str

    method: str = "PUT"

    id: int | None = None

    name: str | None = None


@event
class FilePickerUploadEvent(Event[EventControlType]):
    file_name: str

    progress: float | None = None

    error: str | None = None


@event
class FilePickerResultEvent(Event[EventControlType]):
    files: list[FilePickerFile]


@control("FilePicker")
class FilePicker(Service):
    on_result: EventHandler[FilePickerResultEvent] | None = prop(default=None, passive=True)

    on_upload: EventHandler[FilePickerUploadEvent] | None = prop(default=None, passive=True)
