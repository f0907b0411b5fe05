from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.control import control


@control("StoragePaths")
class StoragePaths(Service):
    """Tells the folders of the device; not in browsers."""

    async def get_application_cache_directory(self) -> str:
        """Folder for files that can be made again.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_application_cache_directory")
        result: str = await self._invoke_method("get_application_cache_directory")
        return result

    async def get_application_documents_directory(self) -> str:
        """Folder for the user's own files that only this program opens.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_application_documents_directory")
        result: str = await self._invoke_method("get_application_documents_directory")
        return result

    async def get_application_support_directory(self) -> str:
        """Folder for files that the user does not see.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_application_support_directory")
        result: str = await self._invoke_method("get_application_support_directory")
        return result

    async def get_downloads_directory(self) -> str | None:
        """Folder for downloads.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_downloads_directory")
        result: str | None = await self._invoke_method("get_downloads_directory")
        return result

    async def get_external_cache_directories(self) -> list[str] | None:
        """Folders for files that can be made again on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_external_cache_directories")
        result: list[str] | None = await self._invoke_method("get_external_cache_directories")
        return result

    async def get_external_storage_directories(self) -> list[str] | None:
        """Folders for data on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_external_storage_directories")
        result: list[str] | None = await self._invoke_method("get_external_storage_directories")
        return result

    async def get_library_directory(self) -> str:
        """Folder for lasting files that the user does not see; Apple only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_library_directory")
        result: str = await self._invoke_method("get_library_directory")
        return result

    async def get_external_storage_directory(self) -> str | None:
        """Folder for data on exchangeable storage; Android only.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_external_storage_directory")
        result: str | None = await self._invoke_method("get_external_storage_directory")
        return result

    async def get_temporary_directory(self) -> str:
        """Folder for files that may vanish at any time.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_temporary_directory")
        result: str = await self._invoke_method("get_temporary_directory")
        return result

    async def get_console_log_filename(self) -> str:
        """File with what the program printed.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_console_log_filename")
        result: str = await self._invoke_method("get_console_log_filename")
        return result
