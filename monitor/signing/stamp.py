"""Asks a time-stamp server (RFC 3161) when something was signed."""

from asyncio import to_thread
from http.client import HTTPException
from typing import Any, Final
from urllib.request import Request, urlopen

from asn1crypto import tsp
from pyhanko.sign.timestamps.api import TimeStamper
from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers

WAIT_S: Final = 8.0
"""Longest wait for one answer; records are signed off the UI thread."""
REPLY: Final = "application/timestamp-reply"
MOST: Final = 1 << 20
"""No answer is longer; bytes."""


class Server(TimeStamper):
    """A time-stamp server at an `http` or `https` address."""

    def __init__(self, address: str, wait_s: float = WAIT_S) -> None:
        """Raise ValueError when the address is of another kind."""
        super().__init__()  # type: ignore[no-untyped-call]
        if not address.startswith(("http://", "https://")):
            raise ValueError(f"{address} is no http address")
        self._address = address
        self._wait_s = wait_s

    async def async_request_tsa_response(self, req: Any) -> Any:
        """Send a request; raises TimestampRequestError when there is no answer to it."""
        return await to_thread(self._ask, req.dump())

    def _ask(self, request: bytes) -> Any:
        sent = Request(self._address, data=request, headers=set_tsp_headers({}))  # noqa: S310
        try:
            with urlopen(sent, timeout=self._wait_s) as answer:  # noqa: S310 - http(s), see above
                kind, content = answer.headers.get_content_type(), answer.read(MOST)
        except (OSError, HTTPException, ValueError) as error:
            raise TimestampRequestError(f"{self._address}: {error}") from error
        if kind != REPLY:
            raise TimestampRequestError(f"{self._address} answered with {kind}")
        return tsp.TimeStampResp.load(content)
