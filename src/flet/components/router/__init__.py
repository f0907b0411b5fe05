"""Routes: which components a path shows."""

from flet.components.router.place import (
    is_route_active,
    use_route_error,
    use_route_loader_data,
    use_route_location,
    use_route_outlet,
    use_route_params,
    use_view_path,
)
from flet.components.router.route import LocationInfo, Route
from flet.components.router.router import Router

__all__ = [
    "LocationInfo",
    "Route",
    "Router",
    "is_route_active",
    "use_route_error",
    "use_route_loader_data",
    "use_route_location",
    "use_route_outlet",
    "use_route_params",
    "use_view_path",
]
