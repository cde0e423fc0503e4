"""Keys and backups: the recovery sheet, what keeps the data key, and where copies go."""
