"""The command `flet`."""

from flet import engine as engine
