from __future__ import annotations

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control


@control("Html")
class Html(LayoutControl):
    """Shows HTML, without what could act in the name of the page.

    Scripts, handlers, forms, frames, style sheets and addresses with `javascript:` are left out, so text of strangers
    may be in it. What is to run scripts goes into an `IFrame`. Flet's Flutter client does not know this control.
    """

    value: str = ""
    """The HTML: a fragment, without `<html>` and `<body>`."""

    selectable: bool = True
    """Whether its text can be selected and copied."""
