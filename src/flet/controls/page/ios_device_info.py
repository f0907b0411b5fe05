from __future__ import annotations

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import Value, value


@value
class IosUtsname(Value):
    """Facts about the system of an iPhone or iPad."""

    machine: str
    """Model of the machine."""

    node_name: str
    """Name in the network."""

    release: str
    """The version that users see."""

    sys_name: str
    """Name of the system."""

    version: str
    """Version."""


@value(kw_only=True)
class IosDeviceInfo(DeviceInfo):
    """Facts about an iPhone or iPad."""

    available_ram_size: int
    """Free memory in megabytes."""

    free_disk_size: int
    """Free storage in bytes."""

    is_ios_app_on_mac: bool
    """Whether it runs on a Mac."""

    is_physical_device: bool
    """Whether it is real, not an emulator."""

    localized_model: str
    """Model in the visitor's language."""

    model: str
    """Model."""

    model_name: str
    """Name of the model that users know."""

    name: str
    """Name."""

    physical_ram_size: int
    """Memory in megabytes."""

    system_name: str
    """Name of the system."""

    system_version: str
    """Version of the system."""

    total_disk_size: int
    """Storage in bytes."""

    utsname: IosUtsname
    """More facts about the system."""

    identifier_for_vendor: str | None = None
    """Identifier that all programs of one maker share."""
