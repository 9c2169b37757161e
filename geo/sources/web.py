"""One polite question to one web server, its answer piece by piece; for the readers of `geo.sources` alone."""

from __future__ import annotations

import http.client
import queue
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

USER_AGENT = "Doorstep/0.1 (desktop program for shop owners)"

Answer = Iterator[bytes]

_PIECE = 1 << 16
_LOOK_EVERY = 0.1  # seconds between two looks whether the person has cancelled
_WAITING = 64  # pieces that may wait to be written down
_END = b""


class RefusedError(Exception):
    """The server answered, but with an error. `retry_after` is in seconds, 0 when it did not say."""

    def __init__(self, status: int, retry_after: float) -> None:
        super().__init__(f"HTTP status {status}")
        self.status = status
        self.retry_after = retry_after


class NoAnswerError(Exception):
    """The server could not be reached, fell silent, or broke off."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def ask(url: str, form: Mapping[str, str] | None, silence: float, altogether: float, on_progress: OnProgress) -> Answer:
    """Sends a form (None: only asks for the page) and gives the pieces of the answer as they come, unpacked.

    `silence` is how many seconds may pass without a byte, `altogether` how many in all. `on_progress` may raise
    Cancelled at any time, also while the server is thinking. Raises RefusedError and NoAnswerError.
    """
    if urllib.parse.urlsplit(url).scheme not in ("http", "https") or not urllib.parse.urlsplit(url).hostname:
        raise UserError(
            tr("“{url}” is not the address of a server.").format(url=url),
            tr("Write it as https://server/api/interpreter."),
        )
    body = None if form is None else urllib.parse.urlencode(form).encode("ascii")
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "gzip"}
    request = urllib.request.Request(url, body, headers)
    conversation = _Conversation(request, silence)
    try:
        yield from _unpacked(conversation.pieces(altogether, on_progress), conversation)
    finally:
        conversation.stop()


def _unpacked(pieces: Answer, conversation: _Conversation) -> Answer:
    """Takes gzip off where the server has put it on, a bounded piece at a time."""
    unpack = None
    for piece in pieces:
        if unpack is None:
            unpack = zlib.decompressobj(zlib.MAX_WBITS | 16) if conversation.packed else _Plain()
        try:
            yield unpack.decompress(piece, _PIECE)
            while unpack.unconsumed_tail:
                yield unpack.decompress(unpack.unconsumed_tail, _PIECE)
        except zlib.error:
            raise NoAnswerError(tr("the answer was garbled")) from None


class _Plain:
    """Looks like a decompressor and does nothing."""

    unconsumed_tail = b""

    def decompress(self, piece: bytes, most: int) -> bytes:
        """The piece itself."""
        return piece


class _Conversation:
    """Talks to the server in a thread of its own, so that the person can cancel while it waits."""

    def __init__(self, request: urllib.request.Request, silence: float) -> None:
        self.packed = False
        self._silence = silence
        self._pieces: queue.Queue[Any] = queue.Queue(_WAITING)
        self._stopped = threading.Event()
        threading.Thread(target=self._talk, args=(request,), daemon=True).start()

    def pieces(self, altogether: float, on_progress: OnProgress) -> Answer:
        """The pieces as they arrive."""
        ends = time.monotonic() + altogether
        while True:
            if time.monotonic() > ends:
                raise NoAnswerError(tr("it took too long"))
            try:
                piece = self._pieces.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                on_progress(tr("Waiting for the map server"), 0, 0)
                continue
            if isinstance(piece, Exception):
                raise piece
            if piece == _END:
                return
            yield piece

    def stop(self) -> None:
        """Nobody listens any more; the thread ends at its next piece."""
        self._stopped.set()

    def _talk(self, request: urllib.request.Request) -> None:
        try:
            with urllib.request.urlopen(request, timeout=self._silence) as reply:
                self.packed = reply.headers.get("Content-Encoding", "") == "gzip"
                while not self._stopped.is_set() and (piece := reply.read1(_PIECE)):
                    self._give(piece)
            self._give(_END)
        except urllib.error.HTTPError as error:
            with error:
                self._give(RefusedError(error.code, _seconds(error.headers.get("Retry-After", ""))))
        except (OSError, http.client.HTTPException, ValueError) as error:
            self._give(NoAnswerError(_in_words(error)))

    def _give(self, piece: Any) -> None:
        while not self._stopped.is_set():
            try:
                self._pieces.put(piece, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return


def _seconds(retry_after: str) -> float:
    """The header may also hold a date; then the usual pause is kept."""
    return float(retry_after) if retry_after.strip().isdecimal() else 0.0


def _in_words(error: Exception) -> str:
    cause = getattr(error, "reason", error)
    if isinstance(cause, TimeoutError):
        return tr("it does not answer")
    if isinstance(cause, socket.gaierror):
        return tr("its name is not known; is this computer online?")
    if isinstance(cause, ConnectionRefusedError):
        return tr("nothing is listening there")
    if isinstance(cause, http.client.IncompleteRead | ConnectionResetError):
        return tr("it broke off")
    return tr("the connection failed")
