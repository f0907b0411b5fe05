"""The runtime: control tree, change tracking, wire format, sessions. It knows no concrete control."""

from flet.engine import overwritten

overwritten.check()
