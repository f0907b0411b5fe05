"""The runtime: control tree, change tracking, wire format, sessions. It knows no concrete control."""

from fletching import overwritten

overwritten.check()
