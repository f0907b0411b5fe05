"""Flet apps as ASGI applications, alone or inside a FastAPI site."""

from flet.fastapi.app import app
from flet.fastapi.app_manager import app_manager
from flet.fastapi.host import FastAPI
from flet.fastapi.pages.static_files import FletStaticFiles
from flet.fastapi.sign_in.flet_oauth import FletOAuth
from flet.fastapi.socket.flet_app import FletApp
from flet.fastapi.uploads.flet_upload import FletUpload

__all__ = ["FastAPI", "FletApp", "FletOAuth", "FletStaticFiles", "FletUpload", "app", "app_manager"]
