"""Reads and checks protocol files."""
