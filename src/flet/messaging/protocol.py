"""Messages as a program may send them with `page.session.connection.send_message()`."""

from __future__ import annotations

import dataclasses
import enum
from typing import Any


class MessageAction(enum.Enum):
    """What a message is about."""

    REGISTER_CLIENT = 1
    PATCH_CONTROL = 2
    CONTROL_EVENT = 3
    UPDATE_CONTROL_PROPS = 4
    INVOKE_METHOD = 5
    SESSION_CRASHED = 6
    PYTHON_OUTPUT = 7


@dataclasses.dataclass
class Message:
    """One message between a session and its browser."""

    action: MessageAction
    """What it is about."""

    body: Any
    """What it says; maps, lists, text and numbers."""
