from __future__ import annotations

from enum import Enum

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.value import Value, value


class ShareCupertinoActivityType(Enum):
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
    SUCCESS = "success"
    DISMISSED = "dismissed"
    UNAVAILABLE = "unavailable"


@value(sparse=False)
class ShareFile(Value):
    path: str | None = None

    data: bytes | None = None

    mime_type: str | None = None

    name: str | None = None


@value(sparse=False)
class ShareResult(Value):
    status: ShareResultStatus

    raw: str


@control("Share")
class Share(Service):
    pass
