"""Sealed files: they open whole with their key, and with anything else not at all."""

import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.keys import sealed, slots
from monitor.keys.errors import SealError, SealFault
from monitor.keys.ring import Ring

KEY = bytes(range(32))
PIECE = 65_536
RING = Ring(key=slots.name_of(KEY), slots=(slots.wrap_for_secret(KEY, b"secret", slots.RECOVERY),))


def sealed_file(content: bytes, what: str = sealed.EXPORT) -> bytes:
    target = io.BytesIO()
    sealed.seal(io.BytesIO(content), target, key=KEY, ring=RING, what=what)
    return target.getvalue()


def opened(file: bytes, key: bytes = KEY) -> bytes:
    source, target = io.BytesIO(file), io.BytesIO()
    sealed.unseal(source, target, header=sealed.read_header(source), key=key)
    return target.getvalue()


def fault(file: bytes, key: bytes = KEY) -> SealFault:
    with pytest.raises(SealError) as error:
        opened(file, key)
    return error.value.code


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
def test_what_was_sealed_comes_out_again(size: int) -> None:
    content = os.urandom(size)

    assert opened(sealed_file(content)) == content


def test_nothing_of_the_content_stands_in_the_file() -> None:
    content = "Ottilie Quandt".encode("utf-16-le") + b"MRN-7741002"

    assert b"7741002" not in sealed_file(content)
    assert content[:8] not in sealed_file(content)


def test_the_same_content_is_never_sealed_the_same_way_twice() -> None:
    assert sealed_file(b"x" * 100)[-116:] != sealed_file(b"x" * 100)[-116:]


def test_another_key_opens_nothing() -> None:
    assert fault(sealed_file(b"content"), bytes(32)) is SealFault.CHANGED


@given(st.data())
def test_a_changed_byte_is_found_wherever_it_is(data: st.DataObject) -> None:
    file = bytearray(sealed_file(b"content" * 20))
    place = data.draw(st.integers(0, len(file) - 1))
    file[place] ^= data.draw(st.integers(1, 255))

    with pytest.raises(SealError):
        opened(bytes(file))


@pytest.mark.parametrize("left", [0, 5, 19, 22, 40])
def test_a_file_cut_off_in_front_of_its_content_is_refused(left: int) -> None:
    file = sealed_file(b"content")[:left]

    assert fault(file) in {SealFault.NOT_SEALED, SealFault.CUT_OFF, SealFault.CHANGED}


@pytest.mark.parametrize("lost", [1, 16, 17, PIECE + 16, PIECE + 17])
def test_a_file_cut_off_in_its_content_says_that_its_end_is_missing(lost: int) -> None:
    file = sealed_file(bytes(3 * PIECE))

    assert fault(file[:-lost]) is SealFault.CUT_OFF


def test_pieces_that_changed_places_are_found() -> None:
    file = sealed_file(os.urandom(3 * PIECE))
    size = PIECE + 16
    front = file[: len(file) - 3 * size]
    one, two, three = (file[len(front) + n * size :][:size] for n in range(3))

    assert opened(front + one + two + three)
    assert fault(front + two + one + three) is SealFault.CHANGED


def test_something_appended_is_found() -> None:
    assert fault(sealed_file(b"content") + b"more") is SealFault.CHANGED


def test_a_newer_format_is_left_to_the_newer_program() -> None:
    newer = sealed_file(b"content").replace(b"SEALED 1\n", b"SEALED 2\n", 1)

    assert fault(newer) is SealFault.NEWER_FORMAT


@given(st.binary(max_size=300))
def test_any_other_file_is_refused_in_a_word(content: bytes) -> None:
    with pytest.raises(SealError):
        sealed.read_header(io.BytesIO(content))
    with pytest.raises(SealError):
        sealed.read_header(io.BytesIO(sealed.MAGIC + content))


def test_a_header_that_would_fill_the_memory_is_refused() -> None:
    assert fault(sealed.MAGIC + b"\xff\xff\xff\xff" + bytes(100)) is SealFault.NOT_SEALED


def test_a_header_of_endless_depth_is_refused() -> None:
    deep = b"[" * 60_000
    with pytest.raises(SealError):
        sealed.read_header(io.BytesIO(sealed.MAGIC + len(deep).to_bytes(4) + deep))


def test_a_header_with_a_length_without_end_is_refused_in_a_word() -> None:
    packed = b'{"what":"backup","key":"00","length":1e999,"salt":"00","prefix":"00","slots":[]}'
    file = io.BytesIO(sealed.MAGIC + len(packed).to_bytes(4) + packed)

    with pytest.raises(SealError) as caught:
        sealed.read_header(file)

    assert caught.value.code is SealFault.CHANGED
