"""Why a key was not given out or changed, and why a sealed file was not opened."""

from enum import StrEnum


class KeyFault(StrEnum):
    """Stable codes; `monitor.words` has the sentences. Nothing was changed."""

    NOT_OPENED = "not_opened"
    """Wrong passphrase, wrong recovery code, or a changed key ring: it is not said which."""
    CODE_MISTYPED = "code_mistyped"
    """Groups of a recovery code that cannot be as they were typed; `groups` names them."""
    CODE_LENGTH = "code_length"
    PASSPHRASE_SHORT = "passphrase_short"  # noqa: S105 - a code
    PASSPHRASE_PLAIN = "passphrase_plain"  # noqa: S105 - a code
    """Too few different characters."""
    NO_KEYSTORE = "no_keystore"
    """The operating system offers no key store, or it did not answer."""
    NO_SHEET = "no_sheet"
    """No recovery sheet was ever made for this."""


class KeyRefused(Exception):
    """The key was not given out, or not changed; nothing is different from before."""

    def __init__(self, code: KeyFault, *, groups: tuple[int, ...] = (), detail: str = "") -> None:
        """Keep the code; `groups` are 1-based, `detail` is for the log and holds no secret."""
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.groups = groups
        self.detail = detail


class SealFault(StrEnum):
    """What is wrong with a sealed file; `monitor.words` has the sentences."""

    NOT_SEALED = "not_sealed"
    NEWER_FORMAT = "newer_format"
    CUT_OFF = "cut_off"
    CHANGED = "changed"
    """Damaged or changed, or it was sealed with another key."""
    WRONG_KIND = "wrong_kind"
    """A backup where an export is wanted, or the other way round."""


class SealError(Exception):
    """A sealed file was not opened; nothing of it was kept."""

    def __init__(self, code: SealFault, detail: str = "") -> None:
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail
