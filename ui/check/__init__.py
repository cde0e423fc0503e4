"""The form of one check: rows to ask, fields to read."""
