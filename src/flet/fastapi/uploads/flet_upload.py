"""The endpoint that takes uploads."""

import asyncio
import errno
import logging
import time
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from flet.engine.program.program import Program
from flet.engine.program.upload_marks import AddressUsed, Attempt
from flet.fastapi.environment import environment_fills_in
from flet.fastapi.forwarded.url_paths import set_full_path
from flet.fastapi.program_name import template_of
from flet.fastapi.programs import programs
from flet.fastapi.server.shutdown import ends_the_server, shutdown
from flet.fastapi.socket.session_cookie import read_secret, sign_with
from flet.fastapi.uploads.arriving_file import store
from flet.fastapi.uploads.names import file_below
from flet.fastapi.uploads.tickets import TicketRefused, UploadTickets

__all__ = ["FletUpload"]

logger = logging.getLogger("flet")

PIECE_WITHIN = 30.0
"""Seconds in which the next piece of an upload has to arrive."""

FIRST_SECONDS = 60.0
LEAST_RATE = 1024
"""An upload may begin as slowly as it likes, but has to come with so many bytes a second in the long run."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_SUCH_NAME = frozenset({errno.ENAMETOOLONG, errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.EINVAL})


class FletUpload:
    """Stores what visitors upload to the addresses of `page.get_upload_url()`.

    A file appears in the folder when it is there as a whole; until then, and when the upload is refused or
    breaks off, what was there before stays. An address takes one file.

    Args:
        upload_dir: Folder of the uploads; made when the first one comes.
        max_upload_size: Largest file taken, in bytes; `FLET_MAX_UPLOAD_SIZE` or any size if not
            given.
        secret_key: Signs the addresses; `FLET_SECRET_KEY` if not given.
        program: Whose uploads these are; those of this endpoint's path if not given.

    Raises:
        ValueError: `upload_dir` is empty.
    """

    @environment_fills_in
    def __init__(
        self,
        upload_dir: str,
        max_upload_size: int | None = None,
        secret_key: str | None = None,
        *,
        program: Program | None = None,
    ) -> None:
        if not upload_dir:
            raise ValueError("FletUpload needs upload_dir, the folder that uploads go to")
        self._folder = Path(upload_dir).expanduser().resolve()
        self._largest = max_upload_size
        self._tickets = UploadTickets(secret_key)
        sign_with(secret_key)
        self._program = program

    async def handle(self, request: Request) -> Response:
        """Store the body of a request.

        Raises:
            HTTPException: It was not stored; `status_code` and `detail` say why. FastAPI and Starlette answer
                with it.
        """
        set_full_path(request.scope)
        try:
            await self._take(request)
        except TicketRefused as refused:
            raise HTTPException(refused.status, str(refused)) from None
        except ClientDisconnect:
            raise HTTPException(400, "the upload broke off") from None
        return JSONResponse(None)

    async def _take(self, request: Request) -> None:
        secret = read_secret(request.scope)
        ticket = self._tickets.check(request.scope["path"], request.query_params, secret)
        target = file_below(self._folder, ticket.file_name)
        limits = [limit for limit in (self._largest, ticket.largest) if limit is not None]
        largest = min(limits, default=None)
        _check_size(_declared_size(request), largest)
        program = self._program or programs.named(template_of(request.scope))
        program.begin()
        try:
            own = await program.upload_marks.begin(ticket.signature, ticket.expires)
        except AddressUsed:
            raise TicketRefused(
                409, "the address was used already; page.get_upload_url() makes a new one"
            ) from None
        try:
            await store(_pieces(request, own, largest), target, self._folder)
        except OSError as error:
            await own.failed()
            raise self._not_written(error) from error
        except BaseException:
            await own.failed()
            raise
        else:
            await own.succeeded()
        finally:
            program.end_if_empty()

    def _not_written(self, error: OSError) -> TicketRefused:
        if error.errno in _NO_SUCH_NAME and self._folder.is_dir():
            return TicketRefused(400, "no file can have this name here")
        logger.error("An upload could not be written to upload_dir, %s: %s", self._folder, error)
        if error.errno in _FULL:
            return TicketRefused(507, "there is no room for the file")
        return TicketRefused(500, "the file could not be written")


async def _pieces(request: Request, own: Attempt, largest: int | None) -> AsyncIterator[bytes]:
    size = 0
    begun = time.monotonic()
    stream = aiter(request.stream())
    while True:
        left = begun + FIRST_SECONDS + size / LEAST_RATE - time.monotonic()
        try:
            async with asyncio.timeout(min(PIECE_WITHIN, left)) as wait:
                shutdown.waits.add(wait)
                chunk = await anext(stream)
        except StopAsyncIteration:
            return
        except TimeoutError:
            raise _restarting() if shutdown.begun else TicketRefused(408, "the upload has stalled") from None
        except asyncio.CancelledError as error:
            if ends_the_server(error):
                raise _restarting() from None
            raise
        finally:
            shutdown.waits.discard(wait)
        if own.overtaken:
            raise TicketRefused(409, "the upload has begun again")
        size += len(chunk)
        _check_size(size, largest)
        yield chunk


def _restarting() -> TicketRefused:
    return TicketRefused(503, "the server is restarting")


def _check_size(size: int, largest: int | None) -> None:
    if largest is not None and size > largest:
        raise TicketRefused(413, f"at most {largest} bytes are taken")


def _declared_size(request: Request) -> int:
    """Return the length that the visitor announced, 0 if none was."""
    declared = request.headers.get("content-length", "0")
    if not (declared.isascii() and declared.isdigit()):
        raise TicketRefused(400, "content-length is not a number")
    return int(declared[:20])
