from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.controls.services.file_picker import FilePickerFileType, pick_arguments
from flet.engine.props import prop
from flet.engine.value import value

if TYPE_CHECKING:
    from flet.controls.services.file_picker import FilePicker


@value(sparse=False)
class PickFiles(ClientAction):
    """An action that lets the visitor choose files; see `ActionControl.action`. The answer comes to
    `FilePicker.on_result`.
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
    """Browsers: whether leaving the window counts as cancelling."""

    def __post_init__(self) -> None:
        self.service_id = self.file_picker._i
        self.method = "pick_files"
        self.args = pick_arguments(
            dialog_title=self.dialog_title,
            initial_directory=self.initial_directory,
            file_type=self.file_type or FilePickerFileType.ANY,
            allowed_extensions=self.allowed_extensions,
            allow_multiple=self.allow_multiple,
            with_data=self.with_data,
            compression_quality=self.compression_quality,
            cancel_upload_on_window_blur=self.cancel_upload_on_window_blur,
        )
