from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from flet.controls.effects.transform import Offset


class ShareCupertinoActivityType(Enum):
    """What Apple's sheet for sharing can offer."""

    POST_TO_FACEBOOK = "postToFacebook"
    POST_TO_TWITTER = "postToTwitter"
    POST_TO_WEIBO = "postToWeibo"
    MESSAGE = "message"
    MAIL = "mail"
    PRINT = "print"
    COPY_TO_PASTEBOARD = "copyToPasteboard"
    ASSIGN_TO_CONTACT = "assignToContact"
    SAVE_TO_CAMERA_ROLL = "saveToCameraRoll"
    ADD_TO_READING_LIST = "addToReadingList"
    POST_TO_FLICKR = "postToFlickr"
    POST_TO_VIMEO = "postToVimeo"
    POST_TO_TENCENT_WEIBO = "postToTencentWeibo"
    AIR_DROP = "airDrop"
    OPEN_IN_IBOOKS = "openInIBooks"
    MARKUP_AS_PDF = "markupAsPDF"
    SHARE_PLAY = "sharePlay"
    COLLABORATION_INVITE_WITH_LINK = "collaborationInviteWithLink"
    COLLABORATION_COPY_LINK = "collaborationCopyLink"
    ADD_TO_HOME_SCREEN = "addToHomeScreen"


class ShareResultStatus(Enum):
    """How sharing ended."""

    SUCCESS = "success"
    DISMISSED = "dismissed"
    UNAVAILABLE = "unavailable"


@value(sparse=False)
class ShareFile(Value):
    """A file to share."""

    path: str | None = None
    """Where it is on the device."""

    data: bytes | None = None
    """Contents."""

    mime_type: str | None = None
    """Media type, such as `image/png`."""

    name: str | None = None
    """Name that others see."""

    def __post_init__(self) -> None:
        if self.path is None and self.data is None:
            raise ValueError("ShareFile needs a path or data")

    @staticmethod
    def from_path(path: str, *, name: str | None = None) -> ShareFile:
        """Return a file of the device."""
        return ShareFile(path=path, name=name)

    @staticmethod
    def from_bytes(data: bytes, *, mime_type: str | None = None, name: str | None = None) -> ShareFile:
        """Return a file made by the program."""
        return ShareFile(data=data, mime_type=mime_type, name=name)


@value(sparse=False)
class ShareResult(Value):
    """How sharing ended."""

    status: ShareResultStatus
    """Whether it was shared."""

    raw: str
    """What the platform answered."""


@control("Share")
class Share(Service):
    """Offers text, links and files to other programs of the visitor."""

    async def share_text(
        self,
        text: str,
        *,
        title: str | None = None,
        subject: str | None = None,
        preview_thumbnail: ShareFile | None = None,
        share_position_origin: Offset | None = None,
        download_fallback_enabled: bool = True,
        mail_to_fallback_enabled: bool = True,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> ShareResult:
        """Offer text to other programs.

        Args:
            text: the text, not empty.
            title: title of the sheet that lists the programs.
            subject: subject, if it goes into an e-mail.
            preview_thumbnail: picture shown in the sheet; Android only.
            share_position_origin: where the sheet points at; iPad only.
            download_fallback_enabled: browsers that cannot share: whether files may be downloaded instead.
            mail_to_fallback_enabled: browsers that cannot share: whether an e-mail may be begun instead.
            excluded_cupertino_activities: what Apple's sheet is not to offer.

        Raises:
            ValueError: `text` is empty.
        """
        if not text:
            raise ValueError("Share.share_text(): text must not be empty")
        return await self._share(
            "share_text",
            excluded_cupertino_activities,
            text=text,
            title=title,
            subject=subject,
            preview_thumbnail=preview_thumbnail,
            share_position_origin=share_position_origin,
            download_fallback_enabled=download_fallback_enabled,
            mail_to_fallback_enabled=mail_to_fallback_enabled,
        )

    async def share_uri(
        self,
        uri: str,
        *,
        share_position_origin: Offset | None = None,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> ShareResult:
        """Offer a link to other programs.

        Args:
            uri: the link, not empty.
            share_position_origin: where the sheet points at; iPad only.
            excluded_cupertino_activities: what Apple's sheet is not to offer.

        Raises:
            ValueError: `uri` is empty.
        """
        if not uri:
            raise ValueError("Share.share_uri(): uri must not be empty")
        return await self._share(
            "share_uri",
            excluded_cupertino_activities,
            uri=uri,
            share_position_origin=share_position_origin,
            download_fallback_enabled=True,
            mail_to_fallback_enabled=True,
        )

    async def share_files(
        self,
        files: list[ShareFile],
        *,
        title: str | None = None,
        text: str | None = None,
        subject: str | None = None,
        preview_thumbnail: ShareFile | None = None,
        share_position_origin: Offset | None = None,
        download_fallback_enabled: bool = True,
        mail_to_fallback_enabled: bool = True,
        excluded_cupertino_activities: Iterable[ShareCupertinoActivityType] | None = None,
    ) -> ShareResult:
        """Offer files to other programs; the other arguments are those of `share_text()`.

        Raises:
            ValueError: `files` is empty, or one of them has no `data` and the page is that of a browser, which reads no
                paths.
        """
        if not files:
            raise ValueError("Share.share_files(): files must not be empty")
        unread = next((file for file in files if file.data is None), None)
        if unread is not None and self.page.web:
            raise ValueError(
                f"Share.share_files(): {unread.path!r} is a path, and browsers share bytes only: "
                "ShareFile.from_bytes(data, name=...)"
            )
        return await self._share(
            "share_files",
            excluded_cupertino_activities,
            files=files,
            title=title,
            text=text,
            subject=subject,
            preview_thumbnail=preview_thumbnail,
            share_position_origin=share_position_origin,
            download_fallback_enabled=download_fallback_enabled,
            mail_to_fallback_enabled=mail_to_fallback_enabled,
        )

    async def _share(
        self, method: str, excluded: Iterable[ShareCupertinoActivityType] | None, **args: Any
    ) -> ShareResult:
        args["excluded_cupertino_activities"] = None if excluded is None else list(excluded)
        given = {name: value for name, value in args.items() if value is not None}
        result = await self._invoke_method(method, given)
        return ShareResult(ShareResultStatus(result["status"]), result["raw"])


@value(sparse=False)
class ShareText(ClientAction):
    """An action that shares text; see `ActionControl.action`."""

    text: str = prop(skip=True)
    """The text."""

    title: str | None = prop(default=None, skip=True)
    """Title of the sheet that lists the programs."""

    subject: str | None = prop(default=None, skip=True)
    """Subject, if it goes into an e-mail."""

    def __post_init__(self) -> None:
        given = {"text": self.text, "title": self.title, "subject": self.subject}
        given = {name: value for name, value in given.items() if value is not None}
        fallbacks = {"download_fallback_enabled": True, "mail_to_fallback_enabled": True}
        self._call(Share, "share_text", **given, **fallbacks)
