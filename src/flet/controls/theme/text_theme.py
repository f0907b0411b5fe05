from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.text.text_style import TextStyle


@value
class TextTheme(Value):
    """Styles of text by the role that it plays."""

    body_large: TextStyle | None = None
    """Large style for running text."""

    body_medium: TextStyle | None = None
    """Middle-sized style for running text."""

    body_small: TextStyle | None = None
    """Small style for running text."""

    display_large: TextStyle | None = None
    """Large style for the largest texts."""

    display_medium: TextStyle | None = None
    """Middle-sized style for the largest texts."""

    display_small: TextStyle | None = None
    """Small style for the largest texts."""

    headline_large: TextStyle | None = None
    """Large style for headings of a page."""

    headline_medium: TextStyle | None = None
    """Middle-sized style for headings of a page."""

    headline_small: TextStyle | None = None
    """Small style for headings of a page."""

    label_large: TextStyle | None = None
    """Large style for buttons and other small texts."""

    label_medium: TextStyle | None = None
    """Middle-sized style for buttons and other small texts."""

    label_small: TextStyle | None = None
    """Small style for buttons and other small texts."""

    title_large: TextStyle | None = None
    """Large style for titles of parts of a page."""

    title_medium: TextStyle | None = None
    """Middle-sized style for titles of parts of a page."""

    title_small: TextStyle | None = None
    """Small style for titles of parts of a page."""
