"""What stands in for a component whose data is not there, where the program names nothing else."""

from __future__ import annotations

from typing import Any

from flet.components.router.place import use_route_error


def ring() -> Any:
    """Return a ring that turns."""
    from flet.controls.data.progress_ring import ProgressRing
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.container import Container

    return Container(ProgressRing(), alignment=Alignment.CENTER, padding=24)


def fail() -> Any:
    """Raise what the loader has raised, as the component itself."""
    error = use_route_error()
    assert error is not None
    raise error
