"""Finds the files that ship with the program: protocols, words, theme."""

import pkgutil


def resource(name: str) -> str:
    """Return the text of `resources/<name>` (UTF-8).

    Raises:
        FileNotFoundError: the installation lacks that file.
    """
    data = pkgutil.get_data("resources", name)
    if data is None:
        raise FileNotFoundError(name)
    return data.decode("utf-8")
