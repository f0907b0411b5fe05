"""All stages, and what of the declarations they leave out."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Iterator

import flet as ft
from tests.gate.stage import Stage
from tests.gate.stages import buttons, cupertino, data, inputs, layout, navigation, texts, windows

STAGES: list[Stage] = [
    *inputs.STAGES,
    *buttons.STAGES,
    *texts.STAGES,
    *layout.STAGES,
    *data.STAGES,
    *navigation.STAGES,
    *cupertino.STAGES,
    *windows.STAGES,
]

NOT_SWEPT = {
    "what they do shows in what happens, not in a picture at rest": "AnimatedSwitcher AutofillGroup ContextMenu "
    "CupertinoContextMenu CupertinoContextMenuAction Draggable DragTarget FileDropZone GestureDetector Hero "
    "InteractiveViewer KeyboardListener MergeSemantics RadioGroup Screenshot SelectionArea Semantics TabBarView Tabs "
    "TransparentPointer WindowDragArea PageTransitionsTheme",
    "each has tests of its own": "FletApp Html IFrame MarkdownCustomCodeTheme RawImage ScrollbarTheme Theme",
    "no picture of their own": "Control LayoutControl ActionControl AdaptiveControl DialogControl ScrollableControl "
    "FormFieldControl BasePage Page MultiView Window Component Service ReorderableDragHandle",
}


def classes() -> Iterator[str]:
    """The public classes that have something to show: controls and the parts of a theme."""
    for name in sorted(dir(ft)):
        found = getattr(ft, name)
        if not inspect.isclass(found):
            continue
        if issubclass(found, ft.Control) or (name.endswith("Theme") and dataclasses.is_dataclass(found)):
            yield name
