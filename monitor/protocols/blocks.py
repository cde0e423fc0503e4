"""Entries of a list of tables as stretches of the file: cut, moved and added without a rewrite.

What people wrote around them stays: a comment above an entry belongs to whatever stands before it.
"""

from monitor.protocols.locate import lines


def without(text: str, name: str, index: int) -> str:
    """Return the text without one entry."""
    rows = text.splitlines()
    begin, end = _stretch(rows, text, name, index)
    return _joined([*rows[:begin], *_unpadded(rows, begin, end)])


def with_one_more(text: str, name: str, body: str) -> str:
    """Return the text with an entry behind the last one of its kind, or at the end of the file."""
    rows = text.splitlines()
    return _joined(
        _inserted(rows, _behind_last(rows, text, name), [f"[[{name}]]", *body.split("\n")])
    )


def moved(text: str, name: str, index: int, to: int) -> str:
    """Return the text with one entry at another place among its kind."""
    rows = text.splitlines()
    begin, end = _stretch(rows, text, name, index)
    block = rows[begin:end]
    rest = [*rows[:begin], *_unpadded(rows, begin, end)]
    left = _joined(rest)
    if to == 0:
        place = _stretch(rest, left, name, 0)[0]
        return _joined([*rest[:place], *block, "", *rest[place:]])
    return _joined(_inserted(rest, _stretch(rest, left, name, to - 1)[1], block))


def _stretch(rows: list[str], text: str, name: str, index: int) -> tuple[int, int]:
    """Return the first row of an entry and the one behind its last; comments after it stay out."""
    found = lines(text)
    begin = found[name, index] - 1
    inside = [line for path, line in found.items() if path[:2] == (name, index)]
    heads = sorted(line - 1 for path, line in found.items() if line - 1 > max(inside) - 1)
    end = heads[0] if heads else len(rows)
    while end > begin + 1 and _idle(rows[end - 1]):
        end -= 1
    return begin, end


def _idle(row: str) -> bool:
    return not row.strip() or row.lstrip().startswith("#")


def _behind_last(rows: list[str], text: str, name: str) -> int:
    indexes = [path[1] for path in lines(text) if path[:1] == (name,) and len(path) == 2]
    last = max((index for index in indexes if isinstance(index, int)), default=None)
    return len(rows) if last is None else _stretch(rows, text, name, last)[1]


def _inserted(rows: list[str], place: int, block: list[str]) -> list[str]:
    while block and not block[-1].strip():
        block = block[:-1]
    after = rows[place:]
    gap = [""] if after and after[0].strip() else []
    return [*rows[:place], "", *block, *gap, *after]


def _unpadded(rows: list[str], begin: int, end: int) -> list[str]:
    """Return what follows a cut, without a second blank line where there is one before it."""
    after = rows[end:]
    blank_before = begin > 0 and not rows[begin - 1].strip()
    return after[1:] if blank_before and after and not after[0].strip() else after


def _joined(rows: list[str]) -> str:
    return "\n".join(rows).rstrip("\n") + "\n"
