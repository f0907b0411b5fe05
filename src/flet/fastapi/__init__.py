"""Flet apps as ASGI applications, alone or inside a FastAPI site."""

import importlib
from typing import TYPE_CHECKING, Any

from flet.fastapi.app_manager import app_manager

if TYPE_CHECKING:
    from flet.fastapi.application import app
    from flet.fastapi.host import FastAPI
    from flet.fastapi.pages.static_files import FletStaticFiles
    from flet.fastapi.sign_in.flet_oauth import FletOAuth
    from flet.fastapi.socket.flet_app import FletApp
    from flet.fastapi.uploads.flet_upload import FletUpload

__all__ = ["FastAPI", "FletApp", "FletOAuth", "FletStaticFiles", "FletUpload", "app", "app_manager"]

_MODULES = {
    "FastAPI": "host",
    "FletApp": "socket.flet_app",
    "FletOAuth": "sign_in.flet_oauth",
    "FletStaticFiles": "pages.static_files",
    "FletUpload": "uploads.flet_upload",
    "app": "application",
}
"""Where the names are; loaded on first use, as FastAPI takes longer to load than all the rest."""


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
    value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
