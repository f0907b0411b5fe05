from __future__ import annotations

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import value


@value(kw_only=True)
class MacOsDeviceInfo(DeviceInfo):
    """Facts about a Mac."""

    active_cpus: int
    """How many processors are in use."""

    arch: str
    """Architecture of the processor."""

    computer_name: str
    """Name of the computer."""

    cpu_frequency: int
    """Frequency of the processor in hertz."""

    host_name: str
    """Name in the network."""

    kernel_version: str
    """Version of the kernel."""

    major_version: int
    """First number of the version."""

    memory_size: int
    """Memory in bytes."""

    minor_version: int
    """Second number of the version."""

    model: str
    """Model."""

    model_name: str
    """Name of the model that users know."""

    os_release: str
    """Version of the system in words."""

    patch_version: int
    """Third number of the version."""

    system_guid: str | None = None
    """Identifier of the machine."""
