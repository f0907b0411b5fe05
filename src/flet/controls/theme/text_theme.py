from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.text.text_style import TextStyle


@value
class TextTheme(Value):
    body_large: TextStyle | None = None

    body_medium: TextStyle | None = None

    body_small: TextStyle | None = None

    display_large: TextStyle | None = None

    display_medium: TextStyle | None = None

    display_small: TextStyle | None = None

    headline_large: TextStyle | None = None

    headline_medium: TextStyle | None = None

    headline_small: TextStyle | None = None

    label_large: TextStyle | None = None

    label_medium: TextStyle | None = None

    label_small: TextStyle | None = None

    title_large: TextStyle | None = None

    title_medium: TextStyle | None = None

    title_small: TextStyle | None = None
