"""What of this distribution lies outside the package `flet`, because another distribution can take that over.

PYTEST_DONT_REWRITE: it is imported before pytest, which would warn of that.
"""
