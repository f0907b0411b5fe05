from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from datetime import datetime

    from flet.controls.page.locale import Locale


class WebBrowserName(Enum):
    """Browsers."""

    FIREFOX = "firefox"
    SAMSUNG_INTERNET = "samsungInternet"
    OPERA = "opera"
    MSIE = "msie"
    EDGE = "edge"
    CHROME = "chrome"
    SAFARI = "safari"
    UNKNOWN = "unknown"


@value(kw_only=True)
class DeviceInfo(Value):
    """The base of facts about the visitor's device, from `page.get_device_info()`."""

    locales: list[Locale]
    """The languages of the visitor, the preferred one first."""


@value(kw_only=True)
class WebDeviceInfo(DeviceInfo):
    """What a browser tells about itself."""

    browser_name: WebBrowserName
    """Name of the browser."""

    app_code_name: str | None = None
    """Code name that browsers give themselves, `Mozilla` as a rule."""

    app_name: str | None = None
    """Name that browsers give themselves, `Netscape` as a rule."""

    app_version: str | None = None
    """Version that the browser gives itself."""

    device_memory: float | None = None
    """Memory in gigabytes, rounded; `None` where the browser does not tell."""

    language: str | None = None
    """The preferred language."""

    languages: list[str] | None = None
    """The languages, the preferred one first."""

    platform: str | None = None
    """Platform that the browser gives itself."""

    product: str | None = None
    """Product that the browser gives itself."""

    product_sub: str | None = None
    """Build number that the browser gives itself."""

    user_agent: str | None = None
    """The text by which the browser describes itself to servers."""

    vendor: str | None = None
    """Maker of the browser."""

    vendor_sub: str | None = None
    """Version of the maker, empty as a rule."""

    max_touch_points: int | None = None
    """How many fingers the screen can tell apart."""

    hardware_concurrency: int | None = None
    """How many tasks the processor can do at once."""


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


@value(kw_only=True)
class WindowsDeviceInfo(DeviceInfo):
    """Facts about a Windows computer."""

    computer_name: str
    """Name of the computer."""

    number_of_cores: int
    """How many cores the processors have."""

    system_memory: int
    """Memory in megabytes."""

    user_name: str
    """Name of the user."""

    major_version: int
    """First number of the version."""

    minor_version: int
    """Second number of the version."""

    build_number: int
    """Number of the build."""

    platform_id: int
    """Number of the platform."""

    csd_version: str
    """Name of the last service pack."""

    service_pack_major: int
    """First number of the service pack."""

    service_pack_minor: int
    """Second number of the service pack."""

    suit_mask: int
    """Bits for the products installed."""

    product_type: int
    """Number for the kind of the product."""

    reserved: int
    """Reserved by Windows."""

    build_lab: str
    """Name of the build."""

    build_lab_ex: str
    """Long name of the build."""

    display_version: str
    """Version that users see."""

    edition_id: str
    """Identifier of the edition."""

    install_date: datetime
    """When it was installed."""

    product_id: str
    """Identifier of the product."""

    product_name: str
    """Name of the product."""

    registered_owner: str
    """To whom it is registered."""

    release_id: str
    """Identifier of the release."""

    device_id: str
    """Identifier of the device."""
