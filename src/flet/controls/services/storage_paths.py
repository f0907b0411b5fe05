from __future__ import annotations

from typing import cast

from flet.controls.services.service import Service
from flet.engine.declare.control import control


@control("StoragePaths")
class StoragePaths(Service):
    """Tells the folders of the device; not in browsers."""

    async def get_application_cache_directory(self) -> str:
        """Folder for files that can be made again.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_application_cache_directory"))

    async def get_application_documents_directory(self) -> str:
        """Folder for the user's own files that only this program opens.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_application_documents_directory"))

    async def get_application_support_directory(self) -> str:
        """Folder for files that the user does not see.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_application_support_directory"))

    async def get_downloads_directory(self) -> str | None:
        """Folder for downloads.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str | None", await self._ask("get_downloads_directory"))

    async def get_external_cache_directories(self) -> list[str] | None:
        """Folders for files that can be made again on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("list[str] | None", await self._ask("get_external_cache_directories"))

    async def get_external_storage_directories(self) -> list[str] | None:
        """Folders for data on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("list[str] | None", await self._ask("get_external_storage_directories"))

    async def get_library_directory(self) -> str:
        """Folder for lasting files that the user does not see; Apple only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_library_directory"))

    async def get_external_storage_directory(self) -> str | None:
        """Folder for data on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str | None", await self._ask("get_external_storage_directory"))

    async def get_temporary_directory(self) -> str:
        """Folder for files that may vanish at any time.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_temporary_directory"))

    async def get_console_log_filename(self) -> str:
        """File with what the program printed.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        return cast("str", await self._ask("get_console_log_filename"))

    async def _ask(self, method: str) -> object:
        self._refuse_in_browser(method)
        return await self._invoke_method(method)
