"""Parameters for which the environment has a say.

`run()` is an operator's to start: there the environment wins over the program. One process may have several apps and
endpoints of `flet.fastapi`: there the code comes first, and the environment gives what it leaves out.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from flet.settings import read_settings

__all__ = ["environment_fills_in", "said_by_environment"]

P = ParamSpec("P")
T = TypeVar("T")

SETTINGS = {
    "assets_dir": "assets_dir",
    "max_upload_size": "max_upload_size",
    "no_cdn": "web_no_cdn",
    "oauth_state_timeout_seconds": "oauth_state_timeout",
    "route_url_strategy": "web_route_url_strategy",
    "secret_key": "secret_key",
    "session_timeout_seconds": "session_timeout",
    "upload_dir": "upload_dir",
    "use_color_emoji": "web_use_color_emoji",
    "web_renderer": "web_renderer",
}
"""Parameters of `flet.fastapi.app` and the endpoint classes, and the settings that they have in the environment."""


def said_by_environment() -> dict[str, object]:
    """Return the parameters for which a variable is set.

    Raises:
        SettingsError: A variable has a value that is not allowed.
    """
    settings = read_settings()
    said = ((name, getattr(settings, field, None)) for name, field in SETTINGS.items())
    return {name: value for name, value in said if value is not None}


def environment_fills_in(function: Callable[P, T]) -> Callable[P, T]:
    """Give a function those of its arguments that the environment knows and a call leaves out, or has as `None`."""
    signature = inspect.signature(function)

    @functools.wraps(function)
    def filled(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            given = signature.bind(*args, **kwargs)
        except TypeError:
            return function(*args, **kwargs)  # raises it with the function's own name
        for name, value in said_by_environment().items():
            if name in signature.parameters and given.arguments.get(name) is None:
                given.arguments[name] = value
        return function(*given.args, **given.kwargs)

    return filled
