"""Backups: one sealed file each, verified after writing, and brought back without overwriting."""
