"""The inspector that `flet run` puts into pages: nothing of it is there without `FLET_INSPECT`."""

__all__ = ["INSPECTOR", "PREFIX"]

PREFIX = "_inspector"
INSPECTOR = f"{PREFIX}/inspector.js"
"""The address of its script, from the base of the page."""
