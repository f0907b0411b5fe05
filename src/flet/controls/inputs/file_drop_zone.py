from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.layout_control import LayoutControl
from flet.controls.services.file_picker import FilePicker, FilePickerFileType, FilePickerResultEvent
from flet.controls.services.file_pieces import read_before_event
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from typing import Any

    from flet.controls.base.control import Control
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.engine.declare.events import Event, EventHandler


@control("FileDropZone")
class FileDropZone(LayoutControl):
    """A place to drop files on, from the visitor's desktop, and to paste them.

    It shows an outline while files are above it. Flet has no such control: it needs the HTML client.
    """

    internals_from: ClassVar = ("file_picker",)

    content: Control = prop(check=has_visible)
    """The control inside."""

    file_picker: FilePicker = prop(skip=True)
    """Has the files afterwards, as if they had been chosen with it; its `upload()` sends them."""

    file_type: FilePickerFileType = FilePickerFileType.ANY
    """Which files are taken."""

    allowed_extensions: list[str] | None = None
    """Endings without a dot, such as `["pdf", "svg"]`; they replace `file_type`."""

    allow_multiple: bool = True
    """Whether several files are taken at a time; otherwise the first one is."""

    with_data: bool = False
    """Whether the contents come along, as `FilePickerFile.bytes`, of 64 MiB in all at most."""

    paste: bool = True
    """Whether files that the visitor pastes on the page are taken; the zone that was shown last gets them."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners of the outline, in logical pixels; 12 if it is not given."""

    on_drop: EventHandler[FilePickerResultEvent[FileDropZone]] | None = None
    """Called when files were dropped or pasted, with those that are taken, in `e.files`."""

    def wire_internals(self) -> dict[str, object]:
        """The number of the picker."""
        return {"file_picker": self.file_picker._i}

    def before_event(self, e: Event[Any]) -> bool | None:
        """Reads what was asked for before the program is told of the files."""
        if isinstance(e, FilePickerResultEvent):
            return not read_before_event(self.file_picker, self, e, wanted=self.with_data)
        return super().before_event(e)
