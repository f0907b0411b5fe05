"""The browser of the machine on which the program runs."""

import webbrowser


def open_in_browser(url: str) -> None:
    """Open an address."""
    webbrowser.open(url)
