from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import ControlEventHandler


class IFrameSandbox(Enum):
    """What the page in a frame may do."""

    DOWNLOADS = "allow-downloads"
    FORMS = "allow-forms"
    MODALS = "allow-modals"
    POPUPS = "allow-popups"
    POPUPS_TO_ESCAPE_SANDBOX = "allow-popups-to-escape-sandbox"
    PRESENTATION = "allow-presentation"
    SAME_ORIGIN = "allow-same-origin"
    """Keep its origin, and so its cookies and storage. A page of this site could then do whatever the program's own
    page can; it is not allowed there together with scripts."""

    SCRIPTS = "allow-scripts"
    TOP_NAVIGATION_BY_USER_ACTIVATION = "allow-top-navigation-by-user-activation"


@control("IFrame")
class IFrame(LayoutControl):
    """Shows another page inside of this one; 300 by 150 if it has no size. Flet's Flutter client does not know it."""

    src: str | None = None
    """Address of the page: of another site (`https://...`), or a path of this one."""

    html: str | None = prop(default=None, again=True)
    """The page itself, instead of `src`; its scripts run, as nobody's: they see neither this page nor its cookies."""

    title: str = ""
    """What is in the frame, for screen readers."""

    sandbox: list[IFrameSandbox] | None = None
    """What the page may do; if not given, run scripts, send forms, open windows, download, and, on another site, keep
    its origin."""

    allow: list[str] = prop(default_factory=list)
    """Features of the browser that the page may use: `fullscreen`, `camera`, `clipboard-write`, ..."""

    border: bool = False
    """Whether a line is drawn around it."""

    on_load: ControlEventHandler[IFrame] | None = None
    """Called when a page has been loaded."""
