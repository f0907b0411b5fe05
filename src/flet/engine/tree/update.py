"""One update while it is being made."""

from __future__ import annotations

from typing import Any

from flet.engine.declare.control import BaseControl

FAILURES = (Exception, SystemExit)
"""What is a failure of a function: `sys.exit()` ends a function of one visitor, not the server of all."""


class Update:
    """What an update sends, and which controls come, go and move with it."""

    __slots__ = (
        "entered",
        "errors",
        "known",
        "late",
        "left",
        "messages",
        "mounted",
        "moved",
        "prepared",
        "removed",
        "sent",
        "work",
    )

    def __init__(self) -> None:
        self.prepared: set[int] = set()
        """Numbers of the controls whose `before_update` was called."""
        self.entered: list[BaseControl] = []
        """Controls that were let into the tree to be sent."""
        self.messages: list[bytes] = []
        """Packed messages for the client."""
        self.mounted: list[BaseControl] = []
        """Controls whose `did_mount` is to be called once the messages are on their way."""
        self.left: list[BaseControl] = []
        """Controls whose `will_unmount` is to be called, those inside before those around them."""
        self.late: list[BaseControl] = []
        """Controls that turned up while the update was packed: their hooks have still to run."""
        self.errors: list[tuple[BaseControl, BaseException]] = []
        """What is wrong with controls. It was left out, and all else is sent."""
        self.work: list[int] = []
        """Numbers of the controls that are still to be compared."""
        self.sent: set[int] = set()
        """Numbers of the controls that are sent whole, so that nothing else has to be said about them."""
        self.removed: dict[int, BaseControl] = {}
        """Controls that are gone from their places; some turn up elsewhere."""
        self.known: dict[str, Any] = {}
        """Wire forms of properties of the root, where they are known before; see `FirstPage`."""
        self.moved: list[tuple[BaseControl, BaseControl]] = []
        """Controls that turned up elsewhere, with their former parents."""

    def fail(self, control: BaseControl, error: BaseException) -> None:
        """Note what is wrong with a control."""
        self.errors.append((control, error))

    def remove(self, controls: list[BaseControl]) -> None:
        """Take note that controls are no longer where they were."""
        for control in controls:
            if control._flet_tree is not None:  # what only a hook has seen was never there
                self.removed[control._i] = control

    def has_gone(self, control: BaseControl) -> bool:
        """Say whether the client is told to take a control away, by itself or with one around it."""
        node: BaseControl | None = control
        while node is not None:
            if node._i in self.removed and node._i not in self.sent:
                return True
            node = node._flet_parent
        return False
