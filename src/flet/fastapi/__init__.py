"""Flet apps as ASGI applications, alone or inside a FastAPI site."""

from typing import TYPE_CHECKING

from flet.fastapi.app_manager import app_manager
from flet.first_use import on_first_use

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

__getattr__ = on_first_use(globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
