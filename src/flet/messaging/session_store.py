from __future__ import annotations

from flet.engine.store import SessionStore

__all__ = ["SessionStore"]
