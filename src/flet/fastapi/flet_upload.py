"""The endpoint that takes uploads."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import anyio.to_thread
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response

from flet.fastapi.session_cookie import read_secret
from flet.fastapi.upload_tickets import Ticket, TicketRefused, UploadTickets
from flet.settings import read_settings

__all__ = ["FletUpload"]

WRITE_BYTES = 1024 * 1024


class FletUpload:
    """Stores what visitors upload to the addresses of `page.get_upload_url()`.

    A file appears in the folder when it is there as a whole; until then, and when the upload is refused or
    breaks off, what was there before stays. An address takes one file.

    Args:
        upload_dir: Folder of the uploads; made when the first one comes.
        max_upload_size: Largest file taken, in bytes; any size if not given. `FLET_MAX_UPLOAD_SIZE` goes
            before.
        secret_key: Signs the addresses. `FLET_SECRET_KEY` goes before.
    """

    def __init__(
        self, upload_dir: str, max_upload_size: int | None = None, secret_key: str | None = None
    ) -> None:
        settings = read_settings()
        self._folder = Path(upload_dir).expanduser().resolve()
        self._largest = settings.max_upload_size or max_upload_size
        self._tickets = UploadTickets(settings.secret_key or secret_key)
        self._used: dict[str, datetime] = {}

    async def handle(self, request: Request) -> Response:
        """Stores the body of a request; the answer's status says why it was not."""
        try:
            secret = read_secret(request.headers)
            ticket = self._tickets.check(request.scope["path"], request.query_params, secret)
            target = self._target(ticket.file_name)
            if self._is_too_large(int(request.headers.get("content-length", 0))):
                raise TicketRefused(413, f"at most {self._largest} bytes are taken")
            with self._used_once(ticket):
                await self._store(request, target)
        except TicketRefused as refused:
            return JSONResponse({"detail": str(refused)}, refused.status)
        except ClientDisconnect:
            return Response(status_code=400)
        return JSONResponse(None)

    def _target(self, name: str) -> Path:
        parts = PurePosixPath(name.replace("\\", "/")).parts
        safe = parts and not any(part in {"..", "/"} or ":" in part or "\0" in part for part in parts)
        target = self._folder.joinpath(*parts) if safe else self._folder
        # Links inside the folder may lead out of it.
        if target == self._folder or target.is_dir() or not target.resolve().is_relative_to(self._folder):
            raise TicketRefused(400, "the name leads out of the folder of uploads")
        return target

    def _is_too_large(self, size: int) -> bool:
        return self._largest is not None and size > self._largest

    @contextmanager
    def _used_once(self, ticket: Ticket) -> Iterator[None]:
        now = datetime.now(UTC)
        self._used = {signature: expires for signature, expires in self._used.items() if expires > now}
        if ticket.signature in self._used:
            raise TicketRefused(409, "the address was used already")
        self._used[ticket.signature] = ticket.expires
        try:
            yield
        except BaseException:
            # It may be tried again.
            del self._used[ticket.signature]
            raise

    async def _store(self, request: Request, target: Path) -> None:
        await anyio.to_thread.run_sync(lambda: target.parent.mkdir(parents=True, exist_ok=True))
        part = target.with_name(f".{target.name}.{secrets.token_hex(8)}.part")
        try:
            async with await anyio.open_file(part, "wb") as file:
                size = 0
                waiting = bytearray()
                async for chunk in request.stream():
                    size += len(chunk)
                    if self._is_too_large(size):
                        raise TicketRefused(413, f"at most {self._largest} bytes are taken")
                    waiting += chunk
                    if len(waiting) >= WRITE_BYTES:
                        await file.write(bytes(waiting))
                        waiting.clear()
                await file.write(bytes(waiting))
            await anyio.to_thread.run_sync(part.replace, target)
        finally:
            with suppress(FileNotFoundError):
                part.unlink()
