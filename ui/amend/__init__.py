"""Corrections of what was saved."""
