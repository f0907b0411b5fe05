"""The command `flet`."""

from flet.engine import overwritten as overwritten
