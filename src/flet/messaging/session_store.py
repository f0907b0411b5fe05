from __future__ import annotations

from flet.engine.session.store import SessionStore

__all__ = ["SessionStore"]
