from __future__ import annotations

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import value


@value(kw_only=True)
class LinuxDeviceInfo(DeviceInfo):
    """Facts about a Linux computer, from its os-release file."""

    name: str
    """Name."""

    id: str
    """Identifier."""

    pretty_name: str
    """Name and version of the system for users."""

    version: str | None = None
    """Version."""

    id_like: list[str] | None = None
    """Systems that it is derived from."""

    version_code_name: str | None = None
    """Code name of the version."""

    version_id: str | None = None
    """Version in numbers."""

    build_id: str | None = None
    """Identifier of the build."""

    variant: str | None = None
    """Variant of the system."""

    variant_id: str | None = None
    """Identifier of the variant."""

    machine_id: str | None = None
    """Identifier of the machine."""
