"""Brings a picture down to 256 colours and keeps each flat colour, however small its mark.

Averaging palettes would tint a small yellow mark with the red beside it: here it would then mean
something else.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Final

from PIL import Image

Colour = tuple[int, int, int]

MOST: Final = 256
FLAT: Final = 1500
"""Pixels from which on a colour is a surface and stays exactly as it is."""
NEAREST: Final = 6
"""How far a channel may be off at first; wider steps follow until the colours suffice."""


def few_colours(picture: Image.Image) -> Image.Image:
    """Return the RGB `picture` with a palette; the same picture gives the same one."""
    counted = picture.getcolors(picture.width * picture.height) or []
    common = sorted((-count, colour) for count, colour in counted)
    colours = [(colour, -count >= FLAT) for count, colour in common]
    off = NEAREST
    while (chosen := _chosen(colours, off)) is None:  # type: ignore[arg-type]
        off += NEAREST
    places = {colour: place for place, colour in enumerate(dict.fromkeys(chosen.values()))}
    index = {colour: places[kept] for colour, kept in chosen.items()}
    pixels: Sequence[Colour] = picture.get_flattened_data()  # type: ignore[assignment]
    small = Image.frombytes("P", picture.size, bytes(map(index.__getitem__, pixels)))
    small.putpalette(list(chain.from_iterable(places)))
    return small


def _chosen(colours: Sequence[tuple[Colour, bool]], off: int) -> dict[Colour, Colour] | None:
    """Return each colour's stand-in, at most `off` away; None when that takes too many."""
    kept: list[Colour] = []
    stand_in: dict[Colour, Colour] = {}
    for colour, flat in colours:
        near = None if flat else _near(colour, kept, off)
        if near is None:
            if len(kept) == MOST:
                return None
            kept.append(colour)
        stand_in[colour] = near or colour
    return stand_in


def _near(colour: Colour, kept: Sequence[Colour], off: int) -> Colour | None:
    """Return the nearest of `kept` whose channels are all within `off`."""
    red, green, blue = colour
    best, least = None, off + 1
    for other in kept:
        far = max(abs(other[0] - red), abs(other[1] - green), abs(other[2] - blue))
        if far < least:
            best, least = other, far
    return best
