from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.engine.props import prop
from flet.engine.value import value

if TYPE_CHECKING:
    from flet.controls.services.file_picker import FilePicker, FilePickerFileType


@value(sparse=False)
class PickFiles(ClientAction):
    file_picker: FilePicker = prop(skip=True)

    dialog_title: str | None = prop(default=None, skip=True)

    initial_directory: str | None = prop(default=None, skip=True)

    file_type: FilePickerFileType | None = prop(default=None, skip=True)

    allowed_extensions: list[str] | None = prop(default=None, skip=True)

    allow_multiple: bool = prop(default=False, skip=True)

    with_data: bool = prop(default=False, skip=True)

    compression_quality: int = prop(default=0, skip=True)

    cancel_upload_on_window_blur: bool = prop(default=True, skip=True)
