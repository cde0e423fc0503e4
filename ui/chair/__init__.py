"""The screen of one chair, with the sheets that record what was done."""
