"""One update while it is being made."""

from __future__ import annotations

import logging
from collections import deque

from flet.engine.declare.control import BaseControl

logger = logging.getLogger("flet")


class Update:
    """What an update sends, and which controls come, go and move with it.

    Args:
        forgiving: what is wrong with a control is logged and left out instead of ending the update.
    """

    __slots__ = ("forgiving", "messages", "mounted", "moved", "removed", "sent", "work")

    def __init__(self, forgiving: bool = False) -> None:
        self.forgiving = forgiving
        self.messages: list[bytes] = []
        """Packed messages for the client."""
        self.mounted: list[BaseControl] = []
        """Controls whose `did_mount` is to be called once the messages are on their way."""
        self.work: deque[int] = deque()
        """Numbers of the controls that are still to be compared."""
        self.sent: set[int] = set()
        """Numbers of the controls that are sent whole, so that nothing else has to be said about them."""
        self.removed: dict[int, BaseControl] = {}
        """Controls that are gone from their places; some turn up elsewhere."""
        self.moved: list[tuple[BaseControl, BaseControl]] = []
        """Controls that turned up elsewhere, with their former parents."""

    def forgive(self, error: Exception) -> None:
        """Go on in spite of an error, if that is allowed.

        Raises:
            Exception: the error, if it is not.
        """
        if not self.forgiving:
            raise error
        logger.error("Left out of the page: %s", error, exc_info=error)

    def remove(self, controls: list[BaseControl]) -> None:
        """Controls are no longer where they were."""
        for control in controls:
            if control._flet_tree is not None:  # what only a hook has seen was never there
                self.removed[control._i] = control

    def has_gone(self, control: BaseControl) -> bool:
        """Whether the client is told to take a control away, by itself or with one around it."""
        if not self.removed:
            return False
        node: BaseControl | None = control
        while node is not None:
            if node._i in self.removed and node._i not in self.sent:
                return True
            node = node._flet_parent
        return False
