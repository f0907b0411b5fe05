from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.page.device_info import DeviceInfo
from flet.engine.declare.value import value

if TYPE_CHECKING:
    from datetime import datetime


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
