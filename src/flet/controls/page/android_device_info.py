from __future__ import annotations

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import Value, value


@value(kw_only=True)
class AndroidBuildVersion(Value):
    """Version of Android."""

    code_name: str
    """Code name of the version."""

    incremental: str
    """Internal build number."""

    release: str
    """The version that users see."""

    sdk: int
    """Number of the programming interface."""

    base_os: str | None = None
    """Build that the system is based on."""

    preview_sdk: int | None = None
    """Number of the preview, if it is one."""

    security_patch: str | None = None
    """Date of the last security patch."""


@value(kw_only=True)
class AndroidDeviceInfo(DeviceInfo):
    """Facts about an Android device."""

    available_ram_size: int
    """Free memory in megabytes."""

    board: str
    """Name of the board."""

    bootloader: str
    """Version of the bootloader."""

    brand: str
    """Brand that users see."""

    device: str
    """Name of the industrial design."""

    display: str
    """Build number that users see."""

    fingerprint: str
    """Text that tells builds apart."""

    free_disk_size: int
    """Free storage in bytes."""

    hardware: str
    """Name of the hardware."""

    host: str
    """Host that the system was built on."""

    id: str
    """Identifier."""

    is_low_ram_device: bool
    """Whether it has little memory."""

    is_physical_device: bool
    """Whether it is real, not an emulator."""

    manufacturer: str
    """Maker."""

    model: str
    """Model."""

    name: str
    """Name."""

    physical_ram_size: int
    """Memory in megabytes."""

    product: str
    """Product that the browser gives itself."""

    supported_32_bit_abis: list[str]
    """Processor interfaces of 32 bits, the best first."""

    supported_64_bit_abis: list[str]
    """Processor interfaces of 64 bits, the best first."""

    supported_abis: list[str]
    """Processor interfaces, the best first."""

    system_features: list[str]
    """Features of the system."""

    tags: str
    """Tags of the build."""

    total_disk_size: int
    """Storage in bytes."""

    type: str
    """Kind of the build."""

    version: AndroidBuildVersion
    """Version."""
