"""What the library raises beside Python's own exceptions."""

from __future__ import annotations


class FletException(Exception):
    """The base of all exceptions of this package."""


class FletUnsupportedPlatformException(FletException):
    """The platform of the visitor cannot do this at all, as a browser cannot list folders."""


class FletUnimplementedPlatformException(FletUnsupportedPlatformException):
    """The platform of the visitor could do this, but support for it has not been written."""


class FletPageDisconnectedException(FletException):
    """The visitor's page is gone, so nobody can answer any more."""
