"""`flet.fastapi` under the name that it has in Flet's own packages."""

from flet.fastapi import FastAPI, FletApp, FletOAuth, FletStaticFiles, FletUpload, app, app_manager

__all__ = ["FastAPI", "FletApp", "FletOAuth", "FletStaticFiles", "FletUpload", "app", "app_manager"]
