"""Flet apps as ASGI applications, alone or inside a FastAPI site."""

from flet.fastapi.app import app
from flet.fastapi.app_manager import app_manager
from flet.fastapi.fastapi_app import FastAPI
from flet.fastapi.flet_app import FletApp
from flet.fastapi.flet_oauth import FletOAuth
from flet.fastapi.flet_upload import FletUpload
from flet.fastapi.static_files import FletStaticFiles

__all__ = ["FastAPI", "FletApp", "FletOAuth", "FletStaticFiles", "FletUpload", "app", "app_manager"]
