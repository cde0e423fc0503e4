"""What the log may know of a fault: its kind and the places in the code, never a word of a patient.

The message of an exception can hold whatever it met, a name or a note too, and so can a line of a
traceback that quotes a value. So only types, files, lines and functions are written down.
"""

import traceback
from types import TracebackType

from monitor.api import CertificateError, StorageError


def described(error: BaseException, trace: TracebackType | None = None) -> str:
    """Return kind and places of `error` and of what caused it, the innermost place last."""
    parts = []
    seen: set[int] = set()
    fault: BaseException | None = error
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        frames = traceback.extract_tb(trace if fault is error and trace else fault.__traceback__)
        places = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
        parts.append(f"{type(fault).__name__} at {places or 'no known place'}")
        fault = fault.__cause__ or fault.__context__
    return "; because of ".join(parts)


def why(error: Exception) -> str:
    """Return why the world refused something, as screens and the audit may say it.

    What the system says of a file, without the file's name: that holds an MRN. Of our own errors
    the stable code, without the detail.
    """
    if isinstance(error, StorageError | CertificateError):
        return error.what
    said = error.strerror if isinstance(error, OSError) else ""
    return said or str(error) or type(error).__name__
