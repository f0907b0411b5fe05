"""What controls with client code of their own are declared with: see docs/extending.md."""

from flet.engine.declare import checks
from flet.engine.declare.control import control
from flet.engine.declare.events import event, payload
from flet.engine.declare.props import prop
from flet.engine.declare.value import value

__all__ = ["checks", "control", "event", "payload", "prop", "value"]
