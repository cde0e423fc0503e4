"""PDFium, one thread at a time: it keeps state of its own, and two threads inside end the program.

A record is read back while another one is verified, drawn or printed; each waits its turn here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock
from typing import Any, Final

_ONE_AT_A_TIME: Final = RLock()


@contextmanager
def opened(pdf: bytes) -> Iterator[Any]:
    """Open a PDF as `pypdfium2.PdfDocument`; no other thread is inside until it is closed again.

    Raises:
        ValueError: this is no readable PDF, or a page of it is not.
    """
    import pypdfium2

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
            try:
                yield document
            finally:
                document.close()
        except pypdfium2.PdfiumError as error:  # a page that is damaged shows when it is asked for
            raise ValueError(f"not a readable PDF: {error}") from error
